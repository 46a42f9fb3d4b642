#include "gui/widgets/windowsize.h"

#include <QScreen>
#include <QWidget>

namespace gui {

void resizeWithinScreen(QWidget &window, QSize wanted)
{
    const QSize frame(16, 48); // the window system has not told yet what it takes
    window.resize(wanted.boundedTo(window.screen()->availableSize() - frame));
}

} // namespace gui
