#include "exchange/imports/columnplan.h"
#include "listfixture.h"

#include "support/testmain.h"

#include <QTest>

using exchange::ColumnChoices;
using exchange::ColumnPlan;
using exchange::ListField;

/// Which column of a list is which field.
class TestColumnPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plans_data();
    void plans();
    void namesRepeatedHeadings();
    void asksTheBetterColumnFirst();
    void takesTheHeaderRowAsSaid_data();
    void takesTheHeaderRowAsSaid();
    void takesChoices();
    void learnsFromEarlierImports();
    void refuses_data();
    void refuses();
    void takesManyColumnsInTime();

private:
    base::Result<ColumnPlan> plan(
        const QByteArray &text, std::optional<int> headerRow = {}, const ColumnChoices &choices = {}) const
    {
        return exchange::planList(testsupport::listOf(text), headerRow, choices, *m_recognizer);
    }

    domain::Programme m_programme;
    std::unique_ptr<domain::MunicipalityRecognizer> m_recognizer;
};

void TestColumnPlan::initTestCase()
{
    m_programme = testsupport::programmeWithSampleRegister();
    m_recognizer = std::make_unique<domain::MunicipalityRecognizer>(m_programme);
}

void TestColumnPlan::plans_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *name, const char *text, const char *fields) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(fields);
    };
    row("German", "Titel;Vorname;Nachname;E-Mail;Telefon;Kommune;Rolle\n;A;B;a@b.de;0731 1;Aalen;planner",
        "academic_title|given_name|family_name|email|phone|municipality|role");
    row("English", "First name,Last name,Email,Phone\nA,B,a@b.de,0731", "given_name|family_name|email|phone");
    row("addresses beat the heading", "Vorname;Nachname;Telefon\nA;B;a@b.de\nC;D;c@d.de",
        "given_name|family_name|email");
    row("addresses below nothing", "Vorname;Nachname;\nA;B;a@b.de\nC;D;c@d.de", "given_name|family_name|email");
    row("addresses below an unknown word", "Vorname;Nachname;Kontaktweg\nA;B;a@b.de\nC;D;c@d.de",
        "given_name|family_name|email");
    row("one address among remarks", "Name;E-Mail;Bemerkung\nA B;a@b.de;statt c@d.de\nC D;c@b.de;nein",
        "full_name|email|notes");
    row("name beside given name", "Vorname;Name;E-Mail\nA;B;a@b.de", "given_name|family_name|email");
    row("whole names below family name", "Nachname;E-Mail\nAnna Maier;a@b.de\nJörg Weiß;j@b.de\nPetra Huber;p@b.de",
        "full_name|email");
    row("whole names below given name", "Vorname;E-Mail\nAnna Maier;a@b.de\nJörg Weiß;j@b.de\nPetra Huber;p@b.de",
        "full_name|email");
    row("counties alone", "Name;Landkreis\nA B;Calw\nC D;Konstanz", "full_name|municipality");
    row("county beside municipality", "Name;Kommune;Landkreis\nA B;Malsch;Karlsruhe", "full_name|municipality|county");
    row("places below an unknown word",
        "Name;E-Mail;Woher\nA B;a@b.de;Aalen\nC D;c@b.de;Stadt Aalen\nE F;e@b.de;LRA Calw",
        "full_name|email|municipality");
    row("keys below an unknown word", "Name;E-Mail;Nr.\nA B;a@b.de;08136088\nC D;c@b.de;8335043",
        "full_name|email|ags");
    row("roles below an unknown word",
        "Name;E-Mail;Was\nA B;a@b.de;Fachplaner\nC D;c@b.de;Führung\nE F;e@b.de;Fachplanung", "full_name|email|role");
    row("states below an unknown word",
        "Name;E-Mail;Was\nA B;a@b.de;zugesagt\nC D;c@b.de;abgesagt\nE F;e@b.de;Warteliste", "full_name|email|status");
    row("yes and no below an unknown word", "Name;E-Mail;Foto\nA B;a@b.de;ja\nC D;c@b.de;nein", "full_name|email|-");
    row("telephones below an unknown word", "Name;E-Mail;Was\nA B;a@b.de;0731 12345\nC D;c@b.de;+49 731 23456",
        "full_name|email|phone");
    row("postal codes below an unknown word", "Name;E-Mail;Was\nA B;a@b.de;73430\nC D;c@b.de;71032",
        "full_name|email|postal_code");
    row("unknown language", "Vezetéknév;Keresztnév;Elérhetőség\nMüller;Anna;a@b.de\nMaier;Jörg;k@b.de",
        "family_name|given_name|email");
    row("no headings", "Müller;Anna;a@b.de;Aalen\nMaier;Jörg;j@b.de;Calw", "family_name|given_name|email|municipality");
    row("no headings, whole names", "a@b.de;Anna Müller\nj@b.de;Jörg Maier", "email|full_name");
    row("recipients", "\"Maier, Anna\" <a@b.de>; Jörg Weiß <j@b.de>", "full_name|email");
    row("misspelt headings", "Vornahme;Nachnahme;E-Mial\nA;B;a@b.de", "given_name|family_name|email");
    row("about something else", "Name;E-Mail;Startnummer;Benutzer-ID\nA B;a@b.de;7;abc", "full_name|email|-|-");
}

