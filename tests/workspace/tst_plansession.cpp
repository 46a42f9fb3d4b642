#include "support/planprogramme.h"
#include "support/testmain.h"

#include "base/clock.h"
#include "domain/verbs/recordverbs.h"
#include "workspace/document.h"
#include "workspace/planner/allocationrecord.h"
#include "workspace/planner/planmoves.h"
#include "workspace/planner/plansession.h"
#include "workspace/planner/planversiontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace domain;
using workspace::PlanSession;
using workspace::planId;

/// Runs, plans that were made, and moves by hand, without a window.
class TestPlanSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(testprogrammes::planProgramme()); }
    void cleanup();
    void taskFollowsProgrammeAndScope();
    void demandIsCounted();
    void runMakesAVersion();
    void cancelKeepsTheBest();
    void closingStopsTheRun();
    void versionsAreFew();
    void referenceAndCurrent();
    void droppedPlanGivesWayToItsReference();
    void whatIfIsComparedWithThePlan();
    void pinsMakeAPlanOutdated();
    void contradictionsAreFound();
    void movedByHand();
    void undoTakesTheMoveBack();
    void movesWithoutAPinAreTakenBack();
    void movesThatAreGoneOnFromStay();
    void undoneOutOfTurnAMoveStaysThatIsGoneOnFrom();
    void verdictsTellWhy();
    void faultsInWords();
    void lossesAfterAcceptance();

private:
    void open(const testprogrammes::PlanProgramme &programme);
    void runPlan(const QString &title, bool isWhatIf = false);
    [[nodiscard]] SeatMove someMove() const;
    [[nodiscard]] std::vector<std::string> planSeats(ParticipantId person) const;
    void lock(int person, int training, AssignmentLockKind kind);

    testprogrammes::PlanProgramme p;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::Jobs> m_jobs;
    workspace::Document::Pointer m_document;
    std::unique_ptr<PlanSession> m_session;
};

void TestPlanSession::open(const testprogrammes::PlanProgramme &programme)
{
    cleanup();
    p = programme;
    m_folder = std::make_unique<QTemporaryDir>();
    m_jobs = std::make_unique<workspace::Jobs>();
    auto created = workspace::Document::create(m_folder->filePath(QStringLiteral("a.lotse")), creation(p.programme));
    QVERIFY(created);
    m_document = std::move(*created);
    m_session = std::make_unique<PlanSession>(*m_jobs);
    m_session->setDocument(m_document.get());
    QTRY_VERIFY(m_session->isTaskCurrent());
}

void TestPlanSession::cleanup()
{
    m_session.reset();
    m_jobs.reset();
    m_document.reset();
    m_folder.reset();
}

void TestPlanSession::runPlan(const QString &title, bool isWhatIf)
{
    QTRY_VERIFY(m_session->isTaskCurrent());
    QSignalSpy ended(m_session.get(), &PlanSession::runEnded);
    m_session->start(m_session->task(), title, isWhatIf);
    QVERIFY(m_session->isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
}

void TestPlanSession::lock(int person, int training, AssignmentLockKind kind)
{
    QVERIFY(m_document->apply(*lockSeats(m_document->programme(), {{p.people[person], p.trainings[training]}}, kind)));
    QTRY_VERIFY(m_session->isTaskCurrent());
}

void TestPlanSession::taskFollowsProgrammeAndScope()
{
    QCOMPARE(m_session->task().instance.participants.size(), size_t(24));
    QCOMPARE(m_session->task().instance.trainings.size(), size_t(6));
    QSignalSpy changed(m_session.get(), &PlanSession::taskChanged);
    workspace::PlanScope scope;
    scope.sessions = {p.trainings[0], p.trainings[1]};
    m_session->setScope(scope);
    QVERIFY(!m_session->isTaskCurrent());
    QTRY_VERIFY(m_session->isTaskCurrent());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_session->task().instance.trainings.size(), size_t(2));
    QCOMPARE(m_session->offer().instance.trainings.size(), size_t(6));
    lock(0, 0, AssignmentLockKind::Pinned);
    QCOMPARE(m_session->task().instance.locks.size(), size_t(1));
    m_session->setDocument(nullptr);
    QVERIFY(m_session->task().instance.trainings.empty());
}

