#pragma once

#include "planning/random.h"
#include "planning/roster.h"

#include <vector>

namespace planning {

/// Parts of the trainings that are worth deciding together: those that share coaches, one after the other.
class Parts
{
public:
    explicit Parts(const Model &model);

    /// The next part of so many trainings, as a mark for each one. Two of three begin at somebody who misses a rank in this
    /// plan.
    [[nodiscard]] std::vector<char> next(const Roster &roster, int size);

private:
    [[nodiscard]] std::vector<int> wishesMissed(const Roster &roster);

    const Model *m_model;
    Random m_random;
    int m_turn = 0;
    std::vector<std::vector<int>> m_led; ///< by coach: trainings that it could lead
};

} // namespace planning
