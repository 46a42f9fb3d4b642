#pragma once

#include "domain/verbs/assignmentverbs.h"
#include "workspace/planner/planscope.h"

#include <variant>

namespace workspace {

/// The training is offered a second time.
struct ExtraDate
{
    domain::SessionId session;
    QDateTime startsAt; ///< of the copy, which lasts as long
    bool operator==(const ExtraDate &) const = default;
};

/// The training takes place with fewer people.
struct OtherMinimum
{
    domain::SessionId session;
    int people = 1;
    bool operator==(const OtherMinimum &) const = default;
};

/// The training has more seats.
struct OtherMaximum
{
    domain::SessionId session;
    int people = 1;
    bool operator==(const OtherMaximum &) const = default;
};

/// The coach leads nothing any more, from `from` on.
struct LostCoach
{
    domain::CoachId coach;
    QDateTime from;
    bool operator==(const LostCoach &) const = default;
};

/// The person takes no part any more; seats in sessions that were not held become free.
struct DropOut
{
    domain::ParticipantId participant;
    bool operator==(const DropOut &) const = default;
};

/// Something that could be different; a PlannedSeat is one that is pinned.
using WhatIf = std::variant<ExtraDate, OtherMinimum, OtherMaximum, LostCoach, DropOut, domain::PlannedSeat>;

/// "“Training B3” also on Tue, 29 October 2024, 10:00–12:00"; what is not there any more is called by its number.
[[nodiscard]] QString whatIfText(const domain::Programme &programme, const WhatIf &whatIf);

/// What would make all of them true in the programme, as one change made of the verbs that do the same by hand. The label
/// names it where it is one and counts them otherwise. Refused as those verbs refuse.
[[nodiscard]] base::Result<domain::ChangeSet> whatIfChange(const domain::Programme &programme, const QList<WhatIf> &whatIfs);

/// The programme as it would be, and what is to be planned then.
struct WhatIfCopy
{
    domain::ChangeSet change; ///< what makes it true
    domain::Programme programme;
    PlanTask task;
};

/// A copy of the programme that differs by these, with the task of the scope; sessions that it adds are in the task
/// whatever sessions the scope names. Refused as whatIfChange().
[[nodiscard]] base::Result<WhatIfCopy> whatIfCopy(const domain::Programme &programme, const PlanScope &scope, const QList<WhatIf> &whatIfs);

/// What the plan of a copy brings compared with another plan, a sentence each: "3 more people get a training.", "2 people
/// fewer get their first wish.", "1 more pin or fixed training is honoured." People who are in one of the two tasks alone
/// do not count. "Nobody's trainings change." when there is nothing to tell.
[[nodiscard]] QStringList consequenceSentences(const PlanTask &before, const planning::Plan &planBefore, const PlanTask &after,
                                               const planning::Plan &planAfter);

} // namespace workspace
