#include "support/testmain.h"

#include "domain/programmes.h"
#include "models/lessthanwantedmodel.h"
#include "models/mixingmodel.h"
#include "models/planlevelsmodel.h"
#include "models/planmovesmodel.h"
#include "models/rankprofilemodel.h"
#include "models/recordmodel.h"

#include <QAbstractItemModelTester>

using namespace models;
using namespace testdata;
using workspace::planId;

/// What a plan means, as tables: four people of two municipalities, two trainings.
class TestPlanModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void profileCountsBothPlans();
    void mixingIsSymmetricAndOrderedByCounty();
    void mixingShowsTheDifference();
    void peopleWithLessComeWithReasons();
    void peopleWithLessAreSorted_data();
    void peopleWithLessAreSorted();
    void onlyPeopleWithNothing();
    void movesTellGainAndLoss();
    void movesAreSorted_data();
    void movesAreSorted();
    void levelsTellWhatIsProven();

private:
    [[nodiscard]] planning::Plan plan(const QList<ParticipantId> &first, const QList<ParticipantId> &second) const;
    template <class Model>
    std::unique_ptr<Model> tested()
    {
        auto model = std::make_unique<Model>();
        new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, model.get());
        return model;
    }

    SmallProgramme m_small;
    workspace::PlanTask m_task;
};

void TestPlanModels::init()
{
    m_small = smallProgramme();
    m_task = {};
    m_task.programme = m_small.programme;
    planning::Instance &instance = m_task.instance;
    instance.rules.otherRank = 3;
    const std::string first = planId(m_small.training.value);
    const std::string second = planId(m_small.second.value);
    instance.trainings = {{first, {"r"}, {}, {0, 120}, 1, 2, {}, planning::TrainingState::Open, {}},
                          {second, {"r"}, {}, {200, 320}, 1, 3, {}, planning::TrainingState::Open, {}}};
    for (const ParticipantId id : {m_small.heide, m_small.mueller, m_small.weiss, m_small.celik}) {
        const std::string municipality = planId(m_small.programme.find(id)->municipality.value);
        instance.participants.push_back({planId(id.value), "r", municipality, 2, {{{}, first, 1}, {{}, second, 2}}, true, {}});
    }
}

planning::Plan TestPlanModels::plan(const QList<ParticipantId> &first, const QList<ParticipantId> &second) const
{
    domain::Assignment assignment;
    assignment.held = {{m_small.training, {}, first}, {m_small.second, {}, second}};
    return workspace::planOf(m_task, assignment);
}

void TestPlanModels::profileCountsBothPlans()
{
    const auto model = tested<RankProfileModel>();
    model->setRows(rankProfileRows(m_task, plan({m_small.heide, m_small.mueller}, {m_small.weiss}), plan({m_small.heide}, {})));
    QCOMPARE(model->rowCount(), 4); // two ranks, not wished, nothing
    QCOMPARE(model->index(0, RankProfileModel::NowColumn).data().toInt(), 2);
    QCOMPARE(model->index(0, RankProfileModel::BeforeColumn).data().toInt(), 1);
    QCOMPARE(model->index(0, RankProfileModel::BarsColumn).data().toString(), QStringLiteral("2 people (50 %), 1 more"));
    QCOMPARE(model->index(1, RankProfileModel::BarsColumn).data().toString(), QStringLiteral("1 people (25 %), 1 more"));
    QCOMPARE(model->index(2, RankProfileModel::BarsColumn).data().toString(), QStringLiteral("0 people (0 %), as before"));
    QCOMPARE(model->index(3, RankProfileModel::BarsColumn).data().toString(), QStringLiteral("1 people (25 %), 2 fewer"));
    QCOMPARE(model->rowAt(0).most, 3);
    QVERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(": 2 people (50 %), 1 more")));
    model->setRows({});
    QCOMPARE(model->rowCount(), 0);
}

