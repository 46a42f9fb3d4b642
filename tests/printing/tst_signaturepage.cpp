#include "support/difficulttexts.h"
#include "support/testmain.h"

#include "domain/draft.h"
#include "domain/templates/exampleprogramme.h"
#include "pdfreadback.h"
#include "printing/documentfont.h"
#include "printing/signaturepage.h"
#include "printing/typesetter.h"

#include <QGuiApplication>
#include <QRegularExpression>

using namespace printing;

/// Signature sheets: who is on them in which order, how they are laid out, and what others read in the PDF.
class SignaturePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsPeopleAsAPhoneBookSorts();
    void takesTheParticularsOfTheSession();
    void knowsUnfinishedSessions();
    void holdsNothingPrivate();
    void repeatsTheHeadOnEachPage();
    void rowsAreHighEnoughToSignIn();
    void growsForLongNames_data();
    void growsForLongNames();
    void setsSinglesWordsSmallerThatAreTooWide();
    void keepsDifficultNamesWhole();
    void staysOnThePage_data();
    void staysOnThePage();
    void putsWaitingPeopleApart();
    void isReadBackWhole();
    void putsSeveralSessionsIntoOnePdf();
    void speaksEnglish();
    void isEmptyButForFreeRows();

private:
    static SignatureSheet sheet(int people, int waiting = 0)
    {
        SignatureSheet result;
        result.programme = QStringLiteral("Gemeinsam klimafreundlich mobil");
        result.organiser = QStringLiteral("Agentur für Mobilität Musterland");
        result.session = QStringLiteral("Gehör finden im eigenen Haus");
        result.date = QStringLiteral("Di, 15. Oktober 2024");
        result.time = QStringLiteral("10:00–12:00 Uhr");
        result.place = QStringLiteral("Rathaus Stuttgart");
        result.coaches = {QStringLiteral("Grit Löwenherz")};
        for (int i = 1; i <= people; ++i)
            result.people.append({QString::number(i), QStringLiteral("Müller-%1").arg(i), QStringLiteral("Änne"), QStringLiteral("Aalen")});
        for (int i = 1; i <= waiting; ++i)
            result.waiting.append({QStringLiteral("W%1").arg(i), QStringLiteral("Wartend-%1").arg(i), QStringLiteral("Kim"), QStringLiteral("Ulm")});
        result.freeRows = 3;
        return result;
    }
    static QStringList texts(const Page &page)
    {
        QStringList result;
        for (const TextRun &run : textRuns(page))
            result.append(run.text);
        return result;
    }
    /// Where the rules below rows of people lie, from top to bottom.
    static QList<qreal> rules(const Page &page)
    {
        QList<qreal> result;
        for (const Item &item : page.items) {
            const auto *line = std::get_if<Line>(&item);
            if (line && line->from.y() == line->to.y())
                result.append(line->from.y());
        }
        return result;
    }
    static qreal leastRowHeight(const Page &page)
    {
        const QList<qreal> below = rules(page);
        qreal least = 1000;
        for (qsizetype i = 1; i < below.size(); ++i)
            least = std::min(least, below[i] - below[i - 1]);
        return least;
    }

    Typesetter m_typesetter;
};

void SignaturePageTest::initTestCase()
{
    QVERIFY(checkDocumentFont().has_value());
}

