#include "planning/exhaustive.h"
#include "planning/generator.h"
#include "planning/reasons.h"
#include "planning/rows.h"

#include "support/testmain.h"

#include <functional>

using namespace planning;
using testplanning::ban;
using testplanning::participant;
using testplanning::pin;
using testplanning::training;
using Kind = Fact::Kind;
using Kinds = std::vector<Kind>;
using Change = std::function<void(Instance &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Kinds)

/// Decisions that cannot all be kept: the facts that are named contradict each other, and none of them is too many.
class TestContradictions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byHand_data();
    void byHand();
    void pinsMakeEligible();
    void stoppedSearchClaimsNothing();
    void numbersAreTrue();
    void theSameOneStandsThereOnce();
    void setsAreMinimal();
};

namespace {

bool isDecision(const Fact &fact)
{
    return fact.kind == Kind::Pin || fact.kind == Kind::Must;
}

/// Two trainings at the same time and one later, each with up to three people.
Instance someInstance()
{
    Instance instance;
    instance.coaches = {{"C1", 1, {}}};
    instance.trainings = {training("T1", 9, 11, 1, 3), training("T2", 10, 12, 1, 3), training("T3", 13, 15, 1, 3)};
    for (const char *id : {"P1", "P2", "P3", "P4"})
        instance.participants.push_back(participant(id, {}, 2));
    return instance;
}

/// The instance with these decisions and no others; seats stay allowed for those whose pins are left out.
bool areFeasible(Instance instance, const std::vector<Fact> &decisions)
{
    const auto isAmong = [&](Kind kind, const std::string &person, const std::string &id) {
        return std::any_of(decisions.begin(), decisions.end(), [&](const Fact &fact) { return fact.kind == kind && fact.participant == person && fact.training == id; });
    };
    for (Lock &lock : instance.locks) {
        if (lock.kind == LockKind::In && !isAmong(Kind::Pin, lock.seat.participant, lock.seat.training))
            lock.kind = LockKind::May;
    }
    for (Training &row : instance.trainings) {
        if (row.state == TrainingState::Must && !isAmong(Kind::Must, {}, row.id))
            row.state = TrainingState::Open;
    }
    return testplanning::exhaustive(instance).objective.front() == 0;
}

} // namespace

void TestContradictions::byHand_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Kinds>("kinds");
    const auto row = [](const char *name, Kinds kinds, Change change) { QTest::newRow(name) << std::move(change) << std::move(kinds); };
    row("nothing", {}, [](Instance &instance) { instance.locks = {pin("P1", "T1"), pin("P1", "T3"), pin("P2", "T2")}; });
    row("overlap", {Kind::Pin, Kind::Pin, Kind::Overlap}, [](Instance &instance) { instance.locks = {pin("P1", "T1"), pin("P1", "T2")}; });
    row("same topic", {Kind::Pin, Kind::Pin, Kind::SameTopic}, [](Instance &instance) {
        instance.trainings[2].topics = {"QT1"};
        instance.locks = {pin("P1", "T1"), pin("P1", "T3")};
    });
    row("more than wanted", {Kind::Pin, Kind::Pin, Kind::Wants}, [](Instance &instance) {
        instance.participants[0].max = 1;
        instance.locks = {pin("P1", "T1"), pin("P1", "T3")};
    });
    row("pinned and forbidden", {Kind::Pin, Kind::Forbidden}, [](Instance &instance) { instance.locks = {pin("P1", "T1"), ban("P1", "T1")}; });
    row("cancelled", {Kind::Pin, Kind::Cancelled}, [](Instance &instance) {
        instance.trainings[0].state = TrainingState::Cancelled;
        instance.locks = {pin("P1", "T1")};
    });
    row("too few for a must", {Kind::Must, Kind::Minimum}, [](Instance &instance) {
        instance.trainings[0].min = 3;
        instance.trainings[0].state = TrainingState::Must;
        for (std::size_t i = 0; i < 2; ++i)
            instance.participants[i].acceptsOther = true;
    });
    row("too few for a pin", {Kind::Pin, Kind::Minimum}, [](Instance &instance) {
        instance.trainings[0].min = 3;
        instance.locks = {pin("P1", "T1")};
    });
    row("beyond the maximum", {Kind::Pin, Kind::Pin, Kind::Pin, Kind::Maximum}, [](Instance &instance) {
        instance.trainings[0].max = 2;
        instance.locks = {pin("P1", "T1"), pin("P2", "T1"), pin("P3", "T1")};
    });
    row("municipality", {Kind::Pin, Kind::Pin, Kind::Municipality}, [](Instance &instance) {
        instance.rules.sameMunicipalityMax = 1;
        instance.participants[1].municipality = "MP1";
        instance.locks = {pin("P1", "T1"), pin("P2", "T1")};
    });
    row("coach away", {Kind::Must, Kind::Coach}, [](Instance &instance) {
        instance.participants[0].acceptsOther = true;
        instance.trainings[0].state = TrainingState::Must;
        instance.trainings[0].coaches = {"C1"};
        instance.coaches[0].unavailable = {instance.trainings[0].time};
    });
    row("coach at the limit", {Kind::Must, Kind::Must, Kind::CoachesShared}, [](Instance &instance) {
        instance.participants[0].acceptsOther = true;
        for (const std::size_t i : {0U, 2U}) {
            instance.trainings[i].state = TrainingState::Must;
            instance.trainings[i].coaches = {"C1"};
        }
    });
    row("coach in two places", {Kind::Pin, Kind::Pin, Kind::CoachesShared}, [](Instance &instance) {
        instance.coaches[0].maxTrainings = 2;
        instance.trainings[0].coaches = {"C1"};
        instance.trainings[1].coaches = {"C1"};
        instance.locks = {pin("P1", "T1"), pin("P2", "T2")};
    });
    row("people for one of two musts", {Kind::Must, Kind::Must}, [](Instance &instance) {
        for (const std::size_t i : {0U, 1U}) {
            instance.trainings[i].state = TrainingState::Must;
            instance.trainings[i].min = 2;
        }
        for (std::size_t i = 0; i < 3; ++i)
            instance.participants[i].acceptsOther = true;
    });
}

