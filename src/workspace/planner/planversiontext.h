#pragma once

#include "workspace/planner/plansession.h"

namespace workspace {

/// "2 without a place, 41 with a first wish": what a plan brings in a few words.
[[nodiscard]] QString planResultText(const planning::Instance &instance, const std::vector<std::int64_t> &objective);
/// "Proven: no plan is better." or up to which level it is.
[[nodiscard]] QString planProofText(const PlanVersion &version);
/// "Plan 2: 2 without a place, 41 with a first wish, proven": a line of a list.
[[nodiscard]] QString versionLine(const PlanVersion &version);

/// What accepting a plan would do, told before it is done.
struct AcceptSummary
{
    QString text;    ///< numbers, in sentences
    QString details; ///< who gains or loses which seat, a line each
    int people = 0;  ///< who have a seat afterwards
};

/// `change` is what acceptPlan() proposes.
[[nodiscard]] AcceptSummary acceptSummary(const domain::Programme &programme, const domain::Assignment &assignment, const domain::ChangeSet &change);

} // namespace workspace
