#include "programmes.h"

#include "domain/rules/emailaddress.h"
#include "domain/rules/salutation.h"

#include "support/testmain.h"

using namespace domain;

/// How letters and mails begin, and where mails can go.
class TestSalutation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greets_data();
    void greets();
    void greetsCoachesNeutrally();
    void speaksTheHigherGrade();
    void addressesForMail_data();
    void addressesForMail();
};

void TestSalutation::greets_data()
{
    QTest::addColumn<Salutation>("salutation");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *name, Salutation salutation, const char *title, const char *given, const char *prefix, const char *family,
                        const char *position, const char *german, const char *english) {
        QTest::newRow(name) << salutation << QString::fromUtf8(title) << QString::fromUtf8(given) << QString::fromUtf8(prefix) << QString::fromUtf8(family)
                            << QString::fromUtf8(position) << QString::fromUtf8(german) << QString::fromUtf8(english);
    };
    row("doctor", Salutation::Ms, "Dr.", "Anja", "", "Müller", "", "Sehr geehrte Frau Dr. Müller,", "Dear Dr Müller,");
    row("plain", Salutation::Mr, "", "Max", "", "Maier", "Sachbearbeiter", "Sehr geehrter Herr Maier,", "Dear Mr Maier,");
    row("doctor of engineering", Salutation::Mr, "Dr.-Ing.", "Max", "", "Maier", "", "Sehr geehrter Herr Dr. Maier,", "Dear Dr Maier,");
    row("diploma is not spoken", Salutation::Ms, "Dipl.-Ing. (FH)", "Ada", "", "Amann", "", "Sehr geehrte Frau Amann,", "Dear Ms Amann,");
    row("professor", Salutation::Mr, "Prof. Dr. phil.", "Max", "", "Maier", "", "Sehr geehrter Herr Professor Maier,", "Dear Professor Maier,");
    row("she is professor", Salutation::Ms, "Prof.", "Ada", "", "Amann", "", "Sehr geehrte Frau Professorin Amann,", "Dear Professor Amann,");
    row("prefix", Salutation::Ms, "", "Änne", "von der", "Heide", "", "Sehr geehrte Frau von der Heide,", "Dear Ms von der Heide,");
    row("mayor", Salutation::Mr, "", "Max", "", "Müller", "Bürgermeister", "Sehr geehrter Herr Bürgermeister Müller,", "Dear Mayor Müller,");
    row("she is mayor", Salutation::Ms, "Dr.", "Eva", "", "Müller", "Oberbürgermeisterin", "Sehr geehrte Frau Oberbürgermeisterin Dr. Müller,", "Dear Mayor Müller,");
    row("the form follows the salutation", Salutation::Ms, "", "Eva", "", "Müller", "Bürgermeister:in der Stadt Aalen", "Sehr geehrte Frau Bürgermeisterin Müller,", "Dear Mayor Müller,");
    row("first mayor", Salutation::Ms, "", "Eva", "", "Müller", "Erste Bürgermeisterin", "Sehr geehrte Frau Erste Bürgermeisterin Müller,", "Dear Mayor Müller,");
    row("mayor of a field", Salutation::Mr, "", "Max", "", "Müller", "Baubürgermeister", "Sehr geehrter Herr Bürgermeister Müller,", "Dear Mayor Müller,");
    row("county", Salutation::Ms, "", "Eva", "", "Müller", "Landrätin", "Sehr geehrte Frau Landrätin Müller,", "Dear Ms Müller,");
    row("his office", Salutation::Mr, "", "Max", "", "Müller", "Bürgermeisteramt", "Sehr geehrter Herr Müller,", "Dear Mr Müller,");
    row("office laid down", Salutation::Mr, "", "Max", "", "Müller", "Bürgermeister a. D.", "Sehr geehrter Herr Müller,", "Dear Mr Müller,");
    row("deputy", Salutation::Mr, "", "Max", "", "Müller", "stellvertretender Bürgermeister", "Sehr geehrter Herr Müller,", "Dear Mr Müller,");
    row("not known", Salutation::None, "", "Änne", "von der", "Heide", "", "Guten Tag Änne von der Heide,", "Dear Änne von der Heide,");
    row("not known, mayor", Salutation::None, "Dr.", "Kim", "", "Weiß", "Bürgermeister", "Guten Tag Dr. Kim Weiß,", "Dear Dr Kim Weiß,");
    row("no given name", Salutation::None, "", "", "", "Weiß", "", "Guten Tag,", "Dear colleague,");
    row("no name", Salutation::Ms, "", "", "", "", "", "Guten Tag,", "Dear colleague,");
}

void TestSalutation::greets()
{
    QFETCH(Salutation, salutation);
    QFETCH(QString, title);
    QFETCH(QString, given);
    QFETCH(QString, prefix);
    QFETCH(QString, family);
    QFETCH(QString, position);
    Participant person;
    person.salutation = salutation;
    person.academicTitle = title;
    person.givenName = given;
    person.namePrefix = prefix;
    person.familyName = family;
    person.position = position;
    QTEST(salutationLine(person, QStringLiteral("de")), "german");
    QTEST(salutationLine(person, QStringLiteral("en")), "english");
}

void TestSalutation::greetsCoachesNeutrally()
{
    testdata::SmallProgramme small = testdata::smallProgramme();
    Draft draft(small.programme, QStringLiteral("Coach"));
    Coach coach;
    coach.academicTitle = QStringLiteral("Prof. Dr.");
    coach.givenName = QStringLiteral("Kim");
    coach.familyName = QStringLiteral("Lehr");
    const CoachId id = draft.add(coach);
    QCOMPARE(salutationLine(draft.programme(), {{}, id}, QStringLiteral("de")), QStringLiteral("Guten Tag Prof. Dr. Kim Lehr,"));
    QCOMPARE(salutationLine(draft.programme(), {{}, CoachId{77}}, QStringLiteral("de")), QStringLiteral("Guten Tag,"));
}

void TestSalutation::speaksTheHigherGrade()
{
    QCOMPARE(spokenGrades(QStringLiteral("Dr. h. c. Prof.")), (QStringList{QStringLiteral("Prof."), QStringLiteral("Dr.")}));
    QVERIFY(spokenGrades(QStringLiteral("Dipl.-Ing.")).isEmpty());
}

void TestSalutation::addressesForMail_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char *text, const char *address) { QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(address); };
    row("a.b@stadt.example", "a.b@stadt.example");
    row(" a@Stadt.Example ", "a@stadt.example");
    row("a@müller.de", "a@xn--mller-kva.de");
    row("o'neill+x@b.de", "o'neill+x@b.de");
    row("ä@müller.de", "");
    row("a@b", "");
    row("a@b.de\r\nBcc: x@evil.example", "");
    row("\"a b\"@c.de", "");
    row("a@@b.de", "");
    row("a@b.de,c@d.de", "");
    row("Anna <a@b.de>", "");
    row("mailto:a@b.de?cc=x", "");
    row(".a@b.de", "");
    row("a@-b.de", "");
    row("a@b.1", "");
    row("a@b..de", "");
    row("@b.de", "");
    row("", "");
    QTest::newRow("long") << QString(300, u'a') + QStringLiteral("@b.de") << QByteArray();
    QTest::newRow("nul") << QStringLiteral("a@b.de") + QChar(0) << QByteArray();
}

void TestSalutation::addressesForMail()
{
    QFETCH(QString, text);
    QTEST(mailAddress(text).value_or(QByteArray()), "address");
}

LOTSE_TEST_MAIN(TestSalutation)
#include "tst_salutation.moc"
