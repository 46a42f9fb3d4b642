#pragma once

#include "planning/model.h"
#include "planning/row.h"

#include <utility>
#include <vector>

namespace planning {

/// The linear relaxation of an instance, written down: which columns there are, the rows that always matter, and what each
/// level counts. Columns, each from 0: whether a training is held (y), who attends (x), who leads (z), how many trainings of a
/// topic or role are held (n), who has nothing, or of those with several seats nothing of a rank (u), who gets too few (s).
struct Formulation
{
    /// What a level counts: a constant, and factors of columns.
    struct Objective
    {
        double constant = 0;
        std::vector<std::pair<int, double>> terms;
    };
    /// How many trainings of a set are held: the column n, and the row that says so.
    struct Count { int column; int row; };

    explicit Formulation(const Model &model);

    [[nodiscard]] int heldColumn(int training) const { return training; }
    [[nodiscard]] int seatColumn(int option) const { return firstSeat + option; }

    std::vector<double> upper; ///< by column
    std::vector<Row> rows;
    int firstSeat = 0;
    std::vector<Objective> objectives; ///< by level
    std::vector<int> levelRows;        ///< by level: the row that limits it
    std::vector<std::vector<std::pair<int, int>>> leads;   ///< by training: coach and column z; none where one coach is left
    std::vector<Count> counts;
    std::vector<std::vector<std::pair<int, int>>> without; ///< by person: rank and column u; of one seat for the last rank only
    std::vector<std::vector<int>> missing;                 ///< by person: columns s, for 2, 3, …
    std::vector<std::vector<std::pair<int, std::vector<int>>>> municipalities; ///< by training: several options of one
};

} // namespace planning
