#include "planning/prooftimed.h"

#include <future>

namespace planning {

namespace {

constexpr std::size_t partwiseFrom = 20'000; ///< options: smaller instances are proven sooner than parts are improved
constexpr std::size_t shareBeside = 5;      ///< options of parts while looking ahead, for each one of the whole: that takes as long

} // namespace

/// A better plan of a part, by a dive into the relaxation.
std::optional<Roster> Proof::improvedPart(const Roster &roster, const Deadline &deadline)
{
    const Model &model = roster.model();
    const Options options;
    Proof proof(model, deadline, options);
    proof.m_isPart = true;
    proof.adopt(roster);
    proof.startRelaxation();
    const int end = model.otherRank() > 1 ? model.overLevel(1) + 1 : model.level(LevelKind::Mixing);
    if (!proof.m_relaxation->dive(end))
        return std::nullopt;
    proof.roundSolution(*proof.m_relaxation, true);
    if (roster.cost() <= proof.m_best->cost())
        return std::nullopt;
    return proof.m_best;
}

bool Proof::canImprovePartwise() const
{
    return m_model.options().size() >= partwiseFrom && m_level < m_model.level(LevelKind::RankSum);
}

void Proof::startPartwise()
{
    if (!m_partwise)
        m_partwise = std::make_unique<Partwise>(*m_best, improvedPart);
    m_partwise->offer(*m_best);
}

void Proof::improvePairOfParts()
{
    m_partwise->improvePair(m_deadline);
    adopt(m_partwise->best());
    tell(Phase::Search);
}

/// For instances whose relaxation takes minutes: until no part helps any more.
void Proof::improveAllParts()
{
    const Timed timed(*this, &Effort::search);
    startPartwise();
    while (!m_partwise->isDone() && !m_deadline.isOver())
        improvePairOfParts();
}

/// Looks ahead; beside the first time, parts of the plan of a large instance are improved.
int Proof::lookAheadAndImprove(int end)
{
    if (m_partwise || !canImprovePartwise())
        return lookAhead(end);
    startPartwise();
    std::future<void> beside = std::async(std::launch::async, [this] {
        const std::size_t most = shareBeside * m_model.options().size();
        while (m_partwise->optionsLookedAt() < most && !m_partwise->isDone() && !m_deadline.isOver())
            m_partwise->improveOne(m_deadline);
    });
    const int seen = lookAhead(end);
    beside.get();
    adopt(m_partwise->best());
    return seen;
}

} // namespace planning
