#pragma once

#include "domain/programme.h"

namespace domain {

/// Where somebody comes from, in short: the name of the municipality, the organisation as written when none is known.
[[nodiscard]] QString placeName(const Programme &programme, const Participant &person);

} // namespace domain
