#include "planning/prooftimed.h"

#include <algorithm>

namespace planning {

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

/// Finds plans that reach the bounds of one level after the other, as far as the pump brings them.
void Proof::pumpLevels(int end)
{
    const Timed timed(*this, &Effort::search);
    const int mixing = std::min(end, m_model.level(LevelKind::Mixing));
    for (bool isReached = true; isReached && m_level < mixing && !m_deadline.isOver();) {
        const int level = m_level;
        const Step &nearest = m_steps[std::size_t(std::min(level + 1, mixing - 1))];
        Relaxation copy(*m_relaxation, m_deadline);
        copy.setBounds(nearest.bounds);
        copy.setBasis(nearest.basis);
        if (const std::optional<Roster> roster = pumped(copy, {level, m_bounds[std::size_t(level)], best(level) - 1}, m_deadline))
            adopt(*roster);
        meetBounds(end);
        isReached = m_level > level;
        tell(Phase::Search);
    }
}

/// Looks for a better plan near the solution of a case while the tree goes on, on another thread.
void Proof::pumpBeside(const Relaxation &solved)
{
    const Aim aim{m_level, std::max(m_branching->bound(), solved.bound()), best(m_level) - 1};
    if (aim.least > aim.most || m_level >= m_model.level(LevelKind::Mixing))
        return;
    m_companion = std::make_unique<Companion>(m_deadline);
    const auto copy = std::make_shared<Relaxation>(solved, m_companion->deadline());
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
    if (relaxation.minimise(std::min(aim.level + 1, mixing - 1), Relaxation::Rows::Known) != Relaxation::Outcome::Solved
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
