#include "gui/questions/demandpane.h"

#include "gui/delegates/demanddelegate.h"
#include "gui/questions/proposalspanel.h"
#include "gui/theme/icons.h"
#include "gui/widgets/exportaction.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/snapshotview.h"
#include "workspace/document.h"
#include "workspace/jobs.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace gui {

using models::QuestionDemandModel;

namespace {
constexpr int BadgeSize = 16;
constexpr int ChoiceLetters = 12;
constexpr int PictureWidth = 1200;
constexpr int LeastColumn = 48;
constexpr int LeastRows = 4; ///< of the chart, its headings among them

/// What the rows of the chart are ordered by.
enum Order { Catalogue, Demand };
}

DemandPane::DemandPane(const PageContext &context, QWidget *parent)
    : PageTab(parent), m_context(context), m_model(new QuestionDemandModel(this)), m_filter(new FilterLine), m_role(new QComboBox),
      m_order(new QComboBox), m_summary(new QLabel), m_view(new SnapshotView), m_proposals(new ProposalsPanel(context))
{
    setObjectName(QStringLiteral("demandPane"));
    setFocusProxy(m_view);
    setupView();
    setupActions();
    setupLayout();
    updateState();
}

QString DemandPane::title() const
{
    //: tab with the chart of how many people want which question (German: "Nachfrage")
    return tr("Demand");
}