void TestColumnPlan::plans()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, fields);
    const auto found = plan(text);
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
    QCOMPARE(testsupport::fieldsOf(found->columns), fields);
}

void TestColumnPlan::namesRepeatedHeadings()
{
    const auto found = plan("Name;E-Mail;Firma;Firma;;Firma\nA B;a@b.de;x;y;z;w");
    QVERIFY(found.has_value());
    QStringList headings;
    for (const exchange::ImportColumn &column : found->columns)
        headings.append(column.heading);
    QCOMPARE(headings.join(u'|'), QStringLiteral("Name|E-Mail|Firma|Firma (2)|#5|Firma (3)"));
}

void TestColumnPlan::asksTheBetterColumnFirst()
{
    const auto found =
        plan("Order code,Email,Attendee name,Attendee email\nX1,order@b.de,A B,a@b.de\nX2,order@b.de,C D,");
    QVERIFY(found.has_value());
    QCOMPARE(found->columnsOf[size_t(ListField::Email)], (QList<int>{3, 1}));
    QCOMPARE(found->text({2, {QStringLiteral("X1"), QStringLiteral("order@b.de"), {}, QStringLiteral("a@b.de")}},
                 ListField::Email),
        QStringLiteral("a@b.de"));
    QCOMPARE(found->text({3, {QStringLiteral("X2"), QStringLiteral("order@b.de")}}, ListField::Email),
        QStringLiteral("order@b.de"));
    QCOMPARE(found->text({4, {}}, ListField::Email), QString());
}

void TestColumnPlan::takesTheHeaderRowAsSaid_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("firstData");
    QTest::addColumn<QString>("fields");
    QTest::newRow("the one that is recognised too") << 1 << 1 << QStringLiteral("given_name|family_name|email");
    QTest::newRow("another one") << 3 << 3 << QStringLiteral("given_name|family_name|email");
    QTest::newRow("none") << 0 << 0 << QStringLiteral("given_name|family_name|email");
}

void TestColumnPlan::takesTheHeaderRowAsSaid()
{
    QFETCH(int, row);
    QFETCH(int, firstData);
    QFETCH(QString, fields);
    const auto found = plan("Vorname;Nachname;E-Mail\nAnna;Maier;a@b.de\nJörg;Weiß;j@b.de\nPetra;Huber;p@b.de", row);
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->header.firstDataRow(), firstData);
    QCOMPARE(testsupport::fieldsOf(found->columns), fields);
}

