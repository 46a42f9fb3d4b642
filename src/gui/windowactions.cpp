#include "gui/windowactions.h"

#include "gui/theme/icons.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace gui {

WindowActions::WindowActions(QMainWindow *window) : QObject(window), m_window(window)
{
    makeFileActions();
    makeOtherActions();
    fillMenus();
    fillToolBar();
}

QAction *WindowActions::make(const char *name, const QString &text, const char *iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(QString::fromLatin1(name));
    action->setIcon(icon(QString::fromLatin1(iconName)));
    action->setShortcut(shortcut);
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

void WindowActions::makeFileActions()
{
    newProgramme = make("newAction", tr("&New programme…"), "document-new", QKeySequence::New);
    open = make("openAction", tr("&Open…"), "document-open", QKeySequence::Open);
    example = make("exampleAction", tr("Exa&mple programme"), "quickview");
    programme = make("programmeAction", tr("Proper&ties of the programme…"), "view-list-details");
    backup = make("backupAction", tr("Save a &copy…"), "edit-copy");
    close = make("closeAction", tr("C&lose programme"), "window-close", QKeySequence::Close);
    settings = make("settingsAction", tr("&Settings…"), "configure", QKeySequence::Preferences);
    quit = make("quitAction", tr("&Quit"), "application-exit", QKeySequence::Quit);
}

void WindowActions::makeOtherActions()
{
    undo = make("undoAction", tr("&Undo"), "edit-undo", QKeySequence::Undo);
    redo = make("redoAction", tr("&Redo"), "edit-redo");
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    filter = make("filterAction", tr("&Filter the table"), "view-filter", QKeySequence::Find);
    find = make("findAction", tr("Find &anything…"), "edit-find", QKeySequence(Qt::CTRL | Qt::Key_K));
    nextPane = make("nextPaneAction", tr("&Next pane"), "go-next", QKeySequence(Qt::Key_F6));
    messages = make("messagesAction", tr("&Messages"), "dialog-information");
    handbook = make("handbookAction", tr("&Handbook"), "help-contents", QKeySequence(Qt::Key_F1));
    about = make("aboutAction", tr("&About Impulslotse"), "help-about");
}

void WindowActions::fillMenus()
{
    QMenuBar *bar = m_window->menuBar();
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({newProgramme, open});
    recentMenu = file->addMenu(icon(QStringLiteral("document-open-recent")), tr("Open &recent"));
    file->addAction(example);
    file->addSeparator();
    m_dialogMenus.insert(DialogMenu::Import, file->addMenu(icon(QStringLiteral("document-import")), tr("&Import")));
    m_dialogMenus.insert(DialogMenu::Export, file->addMenu(icon(QStringLiteral("document-export")), tr("&Export")));
    m_dialogMenus.insert(DialogMenu::Print, file->addMenu(icon(QStringLiteral("document-print")), tr("&Print")));
    file->addSeparator();
    file->addActions({programme, backup, close});
    file->addSeparator();
    file->addAction(quit);
    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({filter, find});
    edit->addSeparator();
    edit->addAction(settings);
    rowMenu = bar->addMenu(tr("&Rows"));
    viewMenu = bar->addMenu(tr("&View"));
    viewMenu->addActions({nextPane, messages});
    bar->addMenu(tr("&Help"))->addActions({handbook, about});
}

void WindowActions::fillToolBar()
{
    QToolBar *bar = m_window->addToolBar(tr("Toolbar"));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize(QSize(16, 16));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto addMenuButton = [this, bar](QAction *action, QMenu *menu, const QString &text, const QString &name) {
        auto *button = new QToolButton;
        button->setObjectName(name);
        button->setText(text);
        button->setIcon(action ? action->icon() : menu->icon());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setPopupMode(action ? QToolButton::MenuButtonPopup : QToolButton::InstantPopup);
        button->setAutoRaise(true);
        button->setMenu(menu);
        if (action)
            QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
        m_dialogButtons.insert(menu, bar->addWidget(button));
    };
    auto *fresh = new QMenu(m_window);
    fresh->addActions({newProgramme, open, example});
    addMenuButton(newProgramme, fresh, tr("New"), QStringLiteral("newToolButton"));
    addMenuButton(nullptr, m_dialogMenus.value(DialogMenu::Import), tr("Import"), QStringLiteral("importToolButton"));
    addMenuButton(nullptr, m_dialogMenus.value(DialogMenu::Export), tr("Export"), QStringLiteral("exportToolButton"));
    addMenuButton(nullptr, m_dialogMenus.value(DialogMenu::Print), tr("Print"), QStringLiteral("printToolButton"));
    bar->addSeparator();
    bar->addActions({undo, redo});
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addAction(find);
    find->setIconText(tr("Find anything"));
}

void WindowActions::addDialogs(const std::function<void(const DialogEntry &)> &openDialog)
{
    for (const DialogEntry &entry : dialogs()) {
        QAction *action = make(entry.name, entry.label(), entry.icon);
        m_dialogMenus.value(entry.menu)->addAction(action);
        (entry.writes ? m_writers : m_readers).append(action);
        connect(action, &QAction::triggered, this, [openDialog, &entry] { openDialog(entry); });
    }
    for (QMenu *menu : std::as_const(m_dialogMenus)) {
        menu->menuAction()->setVisible(!menu->isEmpty());
        m_dialogButtons.value(menu)->setVisible(!menu->isEmpty());
    }
}

void WindowActions::setDocument(bool isOpen, bool isReadOnly)
{
    for (QAction *action : {programme, backup, close, filter})
        action->setEnabled(isOpen);
    for (QAction *action : std::as_const(m_writers))
        action->setEnabled(isOpen && !isReadOnly);
    for (QAction *action : std::as_const(m_readers))
        action->setEnabled(isOpen);
    for (QMenu *menu : std::as_const(m_dialogMenus)) {
        menu->setEnabled(isOpen);
        m_dialogButtons.value(menu)->setEnabled(isOpen);
    }
    rowMenu->setEnabled(isOpen);
}

void WindowActions::setUndo(const QString &undoLabel, const QString &redoLabel)
{
    const auto name = [](QAction *action, const QString &label, const QString &plain, const QString &named) {
        const QString escaped = QString(label).replace(u'&', QStringLiteral("&&"));
        const QString iconText = action->iconText();
        action->setEnabled(!label.isEmpty());
        action->setText(label.isEmpty() ? plain : named.arg(escaped));
        action->setIconText(iconText);
        action->setToolTip(plainToolTip(label.isEmpty() ? iconText : named.arg(label).remove(u'&')));
    };
    name(undo, undoLabel, tr("&Undo"), tr("&Undo: %1"));
    name(redo, redoLabel, tr("&Redo"), tr("&Redo: %1"));
}

void WindowActions::fillRecentMenu(const QStringList &files, const std::function<void(const QString &)> &openFile, const std::function<void()> &forgetFiles)
{
    recentMenu->clear();
    for (const QString &path : files) {
        QAction *action = recentMenu->addAction(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&")));
        action->setToolTip(plainToolTip(path));
        connect(action, &QAction::triggered, this, [openFile, path] { openFile(path); });
    }
    recentMenu->addSeparator();
    QAction *last = recentMenu->addAction(tr("Forget these files"));
    last->setEnabled(!files.isEmpty());
    connect(last, &QAction::triggered, this, forgetFiles);
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> actions = m_all;
    actions.removeAll(find);
    return actions;
}

} // namespace gui
