#include "gui/mainwindow.h"

#include "base/clock.h"
#include "domain/rules/problems.h"
#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "gui/applychange.h"
#include "gui/dialogs/locator.h"
#include "gui/dialogs/newprogrammedialog.h"
#include "gui/dialogs/programmedialog.h"
#include "gui/dialogs/settingsdialog.h"
#include "gui/droppedfiles.h"
#include "gui/handbook/chapters.h"
#include "gui/handbook/handbook.h"
#include "gui/inspector/inspector.h"
#include "gui/pages/pages.h"
#include "gui/pages/sessionspage.h"
#include "gui/problemspanel.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/navigation.h"
#include "gui/widgets/panes.h"
#include "gui/widgets/recordpane.h"
#include "gui/widgets/recordview.h"
#include "gui/widgets/startpage.h"
#include "gui/widgets/statusarea.h"
#include "gui/widgets/windowsize.h"
#include "gui/windowactions.h"
#include "gui/wizards/calendarimportdialog.h"
#include "gui/wizards/importdialog.h"
#include "workspace/settings.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int StateVersion = 1;
constexpr QSize UsualSize{1280, 760};
constexpr int RoomyScreenWidth = 760; ///< from here on inspector and problems stand beside the list at first

QString fileFilter()
{
    return MainWindow::tr("Programmes (*.lotse)");
}

} // namespace

MainWindow::MainWindow(workspace::Settings &settings, Prompter &prompter, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_prompter(prompter), m_jobs(this), m_actions(new WindowActions(this)),
      m_status(new StatusArea(statusBar(), m_jobs)), m_centre(new QStackedWidget), m_startPage(new StartPage), m_pageStack(new QStackedWidget),
      m_banner(new Banner), m_navigation(new Navigation), m_inspector(new Inspector(context())), m_navigationDock(new QDockWidget(tr("Pages"))),
      m_inspectorDock(new QDockWidget(tr("Inspector"))), m_problems(new ProblemsPanel(context())),
      m_problemsDock(new QDockWidget(tr("Open problems"))), m_handbook(new Handbook(&settings, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Impulslotse"));
    setAcceptDrops(true);
    setupPanes();
    setupDocks();
    setupNavigation();
    connectActions();
    restoreWindow();
    setDocument(nullptr);
}

MainWindow::~MainWindow()
{
    const QList<Page *> made = m_pages.values();
    for (Page *shown : made)
        shown->setDocument(nullptr);
    m_inspector->setDocument(nullptr);
    m_problems->setDocument(nullptr);
}

// Setting up

void MainWindow::setupPanes()
{
    auto *work = new QWidget;
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_pageStack, 1);
    // A page with much to show scrolls or elides; it does not push its neighbours away.
    m_pageStack->setMinimumSize(480, 240);
    m_centre->addWidget(m_startPage);
    m_centre->addWidget(work);
    setCentralWidget(m_centre);
    connect(m_startPage, &StartPage::exampleWanted, this, &MainWindow::openExample);
    connect(m_startPage, &StartPage::newWanted, this, &MainWindow::askForNewProgramme);
    connect(m_startPage, &StartPage::openWanted, this, &MainWindow::askForFile);
    connect(m_startPage, &StartPage::fileWanted, this, &MainWindow::openFile);
}

void MainWindow::setupDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    const auto setup = [this](QDockWidget *dock, const QString &name, QWidget *content, Qt::DockWidgetArea area) {
        dock->setObjectName(name);
        dock->setTitleBarWidget(new QWidget(dock));
        dock->setFeatures(QDockWidget::DockWidgetClosable);
        dock->setWidget(content);
        addDockWidget(area, dock);
    };
    setup(m_navigationDock, QStringLiteral("navigationDock"), m_navigation, Qt::LeftDockWidgetArea);
    setup(m_inspectorDock, QStringLiteral("inspectorDock"), m_inspector, Qt::RightDockWidgetArea);
    setup(m_problemsDock, QStringLiteral("problemsDock"), m_problems, Qt::BottomDockWidgetArea);
    m_inspectorDock->toggleViewAction()->setShortcut(QKeySequence(Qt::Key_F4));
    m_problemsDock->toggleViewAction()->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F4));
    m_actions->viewMenu->addSeparator();
    m_actions->viewMenu->addActions({m_inspectorDock->toggleViewAction(), m_problemsDock->toggleViewAction()});
    connect(m_problems, &ProblemsPanel::revealRequested, this, &MainWindow::reveal);
    connect(m_problems, &ProblemsPanel::problemRevealRequested, this, &MainWindow::revealProblem);
    connect(m_problems, &ProblemsPanel::countChanged, m_status, &StatusArea::setProblems);
    connect(m_problems, &ProblemsPanel::statusText, m_status, &StatusArea::say);
    connect(m_inspector, &Inspector::revealRequested, this, &MainWindow::reveal);
    connect(m_inspector, &Inspector::stepRequested, this, &MainWindow::stepRecord);
}

