#pragma once

#include "domain/records.h"

#include <vector>

namespace domain {

using SessionPair = std::pair<const Session *, const Session *>;

/// Has a beginning and an end, and is not cancelled.
[[nodiscard]] bool takesTime(const Session *session);

/// Pairs of sessions that overlap (half-open spans), the earlier one first; all of them take time.
[[nodiscard]] std::vector<SessionPair> overlaps(std::vector<const Session *> sessions);

/// Whether the session and the span have time in common (half-open).
[[nodiscard]] bool overlaps(const Session &session, const Unavailability &span);

} // namespace domain
