#pragma once

#include "exchange/imports/columnplan.h"

namespace exchange {

/// The text of a row that has but one and can be a title: short, no address. Empty otherwise.
[[nodiscard]] QString titleText(const SourceRow &row);

/// Whether the title begins a group of people that nothing else is known of, such as "Gäste", and is no page number or total.
[[nodiscard]] bool beginsOtherGroup(const QString &title);

/// Whether the row is no entry of the list but a total, a legend, a remark, a page number or a line drawn with signs.
[[nodiscard]] bool isNoEntry(const SourceRow &row, const ColumnPlan &plan);

} // namespace exchange
