#include "gui/widgets/namedaction.h"

#include "gui/theme/icons.h"

#include <QWidget>

namespace gui {

QAction *addNamedAction(QWidget *widget, const QString &text, const char *iconName, const char *name, const QList<QKeySequence> &shortcuts,
                        std::function<void()> slot, Qt::ShortcutContext context)
{
    auto *action = new QAction(icon(QString::fromLatin1(iconName)), text, widget);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(shortcuts);
    action->setShortcutContext(context);
    QObject::connect(action, &QAction::triggered, widget, std::move(slot));
    widget->addAction(action);
    return action;
}

} // namespace gui
