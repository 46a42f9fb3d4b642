#include "planning/linearprogram.h"

#include <ClpEventHandler.hpp>
#include <ClpSimplex.hpp>

#include <algorithm>
#include <cmath>

namespace planning {

namespace {
constexpr double tolerance = 1e-7;           ///< of reduced costs, as in Clp
constexpr double cutoffTolerance = 1e-3;     ///< Clp stops a hair below
constexpr double leastProof = 1e-6;          ///< by how much rows contradict each other
constexpr double endless = 1e30;             ///< of a bound, as in Clp
constexpr std::size_t mostWoken = 1000;      ///< columns, at a time
constexpr std::size_t unscaledFrom = 20'000; ///< columns: an iteration takes an eighth less; smaller instances took longer
constexpr std::size_t unperturbedFrom = 100'000; ///< columns; in between, cases take fewer iterations with perturbed costs and bounds
constexpr int perturbation = 50; ///< as Clp calls it: if it helps
}

const unsigned char LinearProgram::basic = ClpSimplex::basic;

/// Stops Clp between two iterations.
class LinearProgram::Watch : public ClpEventHandler
{
public:
    explicit Watch(const Deadline &deadline) : m_deadline(&deadline) {}
    int event(Event) override { return m_deadline->isOver() ? 5 : -1; }
    ClpEventHandler *clone() const override { return new Watch(*this); }

private:
    const Deadline *m_deadline;
};

LinearProgram::LinearProgram(std::vector<double> upper, int firstSleeper, int endSleeper, const Deadline &deadline)
    : m_deadline(deadline), m_clp(std::make_unique<ClpSimplex>()), m_watch(std::make_unique<Watch>(deadline)), m_firstSleeper(firstSleeper)
    , m_entries(std::size_t(endSleeper - firstSleeper)), m_place(upper.size(), -1), m_lower(upper.size(), 0), m_upper(std::move(upper)), m_costs(m_upper.size(), 0)
{
    m_clp->setLogLevel(0);
    if (m_upper.size() >= unscaledFrom)
        m_clp->scaling(0);
    if (m_upper.size() >= unscaledFrom && m_upper.size() < unperturbedFrom)
        m_clp->setPerturbation(perturbation);
    m_clp->passInEventHandler(m_watch.get());
    for (int column = 0; column < columnCount(); ++column) {
        if (isSleeper(column))
            continue;
        m_place[std::size_t(column)] = int(m_numbers.size());
        m_numbers.push_back(column);
    }
    m_clp->resize(0, int(m_numbers.size()));
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        m_clp->setColumnBounds(int(i), 0, m_upper[std::size_t(m_numbers[i])]);
}

LinearProgram::LinearProgram(const LinearProgram &other, const Deadline &deadline)
    : m_deadline(deadline), m_clp(std::make_unique<ClpSimplex>(*other.m_clp)), m_watch(std::make_unique<Watch>(m_deadline)), m_firstSleeper(other.m_firstSleeper)
    , m_entries(other.m_entries), m_place(other.m_place), m_numbers(other.m_numbers), m_lower(other.m_lower), m_upper(other.m_upper), m_costs(other.m_costs), m_cutoff(other.m_cutoff)
    , m_isAllAwake(other.m_isAllAwake), m_isAtStart(other.m_isAtStart)
{
    m_clp->setLogLevel(0);
    m_clp->passInEventHandler(m_watch.get());
}

LinearProgram::~LinearProgram() = default;

int LinearProgram::rowCount() const
{
    return m_clp->numberRows();
}

void LinearProgram::addColumns(int count)
{
    std::vector<int> added;
    for (int i = 0; i < count; ++i) {
        added.push_back(columnCount());
        m_place.push_back(-1);
        m_lower.push_back(0);
        m_upper.push_back(Row::unlimited);
        m_costs.push_back(0);
    }
    wake(added);
}

void LinearProgram::addRows(const std::vector<Row> &rows)
{
    std::vector<double> least;
    std::vector<double> most;
    std::vector<CoinBigIndex> starts{0};
    std::vector<int> columns;
    std::vector<double> factors;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const Row &row = rows[r];
        least.push_back(row.least);
        most.push_back(row.most);
        for (std::size_t i = 0; i < row.columns.size(); ++i) {
            if (isSleeper(row.columns[i]))
                m_entries[std::size_t(row.columns[i] - m_firstSleeper)].push_back({rowCount() + int(r), row.factors[i]});
            if (isAsleep(row.columns[i]))
                continue;
            columns.push_back(m_place[std::size_t(row.columns[i])]);
            factors.push_back(row.factors[i]);
        }
        starts.push_back(CoinBigIndex(columns.size()));
    }
    m_clp->addRows(int(rows.size()), least.data(), most.data(), starts.data(), columns.data(), factors.data());
}

