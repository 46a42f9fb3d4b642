#pragma once

#include "base/error.h"
#include "domain/rules/problems.h"

#include <QJsonObject>

namespace cli {

/// The open problem of this key, or the only one whose key begins so. InputRefused when there is none or several.
[[nodiscard]] base::Result<domain::Problem> problemArgument(const domain::Programme &programme, const QString &key);

/// The same among the problems that are ignored.
[[nodiscard]] base::Result<domain::IgnoredFinding> ignoredArgument(const domain::Programme &programme, const QString &key);

/// {"key", "code", "severity", "text", "subjects", "fixes"}: as check prints it.
[[nodiscard]] QJsonObject toJson(const domain::Problem &problem);

/// The same with "reason" and "decided_on".
[[nodiscard]] QJsonObject toJson(const domain::IgnoredFinding &ignored);

} // namespace cli