void MainWindow::setupNavigation()
{
    int number = 1;
    m_actions->viewMenu->addSeparator();
    for (const PageEntry &entry : pages()) {
        const QString name = QString::fromLatin1(entry.name);
        m_navigation->addPage(name, entry.text(), QString::fromLatin1(entry.icon));
        QAction *action = m_actions->viewMenu->addAction(icon(QString::fromLatin1(entry.icon)), entry.text());
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number++ % 10)));
        connect(action, &QAction::triggered, this, [this, name] { showPage(name); });
    }
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::onPageChosen);
}

void MainWindow::connectActions()
{
    connect(m_actions->newProgramme, &QAction::triggered, this, &MainWindow::askForNewProgramme);
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::askForFile);
    connect(m_actions->example, &QAction::triggered, this, &MainWindow::openExample);
    connect(m_actions->programme, &QAction::triggered, this, &MainWindow::showProgramme);
    connect(m_actions->backup, &QAction::triggered, this, &MainWindow::askForBackup);
    connect(m_actions->close, &QAction::triggered, this, &MainWindow::closeFile);
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->undo, &QAction::triggered, this, [this] { undo(false); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { undo(true); });
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::showLocator);
    connect(m_actions->filter, &QAction::triggered, this, [this] {
        if (Page *shown = currentPage())
            shown->focusFilter();
    });
    connect(m_actions->nextPane, &QAction::triggered, this, &MainWindow::focusNextPane);
    connect(m_actions->messages, &QAction::triggered, this, [this] { m_status->showMessages(this); });
    connect(m_actions->handbook, &QAction::triggered, this, [this] {
        m_handbook->show(chapterOfPlace(m_document ? m_navigation->currentPage() : m_startPage->objectName()));
    });
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions->recentMenu, &QMenu::aboutToShow, this, [this] {
        m_actions->fillRecentMenu(m_settings.recentFiles(), [this](const QString &path) { openFile(path); }, [this] { m_settings.forgetRecentFiles(); });
    });
    connect(m_actions->rowMenu, &QMenu::aboutToShow, this, [this] {
        m_actions->rowMenu->clear();
        if (Page *shown = currentPage())
            m_actions->rowMenu->addActions(shown->pageActions());
    });
    m_actions->addDialogs([this](const DialogEntry &entry) {
        if (m_document)
            entry.open(this, context(), *m_document);
    });
}

void MainWindow::restoreWindow()
{
    resizeWithinScreen(*this, UsualSize);
    resizeDocks({m_navigationDock, m_inspectorDock}, {208, 336}, Qt::Horizontal);
    resizeDocks({m_problemsDock}, {160}, Qt::Vertical);
    restoreGeometry(m_settings.windowGeometry());
}

void MainWindow::keepWindow()
{
    if (m_document)
        m_settings.setWindow(saveGeometry(), saveState(StateVersion));
}

void MainWindow::arrangeDocks()
{
    const bool isOpen = m_document != nullptr;
    // On a small screen, or one at 200 %, the list has room first; the View menu brings the rest.
    const bool hasRoom = screen()->availableSize().width() >= RoomyScreenWidth;
    m_navigationDock->setVisible(isOpen);
    m_inspectorDock->setVisible(isOpen && hasRoom);
    m_problemsDock->setVisible(isOpen && hasRoom);
    if (isOpen)
        restoreState(m_settings.windowState(), StateVersion);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepWindow();
    m_handbook->close();
    QMainWindow::closeEvent(event);
}

// The document

void MainWindow::openFile(const QString &path)
{
    if (m_document && QFileInfo(path).canonicalFilePath() == QFileInfo(m_document->path()).canonicalFilePath())
        return;
    m_jobs.start(tr("Opening %1").arg(QFileInfo(path).fileName()), this,
        [path](workspace::JobControl &) { return workspace::Document::read(path); },
        [this](base::Result<workspace::OpenedFile> opened) {
            if (!opened) {
                m_prompter.tell(this, opened.error());
                Q_EMIT documentChanged();
                return;
            }
            setDocument(std::make_unique<workspace::Document>(std::move(*opened)));
        });
}

