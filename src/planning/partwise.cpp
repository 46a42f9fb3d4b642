#include "planning/partwise.h"

#include "planning/search.h"

#include <algorithm>
#include <future>

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

void Partwise::improveOne(const Deadline &deadline)
{
    const Cost before = m_best.cost();
    const std::vector<char> nothing(m_model->trainings().size(), 0);
    take(improved(m_parts.next(m_best, nothing, m_size), deadline));
    settle(1, m_best.cost() < before, deadline);
}

void Partwise::improvePair(const Deadline &deadline)
{
    const Cost before = m_best.cost();
    const std::vector<char> nothing(m_model->trainings().size(), 0);
    const std::vector<char> first = m_parts.next(m_best, nothing, m_size);
    const std::vector<char> second = m_parts.next(m_best, first, m_size);
    std::future<Part> other = std::async(std::launch::async, [&] { return improved(second, deadline); });
    const Part one = improved(first, deadline);
    const Part two = other.get();
    take(one);
    take(two);
    settle(2, m_best.cost() < before, deadline);
}

/// Changes nothing, so that several can be looked for at once.
Partwise::Part Partwise::improved(std::vector<char> isInside, const Deadline &deadline) const
{
    Part part;
    part.isInside = std::move(isInside);
    part.model = std::make_unique<const Model>(m_best.part(part.isInside, part.origin));
    part.better = m_improve(m_best.inPart(*part.model, part.isInside, part.origin), deadline);
    return part;
}

void Partwise::take(const Part &part)
{
    m_options += part.model->options().size();
    if (!part.better)
        return;
    Roster roster = m_best;
    if (roster.takePart(*part.better, part.isInside, part.origin)) // else what the other part took is missing here
        offer(roster);
}

void Partwise::settle(int parts, bool isBetter, const Deadline &deadline)
{
    m_lookedAt += parts;
    m_gains += isBetter ? parts : 0;
    if (m_lookedAt >= window)
        growIfIdle();
    m_sinceChains += parts;
    if (m_sinceChains < chainsEach)
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