void LinearProgram::setBounds(int column, double lower, double upper)
{
    m_lower[std::size_t(column)] = lower;
    m_upper[std::size_t(column)] = upper;
    if (isAsleep(column)) {
        if (lower > 0)
            wake({column});
        return;
    }
    const int place = m_place[std::size_t(column)];
    m_clp->setColumnBounds(place, lower, upper);
    if (lower < upper && m_clp->statusExists() && m_clp->getColumnStatus(place) == ClpSimplex::isFixed)
        m_clp->setColumnStatus(place, m_clp->primalColumnSolution()[place] < (lower + upper) / 2 ? ClpSimplex::atLowerBound : ClpSimplex::atUpperBound);
}

std::pair<double, double> LinearProgram::rowBounds(int row) const
{
    return {m_clp->rowLower()[row], m_clp->rowUpper()[row]};
}

void LinearProgram::setRowBounds(int row, double least, double most)
{
    m_clp->setRowBounds(row, least, most);
}

void LinearProgram::setCosts(std::vector<double> costs)
{
    m_costs = std::move(costs);
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        m_clp->setObjectiveCoefficient(int(i), m_costs[std::size_t(m_numbers[i])]);
}

LinearProgram::Basis LinearProgram::basis() const
{
    const unsigned char *status = m_clp->statusArray();
    Basis basis{std::vector<unsigned char>(m_place.size(), ClpSimplex::atLowerBound), {status + m_numbers.size(), status + m_numbers.size() + rowCount()}};
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        basis.columns[std::size_t(m_numbers[i])] = status[i];
    return basis;
}

void LinearProgram::setBasis(const Basis &basis)
{
    m_isAtStart = false;
    if (m_isAllAwake)
        sleep();
    std::vector<int> needed;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const int column = m_firstSleeper + int(i);
        const int status = basis.columns[std::size_t(column)] & 7; // the other bits are of no concern here
        if (isAsleep(column) && (status == ClpSimplex::basic || status == ClpSimplex::atUpperBound))
            needed.push_back(column);
    }
    wake(needed);
    unsigned char *status = m_clp->statusArray();
    const int known = int(basis.columns.size());
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        status[i] = m_numbers[i] < known ? basis.columns[std::size_t(m_numbers[i])] : static_cast<unsigned char>(ClpSimplex::atLowerBound);
    std::copy(basis.rows.begin(), basis.rows.end(), status + m_numbers.size());
    for (int row = int(basis.rows.size()); row < rowCount(); ++row)
        m_clp->setRowStatus(row, ClpSimplex::basic);
}

void LinearProgram::setStart(const std::vector<int> &atUpper, const std::vector<std::pair<int, int>> &inBasis)
{
    m_isAtStart = true;
    wake(atUpper);
    m_clp->createStatus();
    for (const auto &[column, row] : inBasis) {
        m_clp->setColumnStatus(m_place[std::size_t(column)], ClpSimplex::basic);
        m_clp->setRowStatus(row, ClpSimplex::isFixed);
    }
    for (const int column : atUpper) {
        m_clp->setColumnStatus(m_place[std::size_t(column)], ClpSimplex::atUpperBound);
        m_clp->primalColumnSolution()[m_place[std::size_t(column)]] = upper(column);
    }
}

void LinearProgram::setCutoff(double value)
{
    m_cutoff = value;
}

LinearProgram::Outcome LinearProgram::solve(Method method)
{
    m_clp->setDualObjectiveLimit(m_cutoff);
    bool isCutoffLifted = m_cutoff >= Row::unlimited;
    bool isAnew = false;
    if (method == Method::Primal && m_isAtStart)
        m_clp->primal(1); // does not always go on to the end
    m_isAtStart = false;
    for (;;) {
        if (method == Method::Dual)
            m_clp->dual();
        else
            m_clp->primal();
        if (m_clp->status() == 0) {
            if (!wakeUseful())
                return Outcome::Solved;
            method = Method::Primal;
            continue;
        }
        if (m_clp->status() != 1) {
            if (isAnew || m_deadline.isOver())
                return Outcome::Interrupted;
            isAnew = true; // the simplex lost its way
            m_clp->createStatus();
            method = Method::Dual;
            continue;
        }
        if (hasProvenCutoff() || openSleepers().empty())
            return Outcome::Infeasible;
        if (method == Method::Primal) { // which does not say why
            method = Method::Dual;
            continue;
        }
        const Contradiction found = contradiction();
        if (found == Contradiction::Proven)
            return Outcome::Infeasible;
        if (found == Contradiction::Disputed)
            continue;
        if (isCutoffLifted) {
            wakeAll();
            m_isAllAwake = true;
        } else {
            wakeUseful();
            isCutoffLifted = true; // and on to the end, to know what the sleepers can do
            m_clp->setDualObjectiveLimit(Row::unlimited);
        }
    }
}

