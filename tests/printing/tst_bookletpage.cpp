#include "support/testmain.h"

#include "domain/templates/exampleprogramme.h"
#include "pdfreadback.h"
#include "printing/bookletpage.h"
#include "printing/documentfont.h"
#include "printing/typesetter.h"

#include <QGuiApplication>

using namespace printing;
using namespace domain;

/// The booklet of results as pages and as PDF.
class BookletPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsInOrder();
    void numbersThePagesOfItsContents();
    void keepsLongTextsWhole_data();
    void keepsLongTextsWhole();
    void continuesContentsOnMorePages();
    void saysWhenItIsEmptyOrADraft();
    void isReadBackWhole();
    void describesItself();

private:
    static QStringList texts(const QList<Page> &pages)
    {
        QStringList result;
        for (const Page &page : pages) {
            for (const TextRun &run : textRuns(page))
                result.append(run.text);
        }
        return result;
    }
    static ResultsBooklet booklet(int questions = 1, const QString &question = QStringLiteral("Wie finde ich Gehör?"))
    {
        ResultsBooklet result;
        result.title = QStringLiteral("Impuls 2024");
        result.organiser = QStringLiteral("Geschäftsstelle");
        result.language = QStringLiteral("de");
        result.occasion = QStringLiteral("Abschluss");
        result.place = QStringLiteral("Stuttgart");
        result.date = QDate(2024, 12, 10);
        result.asOf = QDate(2024, 12, 2);
        BookletSection section;
        section.role = RoleId{1};
        section.roleName = QStringLiteral("Führungsebene");
        section.roleColour = QStringLiteral("#0072b2");
        section.moduleNumber = 1;
        section.moduleTitle = QStringLiteral("Zusammenarbeiten");
        for (int i = 1; i <= questions; ++i) {
            BookletQuestion entry;
            entry.question = QuestionId{i};
            entry.number = i;
            entry.text = question;
            entry.trainings = {{SessionId{1}, QStringLiteral("Training A"), QDate(2024, 10, 22)}};
            entry.groups = {{FindingKind::Insight, {{base::Id<Finding>{1}, QStringLiteral("Erst fragen, dann vorschlagen."), {}, true}}},
                            {FindingKind::OpenPoint, {{base::Id<Finding>{2}, QStringLiteral("Wer vertritt?"), QStringLiteral("Änne von der Heide"), true}}}};
            section.questions.append(entry);
            result.findings += 2;
        }
        result.sections = {section};
        return result;
    }

    Typesetter m_typesetter;
};

void BookletPageTest::initTestCase()
{
    QVERIFY(checkDocumentFont().has_value());
}

void BookletPageTest::readsInOrder()
{
    const BookletPages made = bookletPages(m_typesetter, booklet());
    QCOMPARE(made.pages.size(), 3);
    QVERIFY(made.findings.isEmpty());
    const QStringList expected{
        QStringLiteral("Ergebnisse"), QStringLiteral("Impuls 2024"), QStringLiteral("Abschluss am 10.\u00A0Dezember 2024"), QStringLiteral("Stuttgart"),
        QStringLiteral("Geschäftsstelle"), QStringLiteral("Inhalt"), QStringLiteral("Führungsebene"), QStringLiteral("Baustein 1: Zusammenarbeiten"),
        QStringLiteral("Wie finde ich Gehör?"), QStringLiteral("3"), QStringLiteral("3"),
        QStringLiteral("Führungsebene"), QStringLiteral("Baustein 1: Zusammenarbeiten"), QStringLiteral("Frage 1"), QStringLiteral("Wie finde ich Gehör?"),
        QStringLiteral("Aus dem Termin: Training A, 22.\u00A0Oktober 2024"), QStringLiteral("Einsichten"), QStringLiteral("Erst fragen, dann vorschlagen."),
        QStringLiteral("Offen geblieben"), QStringLiteral("Wer vertritt?"), QStringLiteral("Änne von der Heide")};
    QCOMPARE(texts(made.pages), expected);
}

void BookletPageTest::numbersThePagesOfItsContents()
{
    const BookletPages made = bookletPages(m_typesetter, booklet(30));
    QHash<QString, int> pageOfLabel;
    for (int page = 2; page < made.pages.size(); ++page) {
        for (const TextRun &run : textRuns(made.pages[page])) {
            if (run.text.startsWith(QStringLiteral("Frage ")))
                pageOfLabel.insert(run.text, page + 1);
        }
    }
    QCOMPARE(pageOfLabel.size(), 30);
    QStringList numbers;
    for (const TextRun &run : textRuns(made.pages[1])) {
        if (run.baseline.x() > 170)
            numbers.append(run.text);
    }
    QStringList expected{QStringLiteral("3")};
    for (int i = 1; i <= 30; ++i)
        expected.append(QString::number(pageOfLabel.value(QStringLiteral("Frage %1").arg(i))));
    QCOMPARE(numbers, expected);
    QVERIFY(made.pages.size() > 5);
}

