#pragma once

#include <QAction>

#include <functional>

class QWidget;

namespace gui {

/// An action that belongs to a widget and is added to it: with the icon and the object name of these names, reached by
/// these keys while the focus is in the widget (WidgetShortcut) or also in one of its children.
QAction *addNamedAction(QWidget *widget, const QString &text, const char *iconName, const char *name, const QList<QKeySequence> &shortcuts,
                        std::function<void()> slot, Qt::ShortcutContext context = Qt::WidgetWithChildrenShortcut);

} // namespace gui
