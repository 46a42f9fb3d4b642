#include "planning/relaxation.h"

#include "planning/cutfinder.h"

#include <ClpEventHandler.hpp>

#include <algorithm>
#include <cmath>

namespace planning {

namespace {
constexpr double fraction = 1e-5;
constexpr double rounding = 1e-5;
constexpr int mostGroupRounds = 20;
constexpr int idleGroupRounds = 2; ///< that do not lift the value, until it is enough
constexpr double leastLift = 0.01;
constexpr int mostCutRounds = 8;
constexpr int idleCutRounds = 3;
constexpr int groupRoundsBetweenCuts = 2;
constexpr double leastLiftOfCuts = 0.003;
constexpr double mostGuidance = 0.05; ///< of the value of a level, which is whole for a plan
constexpr double mostWeight = 1e-4; ///< of a later level
}

std::int64_t wholeBound(double value)
{
    return std::int64_t(std::ceil(value - rounding));
}

/// Stops Clp between two iterations.
class Relaxation::Watch : public ClpEventHandler
{
public:
    explicit Watch(const Deadline &deadline) : m_deadline(&deadline) {}
    int event(Event) override { return m_deadline->isOver() ? 5 : -1; }
    ClpEventHandler *clone() const override { return new Watch(*this); }

private:
    const Deadline *m_deadline;
};

Relaxation::Relaxation(const Model &model, const Deadline &deadline)
    : m_model(model), m_deadline(deadline), m_clp(std::make_unique<ClpSimplex>())
{
    for (const Model::ModelTraining &training : model.trainings())
        addColumn(training.canBeHeld ? 1 : 0);
    m_firstSeat = int(m_columnUpper.size());
    m_columnUpper.resize(m_columnUpper.size() + model.options().size(), 1);
    m_objectives.resize(std::size_t(model.levelCount()));
    addTrainings();
    addCoaches();
    addPersons();
    addCounts();
    addLevels();
    load();
    m_hasHeldRow.assign(model.options().size(), 0);
}

Relaxation::Relaxation(const Relaxation &other)
    : m_model(other.m_model), m_deadline(other.m_deadline), m_clp(std::make_unique<ClpSimplex>(*other.m_clp)), m_watch(std::make_unique<Watch>(m_deadline))
    , m_firstSeat(other.m_firstSeat), m_objectives(other.m_objectives), m_levelRow(other.m_levelRow), m_leads(other.m_leads), m_counts(other.m_counts), m_without(other.m_without)
    , m_missing(other.m_missing), m_solution(other.m_solution), m_hasHeldRow(other.m_hasHeldRow), m_municipalities(other.m_municipalities)
    , m_hasMunicipalityRow(other.m_hasMunicipalityRow), m_rowsAtCopy(other.m_clp->numberRows()), m_value(other.m_value), m_guidance(other.m_guidance), m_level(other.m_level)
{
    m_clp->setLogLevel(0);
    m_clp->passInEventHandler(m_watch.get());
}

Relaxation::~Relaxation() = default;

Relaxation::Merged Relaxation::takeRows(const Relaxation &copy)
{
    const Merged merged{std::size_t(copy.m_rowsAtCopy), std::size_t(m_clp->numberRows() - copy.m_rowsAtCopy)};
    if (!copy.m_found.empty())
        addRows(copy.m_found);
    std::transform(m_hasHeldRow.begin(), m_hasHeldRow.end(), copy.m_hasHeldRow.begin(), m_hasHeldRow.begin(), [](char a, char b) { return char(a | b); });
    for (std::size_t t = 0; t < m_hasMunicipalityRow.size(); ++t) {
        for (std::size_t m = 0; m < m_hasMunicipalityRow[t].size(); ++m)
            m_hasMunicipalityRow[t][m] |= copy.m_hasMunicipalityRow[t][m];
    }
    return merged;
}

Relaxation::Basis Relaxation::afterMerge(const Basis &basis, const Merged &merged)
{
    Basis result = basis;
    if (basis.rows.size() > merged.common)
        result.rows.insert(result.rows.begin() + std::ptrdiff_t(merged.common), merged.own, static_cast<unsigned char>(ClpSimplex::basic));
    return result;
}

void Relaxation::load()
{
    m_clp->setLogLevel(0);
    m_clp->resize(0, int(m_columnUpper.size()));
    for (std::size_t i = 0; i < m_columnUpper.size(); ++i)
        m_clp->setColumnBounds(int(i), 0, m_columnUpper[i]);
    m_watch = std::make_unique<Watch>(m_deadline);
    m_clp->passInEventHandler(m_watch.get());
    addRows(m_rows);
    m_rows.clear();
}

void Relaxation::addRows(const std::vector<Row> &rows)
{
    std::vector<double> least;
    std::vector<double> most;
    std::vector<CoinBigIndex> starts{0};
    std::vector<int> columns;
    std::vector<double> factors;
    for (const Row &row : rows) {
        least.push_back(row.least);
        most.push_back(row.most);
        columns.insert(columns.end(), row.columns.begin(), row.columns.end());
        factors.insert(factors.end(), row.factors.begin(), row.factors.end());
        starts.push_back(CoinBigIndex(columns.size()));
    }
    m_clp->addRows(int(rows.size()), least.data(), most.data(), starts.data(), columns.data(), factors.data());
    if (m_rowsAtCopy >= 0)
        m_found.insert(m_found.end(), rows.begin(), rows.end());
}

/// Adds rows that a relaxation of fewer options can take over.
void Relaxation::addLasting(const std::vector<Row> &rows)
{
    if (rows.empty())
        return;
    addRows(rows);
    m_lasting.insert(m_lasting.end(), rows.begin(), rows.end());
}

void Relaxation::startAt(int column)
{
    m_clp->setColumnStatus(column, ClpSimplex::atUpperBound);
    m_clp->primalColumnSolution()[column] = 1;
}

void Relaxation::startFrom(const Roster &roster)
{
    m_isAtPlan = true;
    m_clp->createStatus();
    for (const Count &count : m_counts) {
        m_clp->setColumnStatus(count.column, ClpSimplex::basic);
        m_clp->setRowStatus(count.row, ClpSimplex::isFixed);
    }
    for (std::size_t t = 0; t < m_model.trainings().size(); ++t) {
        if (!roster.isHeld(int(t)))
            continue;
        startAt(heldColumn(int(t)));
        for (const auto &[coach, column] : m_leads[t]) {
            if (coach == roster.coachOf(int(t)))
                startAt(column);
        }
    }
    for (std::size_t p = 0; p < m_model.participants().size(); ++p) {
        int best = m_model.otherRank() + 1;
        for (const int option : roster.seats(int(p))) {
            startAt(seatColumn(option));
            best = std::min(best, m_model.options()[std::size_t(option)].rank);
        }
        for (const auto &[rank, column] : m_without[p]) {
            if (rank < best)
                startAt(column);
        }
        for (std::size_t i = 0; i < m_missing[p].size(); ++i) {
            if (i + std::size_t(std::max(2, m_model.participants()[p].heldSeats + 1)) > roster.seats(int(p)).size() + std::size_t(m_model.participants()[p].heldSeats))
                startAt(m_missing[p][i]);
        }
    }
}

void Relaxation::setObjective(const std::vector<Share> &shares)
{
    std::vector<double> costs(std::size_t(m_clp->numberColumns()), 0);
    for (const auto &[level, weight] : shares) {
        for (const auto &[column, factor] : m_objectives[std::size_t(level)].terms)
            costs[std::size_t(column)] += weight * factor;
    }
    for (int i = 0; i < m_clp->numberColumns(); ++i)
        m_clp->setObjectiveCoefficient(i, costs[std::size_t(i)]);
}

void Relaxation::guide(bool isOn)
{
    std::vector<int> later;
    const LevelKind kind = m_model.levels()[std::size_t(m_level)].kind;
    if (isOn && (kind == LevelKind::None || kind == LevelKind::Over)) {
        for (int level = m_level + 1; level < m_model.levelCount(); ++level) {
            if (m_model.levels()[std::size_t(level)].kind == LevelKind::Over)
                later.push_back(level);
        }
    }
    const double most = double(later.size() * m_model.participants().size()); // nobody costs more than 1 on a level
    const double weight = later.empty() ? 0 : std::min(mostGuidance / most, mostWeight);
    std::vector<Share> shares{{m_level, 1}};
    for (const int level : later)
        shares.push_back({level, weight});
    setObjective(shares);
    m_guidance = weight * most;
}

Relaxation::Outcome Relaxation::solve(bool primalFirst)
{
    if (primalFirst && m_isAtPlan)
        m_clp->primal(1); // does not always go on to the end
    m_isAtPlan = false;
    if (primalFirst)
        m_clp->primal();
    else
        m_clp->dual();
    if (m_clp->status() == 0)
        return Outcome::Solved;
    return m_clp->status() == 1 ? Outcome::Infeasible : Outcome::Interrupted;
}

void Relaxation::beginLevel(int level)
{
    m_level = level;
    guide(true);
    m_clp->setDualObjectiveLimit(unlimited);
}

Relaxation::Outcome Relaxation::minimise(int level, Rows needed)
{
    beginLevel(level);
    const Outcome outcome = solveWithRows(true, needed, needed == Rows::Known ? 0 : mostGroupRounds);
    if (outcome != Outcome::Solved || !isGuided())
        return outcome;
    guide(false);
    return solveWithRows(true, needed, 0);
}

Relaxation::Outcome Relaxation::minimiseAgain(int level)
{
    beginLevel(level);
    return solveWithRows(false, Rows::All, mostGroupRounds);
}

Relaxation::Outcome Relaxation::tighten()
{
    int idle = 0;
    for (int round = 0; round < mostCutRounds && idle < idleCutRounds && !isWhole(); ++round) {
        if (m_deadline.isOver())
            return Outcome::Interrupted;
        const CutFinder::Found found = CutFinder::find(*m_clp);
        if (found.isEmpty())
            return Outcome::Solved;
        for (const auto &[column, bound] : found.lower)
            m_clp->setColumnLower(column, bound);
        for (const auto &[column, bound] : found.upper)
            m_clp->setColumnUpper(column, bound);
        addLasting(found.rows);
        const double before = m_value;
        const Outcome outcome = solveWithRows(false, Rows::All, groupRoundsBetweenCuts);
        if (outcome != Outcome::Solved)
            return outcome;
        idle = m_value > before + leastLiftOfCuts ? 0 : idle + 1;
    }
    return Outcome::Solved;
}

Relaxation::Outcome Relaxation::resolve(double cutoff, bool otherObjective)
{
    m_clp->setDualObjectiveLimit(cutoff + m_guidance - m_objectives[std::size_t(m_level)].constant);
    return solveWithRows(otherObjective, Rows::All, 0);
}

/// What the solution costs on the level, without guidance.
double Relaxation::levelValue() const
{
    const Objective &objective = m_objectives[std::size_t(m_level)];
    double value = objective.constant;
    for (const auto &[column, factor] : objective.terms)
        value += factor * m_solution[std::size_t(column)];
    return value;
}

/// Whether the value is as good as its bound: rows that are missing hardly raise it.
bool Relaxation::isWhole() const
{
    const double value = levelValue();
    return double(wholeBound(value)) - value < rounding;
}

Relaxation::Outcome Relaxation::solveWithRows(bool primalFirst, Rows needed, int groupRounds)
{
    double groupValue = -unlimited;
    bool hasNewRows = false;
    for (;;) {
        const Outcome outcome = solve(primalFirst);
        if (outcome != Outcome::Solved)
            return outcome;
        primalFirst = false;
        const double before = hasNewRows ? levelValue() : 0;
        readSolution();
        if (needed == Rows::AsLongAsTheyHelp && hasNewRows && isWhole() && levelValue() < before + rounding)
            return Outcome::Solved;
        std::vector<Row> rows = violatedRows();
        if (!rows.empty()) {
            addRows(rows);
        } else if (groupRounds > 0 && !isWhole()) {
            groupRounds = m_value > groupValue + leastLift ? groupRounds - 1 : std::min(groupRounds, idleGroupRounds) - 1;
            groupValue = m_value;
            findGroups(rows);
            addLasting(rows);
        }
        if (rows.empty())
            return Outcome::Solved;
        hasNewRows = true;
    }
}

std::vector<Relaxation::Probe> Relaxation::probe(const std::vector<int> &columns, double cutoff, int iterations)
{
    const int count = int(columns.size());
    std::vector<double> down; // upper bound below, afterwards the loss
    std::vector<double> up;
    for (const int column : columns) {
        down.push_back(std::floor(columnValue(column)));
        up.push_back(down.back() + 1);
    }
    std::vector<std::vector<double>> solutions(2 * columns.size(), std::vector<double>(std::size_t(m_clp->numberColumns())));
    std::vector<double *> places;
    for (std::vector<double> &solution : solutions)
        places.push_back(solution.data());
    std::vector<int> status(2 * columns.size());
    std::vector<int> used(2 * columns.size());
    m_clp->setDualObjectiveLimit(cutoff + m_guidance - m_objectives[std::size_t(m_level)].constant);
    const int usual = m_clp->maximumIterations();
    m_clp->setMaximumIterations(iterations);
    m_clp->strongBranching(count, columns.data(), up.data(), down.data(), places.data(), status.data(), used.data(), false, true);
    m_clp->setMaximumIterations(usual);
    std::vector<Probe> probes;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        probes.push_back({columns[i], std::max(down[i], 0.0), std::max(up[i], 0.0)});
    }
    return probes;
}

