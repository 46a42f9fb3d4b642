#pragma once

#include "planning/planner.h"

namespace planning {

/// Why a wish was not granted.
enum class ReasonKind {
    RoleDoesNotFit,     ///< the training is for other roles
    Unavailable,        ///< the person cannot make the time
    Overlaps,           ///< with `other`, which the person attends
    SameTopic,          ///< as `other`, which the person attends
    Forbidden,          ///< by the coordinator
    Cancelled,          ///< the training is cancelled
    MunicipalityFull,   ///< `people` of the same municipality attend, which is the limit
    EnoughTrainings,    ///< the person attends as many trainings as wanted
    NotHeld,            ///< `people` asked for it and are eligible; `count` of them, of `needed`, are free for it in this plan
    NoCoach,            ///< not held: none of its coaches could lead it (busy, away, at the limit)
    Full,               ///< `count` of `needed` seats are taken, by `ranks`; `count` - `worse` have it as the same or a better rank
    NotOffered,         ///< no training answers this wish
    Balance,            ///< there is a seat; taking it would make an earlier level of the objective worse: see whatIf()
};

/// How many people of a training have it as which rank.
struct RankCount
{
    int rank = 0;
    int people = 0;

    bool operator==(const RankCount &) const = default;
};

/// One wish that was not granted, and the first true reason of ReasonKind, cheapest first, for one training that answers it.
/// A training that the person attends is a reason only when the person ranks it no lower: else it would be given up.
struct Reason
{
    ReasonKind kind = ReasonKind::NotOffered;
    Wish wish;
    std::string training; ///< the one that answers the wish; empty: NotOffered
    std::string other;    ///< a training of the person: Overlaps, SameTopic
    std::vector<std::string> people; ///< MunicipalityFull, NotHeld: ids of participants
    int rank = 0;         ///< of the training for this person
    int count = 0;        ///< NotHeld: who is free for it; Full: who attends
    int needed = 0;       ///< NotHeld: minimum; Full: maximum
    std::vector<RankCount> ranks; ///< Full: how those who attend rank the training
    int worse = 0;        ///< Full: who attends with a worse rank than this person's
    int worseOnly = 0;    ///< Full: those of them who have no other training

    bool operator==(const Reason &) const = default;
};

/// Reasons for each wish of the participant that the plan, which is one of this instance, does not grant, in the order of ranks; for a wish that several
/// trainings answer, one reason for each of them. A wish is granted when the person attends a training that answers it.
[[nodiscard]] std::vector<Reason> reasonsFor(const Instance &instance, const Plan &plan, const std::string &participant);

/// Somebody who would have another seat, or none, or a new one.
struct Move
{
    std::string participant;
    std::vector<std::string> leaves; ///< trainings
    std::vector<std::string> joins;

    bool operator==(const Move &) const = default;
};

/// What another plan would mean, compared with one that is there.
struct Comparison
{
    std::vector<std::int64_t> before; ///< objective of the plan that is there
    std::vector<std::int64_t> after;
    std::vector<Move> moves;          ///< by participant
    std::vector<std::string> opened;  ///< trainings held only afterwards
    std::vector<std::string> closed;  ///< trainings held only before
};

[[nodiscard]] Comparison compare(const Instance &instance, const Plan &before, const Plan &after);

/// "What would have to change": the plan with this seat pinned (a ban on it is lifted), with the least change to the given
/// plan: mode Repair. `solution` is for that instance; its bounds tell whether it is proven. The objectives of the
/// comparison are those of the instance as it is.
struct Consequence
{
    Solution solution;
    Comparison comparison;
};
[[nodiscard]] Consequence whatIf(const Instance &instance, const Plan &plan, const Seat &seat, const Options &options = {});

/// A fact of an instance, as part of a contradiction.
struct Fact
{
    enum class Kind {
        Pin,           ///< `participant` is pinned to `training`
        Must,          ///< `training` is to be held
        Overlap,       ///< `training` and `other` overlap in time
        SameTopic,     ///< `training` and `other` share a topic
        Wants,         ///< `participant` wants `count` trainings at most
        Forbidden,     ///< `participant` must not attend `training`
        Cancelled,     ///< `training` is cancelled
        Municipality,  ///< `count` of the municipality of `participant` at most in `training`
        Maximum,       ///< `training` has `count` seats
        Minimum,       ///< `training` needs `needed` people, `count` are able to attend it
        Coach,         ///< the `coaches` of `training` are away then, or at their limit
        CoachesShared, ///< the `coaches` cannot lead all of the trainings named
    };
    Kind kind = Kind::Pin;
    std::string participant;
    std::string training;
    std::string other;
    std::vector<std::string> coaches;
    int count = 0;
    int needed = 0;

    bool operator==(const Fact &) const = default;
};

/// Pins and trainings that have to be held which cannot all be: no proper part of them contradicts itself. First what was
/// decided (Pin, Must), then the facts that stand against it, where they are few enough to be told.
struct Contradiction
{
    std::vector<Fact> facts;

    bool operator==(const Contradiction &) const = default;
};

/// One contradiction for each pin or must that the plan does not honour; the same one stands there once. The limit of time
/// is for all of them; what was not found out by then, or before a stop, is left out.
[[nodiscard]] std::vector<Contradiction> contradictionsOf(const Instance &instance, const Plan &plan, const Options &options = {});

} // namespace planning
