#include "gui/widgets/panes.h"

#include <QApplication>
#include <QWidget>

namespace gui {

QWidget *paneAfterFocus(const QList<QWidget *> &panes)
{
    const QWidget *focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] == focus || panes[i]->isAncestorOf(focus))
            current = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        if (QWidget *next = panes[(current + step) % panes.size()]; next->isVisible())
            return next;
    }
    return nullptr;
}

bool focusFirstField(QWidget &pane)
{
    QWidget *field = &pane;
    do {
        const bool isInside = field == &pane || pane.isAncestorOf(field);
        if (isInside && field->isVisible() && field->isEnabled() && field->focusPolicy() & Qt::TabFocus) {
            field->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        field = field->nextInFocusChain();
    } while (field != &pane);
    return false;
}

} // namespace gui
