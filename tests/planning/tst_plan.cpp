#include "planning/objectivetext.h"
#include "planning/plan.h"
#include "planning/rows.h"

#include "support/testmain.h"

#include <functional>

using namespace planning;
using testplanning::ban;
using testplanning::participant;
using testplanning::pin;
using testplanning::textOf;
using testplanning::training;
using testplanning::wishFor;
using testplanning::wishOn;

using ChangeOfInstance = std::function<void(Instance &)>;
using ChangeOfPlan = std::function<void(Instance &, Plan &)>;
Q_DECLARE_METATYPE(ChangeOfInstance)
Q_DECLARE_METATYPE(ChangeOfPlan)

/// What an instance may be, what a plan is worth and which rules it breaks, on cases made by hand.
class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void levelsInTheirOrder();
    void ranks();
    void objective();
    void objectiveOfNothing();
    void legalPlan();
    void brokenRules_data();
    void brokenRules();
    void pinsMakeEligible();
    void mistakes_data();
    void mistakes();
};

namespace {

/// Two trainings one after the other, each led by Coach C1 or C2, and a third that overlaps the first.
Instance someInstance()
{
    Instance instance;
    instance.name = "by hand";
    instance.rules.sameMunicipalityMax = 1;
    instance.coaches = {{"C1", 2, {}}, {"C2", 1, {{60 * 9, 60 * 10}}}};
    instance.trainings = {training("T1", 9, 11, 1, 2), training("T2", 13, 15, 1, 3), training("T3", 10, 12, 1, 3)};
    instance.trainings[0].coaches = {"C1"};
    instance.trainings[1].coaches = {"C1", "C2"};
    instance.participants = {participant("P1", {wishFor("T1", 1), wishOn("QT2", 2)}, 2), participant("P2", {wishFor("T1", 3)}),
                             participant("P3", {wishOn("QT3", 1)}, 3)};
    instance.participants[2].acceptsOther = true;
    return instance;
}

Plan somePlan()
{
    return {{{"T1", "C1", {"P1", "P2"}}, {"T2", "C2", {"P1", "P3"}}}};
}

std::vector<std::string> namesOf(const Instance &instance)
{
    std::vector<std::string> names;
    for (const Level &level : levelsOf(instance))
        names.push_back(levelName(level));
    return names;
}

} // namespace

void TestPlan::levelsInTheirOrder()
{
    Instance instance = someInstance();
    using Names = std::vector<std::string>;
    QCOMPARE(namesOf(instance), (Names{"musts", "none", "over5", "over4", "over3", "over2", "over1", "short2", "short3", "ranksum", "changes", "mixing"}));
    instance.rules.mode = Mode::Repair;
    instance.rules.otherRank = 3;
    QCOMPARE(namesOf(instance), (Names{"musts", "none", "changes", "over2", "over1", "short2", "short3", "ranksum", "mixing"}));
    QCOMPARE(namesOf(Instance()), (Names{"musts", "none", "over5", "over4", "over3", "over2", "over1", "ranksum", "changes", "mixing"}));
}

void TestPlan::ranks()
{
    Instance instance = someInstance();
    const auto rank = [&](std::size_t person, std::size_t session) { return rankOf(instance, instance.participants[person], instance.trainings[session]); };
    QCOMPARE(rank(0, 0), 1);
    QCOMPARE(rank(0, 1), 2);
    QCOMPARE(rank(0, 2), 0);
    QCOMPARE(rank(2, 0), 6);
    instance.participants[0].wishes.push_back(wishOn("QT1", 4));
    instance.participants[0].wishes.push_back(wishFor("T2", 1));
    QCOMPARE(rank(0, 0), 1);
    QCOMPARE(rank(0, 1), 1);
    instance.locks = {pin("P1", "T3"), ban("P2", "T2")};
    QCOMPARE(rank(0, 2), 6);
    QCOMPARE(rank(1, 1), 0);
    instance.trainings[2].topics.push_back("QT1");
    QCOMPARE(rank(0, 2), 4);
}

