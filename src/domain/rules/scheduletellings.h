#pragma once

#include "domain/verbs/noticeverbs.h"

namespace domain {

/// What one recipient is told by a personal schedule or calendar with these sessions: those that begin at `now` or later, and
/// which of them are off.
[[nodiscard]] QList<Telling> tellingsOfPersonalSchedule(
    const Programme &programme, Recipient recipient, const QList<SessionId> &sessions, const QDateTime &now);

/// What is told by a schedule with these sessions that everybody in it was given: who has to come, and who still expects a
/// session that is off. Who lost the place in a session that takes place is told nothing by it.
[[nodiscard]] QList<Telling> tellingsOfSharedSchedule(const Programme &programme, const QList<SessionId> &sessions, const QDateTime &now);

} // namespace domain