void TestPlanModels::mixingIsSymmetricAndOrderedByCounty()
{
    const auto model = tested<MixingModel>();
    model->setPlans(m_small.programme, m_task.instance, plan({m_small.heide, m_small.mueller}, {m_small.heide, m_small.weiss, m_small.celik}), {});
    QCOMPARE(model->rowCount(), 2);
    // Ulm has no county in the test data; those without one come first.
    QCOMPARE(model->headerData(0, Qt::Vertical).toString(), QStringLiteral("Ulm"));
    QCOMPARE(model->headerData(1, Qt::Vertical).toString(), QStringLiteral("Aalen"));
    QCOMPARE(model->headerData(1, Qt::Vertical, GridCaptionRole).toString(), QStringLiteral("Ostalbkreis"));
    QVERIFY(model->headerData(1, Qt::Horizontal, MixingModel::StartsCountyRole).toBool());
    QCOMPARE(model->index(0, 1).data().toInt(), 2);
    QCOMPARE(model->index(1, 0).data().toInt(), 2);
    QCOMPARE(model->index(1, 1).data().toInt(), 1); // Heide and Weiß
    QVERIFY(!model->index(0, 0).data().isValid());
    QCOMPARE(model->index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Ulm and Aalen: 2 trainings: Training A, Training B\nBefore: none"));
    QCOMPARE(model->index(1, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Several of Aalen: 1 trainings: Training B\nBefore: none"));
    QCOMPARE(model->summary(), QStringLiteral("1 pairs of municipalities meet, 0 before. 1 seats are beside somebody of the same municipality, 0 before."));
    QCOMPARE(model->tableText(), QStringLiteral("\tUlm\tAalen\nUlm\t\t2\nAalen\t2\t1\n"));
    model->clear();
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(model->summary().isEmpty());
}

void TestPlanModels::mixingShowsTheDifference()
{
    const auto model = tested<MixingModel>();
    model->setPlans(m_small.programme, m_task.instance, plan({m_small.heide, m_small.mueller}, {}), plan({}, {m_small.heide, m_small.weiss}));
    model->setShown(MixingModel::Shown::Difference);
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("+1"));
    QCOMPARE(model->index(1, 1).data().toString(), QStringLiteral("−1"));
    QCOMPARE(model->index(1, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Several of Aalen: no training together\nBefore: 1 trainings: Training B"));
    model->setShown(MixingModel::Shown::Reference);
    QCOMPARE(model->index(1, 1).data().toInt(), 1);
    QVERIFY(!model->index(0, 1).data().isValid());
}

void TestPlanModels::peopleWithLessComeWithReasons()
{
    const auto model = tested<LessThanWantedModel>();
    const planning::Plan full = plan({m_small.heide, m_small.mueller}, {m_small.weiss});
    model->setRows(lessThanWantedRows(m_small.programme, m_task, workspace::shortfalls(m_task.instance, full)));
    QCOMPARE(model->rowCount(), 4); // everybody wants two
    QCOMPARE(model->rowAt(0).person.id, m_small.celik); // with nothing
    QCOMPARE(model->index(0, LessThanWantedModel::GotColumn).data().toInt(), 0);
    QCOMPARE(model->index(0, LessThanWantedModel::WantedColumn).data().toInt(), 2);
    QCOMPARE(model->index(0, LessThanWantedModel::BestColumn).data().toString(), QStringLiteral("No training"));
    QCOMPARE(model->rowAt(0).unmet.size(), 2);
    QVERIFY(!model->index(0, LessThanWantedModel::ReasonColumn).data().toString().isEmpty());
    QCOMPARE(model->rowAt(0).unmet.first().training, QStringLiteral("Training A"));
    QCOMPARE(model->rowAt(1).person.id, m_small.weiss); // second wish
    model->setFilter(QStringLiteral("celik"));
    QCOMPARE(model->rowCount(), 1);
}

namespace {

PlanPerson somebody(qint64 id, int place, const QString &municipality, const QString &role)
{
    PlanPerson person;
    person.id = ParticipantId{id};
    person.place = place;
    person.municipality = municipality;
    person.roleName = role;
    return person;
}

/// The rows' people in their order.
template <class Model>
QList<int> order(const Model &model)
{
    QList<int> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(int(model.rowAt(row).person.id.value));
    return ids;
}

template <class Model>
void compareOrders(Model &model)
{
    QFETCH(int, column);
    QFETCH(QList<int>, ids);
    model.sort(column);
    QCOMPARE(order(model), ids);
    std::reverse(ids.begin(), ids.end());
    model.sort(column, Qt::DescendingOrder);
    QCOMPARE(order(model), ids);
}

} // namespace

void TestPlanModels::peopleWithLessAreSorted_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<int>>("ids");
    QTest::newRow("name") << int(LessThanWantedModel::NameColumn) << QList<int>{2, 3, 1};
    QTest::newRow("municipality") << int(LessThanWantedModel::MunicipalityColumn) << QList<int>{1, 3, 2};
    QTest::newRow("role") << int(LessThanWantedModel::RoleColumn) << QList<int>{3, 2, 1};
    QTest::newRow("wanted") << int(LessThanWantedModel::WantedColumn) << QList<int>{2, 1, 3};
    QTest::newRow("got") << int(LessThanWantedModel::GotColumn) << QList<int>{1, 2, 3};
    QTest::newRow("best") << int(LessThanWantedModel::BestColumn) << QList<int>{3, 1, 2};
    QTest::newRow("reason") << int(LessThanWantedModel::ReasonColumn) << QList<int>{2, 3, 1};
}

void TestPlanModels::peopleWithLessAreSorted()
{
    const auto row = [](const PlanPerson &person, int wanted, int got, int best, const QString &reason) {
        LessThanWantedRow less;
        less.person = person;
        less.wanted = wanted;
        less.got = got;
        less.bestPlace = best;
        less.unmet = {{{}, reason, {}, {}}};
        return less;
    };
    const auto model = tested<LessThanWantedModel>();
    model->setRows({row(somebody(1, 12, QStringLiteral("Aalen"), QStringLiteral("Z")), 3, 0, 3, QStringLiteral("full")),
                    row(somebody(2, 1, QStringLiteral("Ulm"), QStringLiteral("B")), 2, 1, 10, QStringLiteral("barred")),
                    row(somebody(3, 2, QStringLiteral("Öhringen"), QStringLiteral("A")), 10, 2, 2, QStringLiteral("busy"))});
    compareOrders(*model);
}

void TestPlanModels::onlyPeopleWithNothing()
{
    const auto model = tested<LessThanWantedModel>();
    model->setRows(lessThanWantedRows(m_small.programme, m_task, workspace::shortfalls(m_task.instance, plan({m_small.heide}, {m_small.weiss}))));
    QCOMPARE(model->nothingCount(), 2);
    model->setOnlyNothing(true);
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->totalCount(), 4);
}

void TestPlanModels::movesTellGainAndLoss()
{
    const auto model = tested<PlanMovesModel>();
    const auto changes = workspace::personChanges(m_task.instance, plan({m_small.heide}, {m_small.mueller}), plan({m_small.mueller}, {m_small.weiss}));
    model->setRows(planMoveRows(m_small.programme, m_task, changes));
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->rowAt(0).person.id, m_small.heide);
    QCOMPARE(model->index(0, PlanMovesModel::LeavesColumn).data().toString(), QStringLiteral("Training A"));
    QCOMPARE(model->index(0, PlanMovesModel::EffectColumn).data().toString(), QStringLiteral("− loses every training"));
    QCOMPARE(model->index(1, PlanMovesModel::EffectColumn).data().toString(), QStringLiteral("+ gains a better best training"));
    QCOMPARE(model->index(1, PlanMovesModel::BeforeColumn).data().toString(), QStringLiteral("2nd wish"));
    QCOMPARE(model->index(2, PlanMovesModel::EffectColumn).data().toString(), QStringLiteral("+ gains a training at all"));
    QCOMPARE(model->countOf(workspace::Effect::Gains), 2);
    model->setEffect(workspace::Effect::Loses);
    QCOMPARE(model->rowCount(), 1);
}

void TestPlanModels::movesAreSorted_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<int>>("ids");
    QTest::newRow("name") << int(PlanMovesModel::NameColumn) << QList<int>{2, 3, 1};
    QTest::newRow("municipality") << int(PlanMovesModel::MunicipalityColumn) << QList<int>{1, 3, 2};
    QTest::newRow("role") << int(PlanMovesModel::RoleColumn) << QList<int>{3, 2, 1};
    QTest::newRow("leaves") << int(PlanMovesModel::LeavesColumn) << QList<int>{2, 1, 3};
    QTest::newRow("joins") << int(PlanMovesModel::JoinsColumn) << QList<int>{3, 1, 2};
    QTest::newRow("before") << int(PlanMovesModel::BeforeColumn) << QList<int>{1, 2, 3};
    QTest::newRow("after") << int(PlanMovesModel::AfterColumn) << QList<int>{2, 3, 1};
    QTest::newRow("effect") << int(PlanMovesModel::EffectColumn) << QList<int>{1, 3, 2};
}

