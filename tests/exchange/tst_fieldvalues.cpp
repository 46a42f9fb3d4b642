#include "exchange/answervocabulary.h"
#include "exchange/fieldvalues.h"
#include "exchange/headingvocabulary.h"

#include "support/testmain.h"

using namespace exchange;

class TestFieldValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEmail_data();
    void readsEmail();
    void escapesFormulas_data();
    void escapesFormulas();
    void knowsHeadings_data();
    void knowsHeadings();
    void knowsWords();
};

void TestFieldValues::readsEmail_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *cell, const char *address) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(address);
    };
    row("a@b.de", "a@b.de");
    row("  A@B.De \xC2\xA0", "a@b.de");
    row("mailto:a@b.de?cc=x@y.de", "a@b.de");
    row("a@b.de.", "a@b.de");
    row("\xE2\x80\x8B"
        "a@b.de",
        "a@b.de");
    row("Anna Maier <a@b.de>", "a@b.de");
    row("\"Maier, Anna\" <a@b.de>", "a@b.de");
    row("a@b.de; c@d.de", "a@b.de");
    row("a@b.de, c@d.de", "a@b.de");
    row("ä@müller.de", "ä@müller.de");
    row("a(at)b.de", "invalid");
    row("a@b", "invalid");
    row("a@@b.de", "invalid");
    row("a b@c.de", "invalid");
    row("a@b.de\r\nBcc: x@evil.example", "invalid");
    row("a@b.de\nc@d.de", "a@b.de");
    row("Ute Ott (u@b.de)", "u@b.de");
    row("anonymous", "missing");
    row("-", "missing");
    row("", "missing");
}

void TestFieldValues::readsEmail()
{
    QFETCH(QString, cell);
    QFETCH(QString, address);
    const EmailValue value = emailValue(cell);
    switch (value.state) {
    case EmailValue::State::Valid: QCOMPARE(value.address, address); break;
    case EmailValue::State::Invalid: QCOMPARE(QStringLiteral("invalid"), address); break;
    case EmailValue::State::Missing: QCOMPARE(QStringLiteral("missing"), address); break;
    }
}

void TestFieldValues::escapesFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("escaped");
    const auto row = [](const char *text, bool escaped) { QTest::newRow(text) << QString::fromUtf8(text) << escaped; };
    row("=1+1", true);
    row("+49 711", true);
    row("-Müller", true);
    row("@anna", true);
    row("\t=1", true);
    row("\r=1", true);
    row(" =1+1", true);
    row("'=1+1", true);
    row("''=1+1", true);
    row("\"=1+1\"", true);
    row("＝1+1", true);
    row("\xE2\x80\x8B=1", true);
    row("Müller", false);
    row("'Hondt", false);
    row("O'Neill", false);
    row("5", false);
    row("", false);
}

void TestFieldValues::escapesFormulas()
{
    QFETCH(QString, text);
    QFETCH(bool, escaped);
    const QString cell = escapedCell(text);
    QCOMPARE(cell != text, escaped);
    QCOMPARE(unescapedCell(cell), text);
}

void TestFieldValues::knowsHeadings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *heading, const char *field) {
        QTest::newRow(heading) << QString::fromUtf8(heading) << QString::fromLatin1(field);
    };
    row("E-Mail", "email");
    row("Dienstliche E-Mail-Adresse", "email");
    row(" NACHNAME \xC2\xA0", "family_name");
    row("Vor- und Nachname (mit Titel)", "full_name");
    row("Attendee name: Family name", "family_name");
    row("Attendee name: Title", "academic_title");
    row("Kommune / Landkreis", "municipality");
    row("Ihre Rolle", "role");
    row("Welche Bausteine interessieren Sie? (Mehrfachauswahl)", "notes");
    row("Amt/Funktion", "position");
    row("Anzeigename des Nutzers", "");
    row("Benutzer-ID", "");
    row("Invoice address name", "");
    row("E-mail address verified", "");
    row("State", "");
    row("Startnummer", "");
    row("Preis", "");
    row("Country", "");
    row("E-mail 1 - Label", "");
    row("E-Mail Vorgesetzte/r", "");
    row("Teilnehmer 2 Name", "");
    row("Which municipality do you work for?", "municipality");
    row("Registrierdatum", "registered_on");
    row("Status der Registrierung", "status");
    row("Teilnahme am Auftaktworkshop", "");
}