void TestPlan::objective()
{
    Instance instance = someInstance();
    instance.participants.push_back(participant("P4", {wishFor("T3", 1)}, 2));
    instance.trainings[2].state = TrainingState::Must;
    instance.locks = {pin("P4", "T3"), pin("P1", "T1")};
    instance.previous = {{"P1", "T1"}, {"P3", "T3"}, {"P4", "T1"}};
    // Best ranks: P1 1, P2 3, P3 6, P4 none. P3 wants three and has one, P4 wants two and has none.
    QCOMPARE(textOf(objectiveOf(instance, somePlan())), std::string("2 1 2 2 2 3 3 2 1 8 2 0"));
    instance.participants[1].municipality = "MP1";
    QCOMPARE(textOf(objectiveOf(instance, somePlan())), std::string("2 1 2 2 2 3 3 2 1 8 2 1"));
    instance.rules.mode = Mode::Repair;
    QCOMPARE(textOf(objectiveOf(instance, somePlan())), std::string("2 1 2 2 2 2 3 3 2 1 8 1"));
}

void TestPlan::objectiveOfNothing()
{
    QCOMPARE(textOf(objectiveOf(Instance(), Plan())), std::string("0 0 0 0 0 0 0 0 0 0"));
    QCOMPARE(textOf(objectiveOf(someInstance(), Plan())), std::string("0 3 3 3 3 3 3 2 1 0 0 0"));
}

void TestPlan::legalPlan()
{
    QVERIFY(violations(someInstance(), somePlan()).empty());
    QVERIFY(violations(someInstance(), Plan()).empty());
    QVERIFY(violations(Instance(), Plan()).empty());
}

void TestPlan::brokenRules_data()
{
    QTest::addColumn<ChangeOfPlan>("change");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const char *names, ChangeOfPlan change) { QTest::newRow(name) << std::move(change) << QString::fromLatin1(names); };
    row("no such training", "T9", [](Instance &, Plan &plan) { plan.held.push_back({"T9", "", {}}); });
    row("training twice", "T1", [](Instance &, Plan &plan) { plan.held.push_back(plan.held[0]); });
    row("cancelled", "T1", [](Instance &instance, Plan &) { instance.trainings[0].state = TrainingState::Cancelled; });
    row("below the minimum", "T1", [](Instance &instance, Plan &) { instance.trainings[0].min = 3; });
    row("above the maximum", "T1", [](Instance &instance, Plan &) { instance.trainings[0].max = 1; });
    row("no coach", "T1", [](Instance &, Plan &plan) { plan.held[0].coach.clear(); });
    row("another coach", "T1", [](Instance &, Plan &plan) { plan.held[0].coach = "C2"; });
    row("a coach that is not needed", "T2", [](Instance &instance, Plan &) { instance.trainings[1].coaches.clear(); });
    row("nobody of this name", "P9", [](Instance &, Plan &plan) { plan.held[1].participants.push_back("P9"); });
    row("somebody twice", "P1", [](Instance &, Plan &plan) { plan.held[0].participants = {"P1", "P1"}; });
    row("role", "P2", [](Instance &instance, Plan &) { instance.participants[1].role = "county"; });
    row("person away", "P2", [](Instance &instance, Plan &) { instance.participants[1].unavailable = {{600, 601}}; });
    row("not wished", "P3", [](Instance &instance, Plan &) { instance.participants[2].acceptsOther = false; });
    row("ban", "P2", [](Instance &instance, Plan &) { instance.locks = {ban("P2", "T1")}; });
    row("ban beats pin", "P2", [](Instance &instance, Plan &) { instance.locks = {pin("P2", "T1"), ban("P2", "T1")}; });
    row("municipality", "MP1", [](Instance &instance, Plan &) { instance.participants[1].municipality = "MP1"; });
    row("more than wanted", "P1", [](Instance &instance, Plan &) { instance.participants[0].max = 1; });
    row("overlap", "P1", [](Instance &instance, Plan &) { instance.trainings[1].time = {60 * 10, 60 * 12}; });
    row("same topic", "P1", [](Instance &instance, Plan &) { instance.trainings[1].topics.push_back("QT1"); });
    row("coach beyond the limit", "C2", [](Instance &instance, Plan &) { instance.coaches[1].maxTrainings = 0; });
    row("coach away", "C2", [](Instance &instance, Plan &) { instance.coaches[1].unavailable = {{60 * 14, 60 * 16}}; });
    row("coach in two places", "C1", [](Instance &instance, Plan &plan) {
        plan.held = {{"T1", "C1", {"P2"}}, {"T3", "C1", {"P3"}}};
        instance.trainings[2].coaches = {"C1"};
    });
}

void TestPlan::brokenRules()
{
    QFETCH(ChangeOfPlan, change);
    QFETCH(QString, names);
    Instance instance = someInstance();
    Plan plan = somePlan();
    change(instance, plan);
    const std::vector<std::string> broken = violations(instance, plan);
    QVERIFY(!broken.empty());
    QVERIFY2(broken.front().find(names.toStdString()) != std::string::npos, broken.front().c_str());
    (void)objectiveOf(instance, plan);
}

