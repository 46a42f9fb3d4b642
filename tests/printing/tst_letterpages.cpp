#include "support/testmain.h"

#include "domain/draft.h"
#include "pdfreadback.h"
#include "printing/documentfont.h"
#include "printing/letterpages.h"
#include "printing/typesetter.h"

#include <QGuiApplication>

using namespace printing;
using namespace Qt::StringLiterals;

/// Letters for envelopes with a window.
class TestLetterPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(checkDocumentFont().has_value()); }
    void standsInTheWindow();
    void marksWhereToFold();
    void goesOnOverPages();
    void keepsTheClosingTogether();
    void setsLists();
    void isMadeFromAProgramme();
    void isReadBackWhole();

private:
    static Letter letter()
    {
        Letter letter;
        letter.address = {u"Stadt Aalen"_s, u"Stadtplanungsamt"_s, u"Frau Oberbürgermeisterin"_s, u"Dr. Ada Amann"_s, u"Marktplatz 30"_s, u"73430 Aalen"_s};
        letter.sender = u"Geschäftsstelle Impuls · Stuttgart"_s;
        letter.organiser = u"Geschäftsstelle Impuls"_s;
        letter.contact = u"Max Maier"_s;
        letter.email = u"impuls@land.example"_s;
        letter.date = QDate(2024, 11, 5);
        letter.subject = u"Einladung: Training A"_s;
        letter.text = u"Sehr geehrte Frau Oberbürgermeisterin Dr. Amann,\n\nzu diesem Termin laden wir Sie ein:\n\n"
                      "- Di, 12. November 2024, 10:00–12:00 Uhr\n  Training A\n  Ort: Rathaus Aalen\n- Abschluss\n\n"
                      "Mit freundlichen Grüßen\n\n\n\nMax Maier\nGeschäftsstelle Impuls"_s;
        return letter;
    }
    /// All texts of a page, artefacts too.
    static QList<TextRun> runs(const LetterPages &letter, int page = 0)
    {
        QList<TextRun> result;
        for (const Item &item : letter.pages[page].items) {
            if (const TextRun *run = std::get_if<TextRun>(&item))
                result.append(*run);
        }
        return result;
    }
    static QString text(const LetterPages &letter, int page)
    {
        QStringList texts;
        for (const TextRun &run : runs(letter, page))
            texts.append(run.text);
        return texts.join(u' ');
    }

    Typesetter m_typesetter;
};

/// DIN 5008 form B: the window shows 20 to 105 mm across, 45 to 90 mm down.
void TestLetterPages::standsInTheWindow()
{
    const LetterPages pages = letterPages(m_typesetter, letter());
    QCOMPARE(pages.pages.size(), 1);
    QVERIFY(pages.findings.isEmpty());
    int found = 0;
    for (const TextRun &run : runs(pages)) {
        if (!letter().address.contains(run.text))
            continue;
        ++found;
        QVERIFY(run.baseline.x() >= 25 && run.baseline.y() > 62.7 && run.baseline.y() < 90);
    }
    QCOMPARE(found, int(letter().address.size()));
}

void TestLetterPages::marksWhereToFold()
{
    QList<qreal> marks;
    const LetterPages pages = letterPages(m_typesetter, letter());
    for (const Item &item : pages.pages[0].items) {
        const Line *line = std::get_if<Line>(&item);
        if (line && line->to.x() < 20)
            marks.append(line->to.y());
    }
    std::sort(marks.begin(), marks.end());
    QCOMPARE(marks, (QList<qreal>{105, 148.5, 210}));
}

void TestLetterPages::goesOnOverPages()
{
    Letter longLetter = letter();
    longLetter.text = u"Ein Absatz, der etwas sagt. "_s.repeated(40) + u"\n\n"_s;
    longLetter.text = longLetter.text.repeated(6) + u"Ende"_s;
    const LetterPages pages = letterPages(m_typesetter, longLetter);
    QVERIFY(pages.pages.size() > 1);
    QVERIFY(text(pages, 0).contains(u"Seite 1 von %1"_s.arg(pages.pages.size())));
    QVERIFY(text(pages, 1).contains(longLetter.subject));
    QVERIFY(!text(pages, 1).contains(u"73430"_s));
    QVERIFY(text(pages, int(pages.pages.size()) - 1).contains(u"Ende"_s));
    for (const TextRun &run : runs(pages, 0))
        QVERIFY(run.baseline.y() < 290);
}

void TestLetterPages::keepsTheClosingTogether()
{
    for (int lines = 10; lines < 45; ++lines) {
        Letter tight = letter();
        tight.text = u"Zeile\n"_s.repeated(lines) + u"\nLetzter Satz.\n\nMit freundlichen Grüßen\n\n\n\nMax Maier\nGeschäftsstelle"_s;
        const LetterPages pages = letterPages(m_typesetter, tight);
        for (int page = 0; page < pages.pages.size(); ++page)
            QCOMPARE(text(pages, page).contains(u"Letzter Satz."_s), text(pages, page).contains(u"Geschäftsstelle "_s) && text(pages, page).contains(u"Grüßen"_s));
    }
}

void TestLetterPages::setsLists()
{
    const LetterPages pages = letterPages(m_typesetter, letter());
    QList<qreal> left;
    for (const TextRun &run : runs(pages)) {
        if (run.text == u"–"_s || run.text == u"Training A"_s || run.text == u"Abschluss"_s)
            left.append(run.baseline.x());
    }
    QCOMPARE(left, (QList<qreal>{25, 30, 25, 30}));
}

void TestLetterPages::isMadeFromAProgramme()
{
    domain::Draft draft(domain::Programme(), u"Data"_s);
    domain::ProgrammeInfo info;
    info.organiser = u"Geschäftsstelle"_s;
    info.place = u"Stuttgart"_s;
    info.signerName = u"Max Maier"_s;
    draft.add(info);
    domain::Participant person;
    person.familyName = u"Amann"_s;
    person.salutation = domain::Salutation::Ms;
    person.postalAddress = u"Marktplatz 30\n73430 Aalen"_s;
    const domain::ParticipantId id = draft.add(person);
    const Letter made = letterTo(draft.programme(), id, u"S"_s, u"T"_s, DocumentLanguage::German);
    QCOMPARE(made.address, (QStringList{u"Frau Amann"_s, u"Marktplatz 30"_s, u"73430 Aalen"_s}));
    QCOMPARE(made.sender, u"Geschäftsstelle · Stuttgart"_s);
    QCOMPARE(made.date, QDate(2024, 11, 5));
    QVERIFY(letterTo(draft.programme(), domain::ParticipantId{9}, u"S"_s, u"T"_s, DocumentLanguage::German).address.isEmpty());
}

void TestLetterPages::isReadBackWhole()
{
    QVERIFY(!renderLetters({}).has_value());
    const auto pdf = renderLetters({letter(), letter()});
    QVERIFY(pdf.has_value());
    if (!readback::hasPoppler())
        QSKIP("pdftotext is not installed");
    const QStringList pages = readback::pageTexts(*pdf);
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages[1].contains(u"Mit freundlichen Grüßen"_s));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestLetterPages)
#include "tst_letterpages.moc"
