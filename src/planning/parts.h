#pragma once

#include "planning/model.h"

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
    std::uint64_t m_seed;
    std::vector<std::vector<int>> m_led; ///< by coach: trainings that it could lead
};

} // namespace planning
