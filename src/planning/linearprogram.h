#pragma once

#include "planning/row.h"
#include "planning/stopwatch.h"

#include <memory>
#include <utility>
#include <vector>

class ClpSimplex;

namespace planning {

/// A linear program, minimised by the simplex of Clp. Of a range of columns, the sleepers, the simplex sees those only that
/// matter (sifting): the others are 0, and whenever it is at its end, those whose reduced cost says that they could lower the
/// value are woken. What is answered holds for all columns: a value that is the least only when no sleeper can lower it, and
/// "no solution" only when the prices of the rows prove it for all columns. Columns keep their numbers.
class LinearProgram
{
public:
    enum class Outcome { Solved, Infeasible, Interrupted };
    enum class Method { Primal, Dual };

    /// Columns from 0 to `upper`; those of [firstSleeper, endSleeper) sleep.
    LinearProgram(std::vector<double> upper, int firstSleeper, int endSleeper, const Deadline &deadline);
    /// A copy that is given up at another deadline.
    LinearProgram(const LinearProgram &other, const Deadline &deadline);
    ~LinearProgram();

    [[nodiscard]] int columnCount() const { return int(m_place.size()); }
    [[nodiscard]] int rowCount() const;
    /// Columns without an upper bound, which never sleep.
    void addColumns(int count);
    void addRows(const std::vector<Row> &rows);

    [[nodiscard]] double lower(int column) const { return m_lower[std::size_t(column)]; }
    [[nodiscard]] double upper(int column) const { return m_upper[std::size_t(column)]; }
    void setBounds(int column, double lower, double upper);
    [[nodiscard]] std::pair<double, double> rowBounds(int row) const;
    void setRowBounds(int row, double least, double most);
    /// One cost for each column.
    void setCosts(std::vector<double> costs);

    /// Where the simplex stands, to begin there again: what Clp calls the status of columns and rows.
    struct Basis
    {
        std::vector<unsigned char> columns;
        std::vector<unsigned char> rows;
    };
    [[nodiscard]] Basis basis() const;
    /// Rows that the basis does not know become basic in it; columns that it does not know are 0.
    void setBasis(const Basis &basis);
    static const unsigned char basic;
    /// A primal simplex that comes next begins with these columns at their upper bounds and these in the basis, in place of the
    /// rows beside them; all other columns are 0.
    void setStart(const std::vector<int> &atUpper, const std::vector<std::pair<int, int>> &inBasis);

    /// From now on a value above this may be answered as "no solution" by the dual simplex.
    void setCutoff(double value);
    [[nodiscard]] Outcome solve(Method method);
    /// Of the last solution.
    [[nodiscard]] double value() const;
    [[nodiscard]] std::vector<double> values() const;
    [[nodiscard]] std::vector<double> reducedCosts() const;
    /// The same of one column that is awake.
    [[nodiscard]] double reducedCostOf(int column) const;

    /// What the value loses if a column is rounded down, and up; very much: nothing is possible then, or it is above the cutoff.
    struct Probe { int column; double below; double above; };
    /// Tries fractional columns for a few iterations of the dual simplex each. Has to be solved, and stays as it is. What
    /// sleeps is not asked: an estimate.
    [[nodiscard]] std::vector<Probe> probe(const std::vector<int> &columns, int iterations);

    /// From now on the simplex sees these, until they sleep again.
    void wake(const std::vector<int> &columns);
    /// All that are not fixed at 0, for who has to see them.
    void wakeAll();
    /// What is not in the basis goes back to sleep, if it can.
    void sleep();
    [[nodiscard]] const ClpSimplex &simplex() const { return *m_clp; }
    /// By column of the simplex.
    [[nodiscard]] const std::vector<int> &numbers() const { return m_numbers; }

private:
    class Watch;
    struct Entry { int row; double factor; };
    enum class Contradiction { Proven, Disputed, Unknown };

    [[nodiscard]] bool isSleeper(int column) const { return column >= m_firstSleeper && column < m_firstSleeper + int(m_entries.size()); }
    [[nodiscard]] bool isAsleep(int column) const { return m_place[std::size_t(column)] < 0; }
    [[nodiscard]] std::vector<int> openSleepers() const;
    [[nodiscard]] std::vector<double> byNumber(const double *values) const;
    [[nodiscard]] double reducedCost(int sleeper, const double *prices, double cost) const;
    bool wakeUseful();
    bool wakeMost(std::vector<std::pair<double, int>> useful);
    [[nodiscard]] std::vector<std::pair<double, int>> usefulSleepers(const double *prices, bool hasCosts) const;
    [[nodiscard]] bool hasProvenCutoff() const;
    [[nodiscard]] Contradiction contradiction();
    [[nodiscard]] double boundBy(std::vector<double> prices, bool hasCosts) const;
    [[nodiscard]] double boundOfAwake(std::vector<double> &prices, bool hasCosts) const;
    [[nodiscard]] double share(int column, double cost) const;

    const Deadline &m_deadline;
    std::unique_ptr<ClpSimplex> m_clp;
    std::unique_ptr<Watch> m_watch;
    int m_firstSleeper;
    std::vector<std::vector<Entry>> m_entries; ///< by sleeper
    std::vector<int> m_place;   ///< by column: the one of the simplex; -1: asleep
    std::vector<int> m_numbers; ///< by column of the simplex
    std::vector<double> m_lower;
    std::vector<double> m_upper;
    std::vector<double> m_costs;
    double m_cutoff = Row::unlimited;
    bool m_isAllAwake = false; ///< for a proof: they sleep again before another basis
    bool m_isAtStart = false; ///< setStart() gave the values, and no basis or solution came since
};

} // namespace planning
