#include "planning/relaxation.h"

#include <ClpEventHandler.hpp>
#include <CoinPackedMatrix.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace planning {

namespace {
constexpr double infinity = std::numeric_limits<double>::max();
constexpr double violation = 1e-5;
constexpr double fraction = 1e-5;
constexpr double fixingTolerance = 1e-4;
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
    addLevels();
    load();
    m_hasHeldRow.assign(model.options().size(), 0);
}

Relaxation::~Relaxation() = default;

int Relaxation::addColumn(double upper)
{
    m_columnUpper.push_back(upper);
    return int(m_columnUpper.size()) - 1;
}

void Relaxation::addTrainings()
{
    Objective &musts = m_objectives[std::size_t(m_model.level(LevelKind::Musts))];
    m_municipalities.resize(m_model.trainings().size());
    m_hasMunicipalityRow.resize(m_model.trainings().size());
    musts.constant += m_model.lostPins();
    for (std::size_t t = 0; t < m_model.trainings().size(); ++t) {
        const Model::ModelTraining &training = m_model.trainings()[t];
        if (training.isMust) {
            musts.constant += 1;
            musts.terms.emplace_back(int(t), -1);
        }
        if (!training.canBeHeld)
            continue;
        Row least{.least = 0, .most = infinity};
        Row most{.least = -infinity, .most = 0};
        std::map<int, std::vector<int>> municipalities;
        for (const int option : training.options) {
            least.add(seatColumn(option), 1);
            most.add(seatColumn(option), 1);
            municipalities[m_model.participants()[std::size_t(m_model.options()[std::size_t(option)].participant)].municipality].push_back(option);
        }
        least.add(int(t), -training.min);
        most.add(int(t), -training.max);
        m_rows.push_back(std::move(least));
        m_rows.push_back(std::move(most));
        for (auto &entry : municipalities) {
            if (entry.second.size() > 1)
                m_municipalities[t].push_back(std::move(entry));
        }
        m_hasMunicipalityRow[t].assign(m_municipalities[t].size(), 0);
    }
}

void Relaxation::addCoaches()
{
    struct Duty { int training; int column; };
    std::vector<std::vector<Duty>> duties(m_model.coaches().size());
    m_leads.resize(m_model.trainings().size());
    for (std::size_t t = 0; t < m_model.trainings().size(); ++t) {
        const Model::ModelTraining &training = m_model.trainings()[t];
        if (!training.canBeHeld || training.coaches.empty())
            continue;
        if (training.coaches.size() == 1) {
            duties[std::size_t(training.coaches.front())].push_back({int(t), int(t)});
            continue;
        }
        Row led;
        led.add(int(t), -1);
        for (const int coach : training.coaches) {
            const int column = addColumn(1);
            m_leads[t].emplace_back(coach, column);
            led.add(column, 1);
            duties[std::size_t(coach)].push_back({int(t), column});
        }
        m_rows.push_back(std::move(led));
    }
    for (std::size_t c = 0; c < duties.size(); ++c) {
        std::vector<Duty> &list = duties[c];
        Row total{.least = -infinity, .most = double(m_model.coaches()[c].max)};
        for (const Duty &duty : list)
            total.add(duty.column, 1);
        if (int(list.size()) > m_model.coaches()[c].max)
            m_rows.push_back(total);
        std::vector<std::vector<int>> cliques;
        for (const Duty &first : list) { // whoever runs when this one begins
            Row clique{.least = -infinity, .most = 1};
            for (const Duty &other : list) {
                const Interval &time = m_model.trainings()[std::size_t(other.training)].time;
                const Minutes moment = m_model.trainings()[std::size_t(first.training)].time.start;
                if (time.start <= moment && moment < time.end)
                    clique.add(other.column, 1);
            }
            if (clique.columns.size() > 1 && std::find(cliques.begin(), cliques.end(), clique.columns) == cliques.end()) {
                cliques.push_back(clique.columns);
                m_rows.push_back(std::move(clique));
            }
        }
    }
}