double LinearProgram::value() const
{
    return m_clp->objectiveValue();
}

/// What the simplex says of its columns; of the others, 0.
std::vector<double> LinearProgram::byNumber(const double *values) const
{
    std::vector<double> all(m_place.size(), 0);
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        all[std::size_t(m_numbers[i])] = values[i];
    return all;
}

std::vector<double> LinearProgram::values() const
{
    return byNumber(m_clp->primalColumnSolution());
}

std::vector<double> LinearProgram::reducedCosts() const
{
    std::vector<double> costs = byNumber(m_clp->dualColumnSolution());
    const double *prices = m_clp->dualRowSolution();
    for (const int column : openSleepers())
        costs[std::size_t(column)] = reducedCost(column, prices, m_costs[std::size_t(column)]);
    return costs;
}

double LinearProgram::reducedCostOf(int column) const
{
    return m_clp->dualColumnSolution()[m_place[std::size_t(column)]];
}

std::vector<LinearProgram::Probe> LinearProgram::probe(const std::vector<int> &columns, int iterations)
{
    std::vector<int> places;
    std::vector<double> down; // upper bound below, afterwards the loss
    std::vector<double> up;
    for (const int column : columns) {
        places.push_back(m_place[std::size_t(column)]);
        down.push_back(std::floor(m_clp->primalColumnSolution()[places.back()]));
        up.push_back(down.back() + 1);
    }
    std::vector<std::vector<double>> solutions(2 * columns.size(), std::vector<double>(m_numbers.size()));
    std::vector<double *> outputs;
    for (std::vector<double> &solution : solutions)
        outputs.push_back(solution.data());
    std::vector<int> status(2 * columns.size());
    std::vector<int> used(2 * columns.size());
    m_clp->setDualObjectiveLimit(m_cutoff);
    const int usual = m_clp->maximumIterations();
    m_clp->setMaximumIterations(iterations);
    m_clp->strongBranching(int(columns.size()), places.data(), up.data(), down.data(), outputs.data(), status.data(), used.data(), false, true);
    m_clp->setMaximumIterations(usual);
    std::vector<Probe> probes;
    for (std::size_t i = 0; i < columns.size(); ++i)
        probes.push_back({columns[i], std::max(down[i], 0.0), std::max(up[i], 0.0)});
    return probes;
}

void LinearProgram::wake(const std::vector<int> &columns)
{
    std::vector<double> lower;
    std::vector<double> upper;
    std::vector<double> costs;
    std::vector<CoinBigIndex> starts{0};
    std::vector<int> rows;
    std::vector<double> factors;
    for (const int column : columns) {
        if (!isAsleep(column))
            continue;
        m_place[std::size_t(column)] = int(m_numbers.size());
        m_numbers.push_back(column);
        lower.push_back(m_lower[std::size_t(column)]);
        upper.push_back(m_upper[std::size_t(column)]);
        costs.push_back(m_costs[std::size_t(column)]);
        if (isSleeper(column)) {
            for (const Entry &entry : m_entries[std::size_t(column - m_firstSleeper)]) {
                rows.push_back(entry.row);
                factors.push_back(entry.factor);
            }
        }
        starts.push_back(CoinBigIndex(rows.size()));
    }
    if (lower.empty())
        return;
    const int before = m_clp->numberColumns();
    m_clp->addColumns(int(lower.size()), lower.data(), upper.data(), costs.data(), starts.data(), rows.data(), factors.data());
    if (!m_clp->statusExists())
        return;
    for (int i = before; i < m_clp->numberColumns(); ++i) {
        m_clp->setColumnStatus(i, ClpSimplex::atLowerBound);
        m_clp->primalColumnSolution()[i] = lower[std::size_t(i - before)];
    }
}

void LinearProgram::wakeAll()
{
    wake(openSleepers());
}

void LinearProgram::sleep()
{
    m_isAllAwake = false;
    std::vector<int> places;
    std::vector<int> awake;
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const int column = m_numbers[i];
        const auto status = m_clp->getColumnStatus(int(i));
        const bool isAtZero = status == ClpSimplex::atLowerBound || (status == ClpSimplex::isFixed && upper(column) <= 0);
        if (isSleeper(column) && lower(column) <= 0 && isAtZero)
            places.push_back(int(i));
        else
            awake.push_back(column);
    }
    if (places.empty())
        return;
    m_clp->deleteColumns(int(places.size()), places.data());
    std::fill_n(m_place.begin() + m_firstSleeper, m_entries.size(), -1);
    m_numbers = std::move(awake);
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        m_place[std::size_t(m_numbers[i])] = int(i);
}