void SignaturePageTest::listsPeopleAsAPhoneBookSorts()
{
    domain::Draft draft(domain::Programme(), QStringLiteral("Test"));
    const auto session = draft.add(domain::Session());
    const auto add = [&](const QString &prefix, const QString &family, const QString &given, domain::EnrolmentState state) {
        domain::Participant person;
        person.namePrefix = prefix;
        person.familyName = family;
        person.givenName = given;
        person.academicTitle = family == u"Heide" ? QStringLiteral("Dr.-Ing.") : QString();
        person.organisation = QStringLiteral("Zweckverband Süd");
        domain::Enrolment enrolment;
        enrolment.participant = draft.add(person);
        enrolment.session = session;
        enrolment.state = state;
        if (state == domain::EnrolmentState::Waiting)
            enrolment.waitingPlace = family == u"Zoll" ? 1 : 2;
        draft.add(enrolment);
    };
    using enum domain::EnrolmentState;
    add({}, QStringLiteral("Zoll"), QStringLiteral("Kim"), Waiting);
    add({}, QStringLiteral("Abt"), QStringLiteral("Kim"), Waiting);
    add(QStringLiteral("von der"), QStringLiteral("Heide"), QStringLiteral("Änne"), Enrolled);
    add({}, QStringLiteral("Muster"), QStringLiteral("Ada"), Enrolled);
    add({}, QStringLiteral("Müller"), QStringLiteral("Ida"), Invited);
    add({}, QStringLiteral("Amt"), QStringLiteral("Lou"), Declined);
    add({}, QStringLiteral("Ast"), QStringLiteral("Lou"), Cancelled);
    const SignatureSheet made = signatureSheet(draft.programme(), session);
    const QString place = QStringLiteral("Zweckverband Süd");
    const QList<SignatureRow> people{{QStringLiteral("1"), QStringLiteral("von der Heide"), QStringLiteral("Dr.-Ing. Änne"), place},
                                     {QStringLiteral("2"), QStringLiteral("Müller"), QStringLiteral("Ida"), place},
                                     {QStringLiteral("3"), QStringLiteral("Muster"), QStringLiteral("Ada"), place}};
    QCOMPARE(made.people, people);
    const QList<SignatureRow> waiting{{QStringLiteral("W2"), QStringLiteral("Abt"), QStringLiteral("Kim"), place},
                                      {QStringLiteral("W1"), QStringLiteral("Zoll"), QStringLiteral("Kim"), place}};
    QCOMPARE(made.waiting, waiting);
    QCOMPARE(made.freeRows, 3);
}

void SignaturePageTest::takesTheParticularsOfTheSession()
{
    const domain::Programme programme = domain::exampleProgramme(2024);
    const SignatureSheet made = signatureSheet(programme, domain::SessionId{22}, {5, {}});
    QCOMPARE(made.session, QStringLiteral("Fachkräfte gewinnen und halten"));
    QCOMPARE(made.date, QStringLiteral("Di, 19.\u00A0November 2024"));
    QCOMPARE(made.time, QStringLiteral("10:00–12:00 Uhr"));
    QCOMPARE(made.place, QStringLiteral("Landratsamt Böblingen, Raum B 214 und online"));
    QVERIFY(!made.coaches.isEmpty());
    QCOMPARE(made.programme, programme.info().title);
    QCOMPARE(made.organiser, programme.info().organiser);
    QCOMPARE(made.freeRows, 5);
}

void SignaturePageTest::knowsUnfinishedSessions()
{
    domain::Draft draft(domain::Programme(), QStringLiteral("Test"));
    const auto session = draft.add(domain::Session());
    const SignatureSheet made = signatureSheet(draft.programme(), session, {-4, QStringLiteral("de")});
    QCOMPARE(made.date, QStringLiteral("Termin noch offen"));
    QCOMPARE(made.place, QStringLiteral("Ort noch offen"));
    QCOMPARE(made.freeRows, 0);
    QVERIFY(signatureSheet(draft.programme(), domain::SessionId{99}).people.isEmpty());
}

void SignaturePageTest::holdsNothingPrivate()
{
    const domain::Programme programme = domain::exampleProgramme(2024);
    for (const domain::SessionId id : domain::sessionsByTime(programme)) {
        for (const Page &page : signaturePages(m_typesetter, signatureSheet(programme, id)).pages) {
            for (const TextRun &run : textRuns(page))
                QVERIFY2(!run.text.contains(u'@'), qPrintable(run.text));
        }
    }
}

void SignaturePageTest::repeatsTheHeadOnEachPage()
{
    const SignaturePages made = signaturePages(m_typesetter, sheet(60, 8));
    QVERIFY(made.pages.size() >= 3);
    QVERIFY(made.findings.isEmpty());
    int heads = 0;
    for (const Page &page : made.pages) {
        const QStringList shown = texts(page);
        for (const char *heading : {"Nr.", "Name", "Vorname", "Kommune", "Unterschrift"})
            QVERIFY2(shown.contains(QString::fromLatin1(heading)), heading);
        for (const TextRun &run : textRuns(page))
            heads += run.tag.meaning == Meaning::TableHeader && run.tag.column == 0 ? 1 : 0;
    }
    QVERIFY(heads >= made.pages.size());
    for (const TextRun &run : textRuns(made.pages.last())) {
        if (run.tag.meaning == Meaning::TableCell && run.tag.column == 1)
            QCOMPARE(run.tag.label, QStringLiteral("Name"));
    }
}

