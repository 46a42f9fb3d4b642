#pragma once

#include "domain/programme.h"

#include <QHash>

namespace domain {

/// How sure an entry in a calendar is (STATUS, RFC 5545 § 3.8.1.11).
enum class EntryStatus { Tentative, Confirmed, Cancelled };

/// A session as calendars outside know it.
struct CalendarEntry
{
    SessionId session; ///< none: it was removed since it was told
    QString uid;       ///< the same on every path and for ever (RFC 5545 § 3.8.4.7)
    int sequence = 0;  ///< version (RFC 5545 § 3.8.7.4)
    QDateTime modified; ///< when this version was made; invalid: it was not published yet
    QString title;
    QDateTime startsAt;
    QDateTime endsAt;
    QString place;
    QString link;
    EntryStatus status = EntryStatus::Tentative;

    bool operator==(const CalendarEntry &) const = default;
};

/// Whether a time is about whole days: it begins and ends at midnight, at least a day later.
[[nodiscard]] bool isAllDay(const QDateTime &startsAt, const QDateTime &endsAt);
[[nodiscard]] bool isAllDay(const CalendarEntry &entry);

/// The UID of a session's entry.
[[nodiscard]] QString calendarUid(const Programme &programme, SessionId session);

/// The entries of a programme's sessions with their versions; made once for many. Valid as long as the programme is
/// unchanged.
class CalendarEntries
{
public:
    explicit CalendarEntries(const Programme &programme);

    /// The entry of a session as an export made now has to write it: the version is that of the last publication, one more
    /// when time, place, link or state changed since, 0 when there was none. Where people were told meanwhile that the session
    /// is off because it was removed, and the removal was undone, the version is one more than they were told.
    [[nodiscard]] CalendarEntry of(const Session &session) const;
    /// Whether calendars were told the session as it is now.
    [[nodiscard]] bool isPublished(const Session &session) const;
    /// The last publication of a session, or nullptr.
    [[nodiscard]] const Publication *lastPublication(SessionId session) const { return m_last.value(session); }

private:
    /// The version that people were told of a session while it was removed, -1: none.
    [[nodiscard]] int toldWhileRemoved(SessionId session) const;

    QString m_domain;
    QHash<SessionId, const Publication *> m_last;
    QHash<QString, int> m_toldWhileRemoved; ///< by UID
};

/// What Publication::digest keeps of a session: a fingerprint of time, place, link and state.
[[nodiscard]] QString publicationDigest(const Session &session);

} // namespace domain
