#pragma once

#include "gui/dialogs/dialogs.h"

#include <QAction>
#include <QMenu>

#include <functional>

class QMainWindow;
class QToolBar;

namespace gui {

/// The window's actions, made once and laid into menus and toolbar. The window connects them and
/// says when they are possible.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QMainWindow *window);

    QAction *newProgramme;
    QAction *open;
    QAction *example;
    QAction *programme; ///< title, organiser, rules
    QAction *backup;
    QAction *close;
    QAction *settings;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *filter;
    QAction *find;
    QAction *nextPane;
    QAction *messages;
    QAction *handbook; ///< the chapter of the current page
    QAction *about;
    QMenu *recentMenu;
    QMenu *rowMenu;  ///< filled with the actions of the current page
    QMenu *viewMenu;

    /// Puts the import, export and print dialogs into their menus.
    void addDialogs(const std::function<void(const DialogEntry &)> &open);
    /// With or without an open programme, which may be read-only.
    void setDocument(bool isOpen, bool isReadOnly);
    void setUndo(const QString &undoLabel, const QString &redoLabel);
    /// Files opened before, latest first, and a way to forget them.
    void fillRecentMenu(const QStringList &files, const std::function<void(const QString &)> &openFile, const std::function<void()> &forgetFiles);
    /// Everything that can be run by name, for the locator.
    [[nodiscard]] QList<QAction *> all() const;

private:
    QAction *make(const char *name, const QString &text, const char *iconName, const QKeySequence &shortcut = {});
    void makeFileActions();
    void makeOtherActions();
    void fillMenus();
    void fillToolBar();

    QMainWindow *m_window;
    QList<QAction *> m_all;
    QHash<DialogMenu, QMenu *> m_dialogMenus;
    QHash<QMenu *, QAction *> m_dialogButtons; ///< of the toolbar
    QList<QAction *> m_writers; ///< dialogs that change the programme
    QList<QAction *> m_readers;
};

} // namespace gui
