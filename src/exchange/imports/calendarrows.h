#pragma once

#include "exchange/imports/calendarimport.h"

namespace exchange {

/// The preview of a calendar file without rows; its columns are the properties that imports look at.
[[nodiscard]] ImportPreview calendarPreview(const CalendarFile &file);

/// The row of an entry before anything is decided.
[[nodiscard]] ImportRow calendarRow(const CalendarEvent &event);

/// The number of the session in a UID that this programme wrote, 0 for others.
[[nodiscard]] qint64 ownSessionNumber(const domain::Programme &programme, const QString &uid);

/// Gives the row its outcome with a reason, which may be empty.
void decide(ImportRow &row, RowOutcome outcome, const QString &reason = {});

} // namespace exchange