void TestFieldValues::knowsHeadings()
{
    QFETCH(QString, heading);
    QFETCH(QString, field);
    const auto meaning = headingMeaning(heading);
    QCOMPARE(meaning ? QString(listFieldIdentifier(meaning->field)) : QString(), field);
}

void TestFieldValues::knowsWords()
{
    QCOMPARE(roleKeyFromWords(u"Fach-/Verkehrsplaner:in"), QStringLiteral("planner"));
    QCOMPARE(roleKeyFromWords(u"LK-Koordination"), QStringLiteral("county_coordinator"));
    QCOMPARE(roleKeyFromWords(u"Führung"), QStringLiteral("leadership"));
    QCOMPARE(roleKeyFromWords(u"Gast"), QString());
    QCOMPARE(listedStatus(u"Canceled"), ListedStatus::Cancelled);
    QCOMPARE(listedStatus(u"Unbestätigt"), ListedStatus::Pending);
    QCOMPARE(listedStatus(u"Incomplete"), ListedStatus::Pending);
    QCOMPARE(listedStatus(u"Unpaid"), ListedStatus::Pending);
    QCOMPARE(listedStatus(u"Nicht bestätigt"), ListedStatus::Declined);
    QCOMPARE(listedStatus(u"Zusage"), ListedStatus::Registered);
    QCOMPARE(listedStatus(u"Absage"), ListedStatus::Cancelled);
    QCOMPARE(listedStatus(u"Warteliste"), ListedStatus::Waiting);
    QCOMPARE(listedStatus(u"blau"), ListedStatus::Unknown);
    QCOMPARE(listedStatus(u"nein, leider nicht"), ListedStatus::Declined);
    QCOMPARE(listedStatus(u"No, sorry"), ListedStatus::Declined);
    QCOMPARE(listedStatus(u"Nordheim"), ListedStatus::Unknown);
    QCOMPARE(listedStatus(u"Ausstehende Genehmigung"), ListedStatus::Pending);
    QCOMPARE(listedStatus(u"Awaiting approval"), ListedStatus::Pending);
    QCOMPARE(listedStatus(u"Genehmigt"), ListedStatus::Registered);
    QCOMPARE(listedStatus(u"lista de espera"), ListedStatus::Waiting);
    QCOMPARE(listedStatus(u"iptal edildi"), ListedStatus::Cancelled);
    QCOMPARE(listedStatus(u"Inactive"), ListedStatus::Cancelled);
    QCOMPARE(roleKeyFromWords(u"Mobilitätsmanagerin"), QString());
    QCOMPARE(roleKeyFromWords(u"Führungsebene;Planungsebene;"), QString());
    QCOMPARE(roleKeyFromWords(u"Bürgermeisterin"), QStringLiteral("leadership"));
    QVERIFY(namesNobody(u"N. N."));
    QVERIFY(!namesNobody(u"Offenbach"));
    QCOMPARE(headingPerson(u"Vertretung E-Mail"), HeadingPerson::Second);
    QCOMPARE(headingPerson(u"Rechnung an"), HeadingPerson::Other);
    QCOMPARE(headingPerson(u"E-Mail 2"), HeadingPerson::Own);
    for (int field = 0; field < listFieldCount; ++field)
        QCOMPARE(
            listFieldFromIdentifier(QString(listFieldIdentifier(ListField(field)))), std::optional(ListField(field)));
}

LOTSE_TEST_MAIN(TestFieldValues)
#include "tst_fieldvalues.moc"
