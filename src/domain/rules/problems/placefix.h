#pragma once

#include "domain/rules/problems/problemrules.h"

namespace domain {

// Remedies that take places from people; fixPlaces() carries them out.

/// "cancel_<session id>": the place of the problem's person in this session.
[[nodiscard]] Fix cancelFix(const Session &session);
/// "cancel_place": the place of the problem's person in the problem's session.
[[nodiscard]] Fix cancelPlaceFix(const Session &session);
/// "cancel_places": the places of the problem's person in all of the problem's sessions.
[[nodiscard]] Fix cancelPlacesFix(int count);

} // namespace domain
