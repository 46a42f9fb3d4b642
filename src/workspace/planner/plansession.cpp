#include "workspace/planner/plansession.h"

#include "base/clock.h"
#include "workspace/document.h"
#include "workspace/planner/planmoves.h"

#include <mutex>

namespace workspace {

namespace {

constexpr std::chrono::milliseconds ProgressInterval{100};
constexpr std::chrono::seconds ContradictionTime{5};

/// Without what accepting a plan changes by itself.
planning::Instance withoutPreviousPlan(planning::Instance instance)
{
    instance.previous.clear();
    instance.name.clear();
    instance.rules.mode = planning::Mode::Plan;
    std::sort(instance.locks.begin(), instance.locks.end(), [](const planning::Lock &one, const planning::Lock &other) { return one.seat < other.seat; });
    for (planning::Training &training : instance.trainings) {
        training.preferredCoach.clear();
        if (training.state == planning::TrainingState::Must)
            training.state = planning::TrainingState::Open;
    }
    return instance;
}

/// As moveSeats() does it in the programme.
void pinMoved(std::vector<planning::Lock> &locks, const QList<domain::SeatMove> &moves)
{
    for (const domain::SeatMove &move : moves) {
        const planning::Seat left{planId(move.participant.value), planId(move.from.value)};
        const planning::Seat joined{planId(move.participant.value), planId(move.to.value)};
        std::erase_if(locks, [&](const planning::Lock &lock) {
            return lock.seat == joined || (lock.seat == left && lock.kind == planning::LockKind::In);
        });
        if (move.to.isValid())
            locks.push_back({joined, planning::LockKind::In});
    }
}

/// Whether one of the moves goes on from where another ended, be it from a training or from having been taken out.
bool goesOnFrom(const HandMove &move, const HandMove &earlier)
{
    return std::any_of(move.moves.begin(), move.moves.end(), [&](const domain::SeatMove &one) {
        return std::any_of(earlier.moves.begin(), earlier.moves.end(), [&](const domain::SeatMove &other) {
                   return other.participant == one.participant && other.to == one.from;
               });
    });
}

/// Whether a later move goes on from this one.
bool isGoneOnFrom(const QList<HandMove> &moves, qsizetype position)
{
    return std::any_of(moves.begin() + position + 1, moves.end(), [&](const HandMove &later) { return !later.isUndone && goesOnFrom(later, moves[position]); });
}

/// Looks which moves are undone. One that a later move goes on from stays: its pin had gone before. True when that changed.
bool readUndone(QList<HandMove> &moves, const Document &document)
{
    bool isChanged = false;
    for (qsizetype i = moves.size() - 1; i >= 0; --i) {
        HandMove &move = moves[i];
        const bool isUndone = move.change != 0 && document.isUndone(move.change) && !isGoneOnFrom(moves, i);
        isChanged = isChanged || isUndone != move.isUndone;
        move.isUndone = isUndone;
    }
    return isChanged;
}

/// Plan and pins of a plan that was changed by hand, from what it began with and its moves.
void rebuild(PlanVersion &version)
{
    planning::Plan plan = version.begunFrom;
    version.task.instance.locks = version.begunLocks;
    version.task.decisions = version.begunDecisions;
    for (const HandMove &move : std::as_const(version.handMoves)) {
        if (move.isUndone)
            continue;
        plan = movedPlan(version.task, plan, move.moves);
        pinMoved(version.task.instance.locks, move.moves);
        pinMoved(version.task.decisions, move.moves);
    }
    version.solution.plan = plan;
    version.solution.objective = planning::objectiveOf(version.task.instance, plan);
    version.solution.status = planning::Status::Feasible;
    version.solution.bounds.assign(version.solution.objective.size(), 0); // moves may do what no plan may: nothing is proven
    version.contradictions.clear();
}

/// The last move that only the plan knows and that no later one goes on from; -1: there is none.
qsizetype moveToTakeBack(const QList<HandMove> &moves)
{
    qsizetype last = moves.size() - 1;
    while (last >= 0 && (moves[last].change != 0 || isGoneOnFrom(moves, last)))
        --last;
    return last;
}

/// Forgets a move, and those that went on from it: they are undone, and redone they would start from a seat that is another.
void forgetMove(QList<HandMove> &moves, qsizetype position)
{
    const HandMove forgotten = moves.takeAt(position);
    for (qsizetype later = position; later < moves.size();) {
        if (goesOnFrom(moves[later], forgotten))
            forgetMove(moves, later);
        else
            ++later;
    }
}

} // namespace

/// What the planner tells on its own thread, until the window's thread looks.
struct PlanSession::Mailbox
{
    std::mutex mutex;
    std::optional<planning::Progress> latest;
};

AllocationRecord recordOf(const PlanVersion &version, const QString &programVersion, const QDateTime &at)
{
    return {version.task, version.solution, programVersion, at, version.isByHand, version.contradictions};
}

PlanSession::PlanSession(Jobs &jobs, QObject *parent) : QObject(parent), m_jobs(jobs)
{
    m_progressTimer.setInterval(ProgressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, &PlanSession::deliverProgress);
}

PlanSession::~PlanSession()
{
    m_stop.request_stop();
}

void PlanSession::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    cancel();
    ++m_generation;
    m_document = document;
    m_scope = {};
    take({});
    m_isTaskCurrent = false;
    m_versions.clear();
    m_current = -1;
    m_reference = -1;
    if (document) {
        connect(document, &Document::changed, this, &PlanSession::refresh);
        connect(document, &Document::changed, this, &PlanSession::followUndo);
        refresh();
    }
    Q_EMIT scopeChanged();
    announce();
}