FractionalPlan Relaxation::solution() const
{
    const auto first = m_solution.begin() + m_firstSeat;
    FractionalPlan plan{{m_solution.begin(), first}, {first, first + std::ptrdiff_t(m_model.options().size())}, {}};
    for (const auto &leads : m_leads) {
        int likeliest = -1;
        double most = fraction;
        for (const auto &[coach, column] : leads) {
            if (m_solution[std::size_t(column)] > most) {
                most = m_solution[std::size_t(column)];
                likeliest = coach;
            }
        }
        plan.coaches.push_back(likeliest);
    }
    return plan;
}

std::vector<int> Relaxation::fractionalColumns() const
{
    std::vector<int> found;
    const auto consider = [&](int column) {
        const double value = m_solution[std::size_t(column)];
        if (value > fraction && value < 1 - fraction)
            found.push_back(column);
    };
    for (int training = 0; training < m_firstSeat; ++training)
        consider(training);
    if (found.empty()) {
        for (const auto &leads : m_leads) {
            for (const auto &lead : leads)
                consider(lead.second);
        }
    }
    if (found.empty()) {
        for (std::size_t option = 0; option < m_model.options().size(); ++option)
            consider(seatColumn(int(option)));
    }
    return found;
}

std::vector<int> Relaxation::fractionalCounts() const
{
    std::vector<int> found;
    for (const Count &count : m_counts) {
        const double value = m_solution[std::size_t(count.column)];
        if (std::abs(value - std::round(value)) > fraction)
            found.push_back(count.column);
    }
    return found;
}

void Relaxation::readSolution()
{
    const double *values = m_clp->primalColumnSolution();
    m_solution.assign(values, values + m_clp->numberColumns());
    m_value = m_clp->objectiveValue() + m_objectives[std::size_t(m_level)].constant;
}

bool Relaxation::isSeatOpen(int option) const
{
    return m_clp->columnUpper()[seatColumn(option)] > 0.5;
}

int Relaxation::columnCount() const
{
    return m_clp->numberColumns();
}

} // namespace planning
