#include "planning/branching.h"

#include <algorithm>
#include <iterator>

// The cases of a tree from one level to the next.

namespace planning {

namespace {
constexpr std::size_t mostKept = 40; ///< cases, for the next level: each has to be solved for it anew
constexpr std::size_t mostSifted = 100; ///< cases
constexpr std::size_t mostForNext = 12; ///< cases that are solved for the next level before the root is
constexpr std::int64_t nothingIn = std::numeric_limits<std::int64_t>::max(); ///< the bound of a case that holds no plan
constexpr std::int64_t anythingIn = -1; ///< the same of one that was not solved
constexpr std::size_t leastShared = 4; ///< cases that are left, on two threads
}

void Branching::start(int level, Begin begin)
{
    m_level = level;
    m_root = m_relaxation.bounds();
    m_rootBasis = m_relaxation.basis();
    m_losses.clear();
    const std::int64_t least = begin == Begin::AtRoot ? m_relaxation.bound() : anythingIn;
    for (Case &open : m_open) {
        if (begin == Begin::AtRoot || open.level != level)
            open.bound = least;
        if (begin == Begin::AtRoot && open.level != level)
            open.basis.reset(); // the root is nearer to what is best on this level
    }
    m_bound = lowestBound(anyLane);
}

/// Gives every other case to a second lane.
void Branching::shareCases()
{
    openSecondLane();
    for (std::size_t i = 1; i < m_open.size(); i += 2)
        m_open[i].lane = 1;
}

/// Drops the cases that hold no plan as good: to solve them to the end now is less than to solve them on each level to come.
/// Each lane asks its own.
void Branching::sift(std::int64_t best)
{
    if (m_open.size() > mostSifted)
        return;
    if (!m_second && m_open.size() >= leastShared)
        shareCases();
    std::vector<char> isUseless(m_open.size(), 0);
    const auto siftLane = [&](int lane) {
        for (std::size_t i = 0; i < m_open.size(); ++i) {
            if (m_open[i].lane == lane && m_open[i].isCutOff && !m_deadline.isOver())
                isUseless[i] = holdsNothing(m_open[i], best);
        }
    };
    onEachLane(siftLane);
    std::vector<Case> left;
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        if (!isUseless[i])
            left.push_back(std::move(m_open[i]));
    }
    m_open = std::move(left);
}

/// Whether no plan as good is in a case that was cut off; else it is not cut off any more.
bool Branching::holdsNothing(Case &open, std::int64_t best)
{
    Lane &lane = m_lanes[std::size_t(open.lane)];
    if (!apply(lane, open))
        return true;
    const Relaxation::Outcome outcome = lane.relaxation->resolve(double(best) + 0.5);
    if (outcome != Relaxation::Outcome::Solved)
        return outcome == Relaxation::Outcome::Infeasible;
    open.isCutOff = false;
    open.level = m_level;
    open.basis = std::make_shared<const Relaxation::Basis>(lane.relaxation->basis());
    return lane.relaxation->bound() > best;
}

/// What each case decides alike is decided. Together the cases hold all plans that still matter.
void Branching::adoptAgreement()
{
    if (m_open.empty())
        return;
    const auto boundsIn = [this](const Case &open, int column) {
        std::pair<double, double> bounds{m_root.lower[std::size_t(column)], m_root.upper[std::size_t(column)]};
        for (const Decision &decision : open.decisions) {
            if (decision.column == column)
                bounds = {std::max(bounds.first, decision.lower), std::min(bounds.second, decision.upper)};
        }
        return bounds;
    };
    for (const Decision &decision : m_open.front().decisions) {
        auto [lower, upper] = boundsIn(m_open.front(), decision.column);
        for (const Case &open : m_open) {
            const auto bounds = boundsIn(open, decision.column);
            lower = std::min(lower, bounds.first);
            upper = std::max(upper, bounds.second);
        }
        m_relaxation.setColumn(decision.column, lower, upper);
    }
}

