#include "planning/prooftimed.h"

#include <algorithm>
#include <limits>

namespace planning {

namespace {

constexpr int casesAround = 40;    ///< for each level, when completing a plan for the first time, and in the tree
constexpr int casesAgain = 8;      ///< and later
constexpr int levelsBehind = 2;    ///< that are decided after one that misses its bound: they will be looked at again
constexpr double undecided = 0.02; ///< a training held between this and 1 less this

} // namespace

Proof::Companion::Companion(const Proof &proof, Task task)
    : deadline(proof.m_deadline.orStoppedBy(stop.get_token()))
    , found(std::async(std::launch::async, [this, task = std::move(task)] { return task(deadline); }))
{
}

Proof::Companion::~Companion()
{
    stop.request_stop();
}

/// Finds the best plan near the fractional one, seen from the first open level to `end`.
void Proof::completeAround(int end)
{
    if (!m_relaxation->hasSolution())
        return;
    const Timed timed(*this, &Effort::branching);
    const Completion task = completion(*m_relaxation, end, best(m_level), m_isFirstTry ? casesAround : casesAgain);
    if (const std::optional<Roster> roster = completed(task, m_deadline))
        adopt(*roster);
    m_isFirstTry = false;
}

/// The same for a case of the tree, where only a plan that is better on the open level is of use; on another thread.
void Proof::completeBeside(const Relaxation &solved)
{
    const int end = m_model.level(LevelKind::Mixing);
    if (m_level >= end)
        return;
    m_companion = std::make_unique<Companion>(*this, [this, task = completion(solved, end, best(m_level) - 1, casesAround)](const Deadline &deadline) {
        return Companion::Found{completed(task, deadline), std::nullopt};
    });
}

/// Looks for a better plan while the tree goes on: in the case and among parts by turns.
void Proof::lookBeside(const Relaxation &solved)
{
    m_isPartsTurn = !m_isPartsTurn && m_partwise && canImprovePartwise();
    if (m_isPartsTurn)
        improvePartsBeside();
    else
        completeBeside(solved);
}

/// Waits for what lookBeside() finds.
void Proof::adoptFound()
{
    if (!m_companion)
        return;
    const Companion::Found found = m_companion->found.get();
    if (found.roster)
        adopt(*found.roster);
    if (found.partwise)
        *m_partwise = *found.partwise;
    m_companion.reset();
}

/// What a solution leaves open: only seats that it takes, that the best plan takes or that looking ahead left open come into
/// question.
Proof::Completion Proof::completion(const Relaxation &solved, int end, std::int64_t most, int mostCases) const
{
    Completion task{solved.solution(), std::vector<char>(m_model.options().size()), m_objective, m_bounds, m_level, end, most, mostCases};
    for (int level = m_level + 1; level < end; ++level)
        task.bounds[std::size_t(level)] = m_steps[std::size_t(level)].bound;
    for (std::size_t i = 0; i < task.isOpen.size(); ++i) {
        const bool isLikely = m_isLikely[i] || task.fractional.attends[i] > undecided || m_best->attends(int(i));
        task.isOpen[i] = isLikely && solved.isSeatOpen(int(i)) && task.fractional.held[std::size_t(m_model.options()[i].training)] > undecided;
    }
    return task;
}

/// Trainings that the fractional plan holds or does not hold stay so, only the others are decided, and only seats that are
/// open come into question. Proves nothing; where that finds a plan that reaches the bounds, it is proof enough. Changes
/// nothing, so that it can be done on another thread.
std::optional<Roster> Proof::completed(const Completion &task, const Deadline &deadline) const
{
    std::vector<int> origin;
    const Model open = m_model.only(task.isOpen, origin);
    FractionalPlan fractional = task.fractional;
    for (std::size_t i = 0; i < origin.size(); ++i)
        fractional.attends[i] = fractional.attends[std::size_t(origin[i])]; // origin rises: nothing is read after it was written
    fractional.attends.resize(origin.size());
    Options options;
    Proof proof(open, deadline, options);
    proof.m_isPart = true;
    proof.m_search.round(fractional);
    proof.adopt(proof.m_search.roster());
    proof.startRelaxation();
    for (int level = 0; level < task.level; ++level)
        proof.m_relaxation->limitLevel(level, 0, double(task.objective[std::size_t(level)]));
    proof.m_relaxation->limitLevel(task.level, 0, double(task.most));
    proof.m_relaxation->decideTrainings(fractional, undecided);
    if (!proof.decideLevels(task) && task.most < task.objective[std::size_t(task.level)])
        return std::nullopt;
    proof.roundSolution(*proof.m_relaxation, true);
    Search search(m_model, deadline);
    if (!search.roster().takePart(*proof.m_best, std::vector<char>(m_model.trainings().size(), 1), origin))
        return std::nullopt;
    search.improve({});
    return search.roster();
}

/// Decides one level after the other, the first two with more cases. False: not even the first one.
bool Proof::decideLevels(const Completion &task)
{
    int end = task.end;
    int level = task.level;
    for (; level < end; ++level) {
        const std::optional<std::int64_t> found = decideLevel(level, level < task.level + 2 ? task.mostCases : casesAgain);
        if (!found)
            break;
        if (*found > task.bounds[std::size_t(level)])
            end = std::min(end, level + 1 + levelsBehind);
    }
    return level > task.level;
}

/// Keeps a level at the best value that is found within so many cases, and returns it.
std::optional<std::int64_t> Proof::decideLevel(int level, int mostCases)
{
    if (m_relaxation->minimise(level, Relaxation::Rows::All) != Relaxation::Outcome::Solved)
        return std::nullopt;
    std::int64_t found = m_relaxation->bound();
    if (!m_relaxation->fractionalColumns().empty()) {
        constexpr std::int64_t nothing = std::numeric_limits<std::int64_t>::max() / 2;
        found = nothing;
        m_branching->run(level, nothing, [&](const Relaxation &solved, bool isWhole) {
            found = isWhole ? std::min(found, solved.bound()) : found;
            return found;
        }, mostCases);
        if (found == nothing)
            return std::nullopt;
    }
    m_relaxation->limitLevel(level, 0, double(found));
    if (m_relaxation->minimise(level, Relaxation::Rows::All) != Relaxation::Outcome::Solved)
        return std::nullopt;
    m_relaxation->fixByReducedCost(double(found) - m_relaxation->value());
    return found;
}

} // namespace planning