void Relaxation::addPersons()
{
    Objective &musts = m_objectives[std::size_t(m_model.level(LevelKind::Musts))];
    Objective &changes = m_objectives[std::size_t(m_model.level(LevelKind::Changes))];
    Objective &rankSum = m_objectives[std::size_t(m_model.level(LevelKind::RankSum))];
    m_without.resize(m_model.participants().size());
    m_missing.resize(m_model.participants().size());
    for (std::size_t p = 0; p < m_model.participants().size(); ++p) {
        const Model::ModelParticipant &person = m_model.participants()[p];
        changes.constant += person.previous;
        // Over levels below the first rank, which nobody can help.
        const auto options = m_model.optionsOf(int(p));
        int rank = 1;
        const auto hopelessUntil = [&](int first) { // what a seat outside of the model gives is no loss
            for (; rank < std::min(first, person.heldRank) && rank <= m_model.otherRank(); ++rank)
                m_objectives[std::size_t(m_model.overLevel(rank))].constant += 1;
        };
        Row seats{.least = -infinity, .most = double(person.room())};
        int above = -1; // column of "nothing of the rank before"
        for (std::size_t i = 0; i < options.size();) {
            hopelessUntil(options[i].rank);
            const int current = options[i].rank;
            Row nothing{.least = above < 0 ? 1.0 : 0.0, .most = infinity};
            for (; i < options.size() && options[i].rank == current; ++i) {
                const int column = seatColumn(person.firstOption + int(i));
                seats.add(column, 1);
                nothing.add(column, 1);
                if (options[i].isPinned) {
                    musts.constant += 1;
                    musts.terms.emplace_back(column, -1);
                }
                if (options[i].isPrevious)
                    changes.terms.emplace_back(column, -1);
                if (options[i].rank > 1)
                    rankSum.terms.emplace_back(column, options[i].rank - 1);
            }
            if (above >= 0)
                nothing.add(above, -1);
            above = addColumn(1);
            m_without[p].emplace_back(current, above);
            nothing.add(above, 1);
            m_rows.push_back(std::move(nothing));
            const int until = i < options.size() ? options[i].rank : m_model.otherRank() + 1;
            for (; rank < std::min(until, person.heldRank); ++rank)
                m_objectives[std::size_t(m_model.overLevel(rank))].terms.emplace_back(above, 1);
        }
        hopelessUntil(m_model.otherRank() + 1);
        if (options.empty()) {
            for (int number = std::max(2, person.heldSeats + 1); number <= person.max; ++number)
                m_objectives[std::size_t(m_model.shortLevel(number))].constant += 1;
            continue;
        }
        seats.least = person.room();
        if (person.heldSeats == 0)
            seats.add(above, 1);
        for (int number = std::max(2, person.heldSeats + 1); number <= person.max; ++number) {
            const int missing = addColumn(1);
            m_missing[p].push_back(missing);
            seats.add(missing, 1);
            m_objectives[std::size_t(m_model.shortLevel(number))].terms.emplace_back(missing, 1);
        }
        m_rows.push_back(std::move(seats));
    }
}

void Relaxation::addLevels()
{
    for (int level = 0; level < m_model.levelCount(); ++level) {
        Row row{.least = -infinity, .most = infinity};
        for (const auto &[column, factor] : m_objectives[std::size_t(level)].terms)
            row.add(column, factor);
        m_levelRow.push_back(int(m_rows.size()));
        m_rows.push_back(std::move(row));
    }
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
}

void Relaxation::startAt(int column)
{
    m_clp->setColumnStatus(column, ClpSimplex::atUpperBound);
    m_clp->primalColumnSolution()[column] = 1;
}

void Relaxation::startFrom(const Roster &roster)
{
    m_clp->createStatus();
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
    m_hasStart = true;
}

void Relaxation::setObjective(int level)
{
    std::vector<double> costs(std::size_t(m_clp->numberColumns()), 0);
    for (const auto &[column, factor] : m_objectives[std::size_t(level)].terms)
        costs[std::size_t(column)] += factor;
    for (int i = 0; i < m_clp->numberColumns(); ++i)
        m_clp->setObjectiveCoefficient(i, costs[std::size_t(i)]);
    m_level = level;
}

