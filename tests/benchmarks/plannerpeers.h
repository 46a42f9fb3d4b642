#pragma once

#include "planning/plan.h"

#include <optional>

/// Two other ways to a plan, to be compared with the planner's.
namespace plannerpeers {

/// As it is done by hand: pins first; then, seat after seat and wish after wish, whoever comes first by id. A training that
/// stays below its minimum is given up, the smallest first, and all begins anew.
[[nodiscard]] planning::Plan greedyPlan(const planning::Instance &instance);

/// What CBC alone finds for the weighted sum of all levels, each weighing four times as much as the next one.
struct CbcPlan
{
    std::optional<planning::Plan> plan; ///< none: nothing found in time
    double seconds = 0;
    bool isProven = false;              ///< for the weighted sum
};

/// Whether the benchmark was built with CBC (Debian package coinor-libcbc-dev).
[[nodiscard]] bool hasCbc();
/// In a process of its own, which is ended when it takes longer than twice the limit: CBC overshoots it.
[[nodiscard]] CbcPlan cbcPlan(const planning::Instance &instance, int seconds);

} // namespace plannerpeers