void DemandPane::setupView()
{
    m_view->setObjectName(QStringLiteral("demandTableView"));
    m_view->setAccessibleName(tr("How many people want each question, and what answers it"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new DemandDelegate(m_view));
    m_view->setColumnLetters({24, 5, 46, 32, 9, 10}, false);
    m_view->horizontalHeader()->setSectionResizeMode(QuestionDemandModel::QuestionColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->setMinimumSectionSize(LeastColumn);
    connect(m_view, &SnapshotView::selectionSettled, this, &DemandPane::announceSelection);
    connect(m_view, &SnapshotView::activatedRow, this, [this](int row) {
        Q_EMIT revealRequested(QStringLiteral("question"), m_model->rowAt(row).demand.question.value);
    });
    connect(m_model, &models::SnapshotModelBase::extentChanged, this, &DemandPane::updateState);
    connect(m_filter, &FilterLine::textChanged, m_model, &QuestionDemandModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, this, [this] {
        m_view->setFocus();
        if (m_model->rowCount() > 0)
            m_view->selectOnly(0);
    });
    connect(m_proposals, &ProposalsPanel::settingsChanged, this, &DemandPane::refresh);
    connect(m_proposals, &ProposalsPanel::statusText, this, &PageTab::statusText);
    connect(m_proposals, &ProposalsPanel::revealRequested, this, &PageTab::revealRequested);
}

void DemandPane::setupActions()
{
    m_copyTable = new QAction(icon(QStringLiteral("edit-copy")), tr("Copy Chart as Table"), this);
    m_copyTable->setObjectName(QStringLiteral("copyTableAction"));
    connect(m_copyTable, &QAction::triggered, m_view, &SnapshotView::copySelection);
    m_copyPicture = new QAction(icon(QStringLiteral("edit-copy")), tr("Copy Chart as Picture"), this);
    m_copyPicture->setObjectName(QStringLiteral("copyPictureAction"));
    connect(m_copyPicture, &QAction::triggered, this, &DemandPane::copyPicture);
    m_view->addActions({m_copyTable, m_copyPicture});
    m_exportTable = addExportAction(m_view, m_context, {title(), false, [this] { return m_document; }, [this](const QString &sentence) { Q_EMIT statusText(sentence); }});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DemandPane::setupLayout()
{
    m_role->setObjectName(QStringLiteral("roleComboBox"));
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_role->setMinimumContentsLength(ChoiceLetters);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setRole(domain::RoleId{m_role->currentData().toLongLong()});
        m_proposals->setRole(domain::RoleId{m_role->currentData().toLongLong()});
    });
    m_order->setObjectName(QStringLiteral("orderComboBox"));
    m_order->addItem(tr("As in the catalogue"), Catalogue);
    m_order->addItem(tr("Most wanted first"), Demand);
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setMinimumContentsLength(ChoiceLetters);
    connect(m_order, &QComboBox::currentIndexChanged, this, &DemandPane::sortRows);
    auto *roleLabel = new QLabel(tr("&Role"));
    roleLabel->setBuddy(m_role);
    m_filter->choices()->addWidget(roleLabel);
    m_filter->choices()->addWidget(m_role);
    auto *orderLabel = new QLabel(tr("&Order"));
    orderLabel->setBuddy(m_order);
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_summary, 1);
    above->addWidget(orderLabel);
    above->addWidget(m_order);
    m_summary->setObjectName(QStringLiteral("demandSummaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *chart = new QWidget;
    auto *chartLayout = new QVBoxLayout(chart);
    chartLayout->setContentsMargins(0, 0, 0, 0);
    chartLayout->setSpacing(8);
    chartLayout->addWidget(m_filter);
    chartLayout->addLayout(above);
    chartLayout->addWidget(m_view, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("demandSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(chart);
    splitter->addWidget(m_proposals);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_view->setMinimumHeight(LeastRows * (fontMetrics().height() + 12));
    // On a small screen, or at 200 %, the tab scrolls rather than squeezing its tables to nothing.
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("demandScrollArea"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(scroll);
}

void DemandPane::setDocument(workspace::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_filter->clear();
    m_again = m_job != nullptr;
    m_proposals->setDocument(document);
    show({});
    fillRoles();
    if (!document)
        return;
    connect(document, &workspace::Document::changed, this, [this](const domain::ChangeSet &changeSet) {
        if (!changeSet.of<domain::Role>().empty())
            fillRoles();
        refresh();
    });
    refresh();
}

void DemandPane::fillRoles()
{
    const qint64 chosen = m_role->currentData().toLongLong();
    const QSignalBlocker blocker(m_role);
    m_role->clear();
    m_role->addItem(tr("All roles"), qint64(0));
    if (m_document) {
        for (const domain::RoleId id : domain::rolesInOrder(m_document->programme())) {
            const domain::Role &role = *m_document->programme().find(id);
            m_role->addItem(QIcon(roleBadge(role.colour, role.letter, BadgeSize, devicePixelRatioF())), role.name, id.value);
        }
    }
    m_role->setCurrentIndex(std::max(0, m_role->findData(chosen)));
    m_model->setRole(domain::RoleId{m_role->currentData().toLongLong()});
}

void DemandPane::showEvent(QShowEvent *event)
{
    PageTab::showEvent(event);
    if (m_stale)
        refresh();
}

/// Computes beside the window, while the tab is shown; what changed meanwhile is computed once afterwards.
void DemandPane::refresh()
{
    m_stale = !isVisible();
    if (!m_document || m_stale)
        return;
    m_again = m_job != nullptr;
    if (m_job)
        return;
    m_job = m_context.jobs.start(
        tr("Counting wishes"), this,
        [programme = m_document->programme(), settings = m_proposals->settings()](workspace::JobControl &) {
            return base::Result<Answer>(Answer{models::questionDemandRows(programme), models::trainingProposalRows(programme, settings)});
        },
        [this](const base::Result<Answer> &answer) {
            m_job = nullptr;
            if (m_again)
                refresh();
            else if (answer && m_document)
                show(*answer);
        });
}

void DemandPane::show(const Answer &answer)
{
    m_model->setRows(answer.demand);
    m_proposals->setRows(answer.proposals);
}

void DemandPane::sortRows()
{
    if (m_order->currentData().toInt() == Demand)
        m_model->sort(QuestionDemandModel::PeopleColumn, Qt::DescendingOrder);
    else
        m_model->sort(QuestionDemandModel::QuestionColumn, Qt::AscendingOrder);
}

void DemandPane::updateState()
{
    m_filter->setCounts(m_model->rowCount(), m_model->totalCount());
    const int open = m_model->unansweredCount();
    if (m_model->totalCount() == 0)
        m_summary->setText(tr("There are no questions yet. Enter them in the tab “Guiding questions”."));
    else if (open > 0)
        m_summary->setText(tr("%n questions that somebody wants are answered by nobody.", nullptr, open));
    else
        m_summary->setText(tr("Every question that somebody wants is answered by a training."));
    m_copyTable->setEnabled(m_model->rowCount() > 0);
    m_copyPicture->setEnabled(m_model->rowCount() > 0);
}

QList<QAction *> DemandPane::pageActions() const
{
    return QList<QAction *>{m_copyTable, m_copyPicture, m_exportTable} + m_proposals->panelActions();
}

void DemandPane::focusFilter()
{
    m_filter->focusFilter();
}

bool DemandPane::reveal(const QString &, qint64)
{
    return false;
}

void DemandPane::announceSelection()
{
    QList<qint64> ids;
    for (const int row : m_view->selectedRows())
        ids.append(m_model->rowAt(row).demand.question.value);
    Q_EMIT selectionChanged(ids.isEmpty() ? QString() : QStringLiteral("question"), ids);
}

/// The whole chart, as tall as it is, however much of it is scrolled into sight.
void DemandPane::copyPicture()
{
    SnapshotView picture;
    picture.setModel(m_model);
    picture.setItemDelegate(new DemandDelegate(&picture));
    picture.setPalette(m_view->palette());
    picture.setFont(m_view->font());
    picture.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    picture.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int column = 0; column < m_model->columnCount(); ++column)
        picture.setColumnWidth(column, m_view->columnWidth(column));
    picture.horizontalHeader()->setSectionResizeMode(QuestionDemandModel::QuestionColumn, QHeaderView::Stretch);
    picture.resize(std::max(PictureWidth, picture.horizontalHeader()->length()),
                   picture.horizontalHeader()->sizeHint().height() + picture.verticalHeader()->length() + 2);
    QGuiApplication::clipboard()->setImage(picture.grab().toImage());
    Q_EMIT statusText(tr("The chart was copied as a picture."));
}

} // namespace gui
