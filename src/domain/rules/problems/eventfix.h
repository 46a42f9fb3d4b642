#pragma once

#include "domain/rules/problems/problemrules.h"

namespace domain {

/// A hint as long as nothing of the programme has begun; a warning from then on.
[[nodiscard]] Severity severityInSeason(const RuleInput &input);

/// The change that adds a planned session; nothing where there is one of the kind for the same roles by now.
[[nodiscard]] ChangeSet planSession(const Programme &programme, Session session);

} // namespace domain
