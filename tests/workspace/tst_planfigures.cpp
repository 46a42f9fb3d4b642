#include "support/testmain.h"
#include "workspace/planner/planfigures.h"

using namespace planning;
using namespace workspace;

namespace {

Participant person(const char *id, const char *municipality, std::vector<Wish> wishes, int max = 2)
{
    return {id, "planner", municipality, max, std::move(wishes), true, {}};
}

Training training(const char *id, Minutes start)
{
    return {id, {"planner"}, {}, {start, start + 120}, 1, 3, {}, TrainingState::Open, {}};
}

Wish wishFor(const char *id, int rank)
{
    return {{}, id, rank};
}

/// Four people of two municipalities and one of none; A, B, C are at different times.
Instance smallInstance()
{
    Instance instance;
    instance.rules.otherRank = 4;
    instance.trainings = {training("A", 0), training("B", 200), training("C", 400)};
    instance.participants = {person("1", "7", {wishFor("A", 1), wishFor("B", 2)}), person("2", "8", {wishFor("A", 1), wishFor("B", 3)}),
                             person("3", "7", {wishFor("B", 1)}), person("4", "none-4", {})};
    return instance;
}

} // namespace

/// What a plan means in numbers: profile of ranks, meetings, changes.
class TestPlanFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bestTrainingsAreCountedByRank();
    void nobodyAttendsAnythingInAnEmptyPlan();
    void municipalitiesMeetInTrainings();
    void changesOfPeopleAreToldWithTheirEffect_data();
    void changesOfPeopleAreToldWithTheirEffect();
    void unknownIdsArePassedOver();
};

void TestPlanFigures::bestTrainingsAreCountedByRank()
{
    const Plan plan{{{"A", "", {"1"}}, {"B", "", {"1", "2"}}, {"C", "", {"4"}}}};
    const RankCounts counts = rankCounts(smallInstance(), plan);
    QCOMPARE(counts.wishes, (std::vector<int>{1, 0, 1}));
    QCOMPARE(counts.notWished, 1);
    QCOMPARE(counts.nothing, 1);
}

void TestPlanFigures::nobodyAttendsAnythingInAnEmptyPlan()
{
    const RankCounts counts = rankCounts(smallInstance(), {});
    QCOMPARE(counts.wishes, (std::vector<int>{0, 0, 0}));
    QCOMPARE(counts.nothing, 4);
    QCOMPARE(meetingsOf(smallInstance(), {}).pairCount(), 0);
    QVERIFY(personChanges(smallInstance(), {}, {}).empty());
}

void TestPlanFigures::municipalitiesMeetInTrainings()
{
    const Plan plan{{{"B", "", {"1", "2", "3"}}, {"A", "", {"1", "2", "4"}}}};
    const Meetings meetings = meetingsOf(smallInstance(), plan);
    QCOMPARE(meetings.municipalities, (std::vector<std::string>{"7", "8"}));
    QCOMPARE(meetings.pairCount(), 1);
    QCOMPARE(meetings.trainings.at({"7", "8"}), (std::vector<std::string>{"A", "B"}));
    QCOMPARE(meetings.trainings.at({"7", "7"}), (std::vector<std::string>{"B"}));
    QCOMPARE(meetings.besideOwn, 1);
}

void TestPlanFigures::changesOfPeopleAreToldWithTheirEffect_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<int>("effect");
    const auto row = [](const char *name, const QStringList &before, const QStringList &after, Effect effect) {
        QTest::newRow(name) << before << after << int(effect);
    };
    const QStringList a{QStringLiteral("A")};
    const QStringList b{QStringLiteral("B")};
    const QStringList c{QStringLiteral("C")};
    row("a training at all", {}, c, Effect::Gains);
    row("none any more", c, {}, Effect::Loses);
    row("a better wish", b, a, Effect::Gains);
    row("a worse wish though more trainings", a, b + c, Effect::Loses);
    row("one training more", a, a + c, Effect::Gains);
    row("one training fewer", a + c, a, Effect::Loses);
    row("a better second one", a + c, a + b, Effect::Gains);
}

void TestPlanFigures::changesOfPeopleAreToldWithTheirEffect()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(int, effect);
    const auto planOf = [](const QStringList &trainings) {
        Plan plan;
        for (const QString &id : trainings)
            plan.held.push_back({id.toStdString(), "", {"1"}});
        return plan;
    };
    const std::vector<PersonChange> changes = personChanges(smallInstance(), planOf(before), planOf(after));
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes.front().participant, std::string("1"));
    QCOMPARE(int(changes.front().effect), effect);
    QCOMPARE(changes.front().seatsBefore, int(before.size()));
    QCOMPARE(changes.front().seatsAfter, int(after.size()));
    for (const std::string &left : changes.front().leaves)
        QVERIFY(before.contains(QString::fromStdString(left)) && !after.contains(QString::fromStdString(left)));
    for (const std::string &joined : changes.front().joins)
        QVERIFY(!before.contains(QString::fromStdString(joined)) && after.contains(QString::fromStdString(joined)));
}

void TestPlanFigures::unknownIdsArePassedOver()
{
    const Plan plan{{{"X", "", {"1"}}, {"A", "", {"9", "2"}}}};
    QCOMPARE(rankCounts(smallInstance(), plan).wishes, (std::vector<int>{1, 0, 0}));
    QCOMPARE(personChanges(smallInstance(), {}, plan).size(), size_t(1));
    QCOMPARE(meetingsOf(smallInstance(), plan).pairCount(), 0);
}

LOTSE_TEST_MAIN(TestPlanFigures)
#include "tst_planfigures.moc"
