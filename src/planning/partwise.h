#pragma once

#include "planning/parts.h"
#include "planning/stopwatch.h"

#include <functional>
#include <optional>

namespace planning {

/// Improves a plan part by part (large neighbourhood search): what is held and who attends is decided anew for some of the
/// trainings, all other seats being as they are. Parts grow when they do not help any more. Work is counted in parts; no clock
/// but the deadline decides anything.
class Partwise
{
public:
    /// A better plan of the model of a plan; none was found.
    using Improve = std::function<std::optional<Roster>(const Roster &, const Deadline &)>;

    Partwise(const Roster &start, Improve improve);

    [[nodiscard]] const Roster &best() const { return m_best; }
    /// A plan that is better than the best one takes its place.
    void offer(const Roster &roster);
    /// Looks at the next part.
    void improveNext(const Deadline &deadline);
    /// How much was done: options of all parts so far.
    [[nodiscard]] std::size_t optionsLookedAt() const { return m_options; }
    /// Even the largest parts do not help.
    [[nodiscard]] bool isDone() const;

private:
    void growIfIdle();
    void improveChains(const Deadline &deadline);

    const Model *m_model;
    Improve m_improve;
    Roster m_best;
    Parts m_parts;
    int m_size; ///< trainings of a part
    std::size_t m_options = 0;
    int m_lookedAt = 0;    ///< parts, since it was asked whether they are large enough
    int m_gains = 0;       ///< parts among those that helped
    int m_sinceChains = 0; ///< parts
};

} // namespace planning
