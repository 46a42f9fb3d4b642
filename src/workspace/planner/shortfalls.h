#pragma once

#include "planning/reasons.h"

namespace workspace {

/// Somebody who got fewer trainings than wanted, or no training of the best wish.
struct Shortfall
{
    std::string participant;
    int wanted = 0;   ///< trainings at most
    int got = 0;
    int bestRank = 0; ///< of the trainings got; 0: none
    int bestWish = 0; ///< least rank among the wishes; 0: no wish
    std::vector<planning::Reason> reasons; ///< for each wish that was not granted

    bool operator==(const Shortfall &) const = default;
};

/// Everybody with less than wanted, by id; `stop` is looked at between people and leaves out the rest.
[[nodiscard]] std::vector<Shortfall> shortfalls(const planning::Instance &instance, const planning::Plan &plan, const std::stop_token &stop = {});

} // namespace workspace
