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
    bool isByHand = false; ///< changed by hand after planning: nothing about it is proven
    std::vector<planning::Contradiction> contradictions = {}; ///< as they were found with the plan, see contradictionsOf()
};

/// Why decisions of the coordinator are not followed; none, and no search, when all are. As far as the time allows.
[[nodiscard]] std::vector<planning::Contradiction> contradictionsOf(const PlanTask &task, const planning::Solution &solution);

/// JSON "impulslotse-allocation/1": rules, version, counts, levels with value and bound, seats, reasons for each wish not
/// granted, contradictions. People and sessions by id alone.
[[nodiscard]] QByteArray allocationJson(const AllocationRecord &record);

} // namespace workspace
