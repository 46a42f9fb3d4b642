#pragma once

#include "domain/changeset.h"
#include "domain/rules/schedulewarnings.h"

namespace domain {

/// What happens to a date of a series that falls on a public holiday or into school holidays.
enum class DaysOff {
    Keep,     ///< the session is held all the same
    Skip,     ///< there is none on that date; the series goes on until it has its number of sessions
    NextWeek, ///< it is held on the same weekday of the first following week that is free
};

/// "Every second Tuesday, 4 times": how a session repeats. The session itself is the first of the series (as COUNT of
/// RFC 5545 § 3.3.10 counts) and stays as it is.
struct SeriesRule
{
    int everyWeeks = 1;
    int weekday = 0; ///< 1 Monday … 7 Sunday; 0: the session's own
    int times = 0;   ///< sessions of the series in all; 0: `until` decides
    QDate until;     ///< last possible day; invalid: `times` decides
    DaysOff daysOff = DaysOff::Keep;
};

/// Most sessions that one series can have.
constexpr int mostSessionsOfSeries = 100;

/// A date of a series: that of a session to be made, or one that falls away.
struct SeriesDate
{
    QDate rhythm;       ///< day that the rhythm gives
    QDateTime startsAt; ///< invalid where the date falls away
    QDateTime endsAt;
    QString dayOff;     ///< name of the holidays that the day of the rhythm falls into

    [[nodiscard]] bool isLeftOut() const { return !startsAt.isValid(); }
    [[nodiscard]] bool isPostponed() const { return startsAt.isValid() && startsAt.date() != rhythm; }
    bool operator==(const SeriesDate &) const = default;
};

/// The dates after the session's own. The wall time stays over the changes of summer time. InputRefused for a session
/// without a beginning, and for a rule that gives no end or more than mostSessionsOfSeries.
[[nodiscard]] base::Result<QList<SeriesDate>> seriesDates(const Programme &programme, SessionId session, const SeriesRule &rule);

/// Makes the sessions of a series: copies with all that was planned (roles, module, questions, coaches, place, link,
/// sizes), numbered titles and the state Planned; nobody is enrolled in them. Refused as seriesDates().
[[nodiscard]] base::Result<ChangeSet> repeatSession(const Programme &programme, SessionId session, const SeriesRule &rule);

/// How far sessions move: by whole days and by minutes of wall time, or to another time of the day.
struct SessionShift
{
    int days = 0;
    int minutes = 0;
    QTime startsAt; ///< begins at this time; invalid: at the time it has. The length stays.
};

/// Copies sessions onto shifted dates; what the copies carry, see repeatSession(). A session without a time is copied
/// without one. InputRefused when a session does not exist or a date would leave the years 1900 to 2200.
[[nodiscard]] base::Result<ChangeSet> duplicateSessions(const Programme &programme, const QList<SessionId> &sessions, const SessionShift &shift);

/// The session at its shifted time: the wall time moves, so that the end of summer time changes no clock time.
[[nodiscard]] Session shifted(Session session, const SessionShift &shift);

/// A title for a copy that no session has: "Training B3 (2)" of "Training B3", then "(3)".
[[nodiscard]] QString nextTitle(const QString &title, const QSet<QString> &taken);

} // namespace domain