void MainWindow::createFile(const QString &path, const domain::ChangeSet &content)
{
    base::Result<workspace::Document::Pointer> created = workspace::Document::create(path, content);
    if (!created) {
        m_prompter.tell(this, created.error());
        Q_EMIT documentChanged();
        return;
    }
    setDocument(std::move(*created));
}

void MainWindow::openExample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = folder.filePath(tr("Impulslotse example.lotse", "file name of the example programme"));
    if (QFileInfo::exists(path)) {
        openFile(path);
        return;
    }
    folder.mkpath(QStringLiteral("."));
    createFile(path, domain::creation(domain::exampleProgramme(domain::exampleYear(base::Clock::today()))));
}

void MainWindow::openLastFile()
{
    const QStringList recent = m_settings.recentFiles();
    if (m_settings.opensLastFile() && !recent.isEmpty())
        openFile(recent.first());
}

void MainWindow::closeFile()
{
    setDocument(nullptr);
}

void MainWindow::setDocument(std::unique_ptr<workspace::Document> document)
{
    keepWindow();
    const QList<Page *> made = m_pages.values();
    for (Page *shown : made)
        shown->setDocument(document.get());
    m_inspector->setDocument(document.get());
    m_problems->setDocument(document.get());
    m_document = std::move(document);
    const bool isOpen = m_document != nullptr;
    m_centre->setCurrentIndex(isOpen ? 1 : 0);
    arrangeDocks();
    m_startPage->setRecentFiles(m_settings.recentFiles());
    const std::optional<base::Error> readOnly = isOpen ? m_document->readOnlyReason() : std::nullopt;
    m_banner->say(readOnly ? readOnly->message : QString());
    m_actions->setDocument(isOpen, isOpen && m_document->isReadOnly());
    if (isOpen) {
        m_settings.addRecentFile(m_document->path());
        connect(m_document.get(), &workspace::Document::changed, this, &MainWindow::onChanged);
        const QString last = m_settings.currentPage();
        showPage(last.isEmpty() ? QStringLiteral("participants") : last);
    }
    onChanged();
    Q_EMIT documentChanged();
}

void MainWindow::onChanged()
{
    m_status->showDocument(m_document.get());
    m_actions->setUndo(m_document ? m_document->undoLabel() : QString(), m_document ? m_document->redoLabel() : QString());
    setWindowTitle(m_document ? tr("%1 – Impulslotse", "title of the programme").arg(m_document->title()) : tr("Impulslotse"));
    if (!m_document)
        return;
    for (const PageEntry &entry : pages()) {
        const domain::RecordInfo *info = domain::recordInfo(entry.tableNames().value(0));
        m_navigation->setCount(QString::fromLatin1(entry.name), info ? int(info->size(m_document->programme())) : -1);
    }
}

void MainWindow::undo(bool again)
{
    if (!m_document)
        return;
    if (const auto done = undoOrTell(*m_document, m_prompter, this, again))
        m_status->say(*done);
}

// Pages and panes

Page *MainWindow::page(const QString &name)
{
    if (Page *known = m_pages.value(name))
        return known;
    for (const PageEntry &entry : pages()) {
        if (name != QLatin1StringView(entry.name))
            continue;
        Page *made = entry.make(context(), m_pageStack);
        m_pages.insert(name, made);
        m_pageStack->addWidget(made);
        connect(made, &Page::selectionChanged, this, [this, made](const QString &table, const QList<qint64> &ids) {
            if (made == currentPage())
                m_inspector->showRows(table, ids);
        });
        connect(made, &Page::statusText, m_status, &StatusArea::say);
        connect(made, &Page::revealRequested, this, &MainWindow::reveal);
        connect(made, &Page::inspectorRequested, this, [this] {
            m_inspectorDock->show();
            m_inspector->focusFirst();
        });
        made->setDocument(m_document.get());
        return made;
    }
    return nullptr;
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_pageStack->currentWidget());
}

void MainWindow::showPage(const QString &name)
{
    if (m_navigation->currentPage() == name)
        onPageChosen(name);
    else
        m_navigation->setCurrentPage(name);
    if (Page *shown = currentPage())
        shown->setFocus();
}

void MainWindow::onPageChosen(const QString &name)
{
    Page *chosen = page(name);
    if (!chosen)
        return;
    m_pageStack->setCurrentWidget(chosen);
    m_settings.setCurrentPage(name);
    chosen->announceSelection();
}

