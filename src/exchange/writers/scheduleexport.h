#pragma once

#include "domain/programme.h"
#include "exchange/writers/sheet.h"

#include <QJsonObject>
#include <QLocale>

namespace exchange {

/// The schedule for a spreadsheet: a row for each session with date, times, title, kind, roles, mode,
/// place, link, module, coaches and state, in the order of `sessions`.
[[nodiscard]] Sheet scheduleSheet(const domain::Programme &programme, const QList<domain::SessionId> &sessions);
[[nodiscard]] TextTable scheduleTable(
    const domain::Programme &programme, const QList<domain::SessionId> &sessions, const QLocale &locale);

/// The sheets of a workbook: the schedule, one for each of `roles` (none: all) with the sessions it takes part in, and
/// with `people` one that says who takes part in which.
[[nodiscard]] std::vector<Sheet> scheduleSheets(const domain::Programme &programme,
    const QList<domain::SessionId> &sessions, const QList<domain::RoleId> &roles, bool people);

/// The schedule for programs: {"programme": {"title", "uuid"}, "timezone", "sessions": […]}; a session has
/// the fields of the record but the notes, and "uid" and "sequence" as in the calendar file.
[[nodiscard]] QJsonObject scheduleJson(const domain::Programme &programme, const QList<domain::SessionId> &sessions);

} // namespace exchange
