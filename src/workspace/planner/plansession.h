#pragma once

#include "domain/verbs/seatmoveverbs.h"
#include "planning/reasons.h"
#include "storage/history.h"
#include "workspace/jobs.h"
#include "workspace/planner/allocationrecord.h"
#include "workspace/planner/plandemand.h"
#include "workspace/planner/whatifscope.h"

#include <QTimer>

namespace workspace {

class Document;

/// People who were moved at once by hand in a plan.
struct HandMove
{
    QList<domain::SeatMove> moves;
    storage::ChangeSetId change = 0; ///< of the programme, with the pins; 0: nothing had to be pinned or freed
    bool isUndone = false;           ///< its change is taken back
};

/// One plan that was made, with what it was made for.
struct PlanVersion
{
    QString title;   ///< "Plan 2", "Without Coach Berg"
    PlanTask task;
    planning::Solution solution;
    bool isWhatIf = false; ///< made for a copy of the programme that differs from it; cannot be accepted
    bool isByHand = false; ///< seats were moved by hand since: nothing about it is proven
    std::vector<planning::Contradiction> contradictions; ///< why pins or trainings that have to be held are not followed
    QList<WhatIf> whatIfs; ///< how the copy of the programme differs
    planning::Plan begunFrom = {};                 ///< by hand: the plan without the moves
    std::vector<planning::Lock> begunLocks = {};   ///< by hand: pins and bars without those of the moves
    std::vector<planning::Lock> begunDecisions = {}; ///< by hand: the same of PlanTask::decisions
    QList<HandMove> handMoves = {};                ///< in the order they were made
};

/// What is kept of a plan when it is accepted at this moment. Solves nothing: it is made on the window's thread.
[[nodiscard]] AllocationRecord recordOf(const PlanVersion &version, const QString &programVersion, const QDateTime &at);

/// The working state of the planner: what is to be planned, the run, the plans that were made. Board, charts and
/// comparison look at the same one. Lives on the window's thread; nothing of it is in the file until a plan is accepted.
class PlanSession : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaximumVersions = 8;

    /// `jobs` outlives the session.
    explicit PlanSession(Jobs &jobs, QObject *parent = nullptr);
    ~PlanSession() override;

    /// The programme to plan for; stops a run and forgets all plans. nullptr when it is closed.
    void setDocument(Document *document);
    [[nodiscard]] Document *document() const { return m_document; }

    // What is to be planned

    [[nodiscard]] const PlanScope &scope() const { return m_scope; }
    /// Its `from` is always now.
    void setScope(const PlanScope &scope);
    /// What the scope means in the programme as it is; computed beside the window, see taskChanged().
    [[nodiscard]] const PlanTask &task() const { return m_task; }
    [[nodiscard]] bool isTaskCurrent() const { return m_isTaskCurrent; } ///< false while it is computed anew

    /// The same for every training and question of the roles, chosen or not: what can be chosen.
    [[nodiscard]] const PlanTask &offer() const { return m_offer; }
    [[nodiscard]] const PlanDemand &demand() const { return m_demand; }      ///< of task()
    [[nodiscard]] const PlanDemand &offerDemand() const { return m_offerDemand; }

    // Plans

