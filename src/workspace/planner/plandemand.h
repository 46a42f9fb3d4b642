#pragma once

#include "workspace/planner/planscope.h"

#include <QHash>

namespace workspace {

/// How many people wish a training or a question.
struct WishCount
{
    int first = 0; ///< as their first choice
    int all = 0;   ///< as any of their choices

    bool operator==(const WishCount &) const = default;
};

/// What people want and what there is, as far as it lies in a task.
struct PlanDemand
{
    int people = 0;
    int trainings = 0;
    int seats = 0;  ///< of all trainings together
    int wanted = 0; ///< trainings that all people together want at most
    QHash<domain::SessionId, WishCount> sessions;   ///< whoever could wish for it: a wish names it or one of its questions
    QHash<domain::QuestionId, WishCount> questions;

    bool operator==(const PlanDemand &) const = default;
};

[[nodiscard]] PlanDemand planDemand(const PlanTask &task);

/// "57 people want up to 131 trainings; 12 trainings have 84 seats."
[[nodiscard]] QString demandText(const PlanDemand &demand);

} // namespace workspace
