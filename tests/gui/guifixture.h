#pragma once

#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "gui/mainwindow.h"
#include "gui/prompter.h"
#include "gui/theme/theme.h"
#include "workspace/settings.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace testsupport {

/// Answers what the window asks: says yes, gives the prepared paths and texts, keeps what was told.
class FakePrompter : public gui::Prompter
{
public:
    using gui::Prompter::tell;
    void tell(QWidget *, const QString &, const QString &sentence, const QString &) override { told.append(sentence); }
    void ask(QWidget *, const gui::Question &question, std::function<void()> accepted) override
    {
        asked.append(question);
        if (accepts)
            accepted();
    }
    void askText(QWidget *, const QString &, const QString &, const QString &, std::function<void(const QString &)> accepted) override { accepted(typed); }
    void askOpenFile(QWidget *, const gui::FileRequest &, std::function<void(const QString &)> chosen) override { chosen(path); }
    void askOpenFiles(QWidget *, const gui::FileRequest &, std::function<void(const QStringList &)> chosen) override { chosen(paths.isEmpty() ? QStringList{path} : paths); }
    void askSaveFile(QWidget *, const gui::FileRequest &, std::function<void(const QString &)> chosen) override { chosen(path); }
    void askFolder(QWidget *, const gui::FileRequest &, std::function<void(const QString &)> chosen) override { chosen(path); }
    void askPrinter(QWidget *, std::shared_ptr<QPrinter>, std::function<void()> accepted) override { accepted(); }

    bool accepts = true;
    QString typed; ///< answer of askText()
    QString path;  ///< answer of the file dialogs
    QStringList paths; ///< answer of askOpenFiles() instead
    QStringList told;
    QList<gui::Question> asked;
};

/// Drops files on a widget as a file manager does. False when it does not take them.
inline bool dropFiles(QWidget &widget, const QStringList &paths)
{
    QMimeData files;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    files.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &drop);
    return enter.isAccepted() && drop.isAccepted();
}

/// A window on a programme in a temporary file, with settings of its own.
class WindowFixture
{
public:
    explicit WindowFixture(const domain::Programme &programme = domain::exampleProgramme(2024))
        : settings(folder.filePath(QStringLiteral("settings.ini"))), window(settings, prompter)
    {
        settings.setCurrentPage(QStringLiteral("participants"));
        const QString path = folder.filePath(QStringLiteral("Programme 2024.lotse"));
        auto created = workspace::Document::create(path, domain::creation(programme));
        Q_ASSERT(created);
        created->reset();
        QSignalSpy opened(&window, &gui::MainWindow::documentChanged);
        window.openFile(path);
        [[maybe_unused]] const bool isOpen = opened.wait();
        window.resize(1366, 728);
        window.show();
        [[maybe_unused]] const bool isExposed = QTest::qWaitForWindowExposed(&window);
        window.activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&window);
    }

    [[nodiscard]] workspace::Document &document() { return *window.document(); }

    QTemporaryDir folder;
    FakePrompter prompter;
    workspace::Settings settings;
    gui::MainWindow window;
};

} // namespace testsupport
