#pragma once

#include "planning/formulation.h"
#include "planning/linearprogram.h"
#include "planning/roster.h"
#include "planning/row.h"
#include "planning/stopwatch.h"

#include <memory>
#include <optional>
#include <vector>

namespace planning {

class Random;

/// The least whole number that a value of the relaxation allows; one just above a whole number is that number.
[[nodiscard]] std::int64_t wholeBound(double value);

/// The linear relaxation of an instance (Formulation), one level of the objective after the other. Rows that are many and
/// seldom needed (attends only what is held, one training a topic and a time, municipality) are added when they are violated,
/// columns for who sits beside somebody of the same municipality (v) for the last level. Seats, which are most of the columns,
/// sleep as long as they do not matter, see LinearProgram.
class Relaxation
{
public:
    using Outcome = LinearProgram::Outcome;
    using Basis = LinearProgram::Basis;
    using Probe = LinearProgram::Probe;

    Relaxation(const Model &model, const Deadline &deadline);
    /// A copy for another thread, with all rows, and given up at another deadline.
    Relaxation(const Relaxation &other, const Deadline &deadline);

    /// Begins at a plan: a good one saves most of the work.
    void startFrom(const Roster &roster);
    /// How much a minimum has to say. A bound that is whole seldom rises by more rows: they can wait for a later level.
    /// Known: no groups are looked for.
    enum class Rows { All, AsLongAsTheyHelp, Known };
    /// Minimises one level, with the rows that matter. It begins guided, see guide(), and ends without.
    Outcome minimise(int level, Rows needed = Rows::All);
    /// The same from a basis where that was done before; stays guided.
    Outcome minimiseAgain(int level);
    /// The same for a case of a tree, from its basis on another level: with no rows for groups; stays guided.
    Outcome minimiseCase(int level);
    /// Lifts the value by rows of general kinds (CutFinder) as long as they help, and fixes what they fix. They follow from
    /// the bounds too: only for when those of all levels before are proven. Not done for large instances.
    Outcome tighten();
    /// Looks for a plan instead of a bound: minimises all levels before `end` together and decides one training after the
    /// other, the likeliest first, until they are whole or nothing is possible any more. False: there is no solution.
    /// Nothing is a bound afterwards, and columns stay decided.
    bool dive(int end);
    /// Looks for a plan near the solution: minimises the distance to the trainings that are held if it is rounded, and rounds
    /// again (feasibility pump; Fischetti, Glover and Lodi, Mathematical Programming 104, 2005). A level has to be limited to
    /// `least`; when that comes no nearer, it may be half of the way to `most`, and so on. True: trainings are
    /// whole and decided now. Nothing is a bound afterwards, and the level stays limited.
    bool pump(int level, std::int64_t least, std::int64_t most);
    /// Adds what a plan costs on later levels of ranks to the objective, so little that bounds stay what they are, or takes
    /// it out again. A level alone leaves the simplex without direction: it wanders among solutions that are all as good,
    /// and each one lacks other rows. Levels that no rank follows stay as they are.
    void guide(bool isOn);
    [[nodiscard]] bool isGuided() const { return m_guidance > 0; }
    /// Value of the objective: of the level that was minimised last, and of the guidance.
    [[nodiscard]] double value() const { return m_value; }
    /// No plan within the bounds is below this on that level.
    [[nodiscard]] std::int64_t bound() const { return wholeBound(m_value - m_guidance); }
    /// Keeps a level within these values from now on.
    void limitLevel(int level, double least, double most);
    /// Fixes whatever cannot be otherwise in plans that are at most `slack` worse than the value.
    void fixByReducedCost(double slack);
    /// Trainings and leads that cannot be otherwise in plans that are at most `most` on the level, and what they are.
    [[nodiscard]] std::vector<std::pair<int, double>> fixedWithin(double most) const;
    /// Solves again after bounds were changed; above `cutoff` it may count as infeasible. `otherObjective`: the basis is one
    /// of another level, or of another guidance.
    Outcome resolve(double cutoff, bool otherObjective = false);
    /// See LinearProgram::probe(); `cutoff`: as in resolve().
    std::vector<Probe> probe(const std::vector<int> &columns, double cutoff, int iterations);

    [[nodiscard]] Basis basis() const { return m_program->basis(); }
    void setBasis(const Basis &basis) { m_program->setBasis(basis); }