void TestPlanModels::movesAreSorted()
{
    const auto row = [](const PlanPerson &person, const QString &leaves, const QString &joins, int before, int after, workspace::Effect effect) {
        PlanMoveRow move;
        move.person = person;
        move.leaves = leaves;
        move.joins = joins;
        move.bestBefore = before;
        move.bestAfter = after;
        move.effect = effect;
        return move;
    };
    const auto model = tested<PlanMovesModel>();
    model->setRows({row(somebody(1, 12, QStringLiteral("Aalen"), QStringLiteral("Z")), QStringLiteral("Märkte"), QStringLiteral("n"), 2, 12, workspace::Effect::Gains),
                    row(somebody(2, 1, QStringLiteral("Ulm"), QStringLiteral("B")), QStringLiteral("Lärm"), QStringLiteral("o"), 3, 1, workspace::Effect::Neither),
                    row(somebody(3, 2, QStringLiteral("Öhringen"), QStringLiteral("A")), QStringLiteral("Wege"), QStringLiteral("a"), 11, 9, workspace::Effect::Loses)});
    compareOrders(*model);
}

void TestPlanModels::levelsTellWhatIsProven()
{
    const auto model = tested<PlanLevelsModel>();
    const planning::Plan before = plan({m_small.heide}, {});
    const planning::Plan after = plan({m_small.heide, m_small.mueller}, {m_small.weiss, m_small.celik});
    const std::vector<std::int64_t> objective = planning::objectiveOf(m_task.instance, after);
    std::vector<std::int64_t> bounds = objective;
    bounds.back() -= 1; // the last level is not proven
    model->setRows(planLevelRows(m_task.instance, planning::objectiveOf(m_task.instance, before), m_task, objective, bounds));
    const int last = model->rowCount() - 1;
    QCOMPARE(model->rowCount(), int(objective.size()));
    QCOMPARE(model->index(0, PlanLevelsModel::ProvenColumn).data().toString(), QStringLiteral("yes"));
    QCOMPARE(model->index(last, PlanLevelsModel::ProvenColumn).data().toString(), QStringLiteral("no"));
    QCOMPARE(model->index(1, PlanLevelsModel::BeforeColumn).data().toString(), QStringLiteral("3"));
    QCOMPARE(model->index(1, PlanLevelsModel::AfterColumn).data().toString(), QStringLiteral("0"));
    QCOMPARE(model->index(1, PlanLevelsModel::ChangeColumn).data().toString(), QStringLiteral("− 3, better"));
    QVERIFY(!model->index(1, PlanLevelsModel::LevelColumn).data().toString().isEmpty());
    // A bound says nothing where a level before it is not at its best.
    bounds.front() -= 1;
    const QList<PlanLevelRow> open = planLevelRows(m_task.instance, {}, m_task, objective, bounds);
    QVERIFY(open.first().bound && !open.first().isProven && !open.first().before);
    QVERIFY(!open.at(1).bound && !open.at(1).isProven);
}

LOTSE_TEST_MAIN(TestPlanModels)
#include "tst_planmodels.moc"
