#include "support/planprogramme.h"
#include "support/testmain.h"

#include "domain/verbs/assignmentverbs.h"
#include "models/planboardmodel.h"
#include "models/planchoicemodel.h"
#include "workspace/planner/planmoves.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

using namespace domain;
using models::PlanBoardModel;
using models::PlanCardKind;
using models::PlanChoiceModel;

/// The board as a tree of trainings and cards, and the lists to tick what is planned.
class TestPlanBoardModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everybodyWithoutAPlace();
    void seatsAreCards();
    void locksAreMarked();
    void newSeatsAreTold();
    void selectionSurvivesAnotherPlan();
    void trainingsComeAndGo();
    void choicesTickAndUntick();
    void choicesCountWishes();

private:
    void show(const planning::Plan &plan, const planning::Plan &reference = {});
    [[nodiscard]] planning::Plan plan(const QList<std::pair<int, int>> &seats) const;
    [[nodiscard]] QStringList cards(int column) const;
    void lock(int person, int training, AssignmentLockKind kind);

    testprogrammes::PlanProgramme p;
    workspace::PlanTask m_task;
    std::unique_ptr<PlanBoardModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPlanBoardModel::init()
{
    p = testprogrammes::planProgramme({6, 3, 2, 4, 3, 2, 2, 3, false});
    workspace::PlanScope scope;
    scope.from = base::Clock::now();
    m_task = workspace::planTask(p.programme, scope);
    m_model = std::make_unique<PlanBoardModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestPlanBoardModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

planning::Plan TestPlanBoardModel::plan(const QList<std::pair<int, int>> &seats) const
{
    QList<SeatMove> moves;
    for (const auto &[person, training] : seats)
        moves.append({p.people[person], {}, p.trainings[training]});
    return workspace::movedPlan(m_task, {}, moves);
}

void TestPlanBoardModel::show(const planning::Plan &plan, const planning::Plan &reference)
{
    m_model->setColumns(models::planColumns(p.programme, m_task, plan, reference));
}

QStringList TestPlanBoardModel::cards(int column) const
{
    QStringList names;
    const QModelIndex head = m_model->columnIndex(column);
    for (int row = 0; row < m_model->rowCount(head); ++row)
        names.append(m_model->index(row, 0, head).data().toString().section(u',', 0, 0));
    return names;
}

void TestPlanBoardModel::lock(int person, int training, AssignmentLockKind kind)
{
    p.programme = *applied(p.programme, *lockSeats(p.programme, {{p.people[person], p.trainings[training]}}, kind));
}

void TestPlanBoardModel::everybodyWithoutAPlace()
{
    show({});
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->columnAt(0).title, QStringLiteral("Without a place"));
    QCOMPARE(cards(0).size(), 6);
    QCOMPARE(m_model->columnAt(1).title, QStringLiteral("Training 1"));
    QVERIFY(!m_model->columnAt(1).isHeld);
    QCOMPARE(m_model->columnAt(1).state, QStringLiteral("Not held"));
    const QModelIndex card = m_model->index(0, 0, m_model->columnIndex(0));
    QCOMPARE(m_model->card(card)->kind, PlanCardKind::WithoutPlace);
    QCOMPARE(card.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Person 000, Vorname, Ort 0, without a place"));
}

void TestPlanBoardModel::seatsAreCards()
{
    show(plan({{0, 0}, {1, 0}, {0, 2}}));
    QCOMPARE(cards(0), (QStringList{QStringLiteral("Person 002"), QStringLiteral("Person 003"), QStringLiteral("Person 004"), QStringLiteral("Person 005")}));
    QCOMPARE(cards(1), (QStringList{QStringLiteral("Person 000"), QStringLiteral("Person 001")}));
    QCOMPARE(cards(3), QStringList{QStringLiteral("Person 000")});
    QCOMPARE(m_model->columnAt(1).state, QStringLiteral("Takes place"));
    QCOMPARE(m_model->columnAt(3).state, QStringLiteral("Too few people"));
    QCOMPARE(m_model->columnAt(1).coach, QStringLiteral("Coach 0"));
    QCOMPARE(m_model->columnAt(1).size, QStringLiteral("2 of 4 seats, held from 2 on"));
    QCOMPARE(m_model->cardsOf(p.people[0]).size(), 2);
    const models::PlanCard *card = m_model->card(m_model->cardIndex(p.trainings[0], p.people[0]));
    QVERIFY(card && card->kind == PlanCardKind::Seat && card->rank > 0);
    QVERIFY(!card->rankText.isEmpty());
    QVERIFY(!m_model->cardIndex(p.trainings[1], p.people[0]).isValid());
}

void TestPlanBoardModel::locksAreMarked()
{
    lock(0, 0, AssignmentLockKind::Pinned);
    lock(1, 0, AssignmentLockKind::Forbidden);
    lock(2, 0, AssignmentLockKind::Pinned);
    lock(3, 0, AssignmentLockKind::Forbidden);
    show(plan({{0, 0}, {1, 0}, {4, 0}}));
    QCOMPARE(cards(1), (QStringList{QStringLiteral("Person 000"), QStringLiteral("Person 001"), QStringLiteral("Person 004"),
                                    QStringLiteral("Person 002"), QStringLiteral("Person 003")}));
    const auto text = [&](int person) { return m_model->cardIndex(p.trainings[0], p.people[person]).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY2(text(0).endsWith(QStringLiteral(", pinned")), qPrintable(text(0)));
    QVERIFY2(text(1).endsWith(QStringLiteral("barred since this plan was made")), qPrintable(text(1)));
    QVERIFY2(text(2).endsWith(QStringLiteral("pinned, but not in this plan")), qPrintable(text(2)));
    QVERIFY2(text(3).endsWith(QStringLiteral("barred from this training")), qPrintable(text(3)));
    QCOMPARE(m_model->columnAt(1).seats, 3);
}

void TestPlanBoardModel::newSeatsAreTold()
{
    show(plan({{0, 0}, {1, 0}}), plan({{0, 0}, {1, 1}}));
    QVERIFY(!m_model->card(m_model->cardIndex(p.trainings[0], p.people[0]))->isNew);
    QVERIFY(m_model->card(m_model->cardIndex(p.trainings[0], p.people[1]))->isNew);
    // Beside a plan that gives nobody anything, nothing stands out.
    show(plan({{0, 0}}));
    QVERIFY(!m_model->card(m_model->cardIndex(p.trainings[0], p.people[0]))->isNew);
}

void TestPlanBoardModel::selectionSurvivesAnotherPlan()
{
    show(plan({{0, 0}, {1, 0}, {2, 0}}));
    const QPersistentModelIndex kept = m_model->cardIndex(p.trainings[0], p.people[1]);
    const QPersistentModelIndex gone = m_model->cardIndex(p.trainings[0], p.people[0]);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    show(plan({{0, 1}, {1, 0}, {3, 0}, {4, 0}}));
    QVERIFY(resets.isEmpty());
    QVERIFY(kept.isValid() && !gone.isValid());
    QCOMPARE(kept, QPersistentModelIndex(m_model->cardIndex(p.trainings[0], p.people[1])));
    QCOMPARE(cards(2), QStringList{QStringLiteral("Person 000")});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    show(plan({{0, 1}, {1, 0}, {3, 0}, {4, 0}}));
    QVERIFY(changed.isEmpty());
}

void TestPlanBoardModel::trainingsComeAndGo()
{
    show(plan({{0, 0}, {1, 2}}));
    const QPersistentModelIndex kept = m_model->cardIndex(p.trainings[2], p.people[1]);
    const workspace::PlanTask all = m_task;
    std::erase_if(m_task.instance.trainings, [&](const planning::Training &training) { return training.id == workspace::planId(p.trainings[0].value); });
    show(plan({{1, 2}}));
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(kept.isValid());
    QCOMPARE(m_model->columnOf(kept), 2);
    m_task = all;
    show(plan({{0, 0}, {1, 2}}));
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->columnOf(kept), 3);
    m_model->setColumns({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestPlanBoardModel::choicesTickAndUntick()
{
    PlanChoiceModel model({QStringLiteral("Training"), QStringLiteral("Begins"), QStringLiteral("People")});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(models::trainingChoices(p.programme, m_task, workspace::planDemand(m_task)));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.chosen().isEmpty());
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QSignalSpy changed(&model, &PlanChoiceModel::chosenChanged);
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.chosen(), (QList<qint64>{p.trainings[1].value, p.trainings[2].value}));
    model.toggle({1});
    model.toggle({2}); // the last one stays
    QCOMPARE(model.chosen(), QList<qint64>{p.trainings[2].value});
    QCOMPARE(changed.size(), 2);
    model.toggle({0, 1, 2});
    QVERIFY(model.chosen().isEmpty());
}

void TestPlanBoardModel::choicesCountWishes()
{
    const auto rows = models::questionChoices(p.programme, m_task, workspace::planDemand(m_task));
    QCOMPARE(rows.size(), 3);
    int first = 0;
    for (const models::PlanChoiceRow &row : rows)
        first += row.wishes.first;
    QCOMPARE(first, 6);
    QVERIFY(rows.first().text.endsWith(QStringLiteral("Frage 1?")));
    QCOMPARE(rows.first().detail, QStringLiteral("Fachplaner:in"));
}

LOTSE_TEST_MAIN(TestPlanBoardModel)
#include "tst_planboardmodel.moc"