void TestPlanSession::demandIsCounted()
{
    const workspace::PlanDemand &demand = m_session->demand();
    QCOMPARE(demand.people, 24);
    QCOMPARE(demand.trainings, 6);
    QCOMPARE(demand.seats, 36);
    QCOMPARE(demand.wanted, 48);
    int first = 0;
    int all = 0;
    for (const workspace::WishCount &wishes : demand.questions) {
        first += wishes.first;
        all += wishes.all;
    }
    QCOMPARE(first, 24);
    QCOMPARE(all, 72);
    QCOMPARE(workspace::demandText(demand), QStringLiteral("24 people, who want up to 48 seats; 6 trainings with 36 seats"));
}

void TestPlanSession::runMakesAVersion()
{
    QSignalSpy versions(m_session.get(), &PlanSession::versionsChanged);
    runPlan(QStringLiteral("Plan 1"));
    QCOMPARE(m_session->versions().size(), 1);
    QCOMPARE(m_session->current(), 0);
    QCOMPARE(m_session->reference(), -1);
    QVERIFY(!versions.isEmpty());
    const workspace::PlanVersion &version = *m_session->currentVersion();
    QCOMPARE(version.title, QStringLiteral("Plan 1"));
    QVERIFY(planning::violations(version.task.instance, version.solution.plan).empty());
    QCOMPARE(version.solution.status, planning::Status::Optimal);
    QVERIFY(!version.isByHand && version.contradictions.empty());
    QVERIFY2(workspace::versionLine(version).startsWith(QStringLiteral("Plan 1: ")), qPrintable(workspace::versionLine(version)));
    QVERIFY(workspace::versionLine(version).endsWith(QStringLiteral("(proven)")));
}

/// Scarce seats for many people keep the planner busy for long.
void TestPlanSession::cancelKeepsTheBest()
{
    open(testprogrammes::planProgramme({1200, 240, 4, 6, 60, 5, 3, 200, false}));
    m_session->setTimeLimit(std::chrono::minutes(5));
    QSignalSpy ended(m_session.get(), &PlanSession::runEnded);
    QSignalSpy progressed(m_session.get(), &PlanSession::progressed);
    m_session->start(m_session->task(), QStringLiteral("Long"), false);
    QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), 60000);
    m_session->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
    QVERIFY(!m_session->isRunning());
    QCOMPARE(m_session->versions().size(), 1);
    const workspace::PlanVersion &version = *m_session->currentVersion();
    QVERIFY(!version.solution.plan.held.empty());
    QVERIFY(planning::violations(version.task.instance, version.solution.plan).empty());
}