void PlanSession::announce()
{
    Q_EMIT versionsChanged();
    Q_EMIT currentChanged();
}

// What is to be planned

void PlanSession::setScope(const PlanScope &scope)
{
    PlanScope wanted = scope;
    wanted.from = m_scope.from;
    if (m_scope == wanted)
        return;
    m_scope = wanted;
    refresh();
    Q_EMIT scopeChanged();
}

void PlanSession::refresh()
{
    m_isTaskCurrent = false;
    m_isRefreshDue = true;
    if (!m_isRefreshing && m_document)
        computeTask();
}

void PlanSession::computeTask()
{
    m_isRefreshing = true;
    m_isRefreshDue = false;
    m_scope.from = base::Clock::now();
    m_jobs.start(
        tr("Reading wishes and dates"), this,
        [programme = m_document->programme(), scope = m_scope](JobControl &) -> base::Result<Reading> { return read(programme, scope); },
        [this, generation = m_generation](const base::Result<Reading> &result) {
            m_isRefreshing = false;
            const bool isWanted = !m_isRefreshDue && generation == m_generation;
            if (isWanted && result)
                take(*result);
            else if (m_isRefreshDue && m_document)
                computeTask();
        });
}

PlanSession::Reading PlanSession::read(const domain::Programme &programme, const PlanScope &scope)
{
    Reading reading{planTask(programme, scope), {}, {}, {}};
    PlanScope widest = scope;
    widest.questions.clear();
    widest.sessions.clear();
    reading.offer = widest == scope ? reading.task : planTask(programme, widest);
    reading.demand = planDemand(reading.task);
    reading.offerDemand = planDemand(reading.offer);
    return reading;
}

void PlanSession::take(const Reading &reading)
{
    m_task = reading.task;
    m_offer = reading.offer;
    m_demand = reading.demand;
    m_offerDemand = reading.offerDemand;
    m_isTaskCurrent = true;
    Q_EMIT taskChanged();
}

// Plans

void PlanSession::setCurrent(int version)
{
    const int position = version < m_versions.size() ? version : -1;
    if (m_current == position)
        return;
    m_current = position;
    Q_EMIT currentChanged();
}

void PlanSession::setReference(int version)
{
    const int position = version < m_versions.size() ? version : -1;
    if (m_reference == position)
        return;
    m_reference = position;
    Q_EMIT currentChanged();
}

const PlanVersion *PlanSession::currentVersion() const
{
    return m_current >= 0 ? &m_versions[m_current] : nullptr;
}

planning::Plan PlanSession::referencePlan(const PlanTask &task) const
{
    if (m_reference < 0)
        return planOf(task, task.present);
    const PlanVersion &version = m_versions[m_reference];
    return planOf(task, assignmentOf(version.task, version.solution.plan));
}

void PlanSession::add(const PlanVersion &version)
{
    if (version.isWhatIf && m_current >= 0)
        m_reference = m_current;
    append(version);
}

void PlanSession::drop(int version)
{
    if (version < 0 || version >= m_versions.size())
        return;
    removeVersion(version);
    announce();
}

QString PlanSession::dropCurrent()
{
    if (m_current < 0)
        return {};
    const int dropped = m_current;
    const QString title = m_versions[dropped].title;
    if (m_reference >= 0)
        m_current = std::exchange(m_reference, -1);
    removeVersion(dropped);
    announce();
    return title;
}

void PlanSession::removeVersion(int version)
{
    m_versions.removeAt(version);
    const auto moved = [version](int position) { return position > version ? position - 1 : position == version ? -1 : position; };
    m_current = moved(m_current);
    m_reference = moved(m_reference);
    if (m_current < 0 && !m_versions.isEmpty())
        m_current = std::min(version, int(m_versions.size()) - 1);
    if (m_reference == m_current)
        m_reference = -1;
}

void PlanSession::adopt(int version)
{
    if (version < 0 || version >= m_versions.size() || !m_versions[version].isWhatIf)
        return;
    m_versions[version].isWhatIf = false;
    Q_EMIT versionsChanged();
}

