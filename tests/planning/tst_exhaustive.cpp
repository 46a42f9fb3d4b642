#include "planning/exhaustive.h"
#include "planning/generator.h"
#include "planning/objectivetext.h"
#include "planning/planner.h"

#include "support/testmain.h"

using namespace planning;

/// Small instances against exhaustive search: 2,000 of them, or as many as LOTSE_PLANNING_INSTANCES says.
class TestExhaustive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameObjective_data();
    void sameObjective();
};

void TestExhaustive::sameObjective_data()
{
    constexpr int atOnce = 250;
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("LOTSE_PLANNING_INSTANCES", &isSet);
    const int all = isSet ? asked : 2'000;
    for (int first = 1; first <= all; first += atOnce) {
        const int count = std::min(atOnce, all - first + 1);
        QTest::addRow("seeds %d to %d", first, first + count - 1) << first << count;
    }
}

void TestExhaustive::sameObjective()
{
    QFETCH(int, first);
    QFETCH(int, count);
    for (int seed = first; seed < first + count; ++seed) {
        const Instance instance = testplanning::smallInstance(std::uint64_t(seed));
        QCOMPARE(mistakeIn(instance), std::string());
        const testplanning::Exhaustive best = testplanning::exhaustive(instance);
        const std::string where = "seed " + std::to_string(seed) + ": ";
        QVERIFY2(violations(instance, best.plan).empty(), where.c_str());
        QVERIFY2(objectiveOf(instance, best.plan) == best.objective,
                 (where + testplanning::textOf(objectiveOf(instance, best.plan)) + " counted, exhaustive search says " + testplanning::textOf(best.objective)).c_str());
        const Solution solution = solve(instance);
        const std::vector<std::string> broken = violations(instance, solution.plan);
        QVERIFY2(broken.empty(), (where + (broken.empty() ? std::string() : broken.front())).c_str());
        QVERIFY2(solution.objective == best.objective, (where + "planned " + testplanning::textOf(solution.objective) + ", best is " + testplanning::textOf(best.objective)).c_str());
        QVERIFY2(solution.objective == objectiveOf(instance, solution.plan), where.c_str());
        QVERIFY2(solution.status == Status::Optimal, where.c_str());
        QVERIFY2(solution.bounds == solution.objective, (where + "bounds " + testplanning::textOf(solution.bounds) + " of " + testplanning::textOf(solution.objective)).c_str());
    }
}

LOTSE_TEST_MAIN(TestExhaustive)
#include "tst_exhaustive.moc"
