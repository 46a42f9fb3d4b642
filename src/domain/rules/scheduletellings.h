#pragma once

#include "domain/verbs/noticeverbs.h"

namespace domain {

/// What recipients are told by schedules or calendars of their own: of these sessions those that stand in theirs and begin at `now` or
/// later, and which of them are off.
[[nodiscard]] QList<Telling> tellingsOfPersonalSchedules(
    const Programme &programme, const QList<Recipient> &recipients, const QList<SessionId> &sessions, const QDateTime &now);

/// What is told by a schedule with these sessions that everybody in it was given: who has to come, and who still expects a
/// session that is off. Who lost the place in a session that takes place is told nothing by it.
[[nodiscard]] QList<Telling> tellingsOfSharedSchedule(const Programme &programme, const QList<SessionId> &sessions, const QDateTime &now);

/// Those of the sessions that a schedule without joining links tells in full: who takes part needs none, or nobody any more.
[[nodiscard]] QList<SessionId> sessionsToldWithoutLinks(const Programme &programme, QList<SessionId> sessions);

} // namespace domain
