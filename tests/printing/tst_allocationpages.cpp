#include "support/difficulttexts.h"
#include "support/testmain.h"

#include "pdfreadback.h"
#include "printing/allocationpages.h"
#include "printing/documentfont.h"
#include "printing/typesetter.h"

#include <QGuiApplication>
#include <QRegularExpression>

using namespace printing;

/// The record of an allocation as pages and as PDF.
class AllocationPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsInOrder();
    void numbersEachPage();
    void repeatsTheHeadOfATable();
    void keepsRowsWhole();
    void keepsHeadingsWithWhatFollows();
    void alignsFigures();
    void keepsDifficultNamesWhole();
    void staysOnThePage_data();
    void staysOnThePage();
    void isReadBackWhole_data();
    void isReadBackWhole();
    void isAProperPdf();
    void describesItself();
    void isLaidOutWithoutAnything();

private:
    static AllocationTable people(int count)
    {
        AllocationTable table;
        table.columns = {{QStringLiteral("Name"), 3, false}, {QStringLiteral("Kommune"), 3, false}, {QStringLiteral("Rang"), 1, true}};
        for (int i = 1; i <= count; ++i)
            table.rows.append({QStringLiteral("Müller-%1, Änne").arg(i), QStringLiteral("Stadt Filderstadt"), QString::number(i % 5 + 1)});
        return table;
    }
    static AllocationDocument document(int rows = 8)
    {
        AllocationDocument result;
        result.kind = QStringLiteral("Vergabeprotokoll");
        result.title = QStringLiteral("Vergabe vom 5. November 2024");
        result.programme = QStringLiteral("Gemeinsam klimafreundlich mobil");
        result.organiser = QStringLiteral("Agentur für Mobilität Musterland");
        result.handling = QStringLiteral("Für die Akte: enthält Namen");
        result.particulars = {{QStringLiteral("Erstellt am"), QStringLiteral("Di, 5. November 2024, 09:00 Uhr")},
                              {QStringLiteral("Programm"), QStringLiteral("Impulslotse 1.0")}};
        result.summary = {QStringLiteral("57 von 60 Personen haben ein Training."), QStringLiteral("Besser geht es nicht.")};
        result.sections.append({QStringLiteral("Regeln"), 2, {QStringLiteral("Woran sich jeder Plan hält:")},
                                {QStringLiteral("Niemand sitzt in zwei Trainings zugleich."), QStringLiteral("Jedes Training hat seine Mindestzahl.")}, {}, {}});
        result.sections.append({QStringLiteral("Wer was besucht"), 2, {}, {}, {}, {}});
        result.sections.append({QStringLiteral("Training B1"), 3, {QStringLiteral("6 bis 8 Plätze")}, {}, people(rows), {QStringLiteral("Rang 1: erster Wunsch")}});
        return result;
    }
    static QStringList texts(const Page &page)
    {
        QStringList result;
        for (const TextRun &run : textRuns(page))
            result.append(run.text);
        return result;
    }
    static QString bare(QString text)
    {
        static const QRegularExpression blanks(QStringLiteral("\\s"));
        return text.remove(blanks);
    }

    Typesetter m_typesetter;
};

void AllocationPagesTest::initTestCase()
{
    QVERIFY(checkDocumentFont().has_value());
}

void AllocationPagesTest::readsInOrder()
{
    const AllocationPages made = allocationPages(m_typesetter, document(1));
    QCOMPARE(made.pages.size(), 1);
    QVERIFY(made.findings.isEmpty());
    const QStringList expected{
        QStringLiteral("Vergabeprotokoll · Gemeinsam klimafreundlich mobil"), QStringLiteral("Vergabe vom 5. November 2024"),
        QStringLiteral("Erstellt am"), QStringLiteral("Di, 5. November 2024, 09:00 Uhr"), QStringLiteral("Programm"), QStringLiteral("Impulslotse 1.0"),
        QStringLiteral("57 von 60 Personen haben ein Training."), QStringLiteral("Besser geht es nicht."),
        QStringLiteral("Regeln"), QStringLiteral("Woran sich jeder Plan hält:"), QStringLiteral("Niemand sitzt in zwei Trainings zugleich."),
        QStringLiteral("Jedes Training hat seine Mindestzahl."), QStringLiteral("Wer was besucht"), QStringLiteral("Training B1"),
        QStringLiteral("6 bis 8 Plätze"), QStringLiteral("Name"), QStringLiteral("Kommune"), QStringLiteral("Rang"),
        QStringLiteral("Müller-1, Änne"), QStringLiteral("Stadt Filderstadt"), QStringLiteral("2"), QStringLiteral("Rang 1: erster Wunsch")};
    QCOMPARE(texts(made.pages.first()), expected);
}

