#pragma once

#include "domain/records.h"

namespace domain {

/// How names of people are compared: "Müller", "Mueller" and "Muller" are one, as are "von der Heide" and "Vonder-Heide";
/// titles do not count.
[[nodiscard]] QString nameKey(const Participant &person);

/// Where somebody comes from, for comparison: the municipality, else the text as given; empty when neither is known.
[[nodiscard]] QString placeKey(const Participant &person);

} // namespace domain
