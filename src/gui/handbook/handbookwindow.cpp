#include "gui/handbook/handbookwindow.h"

#include "gui/handbook/chapters.h"
#include "gui/handbook/findbar.h"
#include "gui/handbook/handbookbrowser.h"
#include "gui/theme/icons.h"
#include "gui/widgets/windowsize.h"
#include "workspace/settings.h"

#include <QAction>
#include <QHeaderView>
#include <QSplitter>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr QSize UsualSize{980, 720};
constexpr int ContentsWidth = 260;
constexpr int EntryPadding = 10;
constexpr int UrlRole = Qt::UserRole;

const QString geometryName = QStringLiteral("handbook.geometry");
const QString splitterName = QStringLiteral("handbook.splitter");
const QString zoomName = QStringLiteral("handbook.zoom");

QTreeWidgetItem *addEntry(QTreeWidget *tree, QTreeWidgetItem *parent, const QString &text, const QUrl &url)
{
    auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(tree);
    item->setText(0, text);
    item->setData(0, UrlRole, url);
    item->setToolTip(0, plainToolTip(text));
    item->setSizeHint(0, QSize(0, tree->fontMetrics().height() + EntryPadding));
    return item;
}

} // namespace

HandbookWindow::HandbookWindow(workspace::Settings *settings)
    : m_settings(settings), m_browser(new HandbookBrowser), m_contents(new QTreeWidget), m_find(new FindBar(m_browser)),
      m_splitter(new QSplitter)
{
    setObjectName(QStringLiteral("handbookWindow"));
    setWindowTitle(tr("Handbook"));
    setAttribute(Qt::WA_QuitOnClose, false);
    m_browser->setAccessibleName(tr("Chapter of the handbook"));
    setupContents();
    setupActions();
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HandbookWindow::onSourceChanged);
    restore();
}

HandbookWindow::~HandbookWindow()
{
    if (isVisible())
        keep();
}

