#pragma once

#include <limits>
#include <vector>

namespace planning {

/// A row of a linear program: least <= sum of factor * column <= most.
struct Row
{
    static constexpr double unlimited = std::numeric_limits<double>::max();

    double least = 0;
    double most = 0;
    std::vector<int> columns = {};
    std::vector<double> factors = {};

    void add(int column, double factor)
    {
        columns.push_back(column);
        factors.push_back(factor);
    }
};

} // namespace planning
