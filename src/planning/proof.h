#pragma once

#include "planning/branching.h"
#include "planning/parts.h"
#include "planning/planner.h"
#include "planning/relaxation.h"
#include "planning/search.h"

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
    struct Part
    {
        std::unique_ptr<const Model> model; ///< of what `better` is a plan
        std::vector<int> origin;            ///< see Model::part()
        std::optional<Roster> better;       ///< none was found
    };

    void search(const Plan &previous);
    void improve(Search &search);
    void improvePartwise(int mostIdle);
    void improveChains();
    [[nodiscard]] Part improvedPart(const std::vector<char> &isInside) const;
    void takePart(const Part &part, const std::vector<char> &isInside);
    bool improveFrom(const Roster &roster);
    void startRelaxation();
    void prove();
    int lookAhead(int end);
    void meetBounds(int end);
    void completeAround(int end);
    void completeCase(const Relaxation &solved);
    void complete(const Relaxation &solved, int end, double most, int mostCases);
    bool decideLevels(int first, int end, int mostCases);
    bool decideLevel(int level, int mostCases);
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
    std::unique_ptr<Parts> m_parts;
    std::optional<Roster> m_best;
    std::shared_ptr<const Plan> m_plan;
    std::vector<std::int64_t> m_objective;
    std::vector<std::int64_t> m_bounds;
    std::vector<Step> m_steps; ///< by level
    int m_level = 0;
    bool m_isPart = false;    ///< nobody sees its plans
    bool m_isFirstTry = true; ///< of completeAround()
    Effort m_effort;
    Timed *m_timed = nullptr; ///< what the time counts for now
};

} // namespace planning
