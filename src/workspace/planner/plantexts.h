#pragma once

#include "planning/reasons.h"
#include "workspace/planner/planscope.h"

namespace workspace {

/// Who reads a sentence: what participants see names nobody else.
enum class Audience { Coordinator, Participant };

/// "People without a first wish", "People without any training", …
[[nodiscard]] QString levelText(const planning::Level &level);
/// "41 people have a first wish; at most 43 are possible." / "… That is the best possible."
[[nodiscard]] QString levelSentence(const PlanTask &task, const planning::Level &level, qint64 value, qint64 bound);
/// "Full: 8 of 8 seats. 6 have it as first wish, 2 as second."
[[nodiscard]] QString reasonText(const domain::Programme &programme, const PlanTask &task, const planning::Reason &reason, Audience audience);
/// "Ada Amann is pinned to Training B1 and to Training B2, which overlap."
[[nodiscard]] QString contradictionText(const domain::Programme &programme, const planning::Contradiction &contradiction);
/// "First wish", "Second wish", …, "Not wished", with the figure as in "1.": for cards and legends.
[[nodiscard]] QString rankText(const PlanTask &task, int rank);
/// "Planning …", "Proving level 4 of 12: …"
[[nodiscard]] QString progressText(const PlanTask &task, const planning::Progress &progress);

} // namespace workspace
