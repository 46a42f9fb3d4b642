#pragma once

#include "domain/programmeindex.h"
#include "workspace/planner/planscope.h"

namespace workspace {

/// The sessions that a scope means.
struct ScopeSessions
{
    QList<domain::SessionId> open;      ///< planned or confirmed, with a time to come
    QList<domain::SessionId> cancelled; ///< to come too, in which people held seats that no accepted plan knows to be gone
    QStringList notes;                  ///< what was left out, a sentence each
};

[[nodiscard]] ScopeSessions scopeSessions(const domain::Programme &programme, const domain::ProgrammeIndex &index, const PlanScope &scope);

/// Who had a seat in a cancelled session until it was cancelled: those who lost it on the last day on which somebody
/// did. A person who gave it up by themselves on that day counts too, as nothing tells them apart.
[[nodiscard]] QList<domain::ParticipantId> seatsBeforeCancelling(const domain::Programme &programme, const domain::ProgrammeIndex &index,
                                                                 domain::SessionId session);

/// Begin and end of a session in the planner's minutes; a session without an end lasts two hours. Empty without a time.
[[nodiscard]] planning::Interval planInterval(const domain::Session &session);

} // namespace workspace