void BookletPageTest::keepsLongTextsWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("several pages") << QStringLiteral("Wie gelingt Beteiligung, die trägt – und was kommt danach? ").repeated(200).trimmed();
    QTest::newRow("endless word") << QString(3000, u'M');
    QTest::newRow("lines") << QStringLiteral("Eine Zeile\n").repeated(150).trimmed();
    QTest::newRow("markup") << QStringLiteral("<b>&amp;</b> ").repeated(100).trimmed();
}

void BookletPageTest::keepsLongTextsWhole()
{
    QFETCH(QString, text);
    ResultsBooklet odd = booklet(3);
    odd.sections[0].questions[1].text = text;
    odd.sections[0].questions[1].groups[0].findings[0].text = text;
    odd.sections[0].roleName = text;
    odd.sections[0].moduleTitle = text;
    odd.sections[0].questions[1].trainings[0].title = text;
    const BookletPages made = bookletPages(m_typesetter, odd);
    QString question;
    QString finding;
    for (const Page &page : made.pages) {
        for (const TextRun &run : textRuns(page)) {
            QVERIFY(run.baseline.x() > 24.9 && run.baseline.x() + run.width < 185.2);
            QVERIFY(run.baseline.y() > 12 && run.baseline.y() < 290);
            if (run.tag.meaning == Meaning::Heading && run.tag.level == 4 && run.font.size == 12.5)
                question += run.text;
            if (run.tag.meaning == Meaning::Paragraph && run.font.size == 10.5 && run.baseline.x() == 30 && &page != &made.pages[1])
                finding += run.text;
        }
    }
    const auto bare = [](QString words) { return words.remove(u' ').remove(u'\n'); };
    QVERIFY(bare(question).contains(bare(text)));
    QVERIFY(bare(finding).contains(bare(text)));
}

void BookletPageTest::continuesContentsOnMorePages()
{
    const BookletPages made = bookletPages(m_typesetter, booklet(90, QStringLiteral("Wie wird aus den Zielen des Landes ein integrierter Fahrplan für unsere Kommune?")));
    int contents = 0;
    for (const Page &page : made.pages) {
        for (const TextRun &run : textRuns(page))
            contents += run.baseline.x() > 170 && run.text.toInt() > 0 ? 1 : 0;
    }
    QCOMPARE(contents, 91);
}

void BookletPageTest::saysWhenItIsEmptyOrADraft()
{
    ResultsBooklet none;
    none.language = QStringLiteral("de");
    const BookletPages empty = bookletPages(m_typesetter, none);
    QCOMPARE(empty.pages.size(), 1);
    QVERIFY(texts(empty.pages).contains(QStringLiteral("Es gibt noch keine geprüften Ergebnisse.")));
    ResultsBooklet draft = booklet();
    draft.unreviewed = 1;
    draft.sections[0].questions[0].groups[0].findings[0].reviewed = false;
    const QStringList shown = texts(bookletPages(m_typesetter, draft).pages);
    QVERIFY(shown.contains(QStringLiteral("ungeprüft")));
    QVERIFY(shown.join(u' ').contains(QStringLiteral("Entwurf:")));
}

void BookletPageTest::isReadBackWhole()
{
    if (!readback::hasPoppler())
        QSKIP("needs the program pdftotext");
    const ResultsBooklet results = resultsBooklet(exampleProgramme(2024), {false, true, QDate(2024, 12, 1)});
    const auto pdf = renderBooklet(results);
    QVERIFY(pdf.has_value());
    const QString text = readback::plainText(*pdf);
    QVERIFY(text.contains(results.title) && text.contains(results.organiser));
    for (const BookletSection &section : results.sections) {
        for (const BookletQuestion &question : section.questions) {
            QVERIFY2(text.contains(question.text), qPrintable(question.text));
            for (const BookletTraining &training : question.trainings)
                QVERIFY2(text.contains(training.title), qPrintable(training.title));
            for (const BookletGroup &group : question.groups) {
                for (const BookletFinding &finding : group.findings)
                    QVERIFY2(text.contains(finding.text), qPrintable(finding.text));
            }
        }
    }
    const QRectF paper(0, 0, 595.4, 842);
    for (const readback::Word &word : readback::words(*pdf))
        QVERIFY2(paper.contains(word.box), qPrintable(word.text));
}

void BookletPageTest::describesItself()
{
    const PdfInfo info = pdfInfo(booklet());
    QCOMPARE(info.title, QStringLiteral("Ergebnisse: Impuls 2024"));
    QCOMPARE(info.author, QStringLiteral("Geschäftsstelle"));
    QCOMPARE(info.language, QStringLiteral("de"));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, BookletPageTest)
#include "tst_bookletpage.moc"