Relaxation::Outcome Relaxation::solve(bool primalFirst)
{
    if (primalFirst)
        m_clp->primal(1);
    else
        m_clp->dual();
    m_iterations += m_clp->numberIterations();
    if (m_clp->status() == 0)
        return Outcome::Solved;
    return m_clp->status() == 1 ? Outcome::Infeasible : Outcome::Interrupted;
}

Relaxation::Outcome Relaxation::minimise(int level)
{
    const bool primalFirst = m_level >= 0 || m_hasStart;
    setObjective(level);
    m_clp->setDualObjectiveLimit(infinity);
    return solveWithRows(primalFirst);
}

Relaxation::Outcome Relaxation::resolve(double cutoff, bool otherLevel)
{
    m_clp->setDualObjectiveLimit(cutoff - m_objectives[std::size_t(m_level)].constant);
    return solveWithRows(otherLevel);
}

Relaxation::Outcome Relaxation::solveWithRows(bool primalFirst)
{
    for (;;) {
        const Outcome outcome = solve(primalFirst);
        if (outcome != Outcome::Solved)
            return outcome;
        primalFirst = false;
        readSolution();
        const std::vector<Row> rows = violatedRows();
        if (rows.empty())
            return Outcome::Solved;
        addRows(rows);
    }
}

std::vector<Relaxation::Probe> Relaxation::probe(const std::vector<int> &columns, double cutoff, int iterations)
{
    const int count = int(columns.size());
    std::vector<double> down(columns.size(), 0); // upper bound below, afterwards the loss
    std::vector<double> up(columns.size(), 1);
    std::vector<std::vector<double>> solutions(2 * columns.size(), std::vector<double>(std::size_t(m_clp->numberColumns())));
    std::vector<double *> places;
    for (std::vector<double> &solution : solutions)
        places.push_back(solution.data());
    std::vector<int> status(2 * columns.size());
    std::vector<int> used(2 * columns.size());
    m_clp->setDualObjectiveLimit(cutoff - m_objectives[std::size_t(m_level)].constant);
    const int usual = m_clp->maximumIterations();
    m_clp->setMaximumIterations(iterations);
    m_clp->strongBranching(count, columns.data(), up.data(), down.data(), places.data(), status.data(), used.data(), false, true);
    m_clp->setMaximumIterations(usual);
    std::vector<Probe> probes;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        probes.push_back({columns[i], std::max(down[i], 0.0), std::max(up[i], 0.0)});
        m_iterations += used[2 * i] + used[2 * i + 1];
    }
    return probes;
}

Relaxation::Basis Relaxation::basis() const
{
    const unsigned char *status = m_clp->statusArray();
    const int columns = m_clp->numberColumns();
    return {{status, status + columns}, {status + columns, status + columns + m_clp->numberRows()}};
}

void Relaxation::setBasis(const Basis &basis)
{
    unsigned char *status = m_clp->statusArray();
    std::copy(basis.columns.begin(), basis.columns.end(), status);
    status += m_clp->numberColumns();
    std::copy(basis.rows.begin(), basis.rows.end(), status);
    for (int row = int(basis.rows.size()); row < m_clp->numberRows(); ++row)
        m_clp->setRowStatus(row, ClpSimplex::basic);
}

Relaxation::Bounds Relaxation::bounds() const
{
    const int columns = m_clp->numberColumns();
    Bounds bounds{{m_clp->columnLower(), m_clp->columnLower() + columns}, {m_clp->columnUpper(), m_clp->columnUpper() + columns}, {}};
    for (const int row : m_levelRow)
        bounds.levels.emplace_back(m_clp->rowLower()[row], m_clp->rowUpper()[row]);
    return bounds;
}

void Relaxation::setBounds(const Bounds &bounds)
{
    for (int i = 0; i < int(bounds.lower.size()); ++i)
        m_clp->setColumnBounds(i, bounds.lower[std::size_t(i)], bounds.upper[std::size_t(i)]);
    for (std::size_t level = 0; level < m_levelRow.size(); ++level)
        m_clp->setRowBounds(m_levelRow[level], bounds.levels[level].first, bounds.levels[level].second);
}

