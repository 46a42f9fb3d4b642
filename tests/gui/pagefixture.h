#pragma once

#include "guifixture.h"

#include "gui/pages/page.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QAccessible>

namespace testsupport {

/// A page, panel or dialog with a real document in a temporary file, without the main window.
class PageFixture
{
public:
    explicit PageFixture(const domain::Programme &programme = domain::exampleProgramme(2024)) : settings(file(QStringLiteral("settings.ini")))
    {
        settings.setLastFolder(folder.path());
        auto created = workspace::Document::create(file(QStringLiteral("Programm 2024.lotse")), domain::creation(programme));
        Q_ASSERT(created);
        document = std::move(*created);
    }

    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] gui::PageContext context() { return {settings, jobs, prompter}; }
    [[nodiscard]] const domain::Programme &programme() const { return document->programme(); }
    [[nodiscard]] bool isIdle() const { return jobs.running().isEmpty(); }

    /// Shows the widget and waits until it may have the focus.
    static bool show(QWidget &widget, QSize size = QSize(1000, 600))
    {
        widget.resize(size);
        widget.show();
        if (!QTest::qWaitForWindowExposed(&widget))
            return false;
        widget.activateWindow();
        return QTest::qWaitForWindowActive(&widget);
    }

    QTemporaryDir folder;
    FakePrompter prompter;
    workspace::Settings settings;
    workspace::Document::Pointer document;
    workspace::Jobs jobs;
};

/// Every control below `widget` that takes the focus and that a screen reader would meet without a
/// name; for a failing test's message.
inline QStringList namelessControls(const QWidget &widget)
{
    QStringList nameless;
    for (const QWidget *child : widget.findChildren<QWidget *>()) {
        // Lists that a combo box drops down are named by it.
        if (child->focusPolicy() == Qt::NoFocus || child->window() != widget.window() || child->objectName().startsWith(QLatin1StringView("qt_")))
            continue;
        if (child->parentWidget() && child->parentWidget()->focusProxy() == child)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(child));
        if (accessible && accessible->text(QAccessible::Name).isEmpty())
            nameless.append(QStringLiteral("%1 %2").arg(QLatin1StringView(child->metaObject()->className()), child->objectName()));
    }
    return nameless;
}

} // namespace testsupport
