#pragma once

#include "cli/optionowners.h"
#include "exchange/sessionselection.h"
#include "exchange/writers/icswriter.h"

#include <QCommandLineOption>

namespace cli {

/// The options of `export schedule` as a calendar file.
[[nodiscard]] QList<QCommandLineOption> calendarOptions();

/// That they are for the schedule alone.
[[nodiscard]] OptionOwner calendarOptionOwner();

/// How the calendar is written: its name tells the roles it is for, its texts fit the person or coach whose sessions are
/// chosen. Usage when --alarm is no number of minutes.
[[nodiscard]] base::Result<exchange::CalendarOptions> calendarOf(
    const Call &call, const domain::Programme &programme, const exchange::SessionSelection &selection);

} // namespace cli
