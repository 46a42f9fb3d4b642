#include "gui/widgets/accessiblelistitem.h"

namespace gui {

QRect AccessibleListItem::rect() const
{
    const QRect inView = place();
    return inView.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size());
}

QAccessible::State AccessibleListItem::state() const
{
    QAccessible::State state;
    state.selectable = true;
    state.multiSelectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && isCurrent();
    state.offscreen = !m_view->viewport()->rect().intersects(place());
    return state;
}

void *AccessibleListItem::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void AccessibleListItem::doAction(const QString &action)
{
    makeCurrent();
    m_view->setFocus();
    if (action == pressAction())
        press();
}

} // namespace gui
