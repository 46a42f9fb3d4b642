#pragma once

#include "domain/changeset.h"

namespace domain {

/// A session lasts at least this long when it is stretched by hand, in minutes.
constexpr int ShortestSession = 15;

/// Where a calendar lets the session end: its end, or two hours after its beginning while it has none.
/// Invalid without a beginning.
[[nodiscard]] QDateTime shownEnd(const Session &session);
/// The session with its shown end moved by minutes of wall time.
[[nodiscard]] Session stretched(Session session, int minutes);

/// Lets a session end later, or earlier with negative minutes; one without an end is given one. InputRefused
/// when it would last less than ShortestSession, has no date or does not exist.
[[nodiscard]] base::Result<ChangeSet> stretchSession(const Programme &programme, SessionId session, int minutes);

/// Lets sessions begin at this time; one without an end so far lasts two hours. InputRefused when a
/// session does not exist or the time is invalid.
[[nodiscard]] base::Result<ChangeSet> placeSessions(const Programme &programme, const QList<SessionId> &sessions, const QDateTime &begin);

} // namespace domain
