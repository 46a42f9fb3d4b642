#include "planning/relaxation.h"

#include <algorithm>

namespace planning {

namespace {
constexpr double fixingTolerance = 1e-4;
}

Relaxation::Basis Relaxation::basis() const
{
    const unsigned char *status = m_clp->statusArray();
    const int columns = m_clp->numberColumns();
    return {{status, status + columns}, {status + columns, status + columns + m_clp->numberRows()}};
}

void Relaxation::setBasis(const Basis &basis)
{
    unsigned char *status = m_clp->statusArray();
    std::copy(basis.columns.begin(), basis.columns.end(), status);
    status += m_clp->numberColumns();
    std::copy(basis.rows.begin(), basis.rows.end(), status);
    for (int row = int(basis.rows.size()); row < m_clp->numberRows(); ++row)
        m_clp->setRowStatus(row, ClpSimplex::basic);
}

Relaxation::Bounds Relaxation::bounds() const
{
    const int columns = m_clp->numberColumns();
    Bounds bounds{{m_clp->columnLower(), m_clp->columnLower() + columns}, {m_clp->columnUpper(), m_clp->columnUpper() + columns}, {}};
    for (const int row : m_levelRow)
        bounds.levels.emplace_back(m_clp->rowLower()[row], m_clp->rowUpper()[row]);
    return bounds;
}

void Relaxation::setBounds(const Bounds &bounds)
{
    for (int i = 0; i < int(bounds.lower.size()); ++i) {
        const double lower = bounds.lower[std::size_t(i)];
        const double upper = bounds.upper[std::size_t(i)];
        m_clp->setColumnBounds(i, lower, upper);
        if (lower < upper && m_clp->getColumnStatus(i) == ClpSimplex::isFixed)
            m_clp->setColumnStatus(i, m_clp->primalColumnSolution()[i] < (lower + upper) / 2 ? ClpSimplex::atLowerBound : ClpSimplex::atUpperBound);
    }
    for (std::size_t level = 0; level < m_levelRow.size(); ++level)
        m_clp->setRowBounds(m_levelRow[level], bounds.levels[level].first, bounds.levels[level].second);
}

std::pair<double, double> Relaxation::columnBounds(int column) const
{
    return {m_clp->columnLower()[column], m_clp->columnUpper()[column]};
}

void Relaxation::setColumn(int column, double lower, double upper)
{
    m_clp->setColumnBounds(column, lower, upper);
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

void Relaxation::decideTrainings(const FractionalPlan &plan, double margin)
{
    for (std::size_t t = 0; t < plan.held.size(); ++t) {
        const auto [lower, upper] = columnBounds(heldColumn(int(t)));
        if (plan.held[t] > 1 - margin && upper == 1)
            setColumn(heldColumn(int(t)), 1, 1);
        if (plan.held[t] > margin || lower == 1)
            continue;
        setColumn(heldColumn(int(t)), 0, 0);
        for (const int option : m_model.trainings()[t].options)
            setColumn(seatColumn(option), 0, 0);
    }
}

void Relaxation::limitLevel(int level, double least, double most)
{
    const double constant = m_objectives[std::size_t(level)].constant;
    m_clp->setRowBounds(m_levelRow[std::size_t(level)], least - constant, most - constant);
}

void Relaxation::fixByReducedCost(double slack)
{
    const double *costs = m_clp->dualColumnSolution();
    const double *lower = m_clp->columnLower();
    const double *upper = m_clp->columnUpper();
    for (int i = 0; i < m_clp->numberColumns(); ++i) {
        if (lower[i] == upper[i])
            continue;
        const double cost = costs[i];
        if (cost > slack + fixingTolerance && m_solution[std::size_t(i)] < lower[i] + violation)
            m_clp->setColumnUpper(i, lower[i]);
        else if (cost < -slack - fixingTolerance && m_solution[std::size_t(i)] > upper[i] - violation)
            m_clp->setColumnLower(i, upper[i]);
    }
}

} // namespace planning
