#pragma once

#include "planning/plan.h"

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace planning {

/// What the planner is doing.
enum class Phase { Search, Relaxation, Branching, Done };

/// The best plan so far, told whenever it or a bound got better.
struct Progress
{
    Phase phase = Phase::Search;
    std::size_t level = 0;               ///< index of the level that is being proven; all before are
    std::vector<std::int64_t> objective; ///< of the best plan
    std::vector<std::int64_t> bounds;    ///< proven lower bound of each level, given the earlier ones
    std::shared_ptr<const Plan> plan;    ///< the best plan; the same pointer while it is the same plan
};

struct Options
{
    std::chrono::milliseconds timeLimit = std::chrono::minutes(10);
    std::stop_token stop;
    /// Called on the thread of solve(), in the midst of its work: what takes long here delays a stop.
    std::function<void(const Progress &)> progress;
    /// A legal plan to begin with, such as the one before a small change. It makes the run shorter; as nobody can tell
    /// which of several optimal plans is found, it may change which one that is.
    std::shared_ptr<const Plan> start;
    /// How many levels are to be proven, from the first on; the others are as the search finds them.
    std::size_t levels = 1000;
};

/// How long which part of the work took, in seconds of the wall clock.
struct Effort
{
    double search = 0;
    double relaxation = 0;
    double branching = 0;
    double total = 0;
    double firstPlan = 0; ///< when the first legal plan was there
};

struct Solution
{
    Plan plan;
    std::vector<std::int64_t> objective;
    std::vector<std::int64_t> bounds;
    Status status = Status::Feasible;
    Effort effort;
};

/// The best legal plan, with proof: smallest objective, compared level by level. There is always one; at worst nobody
/// attends anything. The same instance gives the same plan, whatever the order of its lists, unless time ran out or it
/// was stopped; then the best plan so far with its proven bounds comes back, within a quarter of a second of the stop.
/// The instance must be without mistakes (mistakeIn()).
[[nodiscard]] Solution solve(const Instance &instance, const Options &options = {});

} // namespace planning