/// Nobody is eligible but by pins: a pin that is left out still lets the person attend.
void TestContradictions::pinsMakeEligible()
{
    Instance instance = someInstance();
    instance.trainings[0].min = 2;
    instance.trainings[1].min = 2;
    instance.trainings[1].state = TrainingState::Must;
    instance.locks = {pin("P1", "T1"), pin("P2", "T1"), pin("P2", "T2"), pin("P3", "T2")};
    const Solution solution = solve(instance);
    QCOMPARE(solution.objective.front(), 2);
    const std::vector<Contradiction> found = contradictionsOf(instance, solution.plan);
    QCOMPARE(found.size(), 2U);
    for (const Contradiction &contradiction : found) {
        std::vector<Fact> decisions = contradiction.facts;
        std::erase_if(decisions, [](const Fact &fact) { return fact.kind != Kind::Pin && fact.kind != Kind::Must; });
        QVERIFY(!areFeasible(instance, decisions));
        for (const Fact &left : decisions) {
            std::vector<Fact> fewer = decisions;
            std::erase(fewer, left);
            QVERIFY(areFeasible(instance, fewer));
        }
    }
}

/// What was not found out is no contradiction.
void TestContradictions::stoppedSearchClaimsNothing()
{
    Instance instance = someInstance();
    instance.locks = {pin("P1", "T1"), pin("P1", "T2")};
    Options options;
    options.timeLimit = std::chrono::milliseconds(0);
    QVERIFY(contradictionsOf(instance, {}, options).empty());
}

void TestContradictions::byHand()
{
    QFETCH(Change, change);
    QFETCH(Kinds, kinds);
    Instance instance = someInstance();
    change(instance);
    QCOMPARE(mistakeIn(instance), std::string());
    const Solution solution = solve(instance);
    QVERIFY(solution.status == Status::Optimal);
    const std::vector<Contradiction> found = contradictionsOf(instance, solution.plan);
    QCOMPARE(found.empty(), solution.objective.front() == 0);
    QCOMPARE(found.size(), std::size_t(kinds.empty() ? 0 : 1));
    if (found.empty())
        return;
    Kinds named;
    for (const Fact &fact : found.front().facts)
        named.push_back(fact.kind);
    QCOMPARE(named, kinds);
}

void TestContradictions::numbersAreTrue()
{
    Instance instance = someInstance();
    instance.trainings[0].min = 3;
    instance.trainings[0].state = TrainingState::Must;
    instance.participants[0].acceptsOther = true;
    instance.participants[1].acceptsOther = true;
    const std::vector<Contradiction> found = contradictionsOf(instance, solve(instance).plan);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].facts[1].count, 2);
    QCOMPARE(found[0].facts[1].needed, 3);
    QCOMPARE(found[0].facts[1].training, std::string("T1"));
}

void TestContradictions::theSameOneStandsThereOnce()
{
    Instance instance = someInstance();
    instance.trainings[0].min = 4;
    instance.trainings[0].max = 4;
    instance.locks = {pin("P1", "T1"), pin("P2", "T2"), pin("P2", "T1"), pin("P3", "T1"), pin("P4", "T1")};
    const Solution solution = solve(instance);
    QCOMPARE(solution.objective.front(), 1);
    const std::vector<Contradiction> found = contradictionsOf(instance, solution.plan);
    QCOMPARE(found.size(), std::size_t(1));
}

/// Small instances of all kinds: the decisions named cannot all be kept, and without any one of them they can.
void TestContradictions::setsAreMinimal()
{
    int seen = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const Instance instance = testplanning::smallInstance(seed);
        const Solution solution = solve(instance);
        const std::vector<Contradiction> found = contradictionsOf(instance, solution.plan);
        QVERIFY2(found.empty() == (solution.objective.front() == 0), instance.name.c_str());
        for (const Contradiction &contradiction : found) {
            std::vector<Fact> decisions;
            std::copy_if(contradiction.facts.begin(), contradiction.facts.end(), std::back_inserter(decisions), isDecision);
            QVERIFY2(!areFeasible(instance, decisions), instance.name.c_str());
            for (std::size_t i = 0; i < decisions.size(); ++i) {
                std::vector<Fact> fewer = decisions;
                fewer.erase(fewer.begin() + std::ptrdiff_t(i));
                QVERIFY2(areFeasible(instance, fewer), instance.name.c_str());
            }
            ++seen;
        }
    }
    QVERIFY(seen > 50);
}

LOTSE_TEST_MAIN(TestContradictions)
#include "tst_contradictions.moc"
