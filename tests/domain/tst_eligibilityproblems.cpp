#include "eligibilitydata.h"

#include "domain/verbs/recordverbs.h"

#include "support/testmain.h"


using namespace testdata;

/// Counts against limits, what a decision does to them, and the problems of eligibility with their fixes.
class TestEligibilityProblems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsFollowStates();
    void effectIsKnownBefore();
    void problemsOfEligibility_data();
    void problemsOfEligibility();
    void fixesSolve_data();
    void fixesSolve();
    void limitsCannotBeNegative();
    void looksAtManyPeople();
};

void TestEligibilityProblems::countsFollowStates()
{
    using Scope = ParticipationCount::Scope;
    auto p = testdata::smallProgramme();
    edit<ProgrammeInfo>(p.programme, p.programme.info().id, [](ProgrammeInfo &info) {
        info.participantLimit = 3;
        info.countyLimit = 2;
    });
    edit<Role>(p.programme, p.planner, [](Role &role) { role.participantLimit = 1; });
    edit<Participant>(p.programme, p.weiss, [&](Participant &person) {
        person.state = ParticipantState::Applied;
        person.role = {};
        person.municipality = {};
    });
    const auto counts = participationCounts(p.programme);
    QCOMPARE(counts.front().accepted, 3);
    QCOMPARE(counts.front().applied, 1);
    QVERIFY(!counts.front().isExceeded());
    QVERIFY(countOf(counts, Scope::Role, p.planner.value)->isExceeded());
    QCOMPARE(countText(*countOf(counts, Scope::Role, p.planner.value)), QStringLiteral("Fachplaner:in: 2 of 1"));
    QCOMPARE(countOf(counts, Scope::Role, p.leadership.value)->accepted, 0);
    QCOMPARE(countOf(counts, Scope::Role, 0)->applied, 1);
    QCOMPARE(countOf(counts, Scope::County, p.county.value)->accepted, 1);
    QCOMPARE(countOf(counts, Scope::County, p.ulm.value)->accepted, 2);
    QCOMPARE(countOf(counts, Scope::County, 0)->applied, 1);
    QVERIFY(!countOf(counts, Scope::County, p.aalen.value));
}

void TestEligibilityProblems::effectIsKnownBefore()
{
    auto p = testdata::smallProgramme();
    edit<Role>(p.programme, p.planner, [](Role &role) { role.participantLimit = 1; });
    for (const ParticipantId id : {p.heide, p.mueller})
        edit<Participant>(p.programme, id, [](Participant &person) { person.state = ParticipantState::Applied; });
    const auto changes = effectOfDecision(p.programme, {p.heide, p.mueller}, ParticipantState::Accepted);
    QCOMPARE(decisionText(changes, 2), QStringLiteral("2 people; Total: 4; Fachplaner:in: 2 of 1").replace(QStringLiteral("2 people"), QCoreApplication::translate("domain", "%n people", nullptr, 2)));
    QVERIFY(std::any_of(changes.begin(), changes.end(), [](const CountChange &change) { return change.after.isExceeded() && !change.before.isExceeded(); }));
    QVERIFY(effectOfDecision(p.programme, {p.weiss}, ParticipantState::Accepted).empty());
    // A group that nobody is left in is told as empty.
    const auto away = effectOfDecision(p.programme, {p.mueller, p.celik}, ParticipantState::Declined);
    const bool ulmIsEmpty = std::any_of(away.begin(), away.end(), [&](const CountChange &change) {
        return change.after.scope == ParticipationCount::Scope::County && change.after.id == p.ulm.value && change.after.accepted == 0 && change.before.accepted == 1;
    });
    QVERIFY(ulmIsEmpty);
}

void TestEligibilityProblems::problemsOfEligibility_data()
{
    using Spoil = std::function<void(Programme &, const testdata::SmallProgramme &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, Spoil spoil, const QStringList &expected) { QTest::newRow(name) << spoil << expected; };
    using P = testdata::SmallProgramme;
    add("all well", [](Programme &, const P &) {}, {});
    add("no ground", [](Programme &programme, const P &p) {
        edit<Participant>(programme, p.heide, [](Participant &person) { person.state = ParticipantState::Applied; });
        programme.table<Eligibility>().remove(EligibilityId{1});
    }, {QStringLiteral("not_eligible"), QStringLiteral("not_eligible")});
    add("declined people need no ground", [](Programme &programme, const P &p) {
        for (const ParticipantId id : {p.heide, p.weiss})
            edit<Participant>(programme, id, [](Participant &person) { person.state = ParticipantState::Declined; });
        programme.table<Eligibility>().remove(EligibilityId{1});
    }, {});
    add("expired", [](Programme &programme, const P &) {
        edit<Eligibility>(programme, EligibilityId{1}, [](Eligibility &ground) { ground.validUntil = QDate(2024, 11, 4); });
    }, {QStringLiteral("eligibility_expired")});
    add("no date", [](Programme &programme, const P &) {
        edit<Eligibility>(programme, EligibilityId{1}, [](Eligibility &ground) { ground.evidenceDate = {}; });
    }, {QStringLiteral("eligibility_unproven")});
    add("appointment without evidence", [](Programme &programme, const P &) {
        programme.table<Eligibility>().remove(EligibilityId{3});
    }, {QStringLiteral("eligibility_unproven")});
    add("two coordinators", [](Programme &programme, const P &p) {
        edit<Participant>(programme, p.heide, [&](Participant &person) {
            person.municipality = p.county;
            person.role = p.coordinator;
        });
    }, {QStringLiteral("several_coordinators")});
    add("coordinator of an urban district", [](Programme &programme, const P &p) {
        edit<Participant>(programme, p.celik, [&](Participant &person) { person.municipality = p.ulm; });
    }, {QStringLiteral("coordinator_of_urban_district")});
    add("too many of a role", [](Programme &programme, const P &p) {
        edit<Role>(programme, p.planner, [](Role &role) { role.participantLimit = 1; });
    }, {QStringLiteral("limit_exceeded")});
    add("too many of all", [](Programme &programme, const P &) {
        edit<ProgrammeInfo>(programme, programme.info().id, [](ProgrammeInfo &info) { info.participantLimit = 3; });
    }, {QStringLiteral("limit_exceeded")});
    add("too many of a county", [](Programme &programme, const P &) {
        edit<ProgrammeInfo>(programme, programme.info().id, [](ProgrammeInfo &info) { info.countyLimit = 2; });
    }, {QStringLiteral("limit_exceeded")});
}

