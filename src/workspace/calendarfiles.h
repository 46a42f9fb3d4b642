#pragma once

#include "exchange/imports/calendarimport.h"

namespace workspace {

/// Reads a calendar file and says what becomes of its entries: sessions, or where `coach` is valid times in which this coach
/// cannot come. For any thread. InputRefused when it cannot be read, is no calendar file, or there is no such coach.
[[nodiscard]] base::Result<exchange::CalendarImport> planCalendarImport(const domain::Programme &programme, const QString &path, domain::CoachId coach);

} // namespace workspace
