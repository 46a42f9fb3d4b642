#pragma once

#include "gui/widgets/choicechips.h"

namespace domain {
class Programme;
}

namespace gui {

/// A choice for each role of a programme, in their order, with its id, and its letter on its colour.
[[nodiscard]] QList<Choice> roleChoices(const domain::Programme &programme, qreal devicePixelRatio);

} // namespace gui
