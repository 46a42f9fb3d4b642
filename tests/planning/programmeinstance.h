#pragma once

#include "planning/instance.h"

#include <cstdint>

namespace testplanning {

/// How many trainings the coaches can lead: 0.6, 0.8 or 1.6 of all.
enum class Capacity { Scarce, Tight, Ample };

/// An instance like those of a year: demand by Zipf's law for each role, part-time people, municipalities of unequal size
/// and counties with interests of their own, coaches for some of the topics, a few decisions of the coordinator. It is the one
/// that gen_instance.py makes of the same numbers. `offered`: people wish only what is offered to their role.
[[nodiscard]] planning::Instance programmeInstance(int people, int trainings, std::uint64_t seed, Capacity capacity, bool offered = false);

/// "scarce", "tight", "ample".
[[nodiscard]] const char *nameOf(Capacity capacity);

} // namespace testplanning
