#include "planning/relaxation.h"

#include "planning/cutfinder.h"

#include <algorithm>
#include <cmath>

namespace planning {

namespace {
constexpr double fraction = 1e-5;
constexpr double rounding = 1e-5;
constexpr int mostGroupRounds = 20;
constexpr int mostGroupRoundsIfLarge = 3;
constexpr int idleGroupRounds = 2; ///< that do not lift the value, until it is enough
constexpr double leastLift = 0.01;
constexpr int mostCutRounds = 8;
constexpr int idleCutRounds = 3;
constexpr int groupRoundsBetweenCuts = 2;
constexpr double leastLiftOfCuts = 0.003;
constexpr double mostGuidance = 0.05; ///< of the value of a level, which is whole for a plan
constexpr double mostWeight = 1e-4; ///< of a later level
constexpr int seatsAwakeEach = 8; ///< of a person, to begin with
}

std::int64_t wholeBound(double value)
{
    return std::int64_t(std::ceil(value - rounding));
}

Relaxation::Relaxation(const Model &model, const Deadline &deadline)
    : m_model(model), m_deadline(deadline), m_formulation(model), m_hasHeldRow(model.options().size(), 0)
{
    for (const auto &ofTraining : m_formulation.municipalities)
        m_hasMunicipalityRow.emplace_back(ofTraining.size(), 0);
    load();
}

Relaxation::Relaxation(const Relaxation &other, const Deadline &deadline)
    : m_model(other.m_model), m_deadline(deadline), m_program(std::make_unique<LinearProgram>(*other.m_program, deadline)), m_formulation(other.m_formulation)
    , m_solution(other.m_solution), m_hasHeldRow(other.m_hasHeldRow), m_hasMunicipalityRow(other.m_hasMunicipalityRow), m_rowsAtCopy(other.m_program->rowCount())
    , m_value(other.m_value), m_guidance(other.m_guidance), m_level(other.m_level)
{
}

Relaxation::Merged Relaxation::takeRows(const Relaxation &copy)
{
    const Merged merged{std::size_t(copy.m_rowsAtCopy), std::size_t(m_program->rowCount() - copy.m_rowsAtCopy)};
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
        result.rows.insert(result.rows.begin() + std::ptrdiff_t(merged.common), merged.own, LinearProgram::basic);
    return result;
}

void Relaxation::load()
{
    m_program = std::make_unique<LinearProgram>(std::move(m_formulation.upper), m_formulation.firstSeat, m_formulation.firstSeat + int(m_model.options().size()), m_deadline);
    addRows(m_formulation.rows);
    m_formulation.rows.clear();
    wakeBestSeats();
}

void Relaxation::addRows(const std::vector<Row> &rows)
{
    m_program->addRows(rows);
    if (m_rowsAtCopy >= 0)
        m_found.insert(m_found.end(), rows.begin(), rows.end());
}

/// The seats that matter most likely.
void Relaxation::wakeBestSeats()
{
    std::vector<int> columns;
    for (const Model::ModelParticipant &person : m_model.participants()) {
        for (int i = 0; i < std::min(person.optionCount, seatsAwakeEach); ++i)
            columns.push_back(seatColumn(person.firstOption + i));
    }
    m_program->wake(columns);
}

/// Adds rows that a relaxation of fewer options can take over.
void Relaxation::addLasting(const std::vector<Row> &rows)
{
    if (rows.empty())
        return;
    addRows(rows);
    m_lasting.insert(m_lasting.end(), rows.begin(), rows.end());
}

void Relaxation::startFrom(const Roster &roster)
{
    std::vector<int> columns;
    std::vector<std::pair<int, int>> counts;
    for (const Formulation::Count &count : m_formulation.counts)
        counts.emplace_back(count.column, count.row);
    for (std::size_t t = 0; t < m_model.trainings().size(); ++t) {
        if (!roster.isHeld(int(t)))
            continue;
        columns.push_back(heldColumn(int(t)));
        for (const auto &[coach, column] : m_formulation.leads[t]) {
            if (coach == roster.coachOf(int(t)))
                columns.push_back(column);
        }
    }
    for (std::size_t p = 0; p < m_model.participants().size(); ++p) {
        int best = m_model.otherRank() + 1;
        for (const int option : roster.seats(int(p))) {
            columns.push_back(seatColumn(option));
            best = std::min(best, m_model.options()[std::size_t(option)].rank);
        }
        for (const auto &[rank, column] : m_formulation.without[p]) {
            if (rank < best)
                columns.push_back(column);
        }
        for (std::size_t i = 0; i < m_formulation.missing[p].size(); ++i) {
            if (i + std::size_t(std::max(2, m_model.participants()[p].heldSeats + 1)) > roster.seats(int(p)).size() + std::size_t(m_model.participants()[p].heldSeats))
                columns.push_back(m_formulation.missing[p][i]);
        }
    }
    m_program->setStart(columns, counts);
}

void Relaxation::setObjective(const std::vector<Share> &shares)
{
    std::vector<double> costs(std::size_t(columnCount()), 0);
    for (const auto &[level, weight] : shares) {
        for (const auto &[column, factor] : m_formulation.objectives[std::size_t(level)].terms)
            costs[std::size_t(column)] += weight * factor;
    }
    m_program->setCosts(std::move(costs));
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

void Relaxation::beginLevel(int level)
{
    m_level = level;
    guide(true);
    m_program->setCutoff(unlimited);
}

Relaxation::Outcome Relaxation::minimise(int level, Rows needed)
{
    beginLevel(level);
    const int groupRounds = m_model.isLarge() ? mostGroupRoundsIfLarge : mostGroupRounds;
    const Outcome outcome = solveWithRows(true, needed, needed == Rows::Known ? 0 : groupRounds);
    if (outcome != Outcome::Solved || !isGuided())
        return outcome;
    guide(false);
    return solveWithRows(true, needed, 0);
}

Relaxation::Outcome Relaxation::minimiseAgain(int level)
{
    beginLevel(level);
    m_program->sleep(); // cases are many, and few seats matter to them
    return solveWithRows(false, Rows::All, mostGroupRounds);
}

Relaxation::Outcome Relaxation::minimiseCase(int level)
{
    beginLevel(level);
    return solveWithRows(true, Rows::All, 0);
}

Relaxation::Outcome Relaxation::tighten()
{
    if (m_model.isLarge()) // one round takes seconds, and cannot be stopped
        return Outcome::Solved;
    int idle = 0;
    for (int round = 0; round < mostCutRounds && idle < idleCutRounds && !isWhole(); ++round) {
        if (m_deadline.isOver())
            return Outcome::Interrupted;
        const std::optional<std::vector<Row>> rows = findCuts();
        if (!rows)
            return Outcome::Solved;
        addLasting(*rows);
        const double before = m_value;
        const Outcome outcome = solveWithRows(false, Rows::All, groupRoundsBetweenCuts);
        if (outcome != Outcome::Solved)
            return outcome;
        idle = m_value > before + leastLiftOfCuts ? 0 : idle + 1;
    }
    return Outcome::Solved;
}

/// Rows of general kinds that the solution violates; fixes what they fix. None: nothing was found.
std::optional<std::vector<Row>> Relaxation::findCuts()
{
    m_program->wakeAll();
    const std::vector<int> numbers = m_program->numbers();
    CutFinder::Found found = CutFinder::find(m_program->simplex());
    m_program->sleep();
    for (const auto &[place, bound] : found.lower)
        m_program->setBounds(numbers[std::size_t(place)], bound, m_program->upper(numbers[std::size_t(place)]));
    for (const auto &[place, bound] : found.upper)
        m_program->setBounds(numbers[std::size_t(place)], m_program->lower(numbers[std::size_t(place)]), bound);
    for (Row &row : found.rows) {
        for (int &column : row.columns)
            column = numbers[std::size_t(column)];
    }
    if (found.isEmpty())
        return std::nullopt;
    return std::move(found.rows);
}

Relaxation::Outcome Relaxation::resolve(double cutoff, bool otherObjective)
{
    m_program->setCutoff(cutoff + m_guidance - m_formulation.objectives[std::size_t(m_level)].constant);
    return solveWithRows(otherObjective, Rows::All, 0);
}

/// What the solution costs on the level, without guidance.
double Relaxation::levelValue() const
{
    const Formulation::Objective &objective = m_formulation.objectives[std::size_t(m_level)];
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
        const Outcome outcome = m_program->solve(primalFirst ? LinearProgram::Method::Primal : LinearProgram::Method::Dual);
        if (outcome != Outcome::Solved)
            return outcome;
        primalFirst = m_model.isLarge(); // an iteration takes a quarter of the time of the dual there
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
    m_program->setCutoff(cutoff + m_guidance - m_formulation.objectives[std::size_t(m_level)].constant);
    return m_program->probe(columns, iterations);
}

FractionalPlan Relaxation::solution() const
{
    const auto first = m_solution.begin() + m_formulation.firstSeat;
    FractionalPlan plan{{m_solution.begin(), first}, {first, first + std::ptrdiff_t(m_model.options().size())}, {}};
    for (const auto &leads : m_formulation.leads) {
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
    for (int training = 0; training < m_formulation.firstSeat; ++training)
        consider(training);
    if (found.empty()) {
        for (const auto &leads : m_formulation.leads) {
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
    for (const Formulation::Count &count : m_formulation.counts) {
        const double value = m_solution[std::size_t(count.column)];
        if (std::abs(value - std::round(value)) > fraction)
            found.push_back(count.column);
    }
    return found;
}

void Relaxation::readSolution()
{
    m_solution = m_program->values();
    m_value = m_program->value() + m_formulation.objectives[std::size_t(m_level)].constant;
}

bool Relaxation::isSeatOpen(int option) const
{
    return m_program->upper(seatColumn(option)) > 0.5;
}

int Relaxation::rowCount() const
{
    return m_program->rowCount();
}

int Relaxation::columnCount() const
{
    return m_program->columnCount();
}

} // namespace planning
