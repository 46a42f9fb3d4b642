#pragma once

#include "planning/branching.h"
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
    /// What a plan has to reach on a level.
    struct Aim
    {
        int level = 0;
        std::int64_t least = 0; ///< at best
        std::int64_t most = 0;  ///< else it is no use
        int guide = 0;          ///< the level that is minimised to begin with
    };
    /// How the relaxation stood before a level was limited, and what it said.
    struct Step
    {
        Relaxation::Bounds bounds;
        Relaxation::Basis basis;
        std::int64_t bound = 0;
    };
    /// A better plan that is being looked for on another thread; given up when this goes.
    class Companion
    {
    public:
        explicit Companion(const Deadline &deadline);
        ~Companion();
        Companion(const Companion &) = delete;
        Companion &operator=(const Companion &) = delete;

        /// When the task has to end.
        [[nodiscard]] const Deadline &deadline() const { return m_deadline; }
        void start(std::function<std::optional<Roster>()> task);
        /// Waits for it.
        [[nodiscard]] std::optional<Roster> found() { return m_found.get(); }

    private:
        std::stop_source m_stop;
        Deadline m_deadline;
        std::future<std::optional<Roster>> m_found;
    };

    void search(const Plan &previous);
    void improve(Search &search);
    [[nodiscard]] static std::optional<Roster> improvedPart(const Roster &roster, const Deadline &deadline);
    int lookAheadAndImprove(int end, bool isFirst);
    void startRelaxation();
    void prove();
    [[nodiscard]] int lookAheadEnd(int end) const;
    /// What is done on another thread while it is looked ahead. Pump: plans are looked for as soon as a bound is missed.
    enum class Beside { Other, Pump };
    int lookAhead(int end, Beside beside);
    [[nodiscard]] bool isBehindMiss(int level, Beside beside) const;
    [[nodiscard]] Relaxation::Rows neededRows(int level, int end, Beside beside) const;
    [[nodiscard]] int firstMissed(int end) const;
    void pumpBesideLook(int level, int end);
    void assumeBound(int level, std::int64_t bound);
    bool assumeNextBound(int level);
    static void setTo(Relaxation &relaxation, const Step &step);
    [[nodiscard]] bool goBackTo(int level);
    void meetBounds(int end);
    [[nodiscard]] int lastPumped(int end) const;
    void pumpLevels(int end);
    void pumpAfterLook(const Aim &aim, int end);
    void pumpAboveBound(int level, int end);
    void pumpInCase(const Relaxation &solved);
    void pumpBeside(const Aim &aim, const Relaxation &relaxation, const Step *step);
    void adoptFound();
    [[nodiscard]] std::optional<Roster> pumped(Relaxation &relaxation, const Aim &aim, const Deadline &deadline) const;
    [[nodiscard]] std::vector<char> openSeats(const Relaxation::Bounds &bounds) const;
    void proveAmongOpenSeats(const std::vector<char> &isOpen);
    void keepLevel(int level, std::int64_t value);
    bool closeGap(int level, int end);
    bool goOnByCases();
    bool branch(int level, Branching::Begin begin);
    bool keepProven(int level);
    void roundSolution(const Relaxation &solved, bool thoroughly);
    void adopt(const Roster &roster);
    void raiseBound(int level, std::int64_t bound);
    void tell(Phase phase);
    [[nodiscard]] std::int64_t best(int level) const { return m_objective[std::size_t(level)]; }

    const Model &m_model;
    const Deadline &m_deadline;
    const Options &m_options;
    Search m_search;
    std::unique_ptr<Relaxation> m_relaxation;
    std::unique_ptr<Branching> m_branching;
    std::unique_ptr<Companion> m_companion; ///< while a gap is being closed
    std::optional<Roster> m_best;
    std::shared_ptr<const Plan> m_plan;
    std::vector<std::int64_t> m_objective;
    std::vector<std::int64_t> m_bounds;
    std::vector<Step> m_steps; ///< by level
    int m_level = 0;
    bool m_isMissed = false;  ///< the bound of the level is known to be missed: its gap is to be closed
    int m_pumped = -1;        ///< the level for which a plan was last looked for beside looking ahead
    bool m_isPart = false;    ///< nobody sees its plans
    Effort m_effort;
    Timed *m_timed = nullptr; ///< what the time counts for now
};

} // namespace planning
