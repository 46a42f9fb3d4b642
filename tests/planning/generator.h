#pragma once

#include "planning/instance.h"

#include <cstdint>

namespace testplanning {

/// An instance with a little of everything a format can say: several seats for one person, equal ranks, wishes for
/// trainings, for topics and for what nobody offers, people and coaches who are away, coaches with limits, trainings that
/// have to be held or are cancelled, pins and bans that contradict each other, a plan before this one, both modes, topics
/// that may be repeated or not, a municipality limit or none, minimums of 0, trainings that overlap. The same seed gives
/// the same instance.
[[nodiscard]] planning::Instance mixedInstance(std::uint64_t seed, int people, int trainings);

/// One of up to 7 people and 4 trainings: small enough for exhaustive search.
[[nodiscard]] planning::Instance smallInstance(std::uint64_t seed);

/// The same instance with all of its lists in another order, also those within a row.
[[nodiscard]] planning::Instance shuffled(planning::Instance instance, std::uint64_t seed);

/// The same instance by other ids of coaches, trainings and people, which sort in another order: it is planned another way.
[[nodiscard]] planning::Instance renamed(planning::Instance instance);

} // namespace testplanning
