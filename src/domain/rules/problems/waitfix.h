#pragma once

#include "domain/rules/problems/problemrules.h"

namespace domain {

/// "wait_<participant id>": puts the person on the waiting list of the programme; fixByWaiting() carries it out.
[[nodiscard]] Fix waitFix(const Participant &person);

} // namespace domain
