#include "planning/losses.h"

#include <algorithm>

namespace planning {

namespace {
constexpr double leastLoss = 1e-3; ///< a side without a loss leaves the other one a say
}

bool Losses::isSure(int column) const
{
    const auto known = m_losses.find(column);
    if (known == m_losses.end())
        return false;
    const Loss &loss = known->second;
    return loss.isThorough || (loss.timesBelow > 0 && loss.timesAbove > 0);
}

void Losses::learn(const Trial &trial)
{
    if (trial.isThorough ? isSure(trial.column) : isKnown(trial.column))
        return;
    m_losses[trial.column] = {.below = trial.below, .above = trial.above, .isThorough = trial.isThorough};
}

void Losses::observe(int column, bool isAbove, double loss)
{
    const auto known = m_losses.find(column);
    if (known == m_losses.end())
        return;
    double &mean = isAbove ? known->second.above : known->second.below;
    int &times = isAbove ? known->second.timesAbove : known->second.timesBelow;
    mean = (mean * times + loss) / (times + 1);
    ++times;
}

double Losses::score(int column, double fraction) const
{
    const auto known = m_losses.find(column);
    const Loss loss = known == m_losses.end() ? Loss() : known->second;
    return std::max(loss.below * fraction, leastLoss) * std::max(loss.above * (1 - fraction), leastLoss);
}

} // namespace planning
