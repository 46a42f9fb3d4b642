#include "gui/handbook/handbook.h"

#include "gui/handbook/chapters.h"
#include "gui/handbook/handbookwindow.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

namespace gui {

Handbook::Handbook(workspace::Settings *settings, QWidget *parent) : QObject(parent), m_settings(settings)
{
    qApp->installEventFilter(this);
}

Handbook::~Handbook() = default;

void Handbook::open(QWidget *parent, const QString &chapter)
{
    QWidget *outermost = parent;
    for (QWidget *widget = parent; widget; widget = widget->parentWidget()) {
        outermost = widget;
        if (auto *handbook = widget->findChild<Handbook *>(QString(), Qt::FindDirectChildrenOnly)) {
            handbook->show(chapter);
            return;
        }
    }
    (new Handbook(nullptr, outermost))->show(chapter);
}

void Handbook::show(const QString &chapter)
{
    // Without a parent: a dialog of the main window would block its children.
    if (!m_window)
        m_window = std::make_unique<HandbookWindow>(m_settings);
    m_window->showChapter(chapter);
}

void Handbook::close()
{
    if (m_window)
        m_window->close();
}

bool Handbook::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *widget = static_cast<QWidget *>(watched);
    const auto *owner = static_cast<QWidget *>(parent());
    const bool asks = key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier;
    if (!asks || !qobject_cast<QDialog *>(widget->window()))
        return false;
    for (const QWidget *around = widget; around; around = around->parentWidget()) {
        if (around != owner)
            continue;
        const QString chapter = chapterAround(widget);
        show(chapter.isEmpty() ? chapterOfPlace({}) : chapter);
        return true;
    }
    return false;
}

} // namespace gui
