#pragma once

#include "planning/branching.h"
#include "planning/partwise.h"
#include "planning/planner.h"
#include "planning/relaxation.h"
#include "planning/search.h"

#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace planning {

/// One run of the planner: a legal plan at once, then one level of the objective after the other until each is proven.
class Proof
{
public:
    Proof(const Model &model, const Deadline &deadline, const Options &options);

    /// `previous`: seats that people know; a plan to begin with.
    Solution run(const Plan &previous);

private:
    class Timed;
    /// A fractional plan to complete, see completed().
    struct Completion
    {
        FractionalPlan fractional;
        std::vector<char> isOpen;            ///< by option: whether the seat comes into question
        std::vector<std::int64_t> objective; ///< of the best plan
        std::vector<std::int64_t> bounds;    ///< what each level may reach
        int level = 0;                       ///< the first one that is decided
        int end = 0;
        std::int64_t most = 0;               ///< on the first one
        int mostCases = 0;                   ///< of each level
    };
    /// A better plan that is being looked for on another thread; given up when this goes.
    struct Companion
    {
        struct Found
        {
            std::optional<Roster> roster;
            std::optional<Partwise> partwise; ///< to go on from
        };
        using Task = std::function<Found(const Deadline &)>;

        Companion(const Proof &proof, Task task);
        ~Companion();
        Companion(const Companion &) = delete;
        Companion &operator=(const Companion &) = delete;

        std::stop_source stop;
        Deadline deadline;
        std::future<Found> found;
    };

    void search(const Plan &previous);
    void improve(Search &search);
    [[nodiscard]] static std::optional<Roster> improvedPart(const Roster &roster, const Deadline &deadline);
    [[nodiscard]] bool canImprovePartwise() const;
    void startPartwise();
    void improvePairOfParts();
    void improveAllParts();
    int lookAheadAndImprove(int end);
    void improvePartwise();
    void improvePartsBeside();
    void startRelaxation();
    void prove();
    int lookAhead(int end);
    void assumeBound(int level, std::int64_t bound);
    bool assumeNextBound(int level);
    [[nodiscard]] bool goBackTo(int level);
    void meetBounds(int end);
    void noteLikelySeats();
    void completeAround(int end);
    void completeBeside(const Relaxation &solved);
    void lookBeside(const Relaxation &solved);
    void adoptFound();
    [[nodiscard]] Completion completion(const Relaxation &solved, int end, std::int64_t most, int mostCases) const;
    [[nodiscard]] std::optional<Roster> completed(const Completion &task, const Deadline &deadline) const;
    bool decideLevels(const Completion &task);
    [[nodiscard]] std::optional<std::int64_t> decideLevel(int level, int mostCases);
    [[nodiscard]] std::vector<char> openSeats(const Relaxation::Bounds &bounds) const;
    void proveAmongOpenSeats(const std::vector<char> &isOpen);
    void keepLevel(int level, std::int64_t value);
    bool closeGap(int level);
    bool branch(int level);
    void roundSolution(const Relaxation &solved, bool thoroughly);
    void adopt(const Roster &roster);
    void raiseBound(int level, std::int64_t bound);
    void tell(Phase phase);
    [[nodiscard]] bool isLarge() const;
    [[nodiscard]] std::int64_t best(int level) const { return m_objective[std::size_t(level)]; }

    /// How the relaxation stood before a level was limited, and what it said.
    struct Step
    {
        Relaxation::Bounds bounds;
        Relaxation::Basis basis;
        std::int64_t bound = 0;
    };

    const Model &m_model;
    const Deadline &m_deadline;
    const Options &m_options;
    Search m_search;
    std::unique_ptr<Relaxation> m_relaxation;
    std::unique_ptr<Branching> m_branching;
    std::unique_ptr<Partwise> m_partwise;   ///< none: not begun, see canImprovePartwise()
    std::unique_ptr<Companion> m_companion; ///< while branching
    std::optional<Roster> m_best;
    std::shared_ptr<const Plan> m_plan;
    std::vector<std::int64_t> m_objective;
    std::vector<std::int64_t> m_bounds;
    std::vector<Step> m_steps; ///< by level
    std::vector<char> m_isLikely; ///< by option: whether looking ahead left the seat open
    int m_level = 0;
    bool m_isPart = false;    ///< nobody sees its plans
    bool m_isFirstTry = true; ///< of completeAround()
    bool m_isPartsTurn = false; ///< not that of a completion, to be looked for beside
    Effort m_effort;
    Timed *m_timed = nullptr; ///< what the time counts for now
};

} // namespace planning