/// The lowest bound among the cases that were solved for a level.
std::int64_t Branching::lowestSolved(int level) const
{
    std::int64_t lowest = nothingIn;
    for (const Case &open : m_open) {
        if (open.level == level)
            lowest = std::min(lowest, open.bound);
    }
    return lowest;
}

/// Minimises another level in a case, from where it stood on the level before.
void Branching::solveForNext(Case &open, int level)
{
    Lane &lane = m_lanes[std::size_t(open.lane)];
    const Relaxation::Outcome outcome = apply(lane, open) ? lane.relaxation->minimiseCase(level) : Relaxation::Outcome::Infeasible;
    open.level = level;
    open.change = 0;
    open.isCutOff = false;
    if (outcome == Relaxation::Outcome::Solved) {
        open.bound = lane.relaxation->bound();
        open.basis = std::make_shared<const Relaxation::Basis>(lane.relaxation->basis());
    } else {
        open.bound = outcome == Relaxation::Outcome::Infeasible ? nothingIn : anythingIn;
        open.basis.reset();
    }
}

/// Goes on with the cases of a lane that were not solved for the level yet, until one may hold something better than `best`,
/// which is where the lane stays then. False: there is such a case.
bool Branching::solveLaneForNext(int lane, int level, std::int64_t best)
{
    for (Case &open : m_open) {
        if (open.lane != lane || open.level == level)
            continue;
        solveForNext(open, level);
        if (open.bound < best)
            return false;
    }
    return true;
}

/// The same for all lanes at once; a plan is looked for in what stops them. False: the level is missed.
bool Branching::solveForNext(int level, std::int64_t &best, const Visit &visit)
{
    for (bool isDone = false; !isDone;) {
        std::vector<char> isThrough(m_lanes.size(), 0);
        onEachLane([&](int lane) { isThrough[std::size_t(lane)] = solveLaneForNext(lane, level, best); });
        for (std::size_t lane = 0; lane < isThrough.size(); ++lane) {
            if (!isThrough[lane])
                best = std::min(best, visit(*m_lanes[lane].relaxation, false));
        }
        if (lowestSolved(level) < best)
            return false;
        isDone = std::all_of(isThrough.begin(), isThrough.end(), [](char is) { return is; });
    }
    return true;
}

Branching::Next Branching::tryNext(int level, std::int64_t best, const Visit &visit)
{
    if (m_open.size() < 2 || m_open.size() > mostForNext)
        return Next::Unknown;
    m_root = m_relaxation.bounds();
    m_rootBasis = m_relaxation.basis();
    if (m_open.size() >= leastShared)
        shareCases();
    const bool isProven = solveForNext(level, best, visit);
    std::erase_if(m_open, [&](const Case &open) { return open.level == level && open.bound > best; });
    backToRoot(m_lanes.front());
    joinSecondLane();
    m_relaxation.setBasis(m_open.size() == 1 && m_open.front().basis ? *m_open.front().basis : m_rootBasis);
    m_relaxation.guide(false);
    adoptAgreement();
    if (m_open.empty()) { // only by a mistake of rounding
        m_open.emplace_back();
        return Next::Unknown;
    }
    if (isProven)
        return Next::Proven;
    return m_open.size() > 1 ? Next::Missed : Next::Unknown;
}

/// Puts back what is still possible on the next level.
void Branching::finish(std::vector<Case> &kept, std::int64_t best)
{
    std::erase_if(kept, [&](const Case &open) { return open.bound > best; });
    m_open.insert(m_open.end(), std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()));
    sift(best);
    backToRoot(m_lanes.front());
    joinSecondLane();
    m_relaxation.setBasis(m_rootBasis);
    m_relaxation.guide(false);
    adoptAgreement();
    if (m_open.empty() || m_open.size() > mostKept) // empty: only by a mistake of rounding, as the best plan is in some case
        m_open.assign(1, Case());
}

} // namespace planning
