#include "planning/partwise.h"
#include "planning/prooftimed.h"

#include <future>

namespace planning {

namespace {

constexpr std::size_t partwiseFrom = 20'000; ///< options: smaller instances are proven sooner than parts are improved
constexpr std::size_t shareBeside = 5;      ///< options of parts while looking ahead, for each one of the whole: that takes as long
constexpr std::size_t shareBesideIfLarge = 3; ///< the primal simplex takes less

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

/// Looks ahead; beside the first time, parts of the plan are improved, if there are many.
int Proof::lookAheadAndImprove(int end, bool isFirst)
{
    const Timed timed(*this, &Effort::relaxation);
    const bool hasManyParts = m_model.options().size() >= partwiseFrom && m_level < m_model.level(LevelKind::RankSum);
    if (!isFirst || !hasManyParts)
        return lookAhead(end, m_model.isLarge() ? Beside::Other : Beside::Pump);
    Partwise partwise(*m_best, improvedPart);
    std::future<int> seen = std::async(std::launch::async, [&] { return lookAhead(end, Beside::Other); });
    const std::size_t most = (m_model.isLarge() ? shareBesideIfLarge : shareBeside) * m_model.options().size();
    while (partwise.optionsLookedAt() < most && !partwise.isDone() && !m_deadline.isOver()) {
        partwise.improveNext(m_deadline);
        adopt(partwise.best());
        tell(Phase::Search);
    }
    return seen.get();
}

} // namespace planning
