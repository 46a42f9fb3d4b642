#include "planning/branching.h"

#include <algorithm>
#include <cmath>

namespace planning {

namespace {
constexpr double rounding = 1e-5;
constexpr std::size_t mostCandidates = 6;
constexpr int probeIterations = 30;

std::int64_t wholeBound(double value)
{
    return std::int64_t(std::ceil(value - rounding));
}
}

Branching::Branching(Relaxation &relaxation, const Deadline &deadline)
    : m_relaxation(relaxation), m_deadline(deadline), m_root(relaxation.bounds())
{
}

void Branching::apply(const Case &open)
{
    for (const int column : m_changed)
        m_relaxation.setColumn(column, m_root.lower[std::size_t(column)], m_root.upper[std::size_t(column)]);
    m_changed.clear();
    for (const Decision &decision : open.decisions) {
        m_relaxation.setColumn(decision.column, decision.lower, decision.upper);
        m_changed.push_back(decision.column);
    }
    if (!open.basis.columns.empty())
        m_relaxation.setBasis(open.basis);
}

/// The column whose cases both cost most; each candidate is tried for a few iterations.
int Branching::chooseColumn(double cutoff)
{
    std::vector<int> columns = m_relaxation.fractionalColumns();
    if (columns.empty())
        return -1;
    std::vector<double> values;
    const auto distance = [&](int column) { return std::abs(m_relaxation.columnValue(column) - 0.5); };
    std::stable_sort(columns.begin(), columns.end(), [&](int a, int b) { return distance(a) < distance(b) - 1e-9; });
    if (columns.size() == 1 || columns.front() >= m_relaxation.seatColumn(0))
        return columns.front();
    columns.resize(std::min(columns.size(), mostCandidates));
    const Relaxation::Basis basis = m_relaxation.basis();
    const double now = m_relaxation.value();
    int best = columns.front();
    double bestScore = -1;
    for (const int column : columns) {
        const auto [lower, upper] = m_relaxation.columnBounds(column);
        double gains[2];
        for (int side = 0; side < 2; ++side) {
            m_relaxation.setColumn(column, side ? 1 : lower, side ? upper : 0);
            gains[side] = std::max(m_relaxation.probe(cutoff, probeIterations) - now, 0.0);
            m_relaxation.setColumn(column, lower, upper);
            m_relaxation.setBasis(basis);
        }
        const double score = std::max(gains[0], 1e-3) * std::max(gains[1], 1e-3);
        if (score > bestScore * (1 + 1e-6)) {
            bestScore = score;
            best = column;
        }
    }
    return best;
}

void Branching::split(const Case &open, int column)
{
    const double value = m_relaxation.columnValue(column);
    const Relaxation::Basis basis = m_relaxation.basis();
    for (int side = 0; side < 2; ++side) {
        // The likelier side comes last, and so is taken first.
        const bool isUp = (side == 1) == (value >= 0.4);
        Case next{m_relaxation.value(), ++m_numbers, open.decisions, basis};
        next.decisions.push_back({column, isUp ? 1.0 : m_root.lower[std::size_t(column)], isUp ? m_root.upper[std::size_t(column)] : 0.0});
        m_open.push_back(std::move(next));
    }
}

/// The lowest bound; among equal ones the newest, so that it goes down until a plan is found.
Branching::Case Branching::takeNext()
{
    const auto next = std::min_element(m_open.begin(), m_open.end(), [](const Case &a, const Case &b) {
        const std::int64_t first = wholeBound(a.bound);
        const std::int64_t second = wholeBound(b.bound);
        return first != second ? first < second : a.number > b.number;
    });
    Case taken = std::move(*next);
    std::swap(*next, m_open.back());
    m_open.pop_back();
    return taken;
}

Branching::Outcome Branching::run(std::int64_t cutoff, int mostCases, const std::function<std::int64_t(std::int64_t)> &visit)
{
    m_open.clear();
    m_open.push_back({m_relaxation.value(), ++m_numbers, {}, {}});
    m_bound = wholeBound(m_relaxation.value());
    Outcome outcome = Outcome::Exhausted;
    while (!m_open.empty()) {
        const Case open = takeNext();
        const std::int64_t least = wholeBound(open.bound);
        m_bound = std::max(m_bound, least);
        if (least > cutoff) { // and so are all others
            m_open.clear();
            break;
        }
        if (++m_cases > mostCases || m_deadline.isOver()) {
            outcome = Outcome::GaveUp;
            break;
        }
        apply(open);
        const Relaxation::Outcome solved = m_relaxation.resolve(double(cutoff) + 0.5);
        if (solved == Relaxation::Outcome::Interrupted) {
            outcome = Outcome::GaveUp;
            break;
        }
        if (solved == Relaxation::Outcome::Infeasible || wholeBound(m_relaxation.value()) > cutoff)
            continue;
        cutoff = visit(cutoff);
        if (wholeBound(m_relaxation.value()) > cutoff)
            continue;
        const int column = chooseColumn(double(cutoff) + 0.5);
        if (column < 0) {
            outcome = Outcome::Found;
            break;
        }
        split(open, column);
    }
    if (outcome == Outcome::Exhausted)
        m_bound = cutoff + 1;
    m_relaxation.setBounds(m_root);
    return outcome;
}

} // namespace planning
