#pragma once

#include "exchange/imports/columnplan.h"

namespace exchange {

/// What the row's columns say about taking part: of several one that says no counts, then one that is understood.
[[nodiscard]] QString statusText(const ColumnPlan &plan, const SourceRow &row);

/// A short remark such as "ABGESAGT" or "hat am 3.3. abgesagt", which stands for a status; empty when there is none.
[[nodiscard]] QString cancellingRemark(const ColumnPlan &plan, const SourceRow &row);

/// Whether a title such as "Warteliste" or "Absagen" says a status, which then holds for the people below it.
[[nodiscard]] bool saysStatus(const QString &title);

} // namespace exchange