void SignaturePageTest::rowsAreHighEnoughToSignIn()
{
    for (const Page &page : signaturePages(m_typesetter, sheet(60, 8)).pages)
        QVERIFY(leastRowHeight(page) >= 9);
}

void SignaturePageTest::growsForLongNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("hyphens") << QStringLiteral("Leutheusser-Schnarrenberger-Müller-Lüdenscheidt");
    QTest::newRow("prefix") << QStringLiteral("Freiherr von und zu der Tann-Rathsamhausen auf Schloss Unterwittelsbach");
    QTest::newRow("many words") << QStringLiteral("de la Cruz Fernández y García de los Santos Rodríguez");
}

void SignaturePageTest::growsForLongNames()
{
    QFETCH(QString, name);
    SignatureSheet long1 = sheet(5);
    long1.people[2].familyName = name;
    const SignaturePages made = signaturePages(m_typesetter, long1);
    QVERIFY(made.findings.isEmpty());
    QString shown;
    qreal smallest = 100;
    for (const TextRun &run : textRuns(made.pages.first())) {
        if (run.tag.meaning != Meaning::TableCell || run.tag.row != 3 || run.tag.column != 1)
            continue;
        shown += run.text.endsWith(u'-') ? run.text : run.text + u' ';
        smallest = std::min(smallest, run.font.size);
    }
    QCOMPARE(shown.trimmed(), name);
    QVERIFY(smallest >= 8);
}

void SignaturePageTest::setsSinglesWordsSmallerThatAreTooWide()
{
    SignatureSheet wide = sheet(3);
    wide.people[1].municipality = QStringLiteral("Gemeindeverwaltungsverband Mustertal");
    wide.people[2].municipality = QStringLiteral("Verbandsgemeindeverwaltungszweckverband");
    const SignaturePages made = signaturePages(m_typesetter, wide);
    QVERIFY(made.findings.isEmpty());
    const QStringList shown = texts(made.pages.first());
    QVERIFY(shown.contains(QStringLiteral("Gemeindeverwaltungsverband")) || shown.contains(wide.people[1].municipality));
    QVERIFY(shown.contains(wide.people[2].municipality));
}

void SignaturePageTest::keepsDifficultNamesWhole()
{
    const QStringList texts = testsupport::shapeableTexts(QStringLiteral(SHARED_TOOLS_DIR), 400);
    if (texts.isEmpty())
        QSKIP("needs the shared list of difficult texts");
    SignatureSheet names = sheet(0);
    for (const QString &text : texts)
        names.people.append({QString::number(names.people.size() + 1), text, QString(), QString()});
    QVERIFY(names.people.size() > 50);
    QHash<int, QString> shown;
    for (const Page &page : signaturePages(m_typesetter, names).pages) {
        for (const TextRun &run : textRuns(page)) {
            if (run.tag.meaning == Meaning::TableCell && run.tag.column == 1)
                shown[run.tag.row] += run.text;
        }
    }
    const auto bare = [](QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); };
    for (int row = 0; row < names.people.size(); ++row)
        QCOMPARE(bare(shown.value(row + 1)), bare(printable(names.people[row].familyName)));
}

void SignaturePageTest::staysOnThePage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("long") << QStringLiteral("Beteiligung, die trägt – und was danach kommt ").repeated(40);
    QTest::newRow("endless word") << QString(3000, u'M');
    QTest::newRow("beyond all") << QString(9000, u'W');
    QTest::newRow("markup") << QStringLiteral("<table>&amp;").repeated(200);
}

void SignaturePageTest::staysOnThePage()
{
    QFETCH(QString, text);
    SignatureSheet odd = sheet(20, 2);
    odd.programme = odd.organiser = odd.session = odd.place = odd.date = text;
    odd.coaches = {text, text};
    odd.people[4] = {QStringLiteral("5"), text, text, text};
    odd.waiting[1].familyName = text;
    const SignaturePages made = signaturePages(m_typesetter, odd);
    for (const Page &page : made.pages) {
        for (const Item &item : page.items) {
            if (const auto *run = std::get_if<TextRun>(&item)) {
                QVERIFY(run->baseline.x() > 19.9 && run->baseline.x() + run->width < 195.2);
                QVERIFY(run->baseline.y() > 10 && run->baseline.y() < 290);
            }
            if (const auto *line = std::get_if<Line>(&item))
                QVERIFY(line->to.y() <= 270.1);
        }
    }
}

