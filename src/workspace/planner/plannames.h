#pragma once

#include "planning/reasons.h"

#include <QLatin1StringView>

namespace workspace {

/// Names in JSON: "full", "same_topic", …
[[nodiscard]] QLatin1StringView reasonName(planning::ReasonKind kind);
/// Names in JSON: "pin", "must", "overlap", …
[[nodiscard]] QLatin1StringView factName(planning::Fact::Kind kind);
/// "optimal" or "feasible".
[[nodiscard]] QLatin1StringView statusName(planning::Status status);

} // namespace workspace
