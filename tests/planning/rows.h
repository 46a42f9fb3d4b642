#pragma once

#include "planning/plan.h"

#include <string>
#include <vector>

namespace testplanning {

/// Rows of instances made by hand; what a test is about is set afterwards.
/// A training for planners on a topic of its own, "Q" and its id, without coach, from `start` to `end` in hours.
[[nodiscard]] inline planning::Training training(const std::string &id, int start, int end, int min = 1, int max = 8)
{
    planning::Training row;
    row.id = id;
    row.roles = {"planner"};
    row.topics = {"Q" + id};
    row.time = {60 * start, 60 * end};
    row.min = min;
    row.max = max;
    return row;
}

/// A planner of a municipality of their own, "M" and the id.
[[nodiscard]] inline planning::Participant participant(const std::string &id, std::vector<planning::Wish> wishes, int max = 1)
{
    planning::Participant row;
    row.id = id;
    row.role = "planner";
    row.municipality = "M" + id;
    row.max = max;
    row.wishes = std::move(wishes);
    return row;
}

[[nodiscard]] inline planning::Wish wishFor(const std::string &training, int rank) { return {{}, training, rank}; }
[[nodiscard]] inline planning::Wish wishOn(const std::string &topic, int rank) { return {topic, {}, rank}; }

[[nodiscard]] inline planning::Lock pin(const std::string &participant, const std::string &training)
{
    return {{participant, training}, planning::LockKind::In};
}

[[nodiscard]] inline planning::Lock ban(const std::string &participant, const std::string &training)
{
    return {{participant, training}, planning::LockKind::Out};
}

} // namespace testplanning
