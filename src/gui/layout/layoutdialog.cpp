#include "gui/layout/layoutdialog.h"

#include "gui/layout/canvaspane.h"
#include "gui/layout/elementlist.h"
#include "gui/layout/findingslist.h"
#include "gui/layout/layoutactions.h"
#include "gui/layout/layouteditor.h"
#include "gui/layout/layoutpreview.h"
#include "gui/layout/layoutscene.h"
#include "gui/layout/layoutview.h"
#include "gui/layout/previewbar.h"
#include "gui/layout/propertiespane.h"
#include "gui/layout/templatepane.h"
#include "gui/theme/icons.h"
#include "gui/widgets/panes.h"
#include "gui/widgets/windowsize.h"
#include "workspace/document.h"
#include "workspace/settings.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr QSize UsualSize{1240, 800};
constexpr int ListsWidth = 240;
constexpr int PropertiesWidth = 270;

const QString geometryName = QStringLiteral("layouts.geometry");
const QString panesName = QStringLiteral("layouts.panes");
const QString snapName = QStringLiteral("layouts.snap");
const QString gridName = QStringLiteral("layouts.grid");

} // namespace

LayoutDialog::LayoutDialog(workspace::Document &document, const PageContext &context, QWidget *parent)
    : QDialog(parent, Qt::Window), m_context(context), m_editor(new LayoutEditor(document, context.prompter, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("layoutDialog"));
    m_editor->open(models::layoutChoices(document.programme()).constFirst());
    m_preview = new LayoutPreview(*m_editor, this);
    m_scene = new LayoutScene(*m_editor, *m_preview, this);
    m_view = new LayoutView(*m_editor, *m_scene);
    m_actions = new LayoutActions(*m_editor, *m_view, this);
    m_properties = new PropertiesPane(*m_editor, *m_preview);
    m_splitter = new QSplitter;
    setupLayout();
    setupSnapping();
    connect(m_view, &LayoutView::editRequested, m_properties, &PropertiesPane::beginEdit);
    connect(m_actions, &LayoutActions::editRequested, m_properties, &PropertiesPane::beginEdit);
    connect(m_editor, &LayoutEditor::choiceChanged, this, &LayoutDialog::showTitle);
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
    showTitle();
    restore();
    m_view->setFocus(Qt::OtherFocusReason);
}

LayoutDialog::~LayoutDialog() = default;

void LayoutDialog::openFor(QWidget *parent, const PageContext &context, workspace::Document &document)
{
    auto *dialog = parent->findChild<LayoutDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog)
        dialog = new LayoutDialog(document, context, parent);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

QAction *LayoutDialog::makeAction(Page &page, const PageContext &context)
{
    auto *action = new QAction(icon(QStringLiteral("view-certificate-layout")), tr("&Layouts…"), &page);
    action->setObjectName(QStringLiteral("layoutsAction"));
    connect(action, &QAction::triggered, &page, [&page, context] {
        if (page.document())
            openFor(&page, context, *page.document());
    });
    return action;
}

void LayoutDialog::setupLayout()
{
    auto *bar = new QToolBar(tr("Tools"));
    bar->setIconSize(QSize(16, 16));
    m_actions->fill(*bar);
    m_splitter->addWidget(makeLists());
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_properties);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_splitter, 1);
    auto *pane = new QAction(this);
    pane->setShortcut(QKeySequence(Qt::Key_F6));
    connect(pane, &QAction::triggered, this, &LayoutDialog::nextPane);
    auto *close = new QAction(this);
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, this, &QWidget::close);
    addActions({pane, close});
}

QWidget *LayoutDialog::makeLists()
{
    auto *elements = new ElementList(*m_editor, *m_preview);
    m_actions->offerIn(*elements);
    m_actions->offerIn(*m_view);
    connect(elements, &QAbstractItemView::activated, m_properties, &PropertiesPane::beginEdit);
    auto *title = new QLabel(tr("&Elements"));
    title->setBuddy(elements);
    title->setContentsMargins(8, 6, 8, 2);
    auto *below = new QWidget;
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(elements, 1);
    auto *lists = new QSplitter(Qt::Vertical);
    lists->addWidget(new TemplatePane(*m_editor, m_context));
    lists->addWidget(below);
    lists->setHandleWidth(1);
    lists->setStretchFactor(1, 1);
    lists->setChildrenCollapsible(false);
    lists->setMinimumWidth(90);
    return lists;
}

QWidget *LayoutDialog::makeMiddle()
{
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new CanvasPane(*m_editor, m_view), 1);
    auto *findings = new FindingsList(*m_editor, *m_preview);
    connect(m_view, &LayoutView::dragChanged, findings, &FindingsList::hold);
    layout->addWidget(findings);
    layout->addWidget(new PreviewBar(*m_editor, *m_preview, m_context));
    return middle;
}

void LayoutDialog::setupSnapping()
{
    m_actions->snap->setChecked(m_context.settings.choice(snapName, true).toBool());
    m_actions->grid->setChecked(m_context.settings.choice(gridName, false).toBool());
    const auto apply = [this] {
        m_view->setSnapping(m_actions->snap->isChecked(), m_actions->grid->isChecked());
        m_scene->showGrid(m_actions->grid->isChecked());
        m_context.settings.setChoice(snapName, m_actions->snap->isChecked());
        m_context.settings.setChoice(gridName, m_actions->grid->isChecked());
    };
    connect(m_actions, &LayoutActions::snappingChanged, this, apply);
    apply();
}

void LayoutDialog::nextPane()
{
    const QList<QWidget *> panes{findChild<QWidget *>(QStringLiteral("templatesListView")), findChild<QWidget *>(QStringLiteral("elementsListView")), m_view,
                                 m_properties};
    const auto holdsFocus = [](const QWidget *pane) { return pane->hasFocus() || pane->isAncestorOf(QApplication::focusWidget()); };
    const auto current = std::find_if(panes.begin(), panes.end(), holdsFocus);
    QWidget *next = current == panes.end() ? m_view : panes[(current - panes.begin() + 1) % panes.size()];
    if (next == m_properties)
        focusFirstField(*m_properties->widget());
    else
        next->setFocus(Qt::ShortcutFocusReason);
}

void LayoutDialog::showTitle()
{
    setWindowTitle(tr("%1 – Layout of certificates", "name of a layout").arg(m_editor->choice().name));
}

void LayoutDialog::keyPressEvent(QKeyEvent *event)
{
    // A window to work in is not closed by the way, and Enter is no button's.
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return)
        event->ignore();
    else
        QDialog::keyPressEvent(event);
}

void LayoutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_editor->flush();
    QDialog::changeEvent(event);
}

void LayoutDialog::closeEvent(QCloseEvent *event)
{
    m_editor->flush();
    keep();
    QDialog::closeEvent(event);
}

void LayoutDialog::restore()
{
    resizeWithinScreen(*this, UsualSize);
    restoreGeometry(m_context.settings.choice(geometryName).toByteArray());
    const int properties = std::min(std::max(PropertiesWidth, m_properties->widget()->minimumSizeHint().width() + 16), width() / 3);
    const int lists = std::min(ListsWidth, width() / 4);
    m_splitter->setSizes({lists, std::max(200, width() - lists - properties), properties});
    m_splitter->restoreState(m_context.settings.choice(panesName).toByteArray());
}

void LayoutDialog::keep()
{
    m_context.settings.setChoice(geometryName, saveGeometry());
    m_context.settings.setChoice(panesName, m_splitter->saveState());
}

} // namespace gui
