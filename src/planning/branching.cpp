#include "planning/branching.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <iterator>

namespace planning {

namespace {
constexpr std::size_t candidates = 20; ///< columns between which a case is split
constexpr std::size_t candidateCounts = 20; ///< columns of how many trainings are held, beside those
constexpr int shortTrial = 20; ///< iterations for a column
constexpr int rowsOfThoroughTrial = 15; ///< for each iteration: a case takes about as many
constexpr std::size_t mostThorough = 8; ///< columns
constexpr std::size_t leastShared = 4; ///< columns that are tried on two threads
constexpr std::size_t casesAlone = 8; ///< before a second one is solved beside; those kept from the level before count
constexpr double hair = 0.01; ///< so far above the next better value a case surely holds no better plan

/// A case above this value holds no better plan.
double cutoffOf(std::int64_t best)
{
    return double(best) - 1 + hair;
}

/// How far a column is above a whole number.
double fractionOf(const Relaxation &relaxation, int column)
{
    const double value = relaxation.columnValue(column);
    return value - std::floor(value);
}

} // namespace

Branching::Branching(Relaxation &relaxation, const Deadline &deadline)
    : m_relaxation(relaxation), m_lanes{{&relaxation}}, m_deadline(deadline)
{
    m_open.emplace_back();
}

void Branching::backToRoot(Lane &lane) const
{
    for (const int column : lane.changed)
        lane.relaxation->setColumn(column, m_root.lower[std::size_t(column)], m_root.upper[std::size_t(column)]);
    lane.changed.clear();
}

/// False: what was proven since contradicts the case.
bool Branching::apply(Lane &lane, const Case &open) const
{
    backToRoot(lane);
    for (const Decision &decision : open.decisions) {
        if (!lane.relaxation->narrowColumn(decision.column, decision.lower, decision.upper))
            return false;
        lane.changed.push_back(decision.column);
    }
    lane.relaxation->setBasis(open.basis ? *open.basis : m_rootBasis);
    return true;
}

void Branching::openSecondLane()
{
    m_second = std::make_unique<Relaxation>(m_relaxation, m_deadline);
    m_second->setBounds(m_root);
    m_lanes.push_back({m_second.get()});
}

/// The rows that the second lane found go to the first one, and its cases with them.
void Branching::joinSecondLane()
{
    if (!m_second)
        return;
    const Relaxation::Merged merged = m_relaxation.takeRows(*m_second);
    for (Case &open : m_open) {
        if (open.lane == 1 && open.basis)
            open.basis = std::make_shared<const Relaxation::Basis>(Relaxation::afterMerge(*open.basis, merged));
        open.lane = 0;
    }
    m_lanes.pop_back();
    m_second.reset();
}

/// The columns between which a case can be split.
std::vector<int> Branching::undecidedColumns(const Relaxation &relaxation) const
{
    const auto distance = [&](int column) { return std::abs(fractionOf(relaxation, column) - 0.5); };
    const auto keepMostUndecided = [&](std::vector<int> &columns, std::size_t most) {
        std::stable_sort(columns.begin(), columns.end(), [&](int a, int b) { return distance(a) < distance(b) - 1e-9; });
        columns.resize(std::min(columns.size(), most));
    };
    std::vector<int> columns = relaxation.fractionalColumns();
    const bool isTraining = !columns.empty() && columns.front() < relaxation.seatColumn(0);
    if (!isTraining) {
        keepMostUndecided(columns, 1);
        return columns;
    }
    keepMostUndecided(columns, candidates);
    std::vector<int> counts = relaxation.fractionalCounts();
    keepMostUndecided(counts, candidateCounts);
    columns.insert(columns.begin(), counts.begin(), counts.end());
    return columns;
}

/// The column whose cases both cost most, as known from before or tried.
int Branching::chooseColumn(const Work &work)
{
    for (const Losses::Trial &trial : work.answer.trials)
        m_losses.learn(trial);
    const Relaxation &relaxation = *m_lanes[std::size_t(work.lane)].relaxation;
    int best = work.answer.columns.front();
    double bestScore = -1;
    for (const int column : work.answer.columns) {
        const double score = m_losses.score(column, fractionOf(relaxation, column));
        if (score > bestScore * (1 + 1e-6)) {
            bestScore = score;
            best = column;
        }
    }
    return best;
}

/// Tries columns of which nothing is known for a few iterations, and those that seem best then for many.
std::vector<Losses::Trial> Branching::tryColumns(Relaxation &relaxation, const std::vector<int> &columns, std::int64_t best) const
{
    const double most = double(best) + 1.5 - relaxation.value(); // beyond, a case holds nothing
    std::vector<Losses::Trial> trials;
    Losses known = m_losses;
    const auto tryThem = [&](const std::vector<int> &those, int iterations, bool isThorough) {
        for (const Relaxation::Probe &probe : probe(relaxation, those, cutoffOf(best), iterations)) {
            const double fraction = fractionOf(relaxation, probe.column);
            const double below = std::min(probe.below, most) / fraction;
            const double above = std::min(probe.above, most) / (1 - fraction);
            trials.push_back({probe.column, below, above, isThorough});
            known.learn(trials.back());
        }
    };
    std::vector<int> unknown;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(unknown), [&](int column) { return !known.isKnown(column); });
    tryThem(unknown, shortTrial, false);
    std::vector<std::pair<double, int>> ranked;
    for (const int column : columns)
        ranked.emplace_back(-known.score(column, fractionOf(relaxation, column)), column);
    std::sort(ranked.begin(), ranked.end());
    ranked.resize(std::min(ranked.size(), mostThorough));
    std::vector<int> unsure;
    for (const auto &[score, column] : ranked) {
        if (!known.isSure(column))
            unsure.push_back(column);
    }
    tryThem(unsure, std::max(shortTrial, relaxation.rowCount() / rowsOfThoroughTrial), true);
    return trials;
}

