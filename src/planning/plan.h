#pragma once

#include "planning/instance.h"

#include <cstdint>
#include <string>
#include <vector>

namespace planning {

/// One training that is held.
struct HeldTraining
{
    std::string training;
    std::string coach; ///< empty: needs none
    std::vector<std::string> participants;

    bool operator==(const HeldTraining &) const = default;
};

enum class Status {
    Optimal,  ///< each level equals its proven bound
    Feasible, ///< out of time or stopped: legal, with bounds
};

/// What the levels of the objective count. Smaller is better, earlier levels come first.
enum class LevelKind {
    Musts,    ///< pins not honoured and trainings not held that have to be
    None,     ///< participants with no training
    Over,     ///< participants with no training of rank <= `number`
    Short,    ///< participants who want at least `number` trainings and get fewer
    RankSum,  ///< sum of (rank - 1) over all seats
    Changes,  ///< seats of the previous plan that are not in this one
    Mixing,   ///< seats beyond the first of one municipality in a training, summed up
};

struct Level
{
    LevelKind kind = LevelKind::Musts;
    int number = 0; ///< of Over and Short; else 0

    bool operator==(const Level &) const = default;
};

/// The levels of an instance in the order of its mode, as planning.md has them.
[[nodiscard]] std::vector<Level> levelsOf(const Instance &instance);
/// "musts", "none", "over5", …: names of the exchange files.
[[nodiscard]] std::string levelName(const Level &level);

/// Who attends what: sorted by ids.
struct Plan
{
    std::vector<HeldTraining> held;

    bool operator==(const Plan &) const = default;
};

/// Values of all levels for a plan; also of one that breaks rules.
[[nodiscard]] std::vector<std::int64_t> objectiveOf(const Instance &instance, const Plan &plan);

/// Which hard rules a plan breaks, in English sentences; empty: it is legal. Shares no code with the search.
[[nodiscard]] std::vector<std::string> violations(const Instance &instance, const Plan &plan);

/// Whether a training is what somebody wishes, or has the topic that is wished.
[[nodiscard]] bool answers(const Training &training, const Wish &wish);

/// Rank of a training for a participant: the least of the wishes that name it or one of its topics; else otherRank when
/// the person accepts others or is pinned to it; else 0, which is none.
[[nodiscard]] int rankOf(const Instance &instance, const Participant &participant, const Training &training);

} // namespace planning