/// Those that are not fixed at 0.
std::vector<int> LinearProgram::openSleepers() const
{
    std::vector<int> open;
    for (int column = m_firstSleeper; column < m_firstSleeper + int(m_entries.size()); ++column) {
        if (isAsleep(column) && upper(column) > 0)
            open.push_back(column);
    }
    return open;
}

double LinearProgram::reducedCost(int sleeper, const double *prices, double cost) const
{
    for (const Entry &entry : m_entries[std::size_t(sleeper - m_firstSleeper)])
        cost -= prices[entry.row] * entry.factor;
    return cost;
}

/// Sleepers whose reduced cost is below 0, behind it. Without costs: as if all costs were 0.
std::vector<std::pair<double, int>> LinearProgram::usefulSleepers(const double *prices, bool hasCosts) const
{
    std::vector<std::pair<double, int>> useful;
    for (const int column : openSleepers()) {
        const double cost = reducedCost(column, prices, hasCosts ? m_costs[std::size_t(column)] : 0);
        if (cost < -tolerance)
            useful.emplace_back(cost, column);
    }
    return useful;
}

/// As many as are woken at a time, the most useful ones first. False: there is none.
bool LinearProgram::wakeMost(std::vector<std::pair<double, int>> useful)
{
    std::sort(useful.begin(), useful.end());
    useful.resize(std::min(useful.size(), mostWoken));
    std::vector<int> columns;
    for (const auto &[cost, column] : useful)
        columns.push_back(column);
    wake(columns);
    return !columns.empty();
}

/// Those that lower the value most.
bool LinearProgram::wakeUseful()
{
    return wakeMost(usefulSleepers(m_clp->dualRowSolution(), true));
}

bool LinearProgram::hasProvenCutoff() const
{
    if (m_cutoff >= Row::unlimited)
        return false;
    const double *prices = m_clp->dualRowSolution();
    return boundBy({prices, prices + rowCount()}, true) > m_cutoff - cutoffTolerance;
}

/// Whether the rows contradict each other, by the ray of the dual simplex (Farkas). When they do for those awake only, the
/// sleepers that may resolve it are woken: it is disputed.
LinearProgram::Contradiction LinearProgram::contradiction()
{
    const std::unique_ptr<double[]> ray(m_clp->infeasibilityRay());
    if (!ray)
        return Contradiction::Unknown;
    for (const double sign : {1.0, -1.0}) {
        std::vector<double> prices(ray.get(), ray.get() + rowCount());
        for (double &price : prices)
            price *= sign;
        if (boundBy(prices, false) > leastProof)
            return Contradiction::Proven;
        if (boundOfAwake(prices, false) > leastProof && wakeMost(usefulSleepers(prices.data(), false)))
            return Contradiction::Disputed;
    }
    return Contradiction::Unknown;
}

/// No solution has a value below this, whatever the prices of the rows are (weak duality). Without costs: above 0 says that
/// there is none.
double LinearProgram::boundBy(std::vector<double> prices, bool hasCosts) const
{
    double bound = boundOfAwake(prices, hasCosts);
    for (const int column : openSleepers())
        bound += share(column, reducedCost(column, prices.data(), hasCosts ? m_costs[std::size_t(column)] : 0));
    return bound;
}

/// The same if sleepers stay 0. Prices of rows that have no limit on that side become 0.
double LinearProgram::boundOfAwake(std::vector<double> &prices, bool hasCosts) const
{
    double bound = 0;
    for (int row = 0; row < rowCount(); ++row) {
        double &price = prices[std::size_t(row)];
        const double limit = price > 0 ? m_clp->rowLower()[row] : m_clp->rowUpper()[row];
        if (std::abs(limit) >= endless)
            price = 0;
        else
            bound += price * limit;
    }
    std::vector<double> reduced(m_numbers.size(), 0);
    m_clp->matrix()->transposeTimes(prices.data(), reduced.data());
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        bound += share(m_numbers[i], (hasCosts ? m_costs[std::size_t(m_numbers[i])] : 0) - reduced[i]);
    return bound;
}

/// The least that a column of this reduced cost adds.
double LinearProgram::share(int column, double cost) const
{
    if (cost > 0)
        return cost * lower(column);
    if (upper(column) < endless || cost < -tolerance) // without a bound, a hair of a cost would undo all
        return cost * upper(column);
    return 0;
}

} // namespace planning
