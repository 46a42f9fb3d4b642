#include "planning/prooftimed.h"

#include <algorithm>

namespace planning {

namespace {
constexpr int nearShare = 40; ///< of the bound of a level: so far above it is near
constexpr int aboveAtOnce = 1; ///< so far above the bound is looked before the gap is closed, the rest while it is
}

Proof::Companion::Companion(const Deadline &deadline)
    : m_deadline(deadline.orStoppedBy(m_stop.get_token()))
{
}

Proof::Companion::~Companion()
{
    m_stop.request_stop();
}

void Proof::Companion::start(std::function<std::optional<Roster>()> task)
{
    m_found = std::async(std::launch::async, std::move(task));
}

/// Of the levels before `end` that were looked at: the pump leaves mixing alone.
int Proof::lastPumped(int end) const
{
    return std::min(end, m_model.level(LevelKind::Mixing)) - 1;
}

/// Finds plans that reach the bounds of one level after the other, as far as the pump brings them; of a large instance first
/// one that reaches all but the last and comes near to that, as a pump takes long there. What was done beside the look is not
/// done again.
void Proof::pumpLevels(int end)
{
    const Timed timed(*this, &Effort::search);
    const int last = lastPumped(end);
    if (m_model.isLarge() && m_level < last) {
        const std::int64_t bound = m_steps[std::size_t(last)].bound;
        pumpAfterLook({last, bound + bound / nearShare, bound + 2 * bound / nearShare, last}, end);
    }
    for (bool isReached = m_level != m_pumped; isReached && m_level <= last && !m_deadline.isOver();) {
        const int level = m_level;
        const std::int64_t bound = m_bounds[std::size_t(level)];
        const std::int64_t better = best(level) - 1;
        const std::int64_t most = m_model.isLarge() ? better : std::min(better, bound + aboveAtOnce);
        pumpAfterLook({level, bound, most, std::min(level + 1, last)}, end);
        isReached = m_level > level;
    }
}

/// Looks for a plan near to how the relaxation was when the guide of the aim was looked at.
void Proof::pumpAfterLook(const Aim &aim, int end)
{
    Relaxation copy(*m_relaxation, m_deadline);
    setTo(copy, m_steps[std::size_t(aim.guide)]);
    if (const std::optional<Roster> roster = pumped(copy, aim, m_deadline))
        adopt(*roster);
    meetBounds(end);
    tell(Phase::Search);
}

/// The same while it is looked further ahead than this level, if the one before is the first whose bound is missed.
void Proof::pumpBesideLook(int level, int end)
{
    const int missed = firstMissed(level);
    if (missed != level - 1 || level > lastPumped(end))
        return;
    const std::int64_t bound = m_steps[std::size_t(missed)].bound;
    pumpBeside({missed, bound, std::min(best(missed) - 1, bound + aboveAtOnce), level}, *m_relaxation, &m_steps[std::size_t(level)]);
    m_pumped = missed;
}

/// The same while the gap of a level whose bound was not reached is being closed. Of a large instance that was done before.
void Proof::pumpAboveBound(int level, int end)
{
    const int last = lastPumped(end);
    const std::int64_t bound = m_bounds[std::size_t(level)];
    if (m_model.isLarge() || level > last || best(level) <= bound + aboveAtOnce)
        return;
    const int guide = std::min(level + 1, last);
    pumpBeside({level, (bound + best(level)) / 2, best(level) - 1, guide}, *m_relaxation, &m_steps[std::size_t(guide)]);
}

/// Looks for a better plan near the solution of a case while the tree goes on.
void Proof::pumpInCase(const Relaxation &solved)
{
    // Of a large instance the next level would take as long as the pump.
    const int guide = m_model.isLarge() ? m_level : std::min(m_level + 1, m_model.level(LevelKind::Mixing) - 1);
    const std::int64_t bound = std::max(m_branching->bound(), solved.bound());
    if (bound >= best(m_level) || m_level > guide)
        return;
    const std::int64_t above = std::min(bound / nearShare, (best(m_level) - bound) / 2); // many plans are a little above
    pumpBeside({m_level, bound + above, best(m_level) - 1, guide}, solved, nullptr);
}

/// Looks for a plan on another thread, near to how a relaxation is now or was at a step.
void Proof::pumpBeside(const Aim &aim, const Relaxation &relaxation, const Step *step)
{
    m_companion = std::make_unique<Companion>(m_deadline);
    const auto copy = std::make_shared<Relaxation>(relaxation, m_companion->deadline());
    if (step)
        setTo(*copy, *step);
    m_companion->start([this, copy, aim, &deadline = m_companion->deadline()] { return pumped(*copy, aim, deadline); });
}

/// Waits for what pumpBeside() finds.
void Proof::adoptFound()
{
    if (!m_companion)
        return;
    if (const std::optional<Roster> found = m_companion->found())
        adopt(*found);
    m_companion.reset();
}

/// A plan near the solution of a relaxation, which is used up by that: the pump decides what is held, and all levels who
/// attends. Changes nothing else, so that it can be done on another thread.
std::optional<Roster> Proof::pumped(Relaxation &relaxation, const Aim &aim, const Deadline &deadline) const
{
    const int mixing = m_model.level(LevelKind::Mixing);
    relaxation.limitLevel(aim.level, 0, double(aim.least));
    if (relaxation.minimise(aim.guide, Relaxation::Rows::Known) != Relaxation::Outcome::Solved
        || !relaxation.pump(aim.level, aim.least, aim.most))
        return std::nullopt;
    for (int level = aim.level; level < mixing; ++level) {
        if (relaxation.minimise(level, Relaxation::Rows::Known) != Relaxation::Outcome::Solved)
            break;
        relaxation.limitLevel(level, 0, double(relaxation.bound()));
    }
    Search search(m_model, deadline);
    search.round(relaxation.solution());
    search.improve({});
    return search.roster();
}

} // namespace planning
