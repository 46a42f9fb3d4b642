#pragma once

#include "cli/command.h"
#include "workspace/planner/plantexts.h"

namespace cli {

/// A task and what the planner made of it, as an answer tells them.
struct PlanAnswer
{
    const domain::Programme &programme;
    const workspace::PlanTask &task;
    const planning::Solution &solution;
    std::vector<planning::Contradiction> contradictions = {}; ///< for the whole plan; what one person asks needs none
};

/// Whether a pin or a training that has to be held is not followed, or somebody gets nothing.
[[nodiscard]] bool needsAttention(const PlanAnswer &answer);

/// Who attends what, how good that is and what was left out, for a person.
void printPlan(Console &console, const PlanAnswer &answer);
/// {"status", "levels", "held", "not_held", "reasons", "contradictions", "notes"}.
[[nodiscard]] QJsonObject planJson(const PlanAnswer &answer);

/// What one person attends, and why wishes were not granted. InputRefused when the person is not planned for.
[[nodiscard]] base::Result<> checkIsPlanned(const PlanAnswer &answer, domain::ParticipantId participant);
void printReasons(Console &console, const PlanAnswer &answer, domain::ParticipantId participant);
/// {"participant", "attends", "reasons"}.
[[nodiscard]] QJsonObject reasonsJson(const PlanAnswer &answer, domain::ParticipantId participant);

/// What a seat would cost: the levels that change, and who moves.
void printConsequence(Console &console, const PlanAnswer &answer, const planning::Consequence &consequence);
/// {"status", "levels", "moves", "opened", "closed"}.
[[nodiscard]] QJsonObject consequenceJson(const PlanAnswer &answer, const planning::Consequence &consequence);

} // namespace cli
