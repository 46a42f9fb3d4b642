#pragma once

#include "planning/model.h"
#include "planning/random.h"

#include <vector>

namespace planning {

/// Parts of the trainings that are worth deciding together: those that share coaches, one after the other.
class Parts
{
public:
    Parts(const Model &model, int size);

    /// The next part, as a mark for each training.
    [[nodiscard]] std::vector<char> next();

private:
    const Model &m_model;
    int m_size;
    Random m_random;
    std::vector<std::vector<int>> m_led; ///< by coach: trainings that it could lead
};

} // namespace planning
