#pragma once

#include <QList>

class QWidget;

namespace gui {

/// The pane behind the one with the focus, round about; the first where none has it. Those that are not seen are passed over;
/// nullptr when none is seen.
[[nodiscard]] QWidget *paneAfterFocus(const QList<QWidget *> &panes);

/// Gives the focus to what the Tab key reaches first in `pane`. False: nothing there takes it.
bool focusFirstField(QWidget &pane);

} // namespace gui