void SignaturePageTest::putsWaitingPeopleApart()
{
    const QStringList shown = texts(signaturePages(m_typesetter, sheet(4, 2)).pages.first());
    const qsizetype heading = shown.indexOf(QStringLiteral("Warteliste"));
    QVERIFY(heading > shown.indexOf(QStringLiteral("Müller-4")));
    QVERIFY(shown.indexOf(QStringLiteral("Wartend-1")) > heading);
    QVERIFY(shown.contains(QStringLiteral("W1")));
    QVERIFY(!texts(signaturePages(m_typesetter, sheet(4)).pages.first()).contains(QStringLiteral("Warteliste")));
}

void SignaturePageTest::isReadBackWhole()
{
    if (!readback::hasPoppler())
        QSKIP("needs the program pdftotext");
    SignatureSheet long1 = sheet(60, 3);
    long1.people[30].familyName = QStringLiteral("Łukaszewicz-Ōtake");
    const auto pdf = renderSignatureSheets({long1});
    QVERIFY(pdf.has_value());
    const QStringList pages = readback::pageTexts(pdf->bytes);
    QCOMPARE(pages.size(), pdf->pageCounts.first());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages[i].contains(QStringLiteral("Unterschrift")));
        QVERIFY(pages[i].contains(QStringLiteral("Seite %1 von %2").arg(i + 1).arg(pages.size())));
    }
    const QString text = readback::plainText(pdf->bytes);
    for (const SignatureRow &row : long1.people + long1.waiting)
        QVERIFY2(text.contains(row.familyName), qPrintable(row.familyName));
    for (const QString &particular : {long1.session, long1.date, long1.time, long1.place, long1.coaches.first()})
        QVERIFY2(text.contains(QString(particular).simplified()), qPrintable(particular));
    const QRectF paper(0, 0, 595.4, 842);
    for (const readback::Word &word : readback::words(pdf->bytes))
        QVERIFY2(paper.contains(word.box), qPrintable(word.text));
}

void SignaturePageTest::putsSeveralSessionsIntoOnePdf()
{
    SignatureSheet second = sheet(30);
    second.session = QStringLiteral("Führen ohne Mandat");
    const QList<SignatureSheet> both{sheet(60), second};
    const auto pdf = renderSignatureSheets(both);
    QVERIFY(pdf.has_value());
    QCOMPARE(pdf->pageCounts.size(), 2);
    QCOMPARE(pdfInfo(both).title, QStringLiteral("Unterschriftenlisten: Gemeinsam klimafreundlich mobil"));
    QCOMPARE(pdfInfo({second}).title, QStringLiteral("Unterschriftenliste: Führen ohne Mandat"));
    QVERIFY(!renderSignatureSheets({}).has_value());
    if (!readback::hasPoppler())
        return;
    const QStringList pages = readback::pageTexts(pdf->bytes);
    QVERIFY(pages[pdf->pageCounts[0]].contains(QStringLiteral("Seite 1 von %1").arg(pdf->pageCounts[1])));
}

void SignaturePageTest::speaksEnglish()
{
    SignatureSheet english = sheet(2, 1);
    english.language = DocumentLanguage::English;
    const QStringList shown = texts(signaturePages(m_typesetter, english).pages.first());
    for (const char *word : {"Family name", "Given name", "Municipality", "Signature", "Waiting list", "Coach"})
        QVERIFY2(shown.contains(QString::fromLatin1(word)), word);
}

void SignaturePageTest::isEmptyButForFreeRows()
{
    const SignaturePages made = signaturePages(m_typesetter, sheet(0));
    QCOMPARE(made.pages.size(), 1);
    QVERIFY(texts(made.pages.first()).contains(QStringLiteral("3")));
    QCOMPARE(rules(made.pages.first()).size(), 4);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, SignaturePageTest)
#include "tst_signaturepage.moc"
