#pragma once

#include "planning/row.h"

#include <utility>

class ClpSimplex;

namespace planning {

/// Looks for rows that a fractional solution violates and no solution of whole numbers does, of the kinds that are known
/// for all programs of this sort (Cgl): zero-half, mixed integer rounding, knapsack covers, probing. Kinds that are read
/// off the simplex tableau are left out: small errors of the factorisation could make them cut off a plan.
class CutFinder
{
public:
    struct Found
    {
        std::vector<Row> rows = {};
        std::vector<std::pair<int, double>> lower = {}; ///< columns and bounds that follow from the others
        std::vector<std::pair<int, double>> upper = {};
        [[nodiscard]] bool isEmpty() const { return rows.empty() && lower.empty() && upper.empty(); }
    };

    /// `solved`: with a solution; columns between 0 and 1 have to be whole. What is found follows from its bounds and rows.
    [[nodiscard]] static Found find(const ClpSimplex &solved);
};

} // namespace planning
