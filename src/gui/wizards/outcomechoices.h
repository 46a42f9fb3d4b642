#pragma once

#include "exchange/imports/importpreview.h"
#include "gui/widgets/choicechips.h"

namespace gui {

/// Chips that narrow a preview to what becomes of its rows, with how many those are: "12 new".
[[nodiscard]] QList<Choice> outcomeChoices(const exchange::ImportPreview &preview);

} // namespace gui