void TestPlanSession::closingStopsTheRun()
{
    open(testprogrammes::planProgramme({600, 120, 4, 6, 60, 5, 3, 200, false}));
    QSignalSpy ended(m_session.get(), &PlanSession::runEnded);
    m_session->start(m_session->task(), QStringLiteral("Gone"), false);
    m_session->setDocument(nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
    QVERIFY(m_session->versions().isEmpty());
    QCOMPARE(m_session->current(), -1);
}

void TestPlanSession::versionsAreFew()
{
    runPlan(QStringLiteral("Plan 1"));
    m_session->setReference(0);
    for (int i = 2; i <= PlanSession::MaximumVersions + 2; ++i)
        runPlan(QStringLiteral("Plan %1").arg(i));
    QCOMPARE(m_session->versions().size(), PlanSession::MaximumVersions);
    QCOMPARE(m_session->versions()[m_session->reference()].title, QStringLiteral("Plan 1"));
    QCOMPARE(m_session->currentVersion()->title, QStringLiteral("Plan 10"));
}

void TestPlanSession::referenceAndCurrent()
{
    QVERIFY(m_session->referencePlan(m_session->task()).held.empty());
    runPlan(QStringLiteral("Plan 1"));
    runPlan(QStringLiteral("Plan 2"));
    QSignalSpy changed(m_session.get(), &PlanSession::currentChanged);
    m_session->setReference(0);
    m_session->setReference(0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_session->referencePlan(m_session->task()), m_session->versions()[0].solution.plan);
    m_session->drop(0);
    QCOMPARE(m_session->reference(), -1);
    QCOMPARE(m_session->current(), 0);
    QCOMPARE(m_session->currentVersion()->title, QStringLiteral("Plan 2"));
    m_session->drop(0);
    QCOMPARE(m_session->current(), -1);
    QVERIFY(!m_session->currentVersion());
}

void TestPlanSession::droppedPlanGivesWayToItsReference()
{
    QCOMPARE(m_session->dropCurrent(), QString());
    for (const char *title : {"Plan 1", "Plan 2", "Plan 3"})
        runPlan(QString::fromLatin1(title));
    m_session->setReference(0);
    QCOMPARE(m_session->dropCurrent(), QStringLiteral("Plan 3"));
    QCOMPARE(m_session->currentVersion()->title, QStringLiteral("Plan 1"));
    QCOMPARE(m_session->reference(), -1);
    QCOMPARE(m_session->dropCurrent(), QStringLiteral("Plan 1"));
    QCOMPARE(m_session->currentVersion()->title, QStringLiteral("Plan 2"));
    QCOMPARE(m_session->dropCurrent(), QStringLiteral("Plan 2"));
    QCOMPARE(m_session->current(), -1);
}

void TestPlanSession::whatIfIsComparedWithThePlan()
{
    runPlan(QStringLiteral("Plan 1"));
    runPlan(QStringLiteral("Smaller"), true);
    QCOMPARE(m_session->reference(), 0);
    QVERIFY(m_session->currentVersion()->isWhatIf);
    m_session->adopt(1);
    QVERIFY(!m_session->currentVersion()->isWhatIf);
}

void TestPlanSession::pinsMakeAPlanOutdated()
{
    runPlan(QStringLiteral("Plan 1"));
    QVERIFY(!m_session->isOutdated(*m_session->currentVersion()));
    lock(0, 5, AssignmentLockKind::Pinned);
    QVERIFY(m_session->isOutdated(*m_session->currentVersion()));
    runPlan(QStringLiteral("Plan 2"));
    QVERIFY(!m_session->isOutdated(*m_session->currentVersion()));
    const auto &held = m_session->currentVersion()->solution.plan.held;
    QVERIFY(std::any_of(held.begin(), held.end(), [&](const planning::HeldTraining &one) {
        return one.training == planId(p.trainings[5].value) && std::count(one.participants.begin(), one.participants.end(), planId(p.people[0].value)) == 1;
    }));
}

/// The first two trainings overlap.
void TestPlanSession::contradictionsAreFound()
{
    lock(0, 0, AssignmentLockKind::Pinned);
    lock(0, 1, AssignmentLockKind::Pinned);
    runPlan(QStringLiteral("Plan 1"));
    QCOMPARE(m_session->currentVersion()->solution.objective.front(), 1);
    QCOMPARE(m_session->currentVersion()->contradictions.size(), size_t(1));
    // The record takes over what was found with the plan; nothing is searched for when it is made.
    const auto recorded = [this] {
        const auto record = workspace::recordOf(*m_session->currentVersion(), {}, base::Clock::now());
        return QJsonDocument::fromJson(workspace::allocationJson(record)).object().value(QStringLiteral("contradictions")).toArray().size();
    };
    QCOMPARE(recorded(), qsizetype(1));
    m_session->changeByHand({{p.people[7], {}, p.trainings[1]}}, QStringLiteral("By hand"));
    QVERIFY(m_session->currentVersion()->solution.objective.front() > 0);
    QCOMPARE(recorded(), qsizetype(0));
}

/// Somebody who attends something and could go elsewhere.
SeatMove TestPlanSession::someMove() const
{
    const workspace::PlanVersion &version = *m_session->currentVersion();
    const Assignment assignment = workspace::assignmentOf(version.task, version.solution.plan);
    for (const SessionAssignment &held : assignment.held) {
        for (const ParticipantId person : held.participants) {
            for (const SessionId to : p.trainings) {
                const SeatMove move{person, held.session, to};
                const auto verdict = workspace::moveVerdict(m_document->programme(), version.task, version.solution.plan, {move});
                if (to != held.session && verdict.isPossible)
                    return move;
            }
        }
    }
    return {};
}

/// Trainings of somebody in the plan that is shown.
std::vector<std::string> TestPlanSession::planSeats(ParticipantId person) const
{
    std::vector<std::string> seats;
    for (const planning::HeldTraining &held : m_session->currentVersion()->solution.plan.held) {
        if (std::find(held.participants.begin(), held.participants.end(), planId(person.value)) != held.participants.end())
            seats.push_back(held.training);
    }
    return seats;
}

void TestPlanSession::movedByHand()
{
    runPlan(QStringLiteral("Plan 1"));
    const SeatMove move = someMove();
    QVERIFY(move.to.isValid());
    m_session->changeByHand({move}, QStringLiteral("By hand"));
    QCOMPARE(m_session->versions().size(), 2);
    const workspace::PlanVersion moved = *m_session->currentVersion();
    QVERIFY(moved.isByHand);
    QCOMPARE(moved.solution.objective, planning::objectiveOf(moved.task.instance, moved.solution.plan));
    QVERIFY(!(moved.solution.plan == m_session->versions()[0].solution.plan));
    QVERIFY(m_document->apply(*moveSeats(m_document->programme(), {move})));
    QTRY_VERIFY(m_session->isTaskCurrent());
    QVERIFY(!m_session->isOutdated(moved));
    // Nothing is proven of it any more, and its record says so and names what was decided by hand.
    const QJsonObject record = QJsonDocument::fromJson(workspace::allocationJson(workspace::recordOf(moved, {}, base::Clock::now()))).object();
    QVERIFY(record.value(QStringLiteral("by_hand")).toBool());
    QVERIFY(!moved.task.decisions.empty());
    QCOMPARE(record.value(QStringLiteral("locks")).toArray().size(), qsizetype(moved.task.decisions.size()));
    QVERIFY(std::all_of(moved.solution.bounds.begin(), moved.solution.bounds.end(), [](std::int64_t bound) { return bound == 0; }));
    // A second move goes on with the same version.
    m_session->changeByHand({{move.participant, move.to, {}}}, QStringLiteral("By hand"));
    QCOMPARE(m_session->versions().size(), 2);
}

/// Two moves of the same person: undo and redo walk through them, in the plan as in the pins.
void TestPlanSession::undoTakesTheMoveBack()
{
    runPlan(QStringLiteral("Plan 1"));
    const planning::Plan computed = m_session->currentVersion()->solution.plan;
    const SeatMove move = someMove();
    QVERIFY(move.to.isValid());
    const auto carry = [this](const SeatMove &one) {
        const auto change = m_document->apply(*moveSeats(m_document->programme(), {one}));
        QVERIFY(change);
        m_session->changeByHand({one}, QStringLiteral("By hand"), *change);
    };
    const auto shown = [this] { return m_session->currentVersion()->solution.plan; };
    carry(move);
    const planning::Plan once = shown();
    carry({move.participant, move.to, {}});
    const planning::Plan twice = shown();
    QVERIFY(!(once == computed) && !(twice == once));
    QVERIFY(m_document->undo());
    QCOMPARE(shown(), once);
    QVERIFY(m_document->undo());
    QCOMPARE(shown(), computed);
    QVERIFY(m_session->currentVersion()->task.instance.locks.empty());
    QCOMPARE(m_session->currentVersion()->solution.objective, m_session->versions()[0].solution.objective);
    QVERIFY(m_document->redo());
    QCOMPARE(shown(), once);
    QCOMPARE(m_session->currentVersion()->task.instance.locks.size(), size_t(1));
    QVERIFY(m_document->redo());
    QCOMPARE(shown(), twice);
    QVERIFY(!m_session->canTakeBackMove());
    QTRY_VERIFY(m_session->isTaskCurrent());
    QVERIFY(!m_session->isOutdated(*m_session->currentVersion()));
    // Taken back out of turn, a move that the later one goes on from stays in the plan.
    QVERIFY(m_document->undo(m_session->currentVersion()->handMoves.first().change));
    QCOMPARE(shown(), twice);
}

void TestPlanSession::movesWithoutAPinAreTakenBack()
{
    runPlan(QStringLiteral("Plan 1"));
    const planning::Plan computed = m_session->currentVersion()->solution.plan;
    const SeatMove move = someMove();
    QVERIFY(!m_session->canTakeBackMove());
    m_session->changeByHand({{move.participant, move.from, {}}}, QStringLiteral("By hand"));
    QVERIFY(!(m_session->currentVersion()->solution.plan == computed));
    QVERIFY(m_session->canTakeBackMove());
    m_session->takeBackMove();
    QCOMPARE(m_session->currentVersion()->solution.plan, computed);
    QVERIFY(!m_session->canTakeBackMove());
}

/// Somebody who was taken out and then put elsewhere does not come back to the first seat while the second one is held.
void TestPlanSession::movesThatAreGoneOnFromStay()
{
    runPlan(QStringLiteral("Plan 1"));
    const SeatMove move = someMove();
    const auto seatsOfMoved = [&] { return planSeats(move.participant); };
    const auto before = seatsOfMoved();
    m_session->changeByHand({{move.participant, move.from, {}}}, QStringLiteral("By hand"));
    const SeatMove back{move.participant, {}, move.to};
    const auto change = m_document->apply(*moveSeats(m_document->programme(), {back}));
    QVERIFY(change);
    m_session->changeByHand({back}, QStringLiteral("By hand"), *change);
    const auto moved = seatsOfMoved();
    QCOMPARE(moved.size(), before.size());
    QVERIFY(!m_session->canTakeBackMove());
    m_session->takeBackMove();
    QCOMPARE(seatsOfMoved(), moved);
    QVERIFY(m_document->undo());
    QCOMPARE(seatsOfMoved().size(), before.size() - 1);
    QVERIFY(m_session->canTakeBackMove());
    m_session->takeBackMove();
    QCOMPARE(seatsOfMoved(), before);
    // Redone, it would begin at a seat that is not free any more.
    QVERIFY(m_document->redo());
    QCOMPARE(seatsOfMoved(), before);
}

void TestPlanSession::undoneOutOfTurnAMoveStaysThatIsGoneOnFrom()
{
    runPlan(QStringLiteral("Plan 1"));
    const SeatMove move = someMove();
    const auto carry = [this](const SeatMove &one) {
        const auto change = m_document->apply(*moveSeats(m_document->programme(), {one}));
        QVERIFY(change);
        m_session->changeByHand({one}, QStringLiteral("By hand"), *change);
    };
    carry(move);
    carry({move.participant, move.to, {}}); // with a change: the pin goes
    carry({move.participant, {}, move.from});
    const auto seats = planSeats(move.participant);
    QVERIFY(m_document->undo(m_session->currentVersion()->handMoves[1].change));
    QCOMPARE(planSeats(move.participant), seats);
}

void TestPlanSession::verdictsTellWhy()
{
    const auto verdict = [&](int person, int to) {
        return workspace::moveVerdict(m_document->programme(), m_session->task(), {}, {{p.people[person], {}, p.trainings[to]}});
    };
    QVERIFY(verdict(0, 0).isPossible);
    QVERIFY2(verdict(0, 0).remarks.contains(QStringLiteral("It is held with 3 people or more; that would be 1.")), qPrintable(verdict(0, 0).remarks.join(u' ')));
    lock(0, 1, AssignmentLockKind::Pinned);
    QCOMPARE(verdict(0, 0).remarks, QStringList{QStringLiteral("It overlaps with “Training 2”, to which Vorname Person 000 is pinned.")});
    QVERIFY(!verdict(0, 0).isPossible);
    lock(1, 0, AssignmentLockKind::Forbidden);
    QVERIFY(verdict(1, 0).isPossible);
    QVERIFY(verdict(1, 0).remarks.contains(QStringLiteral("Vorname Person 001 is barred from it; the move ends that.")));
    for (int person = 2; person < 8; ++person)
        lock(person, 0, AssignmentLockKind::Pinned);
    QVERIFY(!verdict(9, 0).isPossible);
    QCOMPARE(verdict(9, 0).remarks.first(), QStringLiteral("All 6 seats would be taken by pins and more."));
    const auto nowhere = workspace::moveVerdict(m_document->programme(), m_session->task(), {}, {{p.people[0], {}, SessionId{999}}});
    QVERIFY(!nowhere.isPossible);
}

void TestPlanSession::faultsInWords()
{
    runPlan(QStringLiteral("Plan 1"));
    const workspace::PlanVersion &version = *m_session->currentVersion();
    QVERIFY(workspace::planFaults(m_document->programme(), version.task, version.solution.plan).isEmpty());
    const workspace::PlanTask &task = version.task;
    planning::Plan plan = workspace::movedPlan(task, {}, {{p.people[0], {}, p.trainings[0]}, {p.people[0], {}, p.trainings[1]}});
    QCOMPARE(plan.held.size(), size_t(2));
    QVERIFY(!plan.held.front().coach.empty());
    const QStringList faults = workspace::planFaults(m_document->programme(), task, plan);
    QVERIFY(faults.contains(QStringLiteral("“Training 1” has 1 of 3 people that it needs.")));
    QVERIFY(faults.contains(QStringLiteral("Vorname Person 000 attends “Training 1” and “Training 2”, which overlap.")));
    plan = workspace::movedPlan(task, plan, {{p.people[0], p.trainings[0], {}}});
    QCOMPARE(plan.held.size(), size_t(1));
}

void TestPlanSession::lossesAfterAcceptance()
{
    runPlan(QStringLiteral("Plan 1"));
    const auto losses = [this] {
        const workspace::PlanTask &offer = m_session->offer();
        return workspace::planLosses(m_document->programme(), offer, workspace::planOf(offer, offer.present));
    };
    QVERIFY(losses().isEmpty());
    const workspace::PlanVersion version = *m_session->currentVersion();
    const Assignment assignment = workspace::assignmentOf(version.task, version.solution.plan);
    AcceptSettings settings;
    settings.at = base::Clock::now();
    settings.record = QString::fromUtf8(workspace::allocationJson({version.task, version.solution, QStringLiteral("1"), settings.at}));
    QVERIFY(m_document->apply(*acceptPlan(m_document->programme(), assignment, settings)));
    QTRY_VERIFY(m_session->isTaskCurrent());
    QCOMPARE(losses(), QStringList());
    // One of the trainings is cancelled: its people miss a seat.
    const SessionAssignment &gone = assignment.held.first();
    QList<qint64> ids;
    for (const Enrolment &enrolment : m_document->programme().table<Enrolment>()) {
        if (enrolment.session == gone.session)
            ids.append(enrolment.id.value);
    }
    QVERIFY(m_document->apply(*removeRecords(m_document->programme(), "enrolment", ids)));
    QTRY_VERIFY(m_session->isTaskCurrent());
    QCOMPARE(losses(), QStringList{QStringLiteral("%1 people have fewer seats than it gave them.").arg(ids.size())});
}

LOTSE_TEST_MAIN(TestPlanSession)
#include "tst_plansession.moc"
