#pragma once

#include "domain/rules/problems/problemrules.h"

namespace domain {

/// "move_to_working_day": moves the problem's session to the next day that is a working day and in no school holidays,
/// at the same time of day; fixSessionDay() carries it out.
[[nodiscard]] Fix moveToWorkingDayFix(const Programme &programme, const Session &session);

} // namespace domain
