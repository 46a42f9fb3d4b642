#pragma once

#include "domain/changeset.h"
#include "exchange/imports/importpreview.h"
#include "exchange/readers/icsreader.h"

namespace exchange {

/// A calendar file compared with a programme: what becomes of each entry, and the one change that its import makes. A row
/// of the preview is an entry; its number is that of the entry in the file, occurrences counted each.
struct CalendarImport
{
    ImportPreview preview;
    domain::ChangeSet changeSet; ///< empty when everything is there already
};

/// Takes entries as sessions. An entry that this programme wrote is its session, whose time, title, place, link and state
/// it changes; one of another calendar is the session of the same title at the same time, or the only one of that title.
/// Entries that are cancelled cancel their session and free its people. Skipped are cancelled entries without a session,
/// versions older than what calendars were told, and those of sessions that were removed; in conflict is who wants a
/// cancelled session back. Read twice, a file changes nothing the second time.
[[nodiscard]] CalendarImport importCalendarSessions(const domain::Programme &programme, const CalendarFile &file);

/// Takes entries as times in which a coach cannot come. Only times are kept, not what the appointments are about. Left out
/// are entries that are cancelled or shown as free, sessions of this programme, and what lies outside busyWindow(). What
/// an earlier file of the same calendar brought, from the day of the first entry on, and this one does not have any more is removed; a
/// message about single entries removes nothing. InputRefused when the coach does not exist.
[[nodiscard]] base::Result<CalendarImport> importBusyTimes(
    const domain::Programme &programme, domain::CoachId coach, const CalendarFile &file);

/// The first and the last day of busy times that matter to a programme: its year and the next one. For IcsReadOptions.
[[nodiscard]] std::pair<QDate, QDate> busyWindow(const domain::Programme &programme);

} // namespace exchange
