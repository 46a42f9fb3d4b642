#pragma once

#include "domain/verbs/seatmoveverbs.h"
#include "workspace/planner/planscope.h"

namespace workspace {

/// Whether people can be moved to a training by hand, in words.
struct MoveVerdict
{
    bool isPossible = true;
    QStringList remarks; ///< what speaks against it, a sentence each; of a move that is possible: what planning again solves
                         ///< or what the pin overrides

    bool operator==(const MoveVerdict &) const = default;
};

/// A pin overrides role, dates and wishes; it cannot override time, questions and seats that other pins take, nor a
/// training that is not planned. All moves have the same target.
[[nodiscard]] MoveVerdict moveVerdict(const domain::Programme &programme, const PlanTask &task, const planning::Plan &plan,
                                      const QList<domain::SeatMove> &moves);

/// The plan with these people moved. A training that is opened gets the first of its coaches who is free; one that nobody
/// attends any more is not held.
[[nodiscard]] planning::Plan movedPlan(const PlanTask &task, const planning::Plan &plan, const QList<domain::SeatMove> &moves);

/// Which rules a plan changed by hand breaks, a sentence each in the programme's words; empty: it is legal, as
/// planning::violations() says.
[[nodiscard]] QStringList planFaults(const domain::Programme &programme, const PlanTask &task, const planning::Plan &plan);

/// What fell out of the plan that was accepted last: trainings with too few people by now or with nobody to lead them, and
/// people who have fewer seats than it gave them. `present`: the seats that people hold. Nothing while no plan was accepted.
[[nodiscard]] QStringList planLosses(const domain::Programme &programme, const PlanTask &task, const planning::Plan &present);

} // namespace workspace
