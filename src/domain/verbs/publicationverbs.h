#pragma once

#include "domain/changeset.h"

namespace domain {

/// SEQUENCE of the session's calendar entry as an export made now has to write it (RFC 5545
/// § 3.8.7.4): that of the last publication, one more when time, place, link, mode, title or state
/// changed since; 0 for one that was never published.
[[nodiscard]] int publicationSequence(const Programme &programme, SessionId session);

/// Notes that calendars outside were told these sessions as they are now. A record of what left the
/// house, not undone with other changes; empty when nothing changed since the last time.
[[nodiscard]] ChangeSet publishSessions(const Programme &programme, const QList<SessionId> &sessions);

} // namespace domain
