#include "gui/pages/historypage.h"

#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/exportaction.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/snapshotview.h"
#include "models/changedetailsmodel.h"
#include "models/historymodel.h"
#include "workspace/document.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

namespace {
constexpr int MostDetails = 500; ///< more are counted, not shown
}

HistoryPage::HistoryPage(const PageContext &context, QWidget *parent)
    : WorkPage(tr("History"), context, parent), m_model(new models::HistoryModel(this)), m_details(new models::ChangeDetailsModel(this)),
      m_filter(new FilterLine), m_view(new SnapshotView), m_detailsView(new SnapshotView), m_detailsLabel(new QLabel),
      m_undo(new QAction(icon(QStringLiteral("edit-undo")), tr("Undo This Change"), this))
{
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace));
    m_view->setModel(m_model);
    m_detailsView->setModel(m_details);
    setupLayout();
    connect(m_filter, &FilterLine::textChanged, m_model, &models::HistoryModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_model, &models::HistoryModel::extentChanged, this, &HistoryPage::updateState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::updateState);
    connect(m_view, &SnapshotView::selectionSettled, this, &HistoryPage::showDetails);
    connect(m_undo, &QAction::triggered, this, &HistoryPage::undoChosen);
    updateState();
}

HistoryPage::~HistoryPage()
{
    m_model->setDocument(nullptr);
}

void HistoryPage::setupLayout()
{
    m_view->setObjectName(QStringLiteral("historyTableView"));
    m_view->setAccessibleName(tr("History"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setColumnLetters({18, 70, 9, 16}, true);
    m_view->addAction(m_undo);
    m_exportTable = addExportAction(m_view, this->context(), {tr("History"), true, [this] { return document(); }, [this](const QString &sentence) { Q_EMIT statusText(sentence); }});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_detailsView->setObjectName(QStringLiteral("detailsTableView"));
    m_detailsView->setAccessibleName(tr("What the chosen change did"));
    m_detailsView->setColumnLetters({44, 20, 26, 26}, true);
    m_detailsLabel->setTextFormat(Qt::PlainText);
    m_detailsLabel->setBuddy(m_detailsView);
    auto *undoButton = new QToolButton;
    undoButton->setObjectName(QStringLiteral("undoChangeToolButton"));
    undoButton->setDefaultAction(m_undo);
    undoButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    undoButton->setFocusPolicy(Qt::StrongFocus);
    m_filter->buttons()->addWidget(undoButton);
    auto *below = new QWidget;
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 8, 0, 0);
    belowLayout->addWidget(m_detailsLabel);
    belowLayout->addWidget(m_detailsView, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("historySplitter"));
    splitter->addWidget(m_view);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    body()->addWidget(m_filter);
    body()->addWidget(splitter, 1);
    setFocusProxy(m_view);
}

void HistoryPage::setDocument(workspace::Document *document)
{
    Page::setDocument(document);
    m_filter->clear();
    m_model->setDocument(document);
    if (document && m_model->rowCount() > 0)
        m_view->selectRow(0);
    showDetails();
}

QList<QAction *> HistoryPage::pageActions() const
{
    return {m_undo, m_exportTable};
}

void HistoryPage::focusFilter()
{
    m_filter->focusFilter();
}

int HistoryPage::chosenRow() const
{
    const QList<int> rows = m_view->selectedRows();
    return rows.isEmpty() ? -1 : rows.first();
}

void HistoryPage::showDetails()
{
    const int row = chosenRow();
    m_details->setDetails({});
    m_detailsLabel->setText(tr("Choose a change to see what it did."));
    updateState();
    if (row < 0 || !document())
        return;
    const models::HistoryRow &chosen = m_model->rowAt(row);
    const auto changeSet = document()->file().changeSet(chosen.entry.id, document()->programme());
    if (!changeSet) {
        m_detailsLabel->setText(changeSet.error().message);
        return;
    }
    const QList<models::ChangeDetail> details = models::changeDetails(document()->programme(), *changeSet, MostDetails);
    m_details->setDetails(details);
    m_detailsLabel->setText(details.size() < MostDetails ? chosen.entry.label
                                                         : tr("%1 (the first %2 details)").arg(chosen.entry.label).arg(MostDetails));
}

void HistoryPage::updateState()
{
    const int row = chosenRow();
    m_filter->setCounts(m_model->rowCount(), m_model->totalCount());
    m_undo->setEnabled(row >= 0 && row < m_model->rowCount() && m_model->rowAt(row).canUndo);
}

void HistoryPage::undoChosen()
{
    const int row = chosenRow();
    if (row < 0 || !document())
        return;
    const auto outcome = document()->undo(m_model->rowAt(row).entry.id);
    if (!outcome) {
        context().prompter.tell(this, outcome.error());
        return;
    }
    Q_EMIT statusText(tr("Undone: %1").arg(outcome->label));
    if (!outcome->kept.isEmpty())
        context().prompter.tell(this, tr("Undone in part"), tr("What was edited since stays as it is."), outcome->kept.join(u'\n'));
    showDetails();
}

} // namespace gui
