#pragma once

#include "domain/changeset.h"

namespace domain {

class Draft;

/// Notes that calendars outside were told these sessions as they are now. A record of what left the
/// house, not undone with other changes; empty when nothing changed since the last time.
[[nodiscard]] ChangeSet publishSessions(const Programme &programme, const QList<SessionId> &sessions);

/// The same as a part of another change; returns how many were noted.
int notePublications(Draft &draft, const QList<SessionId> &sessions);

} // namespace domain
