#pragma once

#include "base/error.h"
#include "domain/programme.h"

#include <QByteArray>

namespace exchange {

/// What is on the page of the schedule.
struct SchedulePageOptions
{
    QList<domain::SessionId> sessions; ///< in order of time
    QList<domain::RoleId> roles;       ///< empty: all; otherwise the columns and the filter are these
    bool isMatrix = true;              ///< on wide screens a column for each role; otherwise a list
    bool withCoaches = false;          ///< names who leads a session, on the page and in its calendar files
    QString language;                  ///< empty: the programme's
    QDate asOf;                        ///< said at the foot when valid
};

/// Writes the schedule as one HTML page (HTML Living Standard) to be put on a web site or sent by mail: complete in itself,
/// with nothing to load, and its own rule forbids a browser to load anything (Content Security Policy). Headed lists, month by
/// month; on wide screens they stand as a matrix. A script filters by role; without it everything is shown. Calendar files of
/// all sessions and of each are in it. Light and dark as the reader has it; printed, all sessions stand on paper. Every text
/// of the programme is escaped, only addresses of the web become links. Nothing about participants is in it.
class SchedulePageWriter
{
public:
    /// Domain error System when the calendar library fails.
    [[nodiscard]] static base::Result<QByteArray> write(const domain::Programme &programme, const SchedulePageOptions &options);
};

} // namespace exchange
