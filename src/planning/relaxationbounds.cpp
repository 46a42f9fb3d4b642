#include "planning/relaxation.h"

#include <algorithm>

namespace planning {

namespace {
constexpr double fixingTolerance = 1e-4;
}

Relaxation::Bounds Relaxation::bounds() const
{
    Bounds bounds;
    for (int i = 0; i < columnCount(); ++i) {
        bounds.lower.push_back(m_program->lower(i));
        bounds.upper.push_back(m_program->upper(i));
    }
    for (const int row : m_formulation.levelRows)
        bounds.levels.push_back(m_program->rowBounds(row));
    return bounds;
}

void Relaxation::setBounds(const Bounds &bounds)
{
    for (std::size_t i = 0; i < bounds.lower.size(); ++i)
        m_program->setBounds(int(i), bounds.lower[i], bounds.upper[i]);
    for (std::size_t level = 0; level < m_formulation.levelRows.size(); ++level)
        m_program->setRowBounds(m_formulation.levelRows[level], bounds.levels[level].first, bounds.levels[level].second);
}

std::pair<double, double> Relaxation::columnBounds(int column) const
{
    return {m_program->lower(column), m_program->upper(column)};
}

void Relaxation::setColumn(int column, double lower, double upper)
{
    m_program->setBounds(column, lower, upper);
}

bool Relaxation::narrowColumn(int column, double lower, double upper)
{
    const auto [before, end] = columnBounds(column);
    lower = std::max(lower, before);
    upper = std::min(upper, end);
    if (lower > upper)
        return false;
    setColumn(column, lower, upper);
    return true;
}

void Relaxation::limitLevel(int level, double least, double most)
{
    const double constant = m_formulation.objectives[std::size_t(level)].constant;
    m_program->setRowBounds(m_formulation.levelRows[std::size_t(level)], least - constant, most - constant);
}

/// What a column is in all plans that are at most `slack` worse than the value; nothing: several values are possible, or it is
/// fixed already.
std::optional<double> Relaxation::fixedValue(int column, double reducedCost, double slack) const
{
    const auto [lower, upper] = columnBounds(column);
    const double value = m_solution[std::size_t(column)];
    if (lower < upper && reducedCost > slack + fixingTolerance && value < lower + violation)
        return lower;
    if (lower < upper && reducedCost < -slack - fixingTolerance && value > upper - violation)
        return upper;
    return std::nullopt;
}

void Relaxation::fixByReducedCost(double slack)
{
    const std::vector<double> costs = m_program->reducedCosts();
    for (int i = 0; i < columnCount(); ++i) {
        if (const std::optional<double> value = fixedValue(i, costs[std::size_t(i)], slack))
            setColumn(i, *value, *value);
    }
}

std::vector<std::pair<int, double>> Relaxation::fixedWithin(double most) const
{
    const double slack = most + m_guidance - m_value;
    std::vector<std::pair<int, double>> fixed;
    const auto consider = [&](int column) {
        if (const std::optional<double> value = fixedValue(column, m_program->reducedCostOf(column), slack))
            fixed.emplace_back(column, *value);
    };
    for (int training = 0; training < m_formulation.firstSeat; ++training)
        consider(heldColumn(training));
    for (const auto &leads : m_formulation.leads) {
        for (const auto &[coach, column] : leads)
            consider(column);
    }
    return fixed;
}

} // namespace planning
