#pragma once

#include "domain/verbs/sessionseries.h"

#include <optional>

namespace domain {

/// Moves sessions by days and minutes of wall time, or to another time of the day. Those without a time stay as they
/// are. InputRefused when a session does not exist or a date would leave the years 1900 to 2200.
[[nodiscard]] base::Result<ChangeSet> shiftSessions(const Programme &programme, const QList<SessionId> &sessions, const SessionShift &shift);

/// Where a session is to stand in the plan.
struct SessionPlace
{
    SessionId session;
    QDate day;                          ///< the time of the day stays; invalid: the day stays
    std::optional<QList<RoleId>> roles; ///< none: the roles stay
};

/// Puts sessions on other days and gives them to other roles, as one change. A session without a time gets the day
/// from 10 to 12. InputRefused when a session or role does not exist.
[[nodiscard]] base::Result<ChangeSet> replanSessions(const Programme &programme, const QList<SessionPlace> &places);

/// Which of its weekdays in the month a day is, from 1 to 5: 15 October 2024 is the third Tuesday.
[[nodiscard]] int weekdayNumber(QDate day);

/// The same weekday of another month: the third Tuesday for the third Tuesday, the last where there is no fifth.
[[nodiscard]] QDate sameWeekdayIn(QDate day, int year, int month);

} // namespace domain