void AllocationPagesTest::numbersEachPage()
{
    for (const DocumentLanguage language : {DocumentLanguage::German, DocumentLanguage::English}) {
        AllocationDocument record = document(120);
        record.language = language;
        const QList<Page> pages = allocationPages(m_typesetter, record).pages;
        QVERIFY(pages.size() >= 3);
        const QString pattern = language == DocumentLanguage::German ? QStringLiteral("Seite %1 von %2") : QStringLiteral("Page %1 of %2");
        for (int i = 0; i < pages.size(); ++i) {
            QStringList margins;
            for (const Item &item : pages[i].items) {
                if (const auto *run = std::get_if<TextRun>(&item); run && run->tag.meaning == Meaning::Artefact)
                    margins.append(run->text);
            }
            QVERIFY2(margins.contains(pattern.arg(i + 1).arg(pages.size())), qPrintable(margins.join(u'|')));
            QVERIFY(margins.contains(record.handling));
            QCOMPARE(margins.contains(QStringLiteral("Vergabeprotokoll: Vergabe vom 5. November 2024")), i > 0);
        }
    }
}

void AllocationPagesTest::repeatsTheHeadOfATable()
{
    const AllocationPages made = allocationPages(m_typesetter, document(120));
    QVERIFY(made.findings.isEmpty());
    QSet<int> rows;
    for (const Page &page : made.pages) {
        QStringList heads;
        bool hasCells = false;
        for (const TextRun &run : textRuns(page)) {
            if (run.tag.meaning == Meaning::TableHeader) {
                QVERIFY(!hasCells);
                heads.append(run.text);
            }
            hasCells = hasCells || run.tag.meaning == Meaning::TableCell;
            if (run.tag.meaning == Meaning::TableCell && run.tag.column == 0) {
                QCOMPARE(run.tag.label, QStringLiteral("Name"));
                rows.insert(run.tag.row);
            }
        }
        QCOMPARE(heads, hasCells ? (QStringList{QStringLiteral("Name"), QStringLiteral("Kommune"), QStringLiteral("Rang")}) : QStringList());
    }
    QCOMPARE(rows.size(), 120);
}

void AllocationPagesTest::keepsRowsWhole()
{
    AllocationDocument record = document(80);
    for (QStringList &row : record.sections[2].table.rows)
        row[1] = QStringLiteral("eins\nzwei\ndrei\nvier");
    QHash<int, QSet<int>> pagesOfRow;
    const QList<Page> pages = allocationPages(m_typesetter, record).pages;
    for (int i = 0; i < pages.size(); ++i) {
        for (const TextRun &run : textRuns(pages[i])) {
            if (run.tag.meaning == Meaning::TableCell)
                pagesOfRow[run.tag.row].insert(i);
        }
    }
    QCOMPARE(pagesOfRow.size(), 80);
    for (const QSet<int> &on : std::as_const(pagesOfRow))
        QCOMPARE(on.size(), 1);
}

void AllocationPagesTest::keepsHeadingsWithWhatFollows()
{
    for (int rows = 20; rows < 60; ++rows) {
        AllocationDocument record = document(rows);
        record.sections.append({QStringLiteral("Kein Platz"), 2, {}, {}, {}, {}});
        record.sections.append({QStringLiteral("Training B2"), 3, {}, {}, people(3), {}});
        for (const Page &page : allocationPages(m_typesetter, record).pages) {
            const QList<TextRun> runs = textRuns(page);
            QVERIFY(!runs.isEmpty() && runs.last().tag.meaning != Meaning::Heading);
            QVERIFY(runs.last().tag.meaning != Meaning::TableHeader);
        }
    }
}

void AllocationPagesTest::alignsFigures()
{
    AllocationDocument record = document(2);
    record.sections[2].table.rows[1][2] = QStringLiteral("1234");
    QList<qreal> ends;
    for (const TextRun &run : textRuns(allocationPages(m_typesetter, record).pages.first())) {
        if (run.tag.meaning == Meaning::TableCell && run.tag.column == 2)
            ends.append(run.baseline.x() + run.width);
    }
    QCOMPARE(ends.size(), 2);
    QVERIFY(qAbs(ends[0] - ends[1]) < 0.3);
}

void AllocationPagesTest::keepsDifficultNamesWhole()
{
    const QStringList texts = testsupport::shapeableTexts(QStringLiteral(SHARED_TOOLS_DIR), 5000);
    if (texts.isEmpty())
        QSKIP("needs the shared list of difficult texts");
    AllocationDocument record = document(0);
    QList<QStringList> &rows = record.sections[2].table.rows;
    for (const QString &text : texts)
        rows.append({text, QStringLiteral("Aalen"), QStringLiteral("1")});
    QVERIFY(rows.size() > 50);
    QHash<int, QString> shown;
    for (const Page &page : allocationPages(m_typesetter, record).pages) {
        for (const TextRun &run : textRuns(page)) {
            if (run.tag.meaning == Meaning::TableCell && run.tag.column == 0)
                shown[run.tag.row] += run.text;
        }
    }
    for (int row = 0; row < rows.size(); ++row)
        QCOMPARE(bare(shown.value(row + 1)), bare(printable(rows[row][0])));
}

