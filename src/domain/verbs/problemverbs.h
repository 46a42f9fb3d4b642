#pragma once

#include "domain/rules/problems.h"

namespace domain {

/// Leaves an open problem as it is: it stays out of the list as long as its rule finds it for the same rows. Ignoring it
/// again changes the reason. InputRefused without a reason.
[[nodiscard]] base::Result<ChangeSet> ignoreProblem(const Programme &programme, const Problem &problem, const QString &reason);

/// Takes decisions to ignore problems back, so that these are open again. InputRefused for a decision that is not there.
[[nodiscard]] base::Result<ChangeSet> unignoreProblems(const Programme &programme, const QList<base::Id<IgnoredProblem>> &decisions);

/// The change of a remedy, or InputRefused when the problem has none of this code. Unlike applyFix() it looks at the
/// remedies that the problem offers.
[[nodiscard]] base::Result<ChangeSet> solveProblem(const Programme &programme, const Problem &problem, const QString &fixCode);

} // namespace domain
