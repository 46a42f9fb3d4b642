#pragma once

#include "workspace/planner/plantexts.h"

namespace workspace {

/// Vergabeprotokoll: what is kept of an accepted plan, and what its pages show.
struct AllocationRecord
{
    PlanTask task;
    planning::Solution solution;
    QString programVersion;
    QDateTime madeAt;
};

/// JSON "impulslotse-allocation/1": rules, version, counts, levels with value and bound, seats, reasons for each wish not
/// granted, contradictions. People and sessions by id alone.
[[nodiscard]] QByteArray allocationJson(const AllocationRecord &record);

} // namespace workspace
