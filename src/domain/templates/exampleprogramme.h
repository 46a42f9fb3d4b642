#pragma once

#include "domain/programme.h"

namespace domain {

/// A lively invented programme in German for trying things out: real names of municipalities,
/// invented people with addresses below .example, sessions in all states, half of the attendance
/// recorded, and something for every rule to find. The same `year` gives the same programme.
[[nodiscard]] Programme exampleProgramme(int year);

/// The year of which the example tells a running programme on `today`: from October on this year,
/// before that the year before.
[[nodiscard]] int exampleYear(QDate today);

} // namespace domain