/// A pin makes somebody eligible whatever role, time or wish say; the coordinator knows better.
void TestPlan::pinsMakeEligible()
{
    Instance instance = someInstance();
    instance.participants[1].role = "county";
    instance.participants[1].unavailable = {instance.trainings[0].time};
    instance.participants[1].wishes.clear();
    instance.locks = {pin("P2", "T1")};
    QVERIFY(violations(instance, somePlan()).empty());
    instance.trainings[0].state = TrainingState::Cancelled;
    QVERIFY(!violations(instance, somePlan()).empty());
}

void TestPlan::mistakes_data()
{
    QTest::addColumn<ChangeOfInstance>("change");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const char *names, ChangeOfInstance change) { QTest::newRow(name) << std::move(change) << QString::fromLatin1(names); };
    row("none", "", [](Instance &) {});
    row("wish for what nobody offers", "", [](Instance &instance) { instance.participants[0].wishes.push_back(wishFor("T9", 1)); });
    row("pin and ban", "", [](Instance &instance) { instance.locks = {pin("P1", "T1"), ban("P1", "T1")}; });
    row("training without id", "training", [](Instance &instance) { instance.trainings[0].id.clear(); });
    row("training twice", "T1", [](Instance &instance) { instance.trainings[1].id = "T1"; });
    row("participant without id", "participant", [](Instance &instance) { instance.participants[0].id.clear(); });
    row("participant twice", "P2", [](Instance &instance) { instance.participants[0].id = "P2"; });
    row("coach without id", "coach", [](Instance &instance) { instance.coaches[0].id.clear(); });
    row("coach twice", "C1", [](Instance &instance) { instance.coaches[1].id = "C1"; });
    row("other_rank", "other_rank", [](Instance &instance) { instance.rules.otherRank = 0; });
    row("municipality limit", "same_municipality_max", [](Instance &instance) { instance.rules.sameMunicipalityMax = -1; });
    row("coach's limit", "C1", [](Instance &instance) { instance.coaches[0].maxTrainings = -1; });
    row("coach's absence", "C2", [](Instance &instance) { instance.coaches[1].unavailable = {{5, 5}}; });
    row("time", "T2", [](Instance &instance) { instance.trainings[1].time = {20, 10}; });
    row("min below 0", "T1", [](Instance &instance) { instance.trainings[0].min = -1; });
    row("min above max", "T1", [](Instance &instance) { instance.trainings[0].min = 3; });
    row("unknown coach", "C9", [](Instance &instance) { instance.trainings[0].coaches = {"C9"}; });
    row("wants none", "P1", [](Instance &instance) { instance.participants[0].max = 0; });
    row("wants too many", "P1", [](Instance &instance) { instance.participants[0].max = 1'000'000; });
    row("rank 0", "P1", [](Instance &instance) { instance.participants[0].wishes[0].rank = 0; });
    row("rank of others", "P1", [](Instance &instance) { instance.participants[0].wishes[0].rank = 6; });
    row("wish for nothing", "P1", [](Instance &instance) { instance.participants[0].wishes[0].training.clear(); });
    row("wish for two things", "P1", [](Instance &instance) { instance.participants[0].wishes[0].topic = "QT1"; });
    row("absence", "P3", [](Instance &instance) { instance.participants[2].unavailable = {{9, 8}}; });
    row("pin of nobody", "P9", [](Instance &instance) { instance.locks = {pin("P9", "T1")}; });
    row("ban from nothing", "T9", [](Instance &instance) { instance.locks = {ban("P1", "T9")}; });
    row("pin twice", "P1 in T1", [](Instance &instance) { instance.locks = {pin("P1", "T1"), pin("P1", "T1")}; });
    row("previous seat of nobody", "P9", [](Instance &instance) { instance.previous = {{"P9", "T1"}}; });
    row("previous seat twice", "P1 in T1", [](Instance &instance) { instance.previous = {{"P1", "T1"}, {"P1", "T1"}}; });
}

void TestPlan::mistakes()
{
    QFETCH(ChangeOfInstance, change);
    QFETCH(QString, names);
    Instance instance = someInstance();
    change(instance);
    const std::string mistake = mistakeIn(instance);
    QCOMPARE(mistake.empty(), names.isEmpty());
    QVERIFY2(mistake.find(names.toStdString()) != std::string::npos, mistake.c_str());
}

LOTSE_TEST_MAIN(TestPlan)
#include "tst_plan.moc"
