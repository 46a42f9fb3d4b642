#pragma once

#include "base/error.h"
#include "domain/programme.h"
#include "printing/allocationdocument.h"
#include "workspace/planner/allocationrecord.h"
#include "workspace/planner/keptallocation.h"

namespace workspace {

/// The record of an accepted allocation, made from what was kept of it; names, titles and dates are those the programme has
/// now. For Audience::Coordinator it is for the file and names everybody; for Audience::Participant it is for passing on:
/// people are counts. In the language of the program. Errors as readAllocation().
[[nodiscard]] base::Result<printing::AllocationDocument> allocationDocument(const domain::Programme &programme, const domain::Allocation &allocation,
                                                                            Audience audience);

/// The same for a plan that was not accepted.
[[nodiscard]] base::Result<printing::AllocationDocument> allocationDocument(const domain::Programme &programme, const AllocationRecord &record,
                                                                            Audience audience);

/// What a record is made from.
struct AllocationSource
{
    const domain::Programme &programme;
    const KeptAllocation &kept;
    QString title;        ///< empty: that of a plan not accepted
    QDateTime acceptedAt; ///< invalid: not accepted
    Audience audience = Audience::Coordinator;
};
[[nodiscard]] printing::AllocationDocument allocationDocument(const AllocationSource &source);

} // namespace workspace
