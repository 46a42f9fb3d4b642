#pragma once

#include "base/error.h"
#include "domain/programme.h"
#include "domain/rules/calendarentry.h"
#include "domain/rules/recipients.h"

#include <QByteArray>

namespace exchange {

/// How a collection of entries is written.
struct CalendarOptions
{
    QString name = {};                    ///< of the calendar; empty: the title of the programme
    domain::Recipient recipient = {};     ///< whose calendar it is, so that the texts fit; none: for everybody
    std::optional<int> alarmMinutes = {}; ///< reminds so long before each beginning; none: does not remind
    QString language = {};                ///< of the texts, "de" or "en"; empty: that of the programme's documents
};

/// How an invitation of one person to one session is written.
struct InvitationOptions
{
    std::optional<int> alarmMinutes = {}; ///< reminds so long before the beginning; none: does not remind
    QString language = {};                ///< of the texts, "de" or "en"; empty: that of the programme's documents
};

/// Sessions as a calendar file (RFC 5545) by libical. Later versions update what earlier ones brought: UID is the same on
/// every path, SEQUENCE rises with what was published (see domain::CalendarEntry). Times are wall times with
/// TZID=Europe/Berlin and its VTIMEZONE, or dates where a session lasts whole days; what begins or ends in the hour that the
/// end of summer time repeats, when it comes the second time, is given in UTC, because a wall time means the first.
class IcsWriter
{
public:
    /// A collection (METHOD:PUBLISH, RFC 5546 § 3.2.1): the calendar of these sessions; those without a beginning are left
    /// out. A cancelled session stays, as CANCELLED. There is no ORGANIZER: that is for invitations, and calendars would
    /// take the entries for some. System when the calendar library fails.
    [[nodiscard]] static base::Result<QByteArray> calendar(
        const domain::Programme &programme, const QList<domain::SessionId> &sessions, const CalendarOptions &options = {});

    /// One entry for one recipient (METHOD:REQUEST, RFC 5546 § 3.2.2), with the programme's contact address as ORGANIZER
    /// and the recipient as the one ATTENDEE. InputRefused when one of the two has no e-mail address or none that can be
    /// used, when the recipient does not exist, the entry has no beginning, or it is cancelled.
    [[nodiscard]] static base::Result<QByteArray> invitation(const domain::Programme &programme, domain::Recipient recipient,
        const domain::CalendarEntry &entry, const InvitationOptions &options = {});

    /// Takes the entry out of the recipient's calendar (METHOD:CANCEL with STATUS:CANCELLED, RFC 5546 § 3.2.5), whether the
    /// session is off, was removed or only the recipient has no place any more. Errors as of invitation().
    [[nodiscard]] static base::Result<QByteArray> cancellation(const domain::Programme &programme, domain::Recipient recipient,
        const domain::CalendarEntry &entry, const QString &language = {});
};

} // namespace exchange