void TestEligibilityProblems::problemsOfEligibility()
{
    using Spoil = std::function<void(Programme &, const testdata::SmallProgramme &)>;
    QFETCH(Spoil, spoil);
    QFETCH(QStringList, expected);
    auto p = testdata::smallProgramme();
    edit<Participant>(p.programme, p.celik, [&](Participant &person) { person.municipality = p.county; });
    spoil(p.programme, p);
    QStringList found = codes(p.programme);
    found.removeIf([](const QString &code) { return areaOf(code) != ProblemArea::Eligibility && areaOf(code) != ProblemArea::People; });
    QCOMPARE(found, expected);
    for (const Problem &problem : problems(p.programme)) {
        QVERIFY(!problem.subjects.isEmpty() && !problem.text.contains(u'%'));
        if (problem.code == QStringLiteral("eligibility_expired"))
            QCOMPARE(problem.subjects.size(), 3);
    }
}

void TestEligibilityProblems::fixesSolve_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("limit") << QStringLiteral("limit_exceeded");
    QTest::newRow("coordinators") << QStringLiteral("several_coordinators");
    QTest::newRow("no ground") << QStringLiteral("not_eligible");
}

void TestEligibilityProblems::fixesSolve()
{
    QFETCH(QString, code);
    auto p = testdata::smallProgramme();
    for (const ParticipantId id : {p.celik, p.heide}) {
        edit<Participant>(p.programme, id, [&](Participant &person) {
            person.municipality = p.county;
            person.role = p.coordinator;
        });
    }
    p.programme.table<Eligibility>().remove(EligibilityId{2});
    edit<Participant>(p.programme, p.weiss, [&](Participant &person) { person.registeredOn = QDate(2024, 9, 9); });
    edit<ProgrammeInfo>(p.programme, p.programme.info().id, [](ProgrammeInfo &info) { info.participantLimit = 3; });
    const Problem problem = problemOf(p.programme, code);
    QVERIFY(!problem.fixes.isEmpty());
    const auto change = applyFix(p.programme, problem, problem.fixes.last().code);
    QVERIFY(change);
    QCOMPARE(change->of<Participant>().size(), size_t(1));
    const Programme programme = applied(p.programme, *change).value();
    QVERIFY(!codes(programme).contains(code));
    if (code == QStringLiteral("limit_exceeded"))
        QCOMPARE(programme.find(p.weiss)->state, ParticipantState::Waiting);
    QVERIFY(applied(programme, change->inverse()).value() == p.programme);
    // A problem that was solved meanwhile asks for nothing more.
    QVERIFY(applyFix(programme, problem, problem.fixes.last().code)->isEmpty());
}

void TestEligibilityProblems::limitsCannotBeNegative()
{
    const auto p = testdata::smallProgramme();
    QVERIFY(!updateRecords(p.programme, "role", {p.planner.value}, {{QStringLiteral("participant_limit"), -1}}));
    QVERIFY(!updateRecords(p.programme, "programme", {1}, {{QStringLiteral("participant_limit"), -1}}));
    QVERIFY(!updateRecords(p.programme, "programme", {1}, {{QStringLiteral("county_limit"), -1}}));
    QVERIFY(updateRecords(p.programme, "programme", {1}, {{QStringLiteral("county_limit"), 0}}));
}

/// A rule that looked at everybody for everybody would not come to an end.
void TestEligibilityProblems::looksAtManyPeople()
{
    auto p = testdata::smallProgramme();
    const QList<MunicipalityId> homes{p.aalen, p.ulm, p.county};
    const QList<RoleId> roles{p.leadership, p.planner, p.coordinator};
    for (int number = 0; number < 30000; ++number) {
        Participant person = testdata::person(u"Kim", u"", u"Beispiel", homes[number % 3], roles[(number / 3) % 3]);
        person.id = p.programme.table<Participant>().nextId();
        p.programme.table<Participant>().insert(person);
        if (number % 2 == 0)
            p.programme = with(std::move(p.programme), row({}, person.id, EligibilityGround::Exception));
    }
    QVERIFY(!problems(p.programme).empty());
}

LOTSE_TEST_MAIN(TestEligibilityProblems)
#include "tst_eligibilityproblems.moc"
