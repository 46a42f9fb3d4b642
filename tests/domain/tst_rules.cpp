#include "ruletest.h"

#include "domain/rules/entitlement.h"
#include "domain/rules/problems/problemrules.h"
#include "domain/verbs/certificateverbs.h"
#include "domain/verbs/enrolmentverbs.h"

using namespace domain;

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entitlementFollowsAttendance_data();
    void entitlementFollowsAttendance();
    void overrideDecides();
    void problemsAreFound_data();
    void problemsAreFound();
    void cleanProgrammeHasNoProblems();
    void emails_data();
    void emails();
};

void TestRules::entitlementFollowsAttendance_data()
{
    QTest::addColumn<int>("kickoff");
    QTest::addColumn<int>("training");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("closing");
    QTest::addColumn<bool>("entitled");
    QTest::addColumn<QString>("reason");
    const int present = int(Attendance::Present), partial = int(Attendance::Partial), absent = int(Attendance::Absent),
              excused = int(Attendance::Excused), unknown = int(Attendance::Unknown);
    QTest::newRow("all present") << present << present << 120 << present << true << QString();
    QTest::newRow("closing excused") << present << present << 120 << excused << true << QString();
    QTest::newRow("closing absent") << present << present << 120 << absent << false << QStringLiteral("closing event");
    QTest::newRow("closing unknown") << present << present << 120 << unknown << false << QStringLiteral("Attendance missing for “Abschluss”");
    QTest::newRow("kick-off excused") << excused << present << 120 << present << false << QStringLiteral("kick-off");
    QTest::newRow("training long enough") << present << partial << 96 << present << true << QString();
    QTest::newRow("training too short") << present << partial << 95 << present << false << QStringLiteral("too short");
    QTest::newRow("training unknown") << present << unknown << 0 << present << false << QStringLiteral("Attendance missing for “Training A”");
}

void TestRules::entitlementFollowsAttendance()
{
    QFETCH(int, kickoff);
    QFETCH(int, training);
    QFETCH(int, minutes);
    QFETCH(int, closing);
    QFETCH(bool, entitled);
    QFETCH(QString, reason);
    const auto p = testdata::smallProgramme();
    const auto change = recordAttendance(p.programme, {{p.kickoff, p.heide, Attendance(kickoff), {}},
                                                       {p.training, p.heide, Attendance(training), minutes},
                                                       {p.closing, p.heide, Attendance(closing), {}}});
    const Programme programme = applied(p.programme, change.value()).value();
    const Entitlement verdict = entitlement(programme, ProgrammeIndex(programme), p.heide);
    QCOMPARE(verdict.entitled, entitled);
    QVERIFY2(sentences(verdict.reasons).join(u'\n').contains(reason), qPrintable(sentences(verdict.reasons).join(u'\n')));
    QCOMPARE(verdict.reasons.isEmpty(), entitled);
}

void TestRules::overrideDecides()
{
    const auto p = testdata::smallProgramme();
    const auto change = overrideEntitlement(p.programme, p.heide, false, QStringLiteral("left"), QStringLiteral("me"));
    const Programme programme = applied(p.programme, change.value()).value();
    const Entitlement verdict = entitlement(programme, ProgrammeIndex(programme), p.heide);
    QVERIFY(!verdict.entitled);
    QVERIFY(verdict.decision);
    QCOMPARE(verdict.decision->reason, QStringLiteral("left"));
    QCOMPARE(entitlements(programme).size(), size_t(4));
}

void TestRules::problemsAreFound_data()
{
    using Spoil = void (*)(Programme &, const testdata::SmallProgramme &);
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("code");
    const auto person = [](const char *name, Spoil spoil, const char *code) { QTest::newRow(name) << spoil << QString::fromLatin1(code); };
    person("no municipality", [](Programme &programme, const testdata::SmallProgramme &p) {
        Participant row = *programme.find(p.heide);
        row.municipality = {};
        programme.table<Participant>().replace(row);
        Eligibility own = testdata::ground({}, EligibilityGround::ActionPlan);
        own.id = programme.table<Eligibility>().nextId();
        own.participant = p.heide;
        programme.table<Eligibility>().insert(own);
    }, "municipality_missing");
    person("no e-mail", [](Programme &programme, const testdata::SmallProgramme &p) {
        Participant row = *programme.find(p.heide);
        row.email.clear();
        programme.table<Participant>().replace(row);
    }, "email_missing");
    person("wrong e-mail", [](Programme &programme, const testdata::SmallProgramme &p) {
        Participant row = *programme.find(p.heide);
        row.email = QStringLiteral("heide(at)aalen.example");
        programme.table<Participant>().replace(row);
    }, "email_invalid");
    person("no role", [](Programme &programme, const testdata::SmallProgramme &p) {
        Participant row = *programme.find(p.heide);
        row.role = {};
        programme.table<Participant>().replace(row);
    }, "role_missing");
    person("too many", [](Programme &programme, const testdata::SmallProgramme &p) {
        Session row = *programme.find(p.closing);
        row.maxSize = 3;
        programme.table<Session>().replace(row);
    }, "session_overfull");
    person("two at once", [](Programme &programme, const testdata::SmallProgramme &p) {
        Session row = *programme.find(p.training);
        row.startsAt = programme.find(p.kickoff)->startsAt.addSecs(3600);
        row.endsAt = row.startsAt.addSecs(7200);
        programme.table<Session>().replace(row);
    }, "double_booking");
    person("not recorded", [](Programme &programme, const testdata::SmallProgramme &) {
        Enrolment row = *programme.table<Enrolment>().begin();
        row.attendance = Attendance::Unknown;
        programme.table<Enrolment>().replace(row);
    }, "attendance_missing");
}

void TestRules::problemsAreFound()
{
    using Spoil = void (*)(Programme &, const testdata::SmallProgramme &);
    QFETCH(Spoil, spoil);
    QFETCH(QString, code);
    auto p = testdata::tidyProgramme();
    spoil(p.programme, p);
    const std::vector<Problem> found = problems(p.programme);
    QVERIFY(!found.empty());
    for (const Problem &problem : found) {
        QCOMPARE(problem.code, code);
        QVERIFY(!problem.subjects.isEmpty());
    }
}

void TestRules::cleanProgrammeHasNoProblems()
{
    auto p = testdata::tidyProgramme();
    testdata::edit<Participant>(p.programme, p.celik, [&](Participant &row) { row.municipality = p.ulm; });
    const std::vector<Problem> found = problems(p.programme);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().code, QStringLiteral("coordinator_of_urban_district"));
}

void TestRules::emails_data()
{
    QTest::addColumn<bool>("plausible");
    QTest::newRow("a@b.de") << true;
    QTest::newRow("ä@müller.de") << true;
    QTest::newRow("a@b") << false;
    QTest::newRow("a@@b.de") << false;
    QTest::newRow("a b@c.de") << false;
    QTest::newRow("a@b.de,c@d.de") << false;
    QTest::newRow("a(at)b.de") << false;
    QTest::newRow("a@b.de\r\nBcc: x@evil.example") << false;
}

void TestRules::emails()
{
    QFETCH(bool, plausible);
    QCOMPARE(isPlausibleEmail(QString::fromUtf8(QTest::currentDataTag())), plausible);
}

LOTSE_TEST_MAIN(TestRules)
#include "tst_rules.moc"
