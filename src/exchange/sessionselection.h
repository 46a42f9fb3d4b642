#pragma once

#include "domain/programme.h"

namespace exchange {

/// Which sessions an export is about; every condition that is set has to hold.
struct SessionSelection
{
    QList<domain::RoleId> roles; ///< sessions for one of these roles or for everybody
    domain::ParticipantId participant; ///< sessions in which this person has a seat, or had one until they were called off
    domain::CoachId coach; ///< sessions that this coach leads
    domain::SessionId session; ///< this one
};

/// The sessions selected, by time.
[[nodiscard]] QList<domain::SessionId> selectedSessions(
    const domain::Programme &programme, const SessionSelection &selection);

} // namespace exchange
