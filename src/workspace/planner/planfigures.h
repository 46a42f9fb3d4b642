#pragma once

#include "planning/plan.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace workspace {

/// How many people have their best training as which wish.
struct RankCounts
{
    std::vector<int> wishes; ///< people whose best training is their wish of rank 1, 2, … up to the last rank that anybody has
    int notWished = 0;       ///< who attend only what they did not wish for
    int nothing = 0;         ///< who attend nothing

    bool operator==(const RankCounts &) const = default;
};

[[nodiscard]] RankCounts rankCounts(const planning::Instance &instance, const planning::Plan &plan);

/// Which municipalities sit together in trainings, by the ids of the instance; people whose municipality is no record do
/// not count.
struct Meetings
{
    using Pair = std::pair<std::string, std::string>; ///< the smaller id first; twice the same: two people of it

    std::vector<std::string> municipalities;               ///< that send somebody, sorted by id
    std::map<Pair, std::vector<std::string>> trainings;    ///< in which the two meet, sorted by id
    int besideOwn = 0; ///< seats beyond the first of a municipality in a training, summed up: the level "mixing"

    /// How many pairs of different municipalities meet.
    [[nodiscard]] int pairCount() const;
    bool operator==(const Meetings &) const = default;
};

[[nodiscard]] Meetings meetingsOf(const planning::Instance &instance, const planning::Plan &plan);

/// What another plan means for one person: better is a better best training, then more trainings, then better ones in sum.
enum class Effect { Gains, Loses, Neither };

/// Somebody whose trainings differ between two plans.
struct PersonChange
{
    std::string participant;
    std::vector<std::string> leaves; ///< trainings
    std::vector<std::string> joins;
    int bestBefore = 0; ///< rank of the best training, 0: none
    int bestAfter = 0;
    int seatsBefore = 0;
    int seatsAfter = 0;
    Effect effect = Effect::Neither;

    bool operator==(const PersonChange &) const = default;
};

/// The people of the instance whose trainings differ, by id.
[[nodiscard]] std::vector<PersonChange> personChanges(const planning::Instance &instance, const planning::Plan &before, const planning::Plan &after);

/// One person's trainings in a plan.
struct PersonSeats
{
    std::vector<std::string> trainings; ///< sorted by id
    int best = 0;                       ///< rank of the best one, 0: none
    int rankSum = 0;
};

/// What everybody of the instance attends, by the person's id; trainings that the instance does not know are passed over.
[[nodiscard]] std::map<std::string, PersonSeats> seatsByPerson(const planning::Instance &instance, const planning::Plan &plan);

} // namespace workspace
