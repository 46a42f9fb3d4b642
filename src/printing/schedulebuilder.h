#pragma once

#include "domain/programme.h"
#include "printing/schedulelist.h"
#include "printing/schedulematrix.h"

namespace printing {

/// Which part of the schedule is handed out.
struct ScheduleOptions
{
    QList<domain::RoleId> roles; ///< empty: all; otherwise these columns, and sessions for them or for everybody
    QString language;            ///< empty: the programme's
    QDate asOf;                  ///< printed at the foot when valid
    QList<domain::SessionId> sessions = {}; ///< empty: all; otherwise these, the list in this order, the matrix by time
};

/// The sessions that the options choose, in the order of a list.
[[nodiscard]] QList<domain::SessionId> scheduledSessions(const domain::Programme &programme, const ScheduleOptions &options);

/// The programme's sessions as matrix of months and roles, in order of time; sessions without a date
/// last. A session not yet confirmed is called planned as soon as any other one is confirmed.
[[nodiscard]] ScheduleMatrix scheduleMatrix(const domain::Programme &programme, const ScheduleOptions &options = {});

/// The same as a list by date, month by month; in another order than that of time without months.
[[nodiscard]] ScheduleList scheduleList(const domain::Programme &programme, const ScheduleOptions &options = {});

} // namespace printing