    /// How the rows of a copy went into the relaxation that it was made of.
    struct Merged
    {
        std::size_t common = 0; ///< rows from before the copy
        std::size_t own = 0;    ///< rows that were added since, before those of the copy
    };
    /// Adds the rows that a copy found.
    Merged takeRows(const Relaxation &copy);
    /// A basis of the copy as one of the whole.
    [[nodiscard]] static Basis afterMerge(const Basis &basis, const Merged &merged);

    /// Takes over the rows that `larger` found, and which trainings are decided there. Its model had more options; `origin`:
    /// see Model::only().
    void takeFrom(const Relaxation &larger, const std::vector<int> &origin);

    /// Between which values columns may be, to go back to.
    struct Bounds
    {
        std::vector<double> lower;
        std::vector<double> upper;
        std::vector<std::pair<double, double>> levels;
    };
    [[nodiscard]] Bounds bounds() const;
    void setBounds(const Bounds &bounds);
    [[nodiscard]] std::pair<double, double> columnBounds(int column) const;
    void setColumn(int column, double lower, double upper);
    /// Keeps what the bounds of a column and these have in common; nothing: false, and the bounds stay.
    bool narrowColumn(int column, double lower, double upper);

    /// Whether there is a solution; none was found before the time was over.
    [[nodiscard]] bool hasSolution() const { return !m_solution.empty(); }
    /// The last solution.
    [[nodiscard]] FractionalPlan solution() const;
    /// Columns of trainings, leads and seats, which are 0 or 1 in a plan: the first group that has fractional ones.
    [[nodiscard]] std::vector<int> fractionalColumns() const;
    /// Columns of how many trainings are held, where that is no whole number.
    [[nodiscard]] std::vector<int> fractionalCounts() const;
    [[nodiscard]] double columnValue(int column) const { return m_solution[std::size_t(column)]; }

    /// Columns of seats that neighbours make expensive are only needed for the last level.
    void addMixing();

    [[nodiscard]] double held(int training) const { return m_solution[std::size_t(training)]; }
    [[nodiscard]] double attends(int option) const { return m_solution[std::size_t(seatColumn(option))]; }
    [[nodiscard]] bool isSeatOpen(int option) const;
    [[nodiscard]] int heldColumn(int training) const { return m_formulation.heldColumn(training); }
    [[nodiscard]] int seatColumn(int option) const { return m_formulation.seatColumn(option); }
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] int rowCount() const;

private:
    static constexpr double unlimited = Row::unlimited;
    static constexpr double violation = 1e-5; ///< a row or column off its bound by more

    /// How much a level weighs in the objective.
    struct Share { int level; double weight; };

    void load();
    void addRows(const std::vector<Row> &rows);
    void beginLevel(int level);
    void setObjective(const std::vector<Share> &shares);
    void readSolution();
    [[nodiscard]] std::vector<Row> violatedRows();
    [[nodiscard]] std::optional<double> fixedValue(int column, double reducedCost, double slack) const;
    [[nodiscard]] double levelValue() const;
    [[nodiscard]] bool isWhole() const;
    void decideTrainings();
    [[nodiscard]] std::vector<char> roundedTrainings(const std::vector<char> &before, Random &random) const;
    void findGroups(std::vector<Row> &rows);
    void addLoss(Row &row, int person, int rank, const std::vector<int> &trainings) const;
    [[nodiscard]] int missColumn(int person, int rank) const;
    [[nodiscard]] double misses(int person, int rank) const;
    void addLasting(const std::vector<Row> &rows);
    [[nodiscard]] std::vector<int> columnsOf(const Relaxation &larger, const std::vector<int> &origin) const;
    void findUnheldSeats(std::vector<Row> &rows);
    void findCrowdedPersons(std::vector<Row> &rows);
    void findCrowdedMunicipalities(std::vector<Row> &rows);
    Outcome solveWithRows(bool primalFirst, Rows needed, int groupRounds);
    void wakeBestSeats();
    [[nodiscard]] std::optional<std::vector<Row>> findCuts();

    const Model &m_model;
    const Deadline &m_deadline;
    std::unique_ptr<LinearProgram> m_program;
    Formulation m_formulation; ///< columns and rows went to the program
    std::vector<double> m_solution;
    std::vector<char> m_hasHeldRow;      ///< by option: x <= y is a row
    std::vector<std::vector<char>> m_hasMunicipalityRow; ///< as in the formulation
    std::vector<Row> m_lasting; ///< rows for groups and of general kinds
    std::vector<Row> m_found;  ///< of a copy: rows since
    int m_rowsAtCopy = -1;     ///< of a copy
    double m_value = 0;
    double m_guidance = 0; ///< the most that later levels may add to the objective
    int m_level = -1;
};

} // namespace planning
