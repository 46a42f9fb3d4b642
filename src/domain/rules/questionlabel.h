#pragma once

#include "domain/programme.h"

namespace domain {

/// "Q12": how a question is called where its text has no room. Numbers count anew for each role.
[[nodiscard]] QString shortLabel(const Question &question);

/// "planner:12": role and number, for scripts and lists.
[[nodiscard]] QString questionKey(const Programme &programme, const Question &question);

/// "Q12, Q17"; questions that are not there are passed over.
[[nodiscard]] QString shortLabels(const Programme &programme, const QList<QuestionId> &questions);

/// All questions: roles in their order, then by number; questions without a role come last.
[[nodiscard]] QList<QuestionId> questionsInOrder(const Programme &programme);

/// The same for one role.
[[nodiscard]] QList<QuestionId> questionsOfRole(const Programme &programme, RoleId role);

} // namespace domain
