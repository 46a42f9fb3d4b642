#include "planning/proof.h"

#include "planning/branching.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace planning {

namespace {

constexpr double rounding = 1e-5;
constexpr int shakes = 10;
constexpr int mostCases = std::numeric_limits<int>::max();

/// Adds the time between its begin and its end to a sum.
class Timed
{
public:
    Timed(double &sum, const Deadline &deadline) : m_sum(sum), m_deadline(deadline), m_begin(deadline.seconds()) {}
    ~Timed() { m_sum += m_deadline.seconds() - m_begin; }
    Timed(const Timed &) = delete;
    Timed &operator=(const Timed &) = delete;

private:
    double &m_sum;
    const Deadline &m_deadline;
    double m_begin;
};

} // namespace

Proof::Proof(const Instance &instance, const Model &model, const Deadline &deadline, const Options &options)
    : m_instance(instance), m_model(model), m_deadline(deadline), m_options(options), m_search(model, deadline)
    , m_bounds(std::size_t(model.levelCount()), 0)
{
    m_bounds.front() = model.lostPins();
}

Solution Proof::run()
{
    search();
    if (!m_deadline.isOver())
        prove();
    m_effort.total = m_deadline.seconds();
    tell(Phase::Done);
    return {*m_plan, m_objective, m_bounds, m_bounds == m_objective ? Status::Optimal : Status::Feasible, m_effort};
}

void Proof::tell(Phase phase)
{
    if (m_options.progress)
        m_options.progress({phase, std::size_t(m_level), m_objective, m_bounds, m_plan});
}

void Proof::adopt(const Roster &roster)
{
    if (m_best && !(roster.cost() < m_best->cost()))
        return;
    m_best = roster;
    m_plan = std::make_shared<const Plan>(roster.plan());
    m_objective = objectiveOf(m_instance, *m_plan);
}

void Proof::raiseBound(int level, std::int64_t bound)
{
    std::int64_t &known = m_bounds[std::size_t(level)];
    known = std::max(known, bound);
}

/// A legal plan in milliseconds, and a good one soon after.
void Proof::search()
{
    const Timed timed(m_effort.search, m_deadline);
    adopt(Roster(m_model));
    m_search.construct();
    adopt(m_search.roster());
    m_effort.firstPlan = m_deadline.seconds();
    tell(Phase::Search);
    m_search.improve();
    adopt(m_search.roster());
    tell(Phase::Search);
    const auto tryPlan = [&](const Plan &plan) {
        Search other(m_model, m_deadline);
        other.roster().take(plan);
        other.improve();
        if (other.cost() < m_search.cost())
            m_search.roster() = other.roster();
    };
    if (m_options.start)
        tryPlan(*m_options.start);
    if (!m_instance.previous.empty()) {
        Plan previous;
        for (const Seat &seat : m_instance.previous) {
            const auto held = std::find_if(previous.held.begin(), previous.held.end(), [&](const HeldTraining &row) { return row.training == seat.training; });
            if (held != previous.held.end())
                held->participants.push_back(seat.participant);
            else
                previous.held.push_back({seat.training, {}, {seat.participant}});
        }
        std::sort(previous.held.begin(), previous.held.end(), [](const HeldTraining &a, const HeldTraining &b) { return a.training < b.training; });
        for (HeldTraining &held : previous.held)
            std::sort(held.participants.begin(), held.participants.end());
        tryPlan(previous);
    }
    for (int i = 0; i < shakes && !m_deadline.isOver(); ++i)
        m_search.shake(m_model.seed() + std::uint64_t(i), 2);
    adopt(m_search.roster());
    tell(Phase::Search);
}

void Proof::prove()
{
    m_relaxation = std::make_unique<Relaxation>(m_model, m_deadline);
    m_relaxation->startFrom(*m_best);
    for (m_level = 0; m_level < std::min(m_model.levelCount(), int(std::min(m_options.levels, std::size_t(1000)))); ++m_level) {
        if (m_model.levels()[std::size_t(m_level)].kind == LevelKind::Mixing)
            m_relaxation->addMixing();
        if (!proveLevel(m_level))
            return;
    }
}

/// Makes bound and value of a level meet, and keeps the level there. False: out of time.
bool Proof::proveLevel(int level)
{
    Relaxation::Outcome outcome;
    {
        const Timed timed(m_effort.relaxation, m_deadline);
        outcome = m_relaxation->minimise(level);
    }
    if (outcome != Relaxation::Outcome::Solved)
        return false;
    const double value = m_relaxation->value();
    raiseBound(level, std::int64_t(std::ceil(value - rounding)));
    tell(Phase::Relaxation);
    if (best(level) > m_bounds[std::size_t(level)])
        roundSolution(true);
    if (best(level) > m_bounds[std::size_t(level)]) {
        if (!branch(level) || m_relaxation->minimise(level) != Relaxation::Outcome::Solved)
            return false;
    }
    m_relaxation->fixByReducedCost(double(best(level)) - m_relaxation->value());
    m_relaxation->limitLevel(level, double(best(level)), double(best(level)));
    return true;
}

/// Turns the fractional solution into a plan.
void Proof::roundSolution(bool thoroughly)
{
    const Timed timed(m_effort.search, m_deadline);
    Search rounded(m_model, m_deadline);
    rounded.round(m_relaxation->solution());
    if (thoroughly)
        rounded.improve();
    else
        rounded.improveSeats();
    adopt(rounded.roster());
}

bool Proof::branch(int level)
{
    const Timed timed(m_effort.branching, m_deadline);
    Branching branching(*m_relaxation, m_deadline);
    for (;;) {
        const auto visit = [&](std::int64_t cutoff) {
            raiseBound(level, branching.bound());
            if (branching.cases() % 8 == 1) {
                roundSolution(false);
                tell(Phase::Branching);
            }
            return std::min(cutoff, best(level) - 1);
        };
        const Branching::Outcome outcome = branching.run(best(level) - 1, mostCases, visit);
        raiseBound(level, std::min(branching.bound(), best(level)));
        if (outcome == Branching::Outcome::GaveUp)
            return false;
        if (outcome == Branching::Outcome::Exhausted)
            return true;
        const std::int64_t before = best(level);
        roundSolution(true);
        if (best(level) >= before) // never: a whole solution is a plan
            return false;
        if (best(level) <= m_bounds[std::size_t(level)])
            return true;
        if (m_relaxation->minimise(level) != Relaxation::Outcome::Solved)
            return false;
    }
}

} // namespace planning