void PlanSession::changeByHand(const QList<domain::SeatMove> &moves, const QString &title, storage::ChangeSetId change)
{
    if (m_current < 0)
        return;
    PlanVersion version = m_versions[m_current];
    const bool isFirst = !version.isByHand;
    if (isFirst) {
        version.isByHand = true;
        version.title = title;
        version.begunFrom = version.solution.plan;
        version.begunLocks = version.task.instance.locks;
        version.begunDecisions = version.task.decisions;
    }
    version.handMoves.append({moves, change, false});
    rebuild(version);
    if (isFirst) {
        append(version);
        return;
    }
    m_versions[m_current] = version;
    announce();
}

bool PlanSession::canTakeBackMove() const
{
    const PlanVersion *version = currentVersion();
    return version && moveToTakeBack(version->handMoves) >= 0;
}

void PlanSession::takeBackMove()
{
    if (!canTakeBackMove())
        return;
    PlanVersion &version = m_versions[m_current];
    forgetMove(version.handMoves, moveToTakeBack(version.handMoves));
    rebuild(version);
    announce();
}

/// Undo and redo in the programme reach into the plans that were changed by hand.
void PlanSession::followUndo()
{
    bool isChanged = false;
    for (PlanVersion &version : m_versions) {
        if (!readUndone(version.handMoves, *m_document))
            continue;
        rebuild(version);
        isChanged = true;
    }
    if (isChanged)
        announce();
}

bool PlanSession::isOutdated(const PlanVersion &version) const
{
    return !version.isWhatIf && m_isTaskCurrent && !(withoutPreviousPlan(version.task.instance) == withoutPreviousPlan(m_task.instance));
}

/// The oldest goes, but neither the one that is shown nor the one it is compared with.
void PlanSession::append(PlanVersion version)
{
    m_versions.append(std::move(version));
    for (int oldest = 0; m_versions.size() > MaximumVersions && oldest < m_versions.size(); ++oldest) {
        if (oldest != m_current && oldest != m_reference)
            removeVersion(oldest);
    }
    m_current = int(m_versions.size()) - 1;
    announce();
}

// Runs

/// Called on the planner's threads: the newest value waits in the mailbox.
planning::Options PlanSession::makeOptions() const
{
    planning::Options options;
    options.timeLimit = m_timeLimit;
    options.stop = m_stop.get_token();
    options.progress = [mailbox = m_mailbox](const planning::Progress &progress) {
        const std::lock_guard lock(mailbox->mutex);
        mailbox->latest = progress;
    };
    return options;
}

/// Whoever reads "2 pins are not followed" asks why: that is found out at once, in a short time.
PlanSession::Outcome PlanSession::run(const planning::Instance &instance, const planning::Options &options)
{
    Outcome outcome{planning::solve(instance, options), {}};
    const bool isFollowed = outcome.solution.objective.empty() || outcome.solution.objective.front() == 0;
    if (isFollowed || options.stop.stop_requested())
        return outcome;
    planning::Options brief;
    brief.timeLimit = ContradictionTime;
    brief.stop = options.stop;
    outcome.contradictions = planning::contradictionsOf(instance, outcome.solution.plan, brief);
    return outcome;
}

void PlanSession::start(const PlanTask &task, const QString &title, bool isWhatIf, const QList<WhatIf> &whatIfs)
{
    if (m_job)
        return;
    m_running = {title, task, {}, isWhatIf, false, {}, whatIfs, {}, {}, {}};
    m_stop = std::stop_source();
    m_mailbox = std::make_shared<Mailbox>();
    m_job = m_jobs.start(
        tr("Planning who attends which training"), this,
        [instance = task.instance, options = makeOptions()](JobControl &) -> base::Result<Outcome> { return run(instance, options); },
        [this, generation = m_generation](const base::Result<Outcome> &result) {
            m_progressTimer.stop();
            m_job = nullptr;
            if (generation == m_generation)
                finish(result);
            else
                Q_EMIT runEnded({});
        });
    connect(m_job, &Job::cancelRequested, this, [stop = m_stop]() mutable { stop.request_stop(); });
    m_progressTimer.start();
    Q_EMIT runStarted();
}

void PlanSession::cancel()
{
    if (m_job)
        m_job->cancel();
}

void PlanSession::deliverProgress()
{
    std::optional<planning::Progress> latest;
    {
        const std::lock_guard lock(m_mailbox->mutex);
        latest.swap(m_mailbox->latest);
    }
    if (latest && isRunning())
        Q_EMIT progressed(*latest);
}

void PlanSession::finish(const base::Result<Outcome> &result)
{
    if (!result) {
        Q_EMIT runEnded(result.error().message);
        return;
    }
    m_running.solution = result->solution;
    m_running.contradictions = result->contradictions;
    add(m_running);
    Q_EMIT runEnded({});
}

} // namespace workspace
