#include "planning/relaxation.h"

#include <algorithm>

namespace planning {

namespace {
constexpr double levelRatio = 8;   ///< what one level weighs in terms of the next one; 20 gave no better plans
constexpr double surely = 0.9;     ///< held from here on
constexpr int mostDecisions = 30;  ///< in a row
}

bool Relaxation::dive(int end)
{
    m_level = 0;
    m_guidance = 0;
    std::vector<Share> shares;
    double weight = 1;
    for (int level = end - 1; level >= 0; --level, weight *= levelRatio)
        shares.push_back({level, weight});
    setObjective(shares);
    m_program->setCutoff(unlimited);
    if (solveWithRows(true, Rows::Known, 0) != Outcome::Solved)
        return false;
    for (int i = 0; i < mostDecisions; ++i) {
        const std::vector<int> undecided = fractionalColumns();
        if (undecided.empty() || undecided.front() >= m_formulation.firstSeat)
            break;
        const auto isLess = [this](int a, int b) { return columnValue(a) < columnValue(b); };
        const int likeliest = *std::max_element(undecided.begin(), undecided.end(), isLess);
        for (const int column : undecided) {
            if (column == likeliest || columnValue(column) >= surely)
                setColumn(column, 1, 1);
        }
        if (solveWithRows(false, Rows::Known, 0) == Outcome::Solved)
            continue;
        setColumn(likeliest, 0, 0);
        if (solveWithRows(false, Rows::Known, 0) != Outcome::Solved)
            break;
    }
    return true;
}

} // namespace planning