void AllocationPagesTest::staysOnThePage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("long") << QStringLiteral("Beteiligung, die trägt – und was danach kommt ").repeated(40);
    QTest::newRow("endless word") << QString(3000, u'M');
    QTest::newRow("beyond all") << QString(9000, u'W');
    QTest::newRow("lines") << QStringLiteral("eine Zeile\n").repeated(200);
    QTest::newRow("markup") << QStringLiteral("<table>&amp;").repeated(200);
}

void AllocationPagesTest::staysOnThePage()
{
    QFETCH(QString, text);
    AllocationDocument odd = document(6);
    odd.kind = odd.programme = odd.title = odd.organiser = odd.handling = text;
    odd.particulars[0].second = text;
    odd.summary.append(text);
    odd.sections[0].paragraphs.append(text);
    odd.sections[0].points.append(text);
    odd.sections[2].heading = text;
    odd.sections[2].notes.append(text);
    odd.sections[2].table.rows[2] = {text, text, text};
    odd.sections[2].table.columns[2].heading = text.left(60);
    QString cell;
    for (const Page &page : allocationPages(m_typesetter, odd).pages) {
        for (const Item &item : page.items) {
            if (const auto *run = std::get_if<TextRun>(&item)) {
                QVERIFY(run->baseline.x() > 24.9 && run->baseline.x() + run->width < 190.3);
                QVERIFY(run->baseline.y() > 10 && run->baseline.y() < 290);
                if (run->tag.meaning == Meaning::TableCell && run->tag.row == 3 && run->tag.column == 0)
                    cell += run->text;
            }
            if (const auto *line = std::get_if<Line>(&item))
                QVERIFY(line->to.y() <= 276.5);
        }
    }
    QCOMPARE(bare(cell), bare(text));
}

void AllocationPagesTest::isReadBackWhole_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("one page") << 3;
    QTest::newRow("many") << 150;
}

void AllocationPagesTest::isReadBackWhole()
{
    if (!readback::hasPoppler())
        QSKIP("needs the program pdftotext");
    QFETCH(int, rows);
    const AllocationDocument record = document(rows);
    const auto pdf = renderAllocation(record);
    QVERIFY(pdf.has_value());
    QVERIFY(pdf->findings.isEmpty());
    const QStringList pages = readback::pageTexts(pdf->bytes);
    QCOMPARE(pages.size(), pdf->pageCount);
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY(pages[i].contains(QStringLiteral("Seite %1 von %2").arg(i + 1).arg(pages.size())));
    const QString text = readback::plainText(pdf->bytes);
    QStringList expected{record.kind, record.title, record.programme, record.handling};
    expected += record.summary;
    for (const auto &[label, value] : record.particulars)
        expected << label << value;
    for (const AllocationSection &section : record.sections) {
        expected << section.heading;
        expected += section.paragraphs + section.points + section.notes;
        for (const QStringList &row : section.table.rows)
            expected += row;
    }
    for (const QString &part : std::as_const(expected))
        QVERIFY2(text.contains(part.simplified()), qPrintable(part));
    const QRectF paper(0, 0, 595.4, 842);
    for (const readback::Word &word : readback::words(pdf->bytes))
        QVERIFY2(paper.contains(word.box), qPrintable(word.text));
}

void AllocationPagesTest::isAProperPdf()
{
    const QString qpdf = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
    if (qpdf.isEmpty())
        QSKIP("needs the program qpdf");
    const auto pdf = renderAllocation(document(150));
    QVERIFY(pdf.has_value());
    const QString said = readback::output(pdf->bytes, qpdf, {QStringLiteral("--check"), QStringLiteral("%")});
    QVERIFY2(said.contains(QStringLiteral("No syntax or stream encoding errors")), qPrintable(said));
}

void AllocationPagesTest::describesItself()
{
    const PdfInfo info = pdfInfo(document());
    QCOMPARE(info.title, QStringLiteral("Vergabeprotokoll: Vergabe vom 5. November 2024"));
    QCOMPARE(info.author, QStringLiteral("Agentur für Mobilität Musterland"));
    QCOMPARE(info.subject, QStringLiteral("Gemeinsam klimafreundlich mobil"));
    QCOMPARE(info.language, QStringLiteral("de"));
    AllocationDocument english = document();
    english.language = DocumentLanguage::English;
    english.title.clear();
    QCOMPARE(pdfInfo(english).language, QStringLiteral("en"));
    QCOMPARE(pdfInfo(english).title, QStringLiteral("Vergabeprotokoll"));
}

void AllocationPagesTest::isLaidOutWithoutAnything()
{
    const AllocationPages made = allocationPages(m_typesetter, {});
    QCOMPARE(made.pages.size(), 1);
    QVERIFY(texts(made.pages.first()).join(QString()).isEmpty());
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, AllocationPagesTest)
#include "tst_allocationpages.moc"