void TestColumnPlan::takesChoices()
{
    const QByteArray text("Vorname;Nachname;Mail 1;Mail 2;Zimmer\nA;B;a@b.de;c@d.de;B 214");
    ColumnChoices choices;
    choices.fieldOfHeading = {{QStringLiteral("mail 2"), QStringLiteral("email")},
        {QStringLiteral("Mail 1"), QString()}, {QStringLiteral("Zimmer"), QStringLiteral("wanted_trainings")}};
    const auto found = plan(text, {}, choices);
    QVERIFY(found.has_value());
    QCOMPARE(testsupport::fieldsOf(found->columns), QStringLiteral("given_name|family_name|-|email|wanted_trainings"));
    QCOMPARE(found->mapped.size(), 1);
    QCOMPARE(found->columnsOf[size_t(ListField::Email)], QList<int>{3});
}

void TestColumnPlan::learnsFromEarlierImports()
{
    ColumnChoices choices;
    choices.learned = {{exchange::headingWords(u"Ansprechperson"), QStringLiteral("full_name")},
        {exchange::headingWords(u"Telefon"), QString()},
        {exchange::headingWords(u"Haus"), QStringLiteral("field_of_a_later_version")},
        {exchange::headingWords(u"Nicht da"), QStringLiteral("email")}};
    const auto found = plan("Ansprechperson;E-Mail;Telefon;Haus\nXaver Xu;a@b.de;0731;3", {}, choices);
    QVERIFY(found.has_value());
    QCOMPARE(testsupport::fieldsOf(found->columns), QStringLiteral("full_name|email|-|-"));
    choices.fieldOfHeading = {{QStringLiteral("Telefon"), QStringLiteral("phone")}};
    const auto chosen = plan("Ansprechperson;E-Mail;Telefon;Haus\nXaver Xu;a@b.de;0731;3", {}, choices);
    QCOMPARE(testsupport::fieldsOf(chosen.value().columns), QStringLiteral("full_name|email|phone|-"));
}

void TestColumnPlan::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("headerRow"); // -1: recognised
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("field");
    QTest::newRow("no people") << QByteArray("Datum;Betrag\n01.01.2024;5,00") << -1 << QString() << QString();
    QTest::newRow("no such row") << QByteArray("Name;E-Mail\nA B;a@b.de") << 9 << QString() << QString();
    QTest::newRow("no such heading") << QByteArray("Name;E-Mail\nA B;a@b.de") << -1 << QStringLiteral("Zimmer")
                                     << QStringLiteral("office");
    QTest::newRow("no such field") << QByteArray("Name;E-Mail\nA B;a@b.de") << -1 << QStringLiteral("Name")
                                   << QStringLiteral("shoe_size");
    QTest::newRow("technical field") << QByteArray("Name;E-Mail\nA B;a@b.de") << -1 << QStringLiteral("Name")
                                     << QStringLiteral("id");
}

void TestColumnPlan::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, headerRow);
    QFETCH(QString, heading);
    QFETCH(QString, field);
    ColumnChoices choices;
    if (!heading.isEmpty())
        choices.fieldOfHeading.insert(heading, field);
    const auto found = plan(text, headerRow < 0 ? std::nullopt : std::optional(headerRow), choices);
    QVERIFY(!found);
    QCOMPARE(found.error().code, base::ErrorCode::InputRefused);
}

void TestColumnPlan::takesManyColumnsInTime()
{
    const QByteArray headings = "Name;E-Mail" + QByteArray(";Frage").repeated(5'000);
    const QByteArray row = "\nA B;a@b.de" + QByteArray(";ja").repeated(5'000);
    const auto found = plan(headings + row.repeated(20));
    QVERIFY(found.has_value());
    QCOMPARE(found->columns.size(), 5'002u);
    QCOMPARE(found->columns.back().heading, QStringLiteral("Frage (5000)"));
}

LOTSE_TEST_MAIN(TestColumnPlan)
#include "tst_columnplan.moc"