/// See Relaxation::probe(). As long as one case at a time is solved, half of it is done on another thread.
std::vector<Relaxation::Probe> Branching::probe(Relaxation &relaxation, const std::vector<int> &columns, double cutoff,
                                                int iterations) const
{
    if (columns.empty())
        return {};
    if (m_second || columns.size() < leastShared)
        return relaxation.probe(columns, cutoff, iterations);
    const auto middle = columns.begin() + std::ptrdiff_t(columns.size() / 2);
    Relaxation copy(relaxation, m_deadline);
    std::future<std::vector<Relaxation::Probe>> other =
        std::async(std::launch::async, [&] { return copy.probe({middle, columns.end()}, cutoff, iterations); });
    std::vector<Relaxation::Probe> probes = relaxation.probe({columns.begin(), middle}, cutoff, iterations);
    const std::vector<Relaxation::Probe> others = other.get();
    probes.insert(probes.end(), others.begin(), others.end());
    return probes;
}

/// Learns from a case that was just solved what its last decision cost.
void Branching::observe(const Case &open, double value)
{
    if (open.change == 0 || open.level != m_level)
        return;
    const Decision &last = open.decisions.back();
    m_losses.observe(last.column, last.lower > 0.5, std::max(0.0, value - open.value) / open.change);
}

void Branching::split(const Work &work, int column)
{
    const Relaxation &relaxation = *m_lanes[std::size_t(work.lane)].relaxation;
    const double below = std::floor(relaxation.columnValue(column));
    const double fraction = fractionOf(relaxation, column);
    for (int side = 0; side < 2; ++side) {
        // The likelier side comes last, and so is taken first.
        const bool isUp = (side == 1) == (fraction >= 0.4);
        Case next{work.open.bound, ++m_numbers, m_level, work.open.decisions, work.open.basis, work.lane, relaxation.value(), 0};
        for (const auto &[fixed, value] : work.answer.fixed)
            next.decisions.push_back({fixed, value, value});
        next.decisions.push_back({column, isUp ? below + 1 : 0, isUp ? std::numeric_limits<double>::max() : below});
        next.change = isUp ? 1 - fraction : fraction;
        m_open.push_back(std::move(next));
    }
}

std::int64_t Branching::lowestBound(int lane) const
{
    std::int64_t lowest = std::numeric_limits<std::int64_t>::max();
    for (const Case &open : m_open) {
        if (lane == anyLane || open.lane == lane)
            lowest = std::min(lowest, open.bound);
    }
    return lowest;
}

/// The lowest bound among the cases of a lane, else among all; among equal ones the newest, so that it goes down until a plan
/// is found. False: there is none below `best`.
bool Branching::takeNext(int lane, std::int64_t best, std::vector<Work> &works)
{
    const bool hasOwn = lowestBound(lane) < best;
    const auto isBefore = [&](const Case &a, const Case &b) {
        const bool isOwn = !hasOwn || a.lane == lane;
        const bool isOtherOwn = !hasOwn || b.lane == lane;
        if (isOwn != isOtherOwn)
            return isOwn;
        return a.bound != b.bound ? a.bound < b.bound : a.number > b.number;
    };
    const auto next = std::min_element(m_open.begin(), m_open.end(), isBefore);
    if (next == m_open.end() || next->bound >= best)
        return false;
    Case taken = std::move(*next);
    std::swap(*next, m_open.back());
    m_open.pop_back();
    if (taken.lane != lane)
        taken.basis.reset();
    taken.lane = lane;
    works.push_back({std::move(taken), lane});
    return true;
}

