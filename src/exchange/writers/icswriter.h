#pragma once

#include "base/error.h"
#include "domain/programme.h"

#include <QByteArray>

namespace exchange {

/// Writes sessions as a calendar (RFC 5545, METHOD:PUBLISH) that other programs subscribe to or import.
///
/// A session keeps its UID, and its SEQUENCE rises only with what calendars were told (see
/// domain::CalendarEntries), so that a later file updates the entry instead of doubling it. Times
/// are wall times with TZID=Europe/Berlin and a VTIMEZONE. A cancelled session stays, as CANCELLED.
/// There is no ORGANIZER: that is for invitations, and calendars would take the entry for one.
class IcsWriter
{
public:
    /// The calendar of these sessions; those without a beginning are left out. Domain error System
    /// when the calendar library fails.
    [[nodiscard]] static base::Result<QByteArray> write(
        const domain::Programme &programme, const QList<domain::SessionId> &sessions);
};

} // namespace exchange