void HandbookWindow::setupContents()
{
    m_contents->setObjectName(QStringLiteral("contentsTreeWidget"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setTabKeyNavigation(false);
    m_contents->setUniformRowHeights(true);
    m_contents->setExpandsOnDoubleClick(false);
    for (const ChapterEntry &entry : chapters()) {
        const QString name = QString::fromLatin1(entry.name);
        QTreeWidgetItem *chapter = nullptr;
        const QList<ChapterHeading> headings = headingsOf(name);
        for (const ChapterHeading &heading : headings) {
            QUrl url = chapterUrl(name);
            if (heading.level == 1) {
                chapter = addEntry(m_contents, nullptr, heading.text, url);
            } else if (heading.level == 2 && chapter) {
                url.setFragment(headingAnchor(heading.text));
                addEntry(m_contents, chapter, heading.text, url);
            }
        }
    }
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &HandbookWindow::onContentsChosen);
    // A heading that is current already can be jumped to again.
    connect(m_contents, &QTreeWidget::itemClicked, this, &HandbookWindow::onContentsChosen);
}

QAction *HandbookWindow::makeAction(const QString &text, const char *iconName, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(icon(QString::fromLatin1(iconName)), text, this);
    action->setShortcuts(shortcuts);
    addAction(action);
    return action;
}

void HandbookWindow::setupActions()
{
    m_back = makeAction(tr("Back"), "go-previous", {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    m_forward =
        makeAction(tr("Forward"), "go-next", {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    m_smaller = makeAction(tr("Smaller text"), "zoom-out", {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    m_larger = makeAction(
        tr("Larger text"), "zoom-in", {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    QAction *usual = makeAction(tr("Usual text size"), "", {QKeySequence(Qt::CTRL | Qt::Key_0)});
    QAction *find = makeAction(tr("Find"), "edit-find", {QKeySequence::Find});
    QAction *findNext = makeAction(tr("Next place"), "go-down", {QKeySequence(Qt::Key_F3)});
    QAction *findPrevious = makeAction(tr("Previous place"), "go-up", {QKeySequence(Qt::SHIFT | Qt::Key_F3)});
    QAction *close = makeAction(tr("Close"), "window-close", {QKeySequence(Qt::Key_Escape), QKeySequence::Close});
    connect(m_back, &QAction::triggered, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QAction::triggered, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QAction::setEnabled);
    connect(m_smaller, &QAction::triggered, this, [this] { m_browser->setZoom(m_browser->zoom() - 1); });
    connect(m_larger, &QAction::triggered, this, [this] { m_browser->setZoom(m_browser->zoom() + 1); });
    connect(usual, &QAction::triggered, this, [this] { m_browser->setZoom(0); });
    connect(find, &QAction::triggered, m_find, &FindBar::begin);
    connect(findNext, &QAction::triggered, this, [this] { m_find->step(1); });
    connect(findPrevious, &QAction::triggered, this, [this] { m_find->step(-1); });
    connect(m_find, &FindBar::left, m_browser, qOverload<>(&QWidget::setFocus));
    connect(close, &QAction::triggered, this, &QWidget::close);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    auto *toolBar = new QToolBar(tr("Toolbar"));
    toolBar->setIconSize(QSize(16, 16));
    toolBar->addActions({m_back, m_forward});
    toolBar->addSeparator();
    toolBar->addActions({m_smaller, m_larger});
    setupLayout(toolBar);
}

void HandbookWindow::setupLayout(QToolBar *toolBar)
{
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(space);
    toolBar->addWidget(m_find);
    m_splitter->addWidget(m_contents);
    m_splitter->addWidget(m_browser);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(toolBar);
    layout->addWidget(m_splitter, 1);
}

void HandbookWindow::showChapter(const QString &chapter)
{
    QUrl url = chapterUrl(chapter.section(u'#', 0, 0));
    if (chapter.contains(u'#'))
        url.setFragment(chapter.section(u'#', 1));
    // Shown first: where a heading stands depends on the width.
    if (isMinimized())
        showNormal();
    else if (isVisible())
        raise();
    else
        show();
    activateWindow();
    m_browser->setSource(isHandbookUrl(url) ? url : chapterUrl(QString::fromLatin1(chapters().front().name)));
    m_browser->setFocus(Qt::OtherFocusReason);
}

QString HandbookWindow::currentChapter() const
{
    return chapterAt(m_browser->source());
}

void HandbookWindow::onContentsChosen(const QTreeWidgetItem *item)
{
    if (item)
        m_browser->setSource(item->data(0, UrlRole).toUrl());
}

void HandbookWindow::onSourceChanged(const QUrl &url)
{
    const QSignalBlocker blocker(m_contents);
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *chapter = m_contents->topLevelItem(i);
        const bool isShown = chapter->data(0, UrlRole).toUrl() == url.adjusted(QUrl::RemoveFragment);
        chapter->setExpanded(isShown);
        if (!isShown)
            continue;
        QTreeWidgetItem *current = chapter;
        for (int j = 0; j < chapter->childCount(); ++j) {
            if (chapter->child(j)->data(0, UrlRole).toUrl() == url)
                current = chapter->child(j);
        }
        m_contents->setCurrentItem(current);
        setWindowTitle(tr("%1 – Handbook", "title of a chapter").arg(chapter->text(0)));
    }
    m_find->refresh();
}

void HandbookWindow::restore()
{
    resizeWithinScreen(*this, UsualSize);
    const int contents = std::min(ContentsWidth, width() / 3);
    m_splitter->setSizes({contents, width() - contents});
    if (!m_settings)
        return;
    restoreGeometry(m_settings->choice(geometryName).toByteArray());
    m_splitter->restoreState(m_settings->choice(splitterName).toByteArray());
    m_browser->setZoom(m_settings->choice(zoomName, 0).toInt());
}

void HandbookWindow::keep()
{
    if (!m_settings)
        return;
    m_settings->setChoice(geometryName, saveGeometry());
    m_settings->setChoice(splitterName, m_splitter->saveState());
    m_settings->setChoice(zoomName, m_browser->zoom());
}

void HandbookWindow::closeEvent(QCloseEvent *event)
{
    keep();
    QWidget::closeEvent(event);
}

} // namespace gui
