#include "planning/partwise.h"

#include "planning/search.h"

#include <algorithm>

namespace planning {

namespace {

constexpr int leastFirstSize = 40; ///< trainings: a tenth of a second
constexpr int mostFirstSize = 60;
constexpr int firstShare = 10; ///< in between: of so many trainings, one
constexpr int lastSize = 100; ///< a second
constexpr int growth = 20;
constexpr int window = 10;     ///< parts, after which it is asked whether they are large enough
constexpr int fewGains = 2;    ///< that help, among so many
constexpr int chainsEach = 20; ///< parts

} // namespace

Partwise::Partwise(const Roster &start, Improve improve)
    : m_model(&start.model()), m_improve(std::move(improve)), m_best(start), m_parts(start.model()), m_size(std::clamp(int(m_model->trainings().size()) / firstShare, leastFirstSize, mostFirstSize))
{
}

void Partwise::offer(const Roster &roster)
{
    if (roster.cost() < m_best.cost())
        m_best = roster;
}

bool Partwise::isDone() const
{
    return m_size > lastSize;
}

void Partwise::improveNext(const Deadline &deadline)
{
    const std::vector<char> isInside = m_parts.next(m_best, m_size);
    std::vector<int> origin;
    const Model part = m_best.part(isInside, origin);
    m_options += part.options().size();
    const Cost before = m_best.cost();
    if (const std::optional<Roster> better = m_improve(m_best.inPart(part, isInside, origin), deadline)) {
        Roster roster = m_best;
        roster.takePart(*better, isInside, origin);
        offer(roster);
    }
    m_gains += m_best.cost() < before;
    if (++m_lookedAt >= window)
        growIfIdle();
    if (++m_sinceChains < chainsEach)
        return;
    m_sinceChains = 0;
    improveChains(deadline);
}

/// Parts that help sometimes are kept when they are the largest.
void Partwise::growIfIdle()
{
    if (m_gains <= (m_size < lastSize ? fewGains : 0))
        m_size += growth;
    m_lookedAt = 0;
    m_gains = 0;
}

/// Moves people through all parts.
void Partwise::improveChains(const Deadline &deadline)
{
    Search search(*m_model, deadline);
    search.roster() = m_best;
    search.improveSeats();
    offer(search.roster());
}

} // namespace planning