std::pair<double, double> Relaxation::columnBounds(int column) const
{
    return {m_clp->columnLower()[column], m_clp->columnUpper()[column]};
}

void Relaxation::setColumn(int column, double lower, double upper)
{
    m_clp->setColumnBounds(column, lower, upper);
}

void Relaxation::decideTrainings(const FractionalPlan &plan, double margin)
{
    for (std::size_t t = 0; t < plan.held.size(); ++t) {
        const auto [lower, upper] = columnBounds(heldColumn(int(t)));
        if (plan.held[t] > 1 - margin && upper == 1)
            setColumn(heldColumn(int(t)), 1, 1);
        if (plan.held[t] > margin || lower == 1)
            continue;
        setColumn(heldColumn(int(t)), 0, 0);
        for (const int option : m_model.trainings()[t].options)
            setColumn(seatColumn(option), 0, 0);
    }
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

void Relaxation::limitLevel(int level, double least, double most)
{
    const double constant = m_objectives[std::size_t(level)].constant;
    m_clp->setRowBounds(m_levelRow[std::size_t(level)], least - constant, most - constant);
}

int Relaxation::fixByReducedCost(double slack)
{
    int fixed = 0;
    const double *costs = m_clp->dualColumnSolution();
    const double *lower = m_clp->columnLower();
    const double *upper = m_clp->columnUpper();
    for (int i = 0; i < m_clp->numberColumns(); ++i) {
        if (lower[i] == upper[i])
            continue;
        const double cost = costs[i];
        if (cost > slack + fixingTolerance && m_solution[std::size_t(i)] < lower[i] + violation) {
            m_clp->setColumnUpper(i, lower[i]);
            ++fixed;
        } else if (cost < -slack - fixingTolerance && m_solution[std::size_t(i)] > upper[i] - violation) {
            m_clp->setColumnLower(i, upper[i]);
            ++fixed;
        }
    }
    return fixed;
}

void Relaxation::readSolution()
{
    const double *values = m_clp->primalColumnSolution();
    m_solution.assign(values, values + m_clp->numberColumns());
    m_value = m_clp->objectiveValue() + m_objectives[std::size_t(m_level)].constant;
}

std::vector<Relaxation::Row> Relaxation::violatedRows()
{
    std::vector<Row> rows;
    findUnheldSeats(rows);
    findCrowdedPersons(rows);
    findCrowdedMunicipalities(rows);
    return rows;
}

void Relaxation::findUnheldSeats(std::vector<Row> &rows)
{
    for (std::size_t i = 0; i < m_model.options().size(); ++i) {
        const int training = m_model.options()[i].training;
        if (m_hasHeldRow[i] || attends(int(i)) <= held(training) + violation)
            continue;
        m_hasHeldRow[i] = 1;
        Row row{.least = 0, .most = infinity};
        row.add(heldColumn(training), 1);
        row.add(seatColumn(int(i)), -1);
        rows.push_back(std::move(row));
    }
}

/// One training a topic, and one at a time.
void Relaxation::findCrowdedPersons(std::vector<Row> &rows)
{
    std::vector<int> taken;
    std::vector<std::vector<int>> found;
    for (std::size_t p = 0; p < m_model.participants().size(); ++p) {
        if (m_model.participants()[p].room() < 2)
            continue;
        const auto options = m_model.optionsOf(int(p));
        const int first = m_model.participants()[p].firstOption;
        taken.clear();
        for (std::size_t i = 0; i < options.size(); ++i) {
            if (attends(first + int(i)) > violation)
                taken.push_back(int(i));
        }
        if (taken.size() < 2)
            continue;
        found.clear();
        const auto consider = [&](const auto &belongs) {
            double sum = 0;
            for (const int i : taken)
                sum += belongs(options[std::size_t(i)].training) ? attends(first + i) : 0;
            if (sum <= 1 + violation)
                return;
            std::vector<int> clique;
            for (std::size_t i = 0; i < options.size(); ++i) {
                if (belongs(options[i].training))
                    clique.push_back(first + int(i));
            }
            if (std::find(found.begin(), found.end(), clique) == found.end())
                found.push_back(std::move(clique));
        };
        for (const int i : taken) {
            const Model::ModelTraining &training = m_model.trainings()[std::size_t(options[std::size_t(i)].training)];
            consider([&](int other) {
                const Interval &time = m_model.trainings()[std::size_t(other)].time;
                return time.start <= training.time.start && training.time.start < time.end;
            });
            if (m_model.repeatsTopics())
                continue;
            for (const int topic : training.topics) {
                consider([&](int other) {
                    const std::vector<int> &topics = m_model.trainings()[std::size_t(other)].topics;
                    return std::find(topics.begin(), topics.end(), topic) != topics.end();
                });
            }
        }
        for (const std::vector<int> &clique : found) {
            Row row{.least = -infinity, .most = 1};
            for (const int option : clique)
                row.add(seatColumn(option), 1);
            rows.push_back(std::move(row));
        }
    }
}

void Relaxation::findCrowdedMunicipalities(std::vector<Row> &rows)
{
    const int most = m_model.sameMunicipalityMax();
    if (most == std::numeric_limits<int>::max())
        return;
    for (std::size_t t = 0; t < m_municipalities.size(); ++t) {
        for (std::size_t m = 0; m < m_municipalities[t].size(); ++m) {
            const std::vector<int> &options = m_municipalities[t][m].second;
            if (m_hasMunicipalityRow[t][m] || int(options.size()) <= most)
                continue;
            double sum = 0;
            for (const int option : options)
                sum += attends(option);
            if (sum <= most * held(int(t)) + violation)
                continue;
            m_hasMunicipalityRow[t][m] = 1;
            Row row{.least = -infinity, .most = 0};
            for (const int option : options)
                row.add(seatColumn(option), 1);
            row.add(heldColumn(int(t)), -most);
            rows.push_back(std::move(row));
        }
    }
}

void Relaxation::addMixing()
{
    // One column for each municipality with several eligible people: seats beyond the first.
    const int level = m_model.level(LevelKind::Mixing);
    std::vector<Row> rows;
    Row sum{.least = -infinity, .most = infinity};
    int next = m_clp->numberColumns();
    for (std::size_t t = 0; t < m_municipalities.size(); ++t) {
        for (const auto &[municipality, options] : m_municipalities[t]) {
            Row row{.least = -infinity, .most = 0};
            for (const int option : options) {
                if (m_clp->columnUpper()[seatColumn(option)] > 0.5)
                    row.add(seatColumn(option), 1);
            }
            if (row.columns.size() < 2)
                continue;
            row.add(heldColumn(int(t)), -1);
            row.add(next, -1);
            m_objectives[std::size_t(level)].terms.emplace_back(next, 1);
            sum.add(next, 1);
            rows.push_back(std::move(row));
            ++next;
        }
    }
    const int before = m_clp->numberColumns();
    m_clp->resize(m_clp->numberRows(), next);
    for (int i = before; i < next; ++i) {
        m_clp->setColumnBounds(i, 0, infinity);
        m_clp->setObjectiveCoefficient(i, 0);
    }
    m_levelRow[std::size_t(level)] = m_clp->numberRows() + int(rows.size());
    rows.push_back(std::move(sum));
    addRows(rows);
}

bool Relaxation::isSeatOpen(int option) const
{
    return m_clp->columnUpper()[seatColumn(option)] > 0.5;
}

int Relaxation::columnCount() const
{
    return m_clp->numberColumns();
}

int Relaxation::rowCount() const
{
    return m_clp->numberRows();
}

int Relaxation::freeColumns() const
{
    int free = 0;
    for (int i = 0; i < m_clp->numberColumns(); ++i)
        free += m_clp->columnLower()[i] < m_clp->columnUpper()[i];
    return free;
}

} // namespace planning
