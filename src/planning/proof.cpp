#include "planning/proof.h"

#include "planning/prooftimed.h"

#include <algorithm>
#include <utility>

namespace planning {

namespace {

constexpr int shakes = 3;                     ///< of the first plan
constexpr int looksEach = 12;                 ///< cases of a tree, before a plan is looked for in one
constexpr std::size_t straightOnBelow = 20'000; ///< options: for more of them, rows at the root are worth their time
constexpr int mostRaises = 2;                 ///< of bounds, while looking ahead
constexpr int mostRaisesBehind = 1;           ///< the same behind a level whose bound is missed

} // namespace

Proof::Proof(const Model &model, const Deadline &deadline, const Options &options)
    : m_model(model), m_deadline(deadline), m_options(options), m_search(model, deadline)
    , m_bounds(std::size_t(model.levelCount()), 0)
{
    m_bounds.front() = model.lostPins();
}

Solution Proof::run(const Plan &previous)
{
    search(previous);
    if (!m_deadline.isOver()) {
        startRelaxation();
        prove();
    }
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
    std::vector<std::int64_t> objective = roster.objective();
    if (m_best && m_objective <= objective)
        return;
    m_best = roster;
    m_objective = std::move(objective);
    m_plan = m_options.progress || !m_isPart ? std::make_shared<const Plan>(roster.plan()) : nullptr;
}

void Proof::raiseBound(int level, std::int64_t bound)
{
    std::int64_t &known = m_bounds[std::size_t(level)];
    known = std::max(known, bound);
}

/// A legal plan in milliseconds, and a good one soon after.
void Proof::search(const Plan &previous)
{
    const Timed timed(*this, &Effort::search);
    adopt(Roster(m_model));
    m_search.construct();
    adopt(m_search.roster());
    m_effort.firstPlan = m_deadline.seconds();
    tell(Phase::Search);
    const auto improveFrom = [&](const Plan &plan) {
        Search other(m_model, m_deadline);
        other.roster().take(plan);
        improve(other);
        if (other.cost() < m_search.cost())
            m_search.roster() = other.roster();
    };
    improve(m_search);
    if (m_options.start)
        improveFrom(*m_options.start);
    if (!previous.held.empty())
        improveFrom(previous);
    for (int i = 0; i < shakes && !m_model.isLarge() && !m_deadline.isOver(); ++i)
        m_search.shake(m_model.seed() + std::uint64_t(i), 2);
    adopt(m_search.roster());
    tell(Phase::Search);
}

/// Improves a plan, and tells each better one.
void Proof::improve(Search &search)
{
    search.improve([&] {
        adopt(search.roster());
        tell(Phase::Search);
    });
}

void Proof::startRelaxation()
{
    m_relaxation = std::make_unique<Relaxation>(m_model, m_deadline);
    m_branching = std::make_unique<Branching>(*m_relaxation, m_deadline);
    m_relaxation->startFrom(*m_best);
    m_steps.resize(std::size_t(m_model.levelCount()));
}

void Proof::prove()
{
    for (int level = 0; level < m_level; ++level)
        m_relaxation->limitLevel(level, double(best(level)), double(best(level)));
    const int end = int(std::min(m_options.levels, std::size_t(m_model.levelCount())));
    for (bool isFirst = true; m_level < end; isFirst = false) {
        const bool isMissed = std::exchange(m_isMissed, false);
        const int first = m_level;
        const int seen = lookAheadAndImprove(isMissed ? m_level + 1 : lookAheadEnd(end), isFirst);
        roundSolution(*m_relaxation, true);
        meetBounds(seen);
        if (m_level == m_pumped) {
            adoptFound();
            meetBounds(seen);
        }
        m_companion.reset();
        tell(Phase::Relaxation);
        if (!isMissed)
            pumpLevels(seen);
        if (!isMissed && m_level < seen) {
            const std::vector<char> isOpen = openSeats(m_steps[std::size_t(m_level)].bounds);
            if (std::size_t(std::count(isOpen.begin(), isOpen.end(), 1)) < m_model.options().size() / 2)
                return proveAmongOpenSeats(isOpen);
        }
        if (m_deadline.isOver() || (seen == first) || (m_level < seen && !closeGap(m_level, seen)))
            return;
    }
}

/// Up to where it is looked ahead. Of a large instance the levels after the ranks wait for those before.
int Proof::lookAheadEnd(int end) const
{
    const int ranks = m_model.overLevel(1) + 1;
    return m_model.isLarge() && m_level < ranks ? std::min(end, ranks) : end;
}

/// Relaxes one level after the other as if each could reach its bound, and returns the first one that was not relaxed. The
/// last solution leads to a plan that is good on all levels; what that plan reaches is proven. Mixing waits until all
/// before it is proven, as then few seats are left open. Beside::Other: changes nothing but the relaxation and the steps, as it
/// may be done on another thread.
int Proof::lookAhead(int end, Beside beside)
{
    const int mixing = m_model.level(LevelKind::Mixing);
    int raises = 0;
    for (int level = m_level; level < end; ++level) {
        if (level == mixing) {
            if (level > m_level)
                return level;
            m_relaxation->addMixing();
        }
        Step &step = m_steps[std::size_t(level)];
        step.bounds = m_relaxation->bounds();
        const Relaxation::Outcome outcome = m_relaxation->minimise(level, neededRows(level, end, beside));
        const int most = isBehindMiss(level, beside) ? mostRaisesBehind : mostRaises;
        if (outcome == Relaxation::Outcome::Infeasible && level > m_level && ++raises <= most && assumeNextBound(level - 1)) {
            --level; // once more
            continue;
        }
        if (outcome != Relaxation::Outcome::Solved)
            return level;
        assumeBound(level, std::max(m_relaxation->bound(), m_bounds[std::size_t(level)])); // known from more rows and cases
        if (beside == Beside::Pump)
            pumpBesideLook(level, end);
    }
    return end;
}

/// What is asked of the relaxation of a level while it is looked ahead.
Relaxation::Rows Proof::neededRows(int level, int end, Beside beside) const
{
    if (isBehindMiss(level, beside))
        return Relaxation::Rows::Known;
    const bool isLast = level + 1 == end || level + 1 == m_model.level(LevelKind::Mixing);
    return isLast ? Relaxation::Rows::All : Relaxation::Rows::AsLongAsTheyHelp;
}

/// Whether a level comes after the bound of one was missed, and after the one that guides the pump there: what the relaxation
/// says of it leads to a plan, but its bound will be another one.
bool Proof::isBehindMiss(int level, Beside beside) const
{
    return beside == Beside::Pump && level > firstMissed(level) + 1;
}

/// The first of the levels before `end` that were looked at whose bound the best plan does not reach; else `end`.
int Proof::firstMissed(int end) const
{
    int level = m_level;
    while (level < end && best(level) <= m_steps[std::size_t(level)].bound)
        ++level;
    return level;
}

/// Goes on as if a level, which was just minimised, reached its bound.
void Proof::assumeBound(int level, std::int64_t bound)
{
    Step &step = m_steps[std::size_t(level)];
    step.basis = m_relaxation->basis();
    step.bound = bound;
    keepLevel(level, bound);
}

/// Nothing is possible on the next level if this one reaches its bound: then it cannot, as long as those before do.
bool Proof::assumeNextBound(int level)
{
    if (!goBackTo(level))
        return false;
    m_relaxation->guide(false);
    if (m_relaxation->resolve(Row::unlimited, true) != Relaxation::Outcome::Solved)
        return false;
    assumeBound(level, std::max(m_steps[std::size_t(level)].bound + 1, m_relaxation->bound()));
    return true;
}

void Proof::setTo(Relaxation &relaxation, const Step &step)
{
    relaxation.setBounds(step.bounds);
    relaxation.setBasis(step.basis);
}

/// Minimises a level that was looked at before. False: out of time.
bool Proof::goBackTo(int level)
{
    setTo(*m_relaxation, m_steps[std::size_t(level)]);
    return m_relaxation->minimiseAgain(level) == Relaxation::Outcome::Solved;
}

/// Which seats the bounds allow.
std::vector<char> Proof::openSeats(const Relaxation::Bounds &bounds) const
{
    std::vector<char> isOpen(m_model.options().size());
    for (std::size_t i = 0; i < isOpen.size(); ++i)
        isOpen[i] = bounds.upper[std::size_t(m_relaxation->seatColumn(int(i)))] > 0.5 || m_best->attends(int(i));
    return isOpen;
}

/// Passes the levels on which the best plan is as good as was assumed.
void Proof::meetBounds(int end)
{
    for (; m_level < end; ++m_level) {
        raiseBound(m_level, m_steps[std::size_t(m_level)].bound);
        if (best(m_level) > m_bounds[std::size_t(m_level)])
            return;
    }
}

/// Goes on with those seats only that what is proven leaves open. Everything else is as before.
void Proof::proveAmongOpenSeats(const std::vector<char> &isOpen)
{
    std::vector<int> origin;
    const Model open = m_model.only(isOpen, origin);
    Proof proof(open, m_deadline, m_options);
    std::vector<char> isInside(m_model.trainings().size(), 1);
    proof.m_best = m_best->inPart(open, isInside, origin);
    proof.m_objective = m_objective;
    proof.m_plan = m_plan;
    proof.m_bounds = m_bounds;
    proof.m_level = m_level;
    proof.m_effort = m_effort;
    proof.m_isMissed = !m_model.isLarge();
    proof.startRelaxation();
    m_relaxation->setBounds(m_steps[std::size_t(m_level)].bounds); // later ones only hold if each level reaches its bound
    proof.m_relaxation->takeFrom(*m_relaxation, origin);
    m_branching.reset(); // room for the smaller one
    m_relaxation.reset();
    proof.prove();
    m_objective = proof.m_objective;
    m_plan = proof.m_plan;
    m_bounds = proof.m_bounds;
    m_level = proof.m_level;
    m_effort = proof.m_effort;
}

/// No plan that is worse on this level matters from now on.
void Proof::keepLevel(int level, std::int64_t value)
{
    m_relaxation->fixByReducedCost(double(value) - m_relaxation->value());
    m_relaxation->limitLevel(level, double(value), double(value));
}

/// Goes back to a level whose bound the best plan does not reach, and finds out by cases what is true. Levels before `end` were
/// looked at. False: out of time.
bool Proof::closeGap(int level, int end)
{
    const Timed timed(*this, &Effort::branching);
    pumpAboveBound(level, end);
    return goBackTo(level) && m_relaxation->tighten() == Relaxation::Outcome::Solved && branch(level, Branching::Begin::AtRoot)
        && keepProven(level) && goOnByCases();
}

/// A level was proven by cases: at the root, what can be fixed is. False: out of time.
bool Proof::keepProven(int level)
{
    if (m_relaxation->resolve(Row::unlimited, true) != Relaxation::Outcome::Solved)
        return false;
    keepLevel(level, best(level));
    ++m_level;
    return true;
}

/// As long as few cases are left, the levels that come are proven by them, without a look at the root. Mixing has other columns.
/// False: out of time.
bool Proof::goOnByCases()
{
    const int end = int(std::min(m_options.levels, std::size_t(m_model.level(LevelKind::Mixing))));
    const auto visit = [this](const Relaxation &solved, bool) {
        roundSolution(solved, false);
        return best(m_level);
    };
    while (m_level < end) {
        switch (m_branching->tryNext(m_level, best(m_level), visit)) {
        case Branching::Next::Proven:
            raiseBound(m_level, best(m_level));
            m_relaxation->limitLevel(m_level, double(best(m_level)), double(best(m_level)));
            ++m_level;
            break;
        case Branching::Next::Missed:
            if (m_model.options().size() >= straightOnBelow)
                return true;
            m_relaxation->guide(true);
            if (!branch(m_level, Branching::Begin::AtCases) || !keepProven(m_level))
                return false;
            break;
        case Branching::Next::Unknown:
            return true;
        }
    }
    return true;
}

/// Turns a fractional solution into a plan.
void Proof::roundSolution(const Relaxation &solved, bool thoroughly)
{
    if (!solved.hasSolution())
        return;
    const Timed timed(*this, &Effort::search);
    Search rounded(m_model, m_deadline);
    rounded.round(solved.solution());
    if (thoroughly)
        rounded.improve({});
    else
        rounded.improveSeats();
    adopt(rounded.roster());
}

bool Proof::branch(int level, Branching::Begin begin)
{
    int nextLook = m_branching->cases() + 1;
    int pause = looksEach;
    const auto visit = [&](const Relaxation &solved, bool isWhole) {
        raiseBound(level, m_branching->bound());
        const bool isTurn = m_branching->cases() >= nextLook;
        if (isWhole || isTurn) {
            const std::int64_t before = best(level);
            if (isTurn)
                adoptFound();
            roundSolution(solved, isWhole);
            if (isTurn && best(level) > m_branching->bound())
                pumpInCase(solved);
            pause = best(level) < before ? looksEach : pause + looksEach;
            nextLook = isTurn ? m_branching->cases() + pause : nextLook;
            tell(Phase::Branching);
        }
        return best(level);
    };
    const Branching::Outcome outcome = m_branching->run(level, best(level), visit, begin);
    m_companion.reset(); // without a look: whether it has found something by now depends on the machine
    raiseBound(level, m_branching->bound());
    return outcome == Branching::Outcome::Proven;
}

} // namespace planning
