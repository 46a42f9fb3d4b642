#pragma once

#include "planning/random.h"
#include "planning/roster.h"

#include <vector>

namespace planning {

/// Parts of the trainings that are worth deciding together: those that share coaches, one after the other.
class Parts
{
public:
    Parts(const Model &model, int size);

    /// The next part, as a mark for each training; none that is taken. Two of three begin at somebody who misses a rank in
    /// this plan.
    [[nodiscard]] std::vector<char> next(const Roster &roster, const std::vector<char> &isTaken);

private:
    [[nodiscard]] std::vector<int> wishesMissed(const Roster &roster);

    const Model &m_model;
    int m_size;
    Random m_random;
    int m_turn = 0;
    std::vector<std::vector<int>> m_led; ///< by coach: trainings that it could lead
};

} // namespace planning
