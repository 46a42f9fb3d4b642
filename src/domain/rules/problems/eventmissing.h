#pragma once

#include "domain/rules/problems/problemrules.h"

namespace domain {

/// Accepted people who stand on no list of the sessions of this kind for their role: one problem for each session ahead,
/// the next one for a role before others. `sentence` has the session as %1, the names as %2 and the number as %n.
/// Remedy "enrol_all"; fixEventMissing() carries it out.
void findEventMissing(const RuleInput &input, SessionKind kind, const char *code, const char *sentence, Found &found);

} // namespace domain
