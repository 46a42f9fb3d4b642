#include "planning/branching.h"

#include <algorithm>
#include <cmath>

namespace planning {

namespace {
constexpr std::size_t mostCandidates = 20;
constexpr int probeIterations = 50;
}

Branching::Branching(Relaxation &relaxation, const Deadline &deadline)
    : m_relaxation(relaxation), m_deadline(deadline)
{
    m_open.emplace_back();
}

void Branching::backToRoot()
{
    for (const int column : m_changed)
        m_relaxation.setColumn(column, m_root.lower[std::size_t(column)], m_root.upper[std::size_t(column)]);
    m_changed.clear();
}

/// False: what was proven since contradicts the case.
bool Branching::apply(const Case &open)
{
    backToRoot();
    for (const Decision &decision : open.decisions) {
        const auto [lower, upper] = m_relaxation.columnBounds(decision.column);
        if (std::max(lower, decision.lower) > std::min(upper, decision.upper))
            return false;
        m_relaxation.setColumn(decision.column, std::max(lower, decision.lower), std::min(upper, decision.upper));
        m_changed.push_back(decision.column);
    }
    m_relaxation.setBasis(open.basis ? *open.basis : m_rootBasis);
    return true;
}

/// The column whose cases both cost most, as known from before; trainings that are not known are tried for a few
/// iterations.
int Branching::chooseColumn(double cutoff)
{
    std::vector<int> columns = m_relaxation.fractionalColumns();
    if (columns.empty())
        return -1;
    const auto distance = [&](int column) { return std::abs(m_relaxation.columnValue(column) - 0.5); };
    std::stable_sort(columns.begin(), columns.end(), [&](int a, int b) { return distance(a) < distance(b) - 1e-9; });
    if (columns.size() == 1 || columns.front() >= m_relaxation.seatColumn(0))
        return columns.front();
    columns.resize(std::min(columns.size(), mostCandidates));
    m_losses.resize(std::size_t(m_relaxation.columnCount()));
    std::vector<int> unknown;
    for (const int column : columns) {
        if (m_losses[std::size_t(column)].level != m_level)
            unknown.push_back(column);
    }
    if (!unknown.empty())
        learn(m_relaxation.probe(unknown, cutoff, probeIterations), cutoff - m_relaxation.value() + 1);
    int best = columns.front();
    double bestScore = -1;
    for (const int column : columns) {
        const Loss &loss = m_losses[std::size_t(column)];
        const double value = m_relaxation.columnValue(column);
        const double score = std::max(loss.below * value, 1e-3) * std::max(loss.above * (1 - value), 1e-3);
        if (score > bestScore * (1 + 1e-6)) {
            bestScore = score;
            best = column;
        }
    }
    return best;
}

void Branching::learn(const std::vector<Relaxation::Probe> &probes, double most)
{
    for (const Relaxation::Probe &probe : probes) {
        const double value = m_relaxation.columnValue(probe.column);
        m_losses[std::size_t(probe.column)] = {m_level, std::min(probe.below, most) / value, std::min(probe.above, most) / (1 - value)};
    }
}

/// Learns from a case that was just solved what its last decision cost.
void Branching::observe(const Case &open, double value)
{
    if (open.change == 0 || open.level != m_level || std::size_t(open.decisions.back().column) >= m_losses.size())
        return;
    Loss &loss = m_losses[std::size_t(open.decisions.back().column)];
    if (loss.level != m_level)
        return;
    const bool isUp = open.decisions.back().lower > 0.5;
    double &known = isUp ? loss.above : loss.below;
    int &times = isUp ? loss.timesAbove : loss.timesBelow;
    known = (known * times + std::max(0.0, value - open.value) / open.change) / (times + 1);
    ++times;
}

void Branching::split(const Case &open, int column)
{
    const auto basis = std::make_shared<const Relaxation::Basis>(m_relaxation.basis());
    for (int side = 0; side < 2; ++side) {
        // The likelier side comes last, and so is taken first.
        const bool isUp = (side == 1) == (m_relaxation.columnValue(column) >= 0.4);
        Case next{wholeBound(m_relaxation.value()), ++m_numbers, m_level, open.decisions, basis, m_relaxation.value(), 0};
        next.decisions.push_back({column, isUp ? 1.0 : 0.0, isUp ? 1.0 : 0.0});
        next.change = isUp ? 1 - m_relaxation.columnValue(column) : m_relaxation.columnValue(column);
        m_open.push_back(std::move(next));
    }
}

/// The lowest bound; among equal ones the newest, so that it goes down until a plan is found.
Branching::Case Branching::takeNext()
{
    const auto next = std::min_element(m_open.begin(), m_open.end(), [](const Case &a, const Case &b) {
        return a.bound != b.bound ? a.bound < b.bound : a.number > b.number;
    });
    Case taken = std::move(*next);
    std::swap(*next, m_open.back());
    m_open.pop_back();
    return taken;
}

Relaxation::Outcome Branching::solveCase(const Case &open, std::int64_t best)
{
    if (!apply(open))
        return Relaxation::Outcome::Infeasible;
    const Relaxation::Outcome outcome = m_relaxation.resolve(double(best) + 0.5, open.level != m_level && open.basis);
    return outcome == Relaxation::Outcome::Solved && wholeBound(m_relaxation.value()) > best ? Relaxation::Outcome::Infeasible : outcome;
}

Branching::Outcome Branching::run(int level, std::int64_t best, const Visit &visit, int mostCases)
{
    m_level = level;
    m_root = m_relaxation.bounds();
    m_rootBasis = m_relaxation.basis();
    m_bound = wholeBound(m_relaxation.value());
    for (Case &open : m_open)
        open.bound = m_bound;
    std::vector<Case> kept; // may hold a plan as good as the best one, and no better
    Outcome outcome = Outcome::Proven;
    while (!m_open.empty()) {
        Case open = takeNext();
        m_bound = std::max(m_bound, open.bound);
        if (open.bound >= best) {
            kept.push_back(std::move(open));
            continue;
        }
        ++m_cases;
        const Relaxation::Outcome solved = m_deadline.isOver() || --mostCases < 0 ? Relaxation::Outcome::Interrupted : solveCase(open, best);
        if (solved == Relaxation::Outcome::Interrupted) {
            outcome = Outcome::GaveUp;
            break;
        }
        observe(open, solved == Relaxation::Outcome::Infeasible ? double(best) + 0.5 : m_relaxation.value());
        if (solved == Relaxation::Outcome::Infeasible)
            continue;
        open.change = 0;
        open.bound = std::max(open.bound, wholeBound(m_relaxation.value()));
        open.level = m_level;
        open.basis = std::make_shared<const Relaxation::Basis>(m_relaxation.basis());
        const bool isWhole = m_relaxation.fractionalColumns().empty();
        if (open.bound < best)
            best = std::min(best, visit(isWhole));
        if (open.bound > m_bound || open.bound >= best) { // not the turn of this one any more
            m_open.push_back(std::move(open));
            continue;
        }
        if (isWhole) { // the plan that came of it is not as good: only by a mistake of rounding
            outcome = Outcome::GaveUp;
            break;
        }
        const int column = chooseColumn(double(best) + 0.5);
        split(open, column);
    }
    if (outcome == Outcome::Proven)
        m_bound = best;
    std::erase_if(kept, [&](const Case &open) { return open.bound > best; });
    m_open.insert(m_open.end(), std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()));
    backToRoot();
    return outcome;
}

} // namespace planning
