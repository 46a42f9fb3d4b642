#pragma once

#include "planning/plan.h"

namespace testplanning {

/// A best plan, and what it is worth.
struct Exhaustive
{
    planning::Plan plan;
    std::vector<std::int64_t> objective;
};

/// The best plan of all there are: every set of trainings that can be held, and for every person each legal set of them;
/// of several ways to the same number of people (and of one municipality) in each training the best one is followed.
/// Reads the rules of planning.md by itself and shares no code with the planner. For up to 7 people, 4 trainings and 16
/// levels whose values are below 256.
[[nodiscard]] Exhaustive exhaustive(const planning::Instance &instance);

} // namespace testplanning
