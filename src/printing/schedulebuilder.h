#pragma once

#include "domain/programme.h"
#include "printing/schedulematrix.h"

namespace printing {

/// Which part of the schedule is handed out.
struct ScheduleOptions
{
    QList<domain::RoleId> roles; ///< empty: all; otherwise these columns, and sessions for them or for everybody
    QString language;            ///< empty: the programme's
    QDate asOf;                  ///< printed at the foot when valid
};

/// The programme's sessions as matrix of months and roles, in order of time; sessions without a date
/// last. A session not yet confirmed is called planned as soon as any other one is confirmed.
[[nodiscard]] ScheduleMatrix scheduleMatrix(const domain::Programme &programme, const ScheduleOptions &options = {});

} // namespace printing
