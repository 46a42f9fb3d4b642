#pragma once

#include "planning/reasons.h"
#include "workspace/planner/planscope.h"

namespace workspace {

/// Who reads a sentence: what participants see names nobody else.
enum class Audience { Coordinator, Participant };

/// What a level counts: "People without a first wish", "People without any training", …
[[nodiscard]] QString levelText(const planning::Level &level);
/// "41 people have a first wish; at most 43 are possible." / "… That is the best possible."
[[nodiscard]] QString levelSentence(const PlanTask &task, const planning::Level &level, qint64 value, qint64 bound);
/// Whether it was the coordinator who barred the person from the training of a reason, by the task's decisions; nobody named:
/// anybody.
[[nodiscard]] bool isBarredByHand(const PlanTask &task, const planning::Reason &reason, domain::ParticipantId participant);
/// "Full: 8 of 8 seats are taken. (6 × 1st wish, 2 × 2nd wish)" The person whom it is about tells apart who was barred by
/// the coordinator and who had one of the questions before.
[[nodiscard]] QString reasonText(const domain::Programme &programme, const PlanTask &task, const planning::Reason &reason, Audience audience,
                                 domain::ParticipantId participant = {});
/// What a wish is for: "Q3: Wie finde ich Gehör?", or the title of the training.
[[nodiscard]] QString wishText(const domain::Programme &programme, const planning::Wish &wish);
/// "Ada Amann is pinned to Training B1 and to Training B2, which overlap."
[[nodiscard]] QString contradictionText(const domain::Programme &programme, const planning::Contradiction &contradiction);
/// "1st wish", "2nd wish", …, "Not wished": for cards and legends.
[[nodiscard]] QString rankText(const PlanTask &task, int rank);
/// "Planning …", "Proving level 4 of 12: …"
[[nodiscard]] QString progressText(const PlanTask &task, const planning::Progress &progress);

} // namespace workspace