/// Up to one case for each lane. What may hold a plan as good as the best one, and no better, is kept aside.
std::vector<Branching::Work> Branching::takeWork(std::int64_t best, std::vector<Case> &kept)
{
    const auto firstKept = std::partition(m_open.begin(), m_open.end(), [&](const Case &open) { return open.bound < best; });
    kept.insert(kept.end(), std::make_move_iterator(firstKept), std::make_move_iterator(m_open.end()));
    m_open.erase(firstKept, m_open.end());
    std::vector<Work> works;
    if (!m_open.empty())
        m_bound = std::max(m_bound, lowestBound(anyLane));
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane)
        (void)takeNext(int(lane), best, works);
    return works;
}

/// Changes nothing but the lane.
Branching::Answer Branching::solveCase(Lane &lane, const Case &open, std::int64_t best) const
{
    Answer answer;
    if (!apply(lane, open))
        return answer;
    answer.outcome = lane.relaxation->resolve(cutoffOf(best));
    answer.isCutOff = answer.outcome == Relaxation::Outcome::Infeasible;
    if (answer.outcome != Relaxation::Outcome::Solved)
        return answer;
    const std::int64_t bound = lane.relaxation->bound();
    if (bound > best) {
        answer.outcome = Relaxation::Outcome::Infeasible;
        return answer;
    }
    answer.columns = undecidedColumns(*lane.relaxation);
    answer.isWhole = answer.columns.empty();
    answer.isTurn = bound < best && std::max(open.bound, bound) <= std::max(m_bound, lowestBound(open.lane));
    if (!answer.isTurn)
        return answer;
    answer.fixed = lane.relaxation->fixedWithin(double(best));
    if (answer.columns.size() > 1)
        answer.trials = tryColumns(*lane.relaxation, answer.columns, best);
    return answer;
}

/// Does something on all lanes at once.
void Branching::onEachLane(const std::function<void(int)> &work) const
{
    std::future<void> other;
    if (m_second)
        other = std::async(std::launch::async, work, 1);
    work(0);
    if (other.valid())
        other.get();
}

void Branching::solve(std::vector<Work> &works, std::int64_t best)
{
    const auto answer = [this, best](Work &work) { work.answer = solveCase(m_lanes[std::size_t(work.lane)], work.open, best); };
    std::future<void> other;
    if (works.size() > 1)
        other = std::async(std::launch::async, [&] { answer(works.back()); });
    answer(works.front());
    if (other.valid())
        other.get();
}

/// Draws the conclusions from a case. False: it cannot be gone on.
bool Branching::settle(Work &work, std::int64_t &best, const Visit &visit)
{
    Case &open = work.open;
    if (work.answer.outcome == Relaxation::Outcome::Interrupted)
        return false;
    const Relaxation &relaxation = *m_lanes[std::size_t(work.lane)].relaxation;
    const bool isInfeasible = work.answer.outcome == Relaxation::Outcome::Infeasible;
    observe(open, isInfeasible ? double(best) : relaxation.value());
    if (isInfeasible && !work.answer.isCutOff)
        return true;
    open.change = 0;
    open.bound = std::max(open.bound, isInfeasible ? best : relaxation.bound());
    open.level = m_level;
    open.isCutOff = isInfeasible;
    open.basis = std::make_shared<const Relaxation::Basis>(relaxation.basis());
    if (open.bound < best)
        best = std::min(best, visit(relaxation, work.answer.isWhole));
    if (open.bound >= best || !work.answer.isTurn) {
        m_open.push_back(std::move(open));
        return true;
    }
    if (work.answer.isWhole) // the plan that came of it is not as good: only by a mistake of rounding
        return false;
    split(work, chooseColumn(work));
    return true;
}

Branching::Outcome Branching::run(int level, std::int64_t best, const Visit &visit, Begin begin)
{
    start(level, begin);
    std::vector<Case> kept;
    const std::size_t atFirst = m_open.size();
    std::size_t count = 0;
    bool isGoingOn = true;
    while (isGoingOn) {
        if (!m_second && std::max(atFirst, count) >= casesAlone)
            openSecondLane();
        std::vector<Work> works = takeWork(best, kept);
        if (works.empty())
            break;
        if (m_deadline.isOver()) {
            for (Work &work : works)
                m_open.push_back(std::move(work.open));
            isGoingOn = false;
            break;
        }
        solve(works, best);
        for (Work &work : works) {
            ++m_cases;
            ++count;
            isGoingOn = isGoingOn && settle(work, best, visit);
            if (!isGoingOn)
                m_open.push_back(std::move(work.open));
        }
    }
    if (isGoingOn)
        m_bound = best;
    finish(kept, best);
    return isGoingOn ? Outcome::Proven : Outcome::GaveUp;
}

} // namespace planning