    /// In the order they were made; the oldest goes when there are more than MaximumVersions.
    [[nodiscard]] const QList<PlanVersion> &versions() const { return m_versions; }
    /// Position of the plan that the board shows, -1: none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int version);
    /// Position of the plan to compare with; -1: the seats that people hold now.
    [[nodiscard]] int reference() const { return m_reference; }
    void setReference(int version);
    /// nullptr when there is none.
    [[nodiscard]] const PlanVersion *currentVersion() const;
    /// Seats of the plan to compare with, as far as they lie in `task`.
    [[nodiscard]] planning::Plan referencePlan(const PlanTask &task) const;
    /// Takes a plan that was made elsewhere as a run would.
    void add(const PlanVersion &version);
    void drop(int version);
    /// Drops the plan that is shown; then the one it was compared with is shown, or the one that takes its place in the
    /// list. Returns its title, empty when there is none.
    QString dropCurrent();
    /// A what-if became true in the programme.
    void adopt(int version);
    /// Moves people in the current plan, as a version of its own beside the plan as it was computed. Whoever was moved
    /// is pinned in its task. `change` pinned them in the programme: while it is undone, the plan is as without the move.
    /// Without a plan nothing happens.
    void changeByHand(const QList<domain::SeatMove> &moves, const QString &title, storage::ChangeSetId change = 0);
    /// Whether the current plan has a move that changed nothing in the programme, which Undo there cannot take back, and
    /// that no later move goes on from.
    [[nodiscard]] bool canTakeBackMove() const;
    /// Takes back the last such move, and forgets what went on from it and is undone.
    void takeBackMove();
    /// Whether people, trainings, wishes or pins are others since the version was made. Seats that people hold do not
    /// count: accepting a plan changes them.
    [[nodiscard]] bool isOutdated(const PlanVersion &version) const;

    // Runs

    [[nodiscard]] bool isRunning() const { return m_job; }
    /// What the run was started with.
    [[nodiscard]] const PlanTask &runningTask() const { return m_running.task; }
    [[nodiscard]] std::chrono::milliseconds timeLimit() const { return m_timeLimit; }
    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit = limit; }
    /// Plans beside the window; the version is appended and becomes the current one. A what-if makes the one that was
    /// current before the reference. Does nothing while a run goes on. The instance is without mistakes.
    void start(const PlanTask &task, const QString &title, bool isWhatIf, const QList<WhatIf> &whatIfs = {});
    /// Stops the run within half a second; its best plan so far is kept.
    void cancel();

Q_SIGNALS:
    void scopeChanged(); ///< set by whoever, or forgotten with the programme
    void taskChanged();
    void versionsChanged();
    void currentChanged(); ///< another plan is shown, compared with, or none
    void runStarted();
    /// The best plan so far or a bound got better; some ten times a second at most.
    void progressed(const planning::Progress &progress);
    /// The version is there and current; empty `error` unless it could not be made.
    void runEnded(const QString &error);

private:
    struct Mailbox;

    /// What a run comes back with.
    struct Outcome
    {
        planning::Solution solution;
        std::vector<planning::Contradiction> contradictions;
    };

    /// What is computed from the programme and the scope.
    struct Reading
    {
        PlanTask task;
        PlanTask offer;
        PlanDemand demand;
        PlanDemand offerDemand;
    };

    void refresh();
    void computeTask();
    [[nodiscard]] static Reading read(const domain::Programme &programme, const PlanScope &scope);
    void take(const Reading &reading);
    void deliverProgress();
    [[nodiscard]] planning::Options makeOptions() const;
    [[nodiscard]] static Outcome run(const planning::Instance &instance, const planning::Options &options);
    void finish(const base::Result<Outcome> &result);
    void append(PlanVersion version);
    void removeVersion(int version);
    void followUndo();
    void announce();

    Jobs &m_jobs;
    Document *m_document = nullptr;
    PlanScope m_scope;
    PlanTask m_task;
    PlanTask m_offer;
    PlanDemand m_demand;
    PlanDemand m_offerDemand;
    bool m_isTaskCurrent = false;
    bool m_isRefreshing = false;
    bool m_isRefreshDue = false;
    QList<PlanVersion> m_versions;
    int m_current = -1;
    int m_reference = -1;
    std::chrono::milliseconds m_timeLimit = std::chrono::minutes(1);
    PlanVersion m_running;
    QPointer<Job> m_job;
    std::stop_source m_stop;
    std::shared_ptr<Mailbox> m_mailbox;
    QTimer m_progressTimer;
    int m_generation = 0; ///< of the document: a run for one that was closed is of no interest
};

} // namespace workspace
