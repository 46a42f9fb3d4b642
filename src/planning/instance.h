#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace planning {

/// Minutes since any fixed moment, in UTC.
using Minutes = std::int64_t;

/// Beyond these, an instance is taken for a mistake.
constexpr int mostRank = 1000;      ///< also the number of trainings that a person may want
constexpr int mostPeople = 1'000'000;
constexpr Minutes farthestMinute = 1'000'000'000'000;

/// Half-open span of time [start, end).
struct Interval
{
    Minutes start = 0;
    Minutes end = 0;

    bool operator==(const Interval &) const = default;
};

[[nodiscard]] inline bool overlap(const Interval &a, const Interval &b) { return a.start < b.end && b.start < a.end; }
/// Whether one of these times overlaps `time`.
[[nodiscard]] bool isAway(const std::vector<Interval> &unavailable, const Interval &time);

/// Order of the objective: a plan from scratch, or the least change to a plan that people know.
enum class Mode { Plan, Repair };

struct Rules
{
    int otherRank = 6; ///< rank of a training that was not wished but is accepted; wishes have 1 to otherRank - 1
    std::optional<int> sameMunicipalityMax; ///< of one municipality in one training at most; none: no limit
    bool repeatTopic = false; ///< may one person attend two trainings that share a topic?
    Mode mode = Mode::Plan;

    bool operator==(const Rules &) const = default;
};

struct Coach
{
    std::string id;
    int maxTrainings = 0;
    std::vector<Interval> unavailable;

    bool operator==(const Coach &) const = default;
};

enum class TrainingState { Open, Must, Cancelled };

struct Training
{
    std::string id;
    std::vector<std::string> roles;   ///< who may attend
    std::vector<std::string> topics;  ///< questions it answers
    Interval time;
    int min = 0;                      ///< held only with so many
    int max = 0;
    std::vector<std::string> coaches; ///< one of them leads it; empty: needs none
    TrainingState state = TrainingState::Open;
    std::string preferredCoach; ///< leads it in the plan before; kept where that costs nothing. Not in exchange files.

    bool operator==(const Training &) const = default;
};

/// A wish for a topic or for a training: one of the two ids is empty.
struct Wish
{
    std::string topic;
    std::string training;
    int rank = 1; ///< 1 = first choice; equal ranks are allowed

    bool operator==(const Wish &) const = default;
};

struct Participant
{
    std::string id;
    std::string role;
    std::string municipality;
    int max = 1; ///< wants 1 to max trainings
    std::vector<Wish> wishes;
    bool acceptsOther = false;
    std::vector<Interval> unavailable;

    bool operator==(const Participant &) const = default;
};

/// Somebody in a training.
struct Seat
{
    std::string participant;
    std::string training;

    auto operator<=>(const Seat &) const = default;
};

enum class LockKind {
    In,
    Out,
    May, ///< eligible as if pinned, but nobody counts whether it is kept. Not in exchange files.
};

/// What the coordinator fixed (In) or forbids (Out). Out beats In.
struct Lock
{
    Seat seat;
    LockKind kind = LockKind::In;

    bool operator==(const Lock &) const = default;
};

/// What is to be planned: "planning-instance/1". Ids are unique in their list; the order of the lists has no meaning.
struct Instance
{
    std::string name;
    Rules rules;
    std::vector<Coach> coaches;
    std::vector<Training> trainings;
    std::vector<Participant> participants;
    std::vector<Lock> locks;
    std::vector<Seat> previous; ///< the published plan before this one

    bool operator==(const Instance &) const = default;
};

/// What is wrong with an instance, in one English sentence that names the place; empty when it can be planned: double or
/// empty ids, names of participants, trainings or coaches that are not there, numbers out of their range, times that end
/// before they begin. A wish for a topic or training that is not there is no mistake: nobody offers it.
[[nodiscard]] std::string mistakeIn(const Instance &instance);

} // namespace planning
