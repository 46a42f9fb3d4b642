#pragma once

#include <QSize>

class QWidget;

namespace gui {

/// Gives a window this size, or what its screen has room for beside title bar and borders.
void resizeWithinScreen(QWidget &window, QSize wanted);

} // namespace gui