void MainWindow::reveal(const QString &table, qint64 id)
{
    for (const PageEntry &entry : pages()) {
        const QString name = QString::fromLatin1(entry.name);
        if (!entry.tableNames().contains(table) || !page(name)->reveal(table, id))
            continue;
        showPage(name);
        return;
    }
}

void MainWindow::revealProblem(const domain::Problem &problem)
{
    const QString name = QStringLiteral("sessions");
    if (auto *sessions = qobject_cast<SessionsPage *>(page(name)); sessions && sessions->revealProblem(problem))
        showPage(name);
    else if (!problem.subjects.isEmpty())
        reveal(problem.subjects.first().table, problem.subjects.first().id);
}

void MainWindow::stepRecord(int rows)
{
    auto *view = currentPage() ? currentPage()->findChild<RecordView *>() : nullptr;
    if (!view || !view->recordModel())
        return;
    const int row = std::clamp(view->currentIndex().row() + rows, 0, std::max(0, view->recordModel()->rowCount() - 1));
    view->reveal(view->recordModel()->idAt(row));
}

void MainWindow::focusNextPane()
{
    QWidget *next = paneAfterFocus({m_navigation, m_pageStack, m_inspector, m_problems});
    if (next == m_pageStack && currentPage())
        currentPage()->setFocus(Qt::ShortcutFocusReason);
    else if (next == m_inspector)
        m_inspector->focusFirst();
    else if (next)
        next->setFocus(Qt::ShortcutFocusReason);
}

// Dialogs

void MainWindow::askForNewProgramme()
{
    auto *dialog = new NewProgrammeDialog(m_document.get(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const base::Result<domain::ChangeSet> content = dialog->content();
        if (!content)
            return m_prompter.tell(this, content.error());
        const FileRequest request{tr("Where to keep the new programme"), {}, dialog->title() + QStringLiteral(".lotse"), fileFilter(), QStringLiteral("lotse")};
        m_prompter.askSaveFile(this, request, [this, content](const QString &path) { createFile(path, *content); });
    });
    dialog->open();
}

void MainWindow::askForFile()
{
    m_prompter.askOpenFile(this, {tr("Open a programme"), {}, {}, fileFilter(), {}}, [this](const QString &path) { openFile(path); });
}

void MainWindow::askForBackup()
{
    const QFileInfo file(m_document->path());
    const QString name = tr("%1 copy.lotse", "file name of a copy").arg(file.completeBaseName());
    m_prompter.askSaveFile(this, {tr("Save a copy"), file.absolutePath(), name, fileFilter(), QStringLiteral("lotse")}, [this](const QString &path) {
        const base::Result<> done = m_document ? m_document->file().backup(path) : base::Result<>();
        if (!done)
            m_prompter.tell(this, done.error());
        else
            m_status->say(tr("A copy was saved as %1.").arg(QFileInfo(path).fileName()));
    });
}

void MainWindow::showProgramme()
{
    (new ProgrammeDialog(context(), *m_document, this))->open();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, this);
    connect(dialog, &SettingsDialog::appearanceChanged, this, [this] { applyTheme(*qApp, m_settings.appearance()); });
    dialog->open();
}

void MainWindow::showAbout()
{
    m_prompter.tell(this, tr("About Impulslotse"),
                    tr("Impulslotse %1\nThe desk for a programme: people, sessions, attendance, certificates.\nLicence: EUPL-1.2. Made with Qt %2.")
                        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

void MainWindow::showLocator()
{
    auto *locator = new Locator(context(), m_document.get(), m_actions->all(), this);
    connect(locator, &Locator::recordChosen, this, &MainWindow::reveal);
    locator->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = droppedFiles(*event->mimeData());
    const bool isProgramme = files.size() == 1 && files.constFirst().endsWith(QLatin1StringView(".lotse"));
    const bool areLists = !files.isEmpty() && m_document && !m_document->isReadOnly();
    if (isProgramme || areLists)
        event->acceptProposedAction();
}

/// Opens a programme, or imports a calendar file or lists of participants into the open one.
void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedFiles(*event->mimeData());
    event->acceptProposedAction();
    if (files.value(0).endsWith(QLatin1StringView(".lotse")))
        openFile(files.constFirst());
    else if (m_document && files.size() == 1 && isCalendarFile(files.constFirst()))
        CalendarImportDialog::openForFile(this, context(), *m_document, files.constFirst());
    else if (m_document && !files.isEmpty())
        ImportDialog::openForFiles(this, context(), *m_document, files);
}

} // namespace gui
