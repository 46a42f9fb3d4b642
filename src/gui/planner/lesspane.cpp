#include "gui/planner/lesspane.h"

#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/snapshotview.h"
#include "workspace/document.h"
#include "workspace/jobs.h"
#include "workspace/planner/planfigures.h"
#include "workspace/planner/whatifscope.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace gui {

using models::LessThanWantedModel;
using models::LessThanWantedRow;
using workspace::PlanVersion;

namespace {

constexpr std::chrono::milliseconds CostLimit = std::chrono::seconds(10);
constexpr int LeastRows = 4; ///< of the table, its headings among them
constexpr int LeastLines = 3; ///< of the reasons, of the answer

enum ReasonRole { TrainingRole = Qt::UserRole + 1 };

planning::Seat planSeat(const domain::PlannedSeat &seat)
{
    return {workspace::planId(seat.participant.value), workspace::planId(seat.session.value)};
}

} // namespace

LessPane::LessPane(workspace::PlanSession &session, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_session(session), m_context(context), m_model(new LessThanWantedModel(this)), m_filter(new FilterLine),
      m_onlyNothing(new QCheckBox(tr("Only &without any training"))), m_summary(new QLabel), m_view(new SnapshotView), m_reasons(new QListWidget),
      m_costButton(new QPushButton(icon(QStringLiteral("help-about")), tr("What Would It &Cost?"))),
      m_keepButton(new QPushButton(icon(QStringLiteral("list-add")), tr("&Keep as What-if"))), m_text(new QPlainTextEdit),
      m_cost(new QAction(this)), m_copy(new QAction(this))
{
    setObjectName(QStringLiteral("lessPane"));
    setFocusProxy(m_view);
    setupView();
    setupActions();
    setupLayout();
    updateState();
}

LessPane::~LessPane()
{
    m_reasonsStop.request_stop();
}

void LessPane::setupView()
{
    m_onlyNothing->setObjectName(QStringLiteral("onlyNothingCheckBox"));
    m_view->setObjectName(QStringLiteral("lessTableView"));
    m_view->setAccessibleName(tr("People who got less than wanted"));
    m_view->setModel(m_model);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setColumnLetters({20, 17, 5, 12, 10, 18, 60}, true);
    connect(m_view, &SnapshotView::selectionSettled, this, [this] {
        showReasons();
        const LessThanWantedRow *row = chosen();
        Q_EMIT selectionChanged(row ? QStringLiteral("participant") : QString(), row ? QList<qint64>{row->person.id.value} : QList<qint64>());
    });
    connect(m_view, &SnapshotView::activatedRow, this, [this](int row) {
        Q_EMIT revealRequested(QStringLiteral("participant"), m_model->rowAt(row).person.id.value);
    });
    connect(m_model, &models::SnapshotModelBase::extentChanged, this, &LessPane::updateState);
    connect(m_filter, &FilterLine::textChanged, m_model, &LessThanWantedModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, this, [this] {
        m_view->setFocus();
        if (m_model->rowCount() > 0)
            m_view->selectOnly(0);
    });
    connect(m_onlyNothing, &QCheckBox::toggled, m_model, &LessThanWantedModel::setOnlyNothing);
}

void LessPane::setupActions()
{
    m_cost->setText(tr("What Would This Wish Cost?"));
    m_cost->setIcon(icon(QStringLiteral("help-about")));
    m_cost->setObjectName(QStringLiteral("whatWouldItCostAction"));
    connect(m_cost, &QAction::triggered, this, &LessPane::askCost);
    m_copy->setText(tr("Copy People with Less than Wanted"));
    m_copy->setIcon(icon(QStringLiteral("edit-copy")));
    m_copy->setObjectName(QStringLiteral("copyLessAction"));
    connect(m_copy, &QAction::triggered, m_view, &SnapshotView::copySelection);
    m_view->addActions({m_cost, m_copy});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_costButton->setObjectName(QStringLiteral("costPushButton"));
    m_keepButton->setObjectName(QStringLiteral("keepPushButton"));
    for (QPushButton *button : {m_costButton, m_keepButton})
        button->setAutoDefault(false);
    connect(m_costButton, &QPushButton::clicked, this, &LessPane::askCost);
    connect(m_keepButton, &QPushButton::clicked, this, &LessPane::keepAnswer);
}

QWidget *LessPane::makeReasons()
{
    m_reasons->setObjectName(QStringLiteral("reasonsListWidget"));
    m_reasons->setAccessibleName(tr("Wishes that were not granted, and why"));
    m_reasons->setWordWrap(true);
    m_reasons->setResizeMode(QListView::Adjust);
    m_reasons->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reasons->setFrameShape(QFrame::NoFrame);
    m_reasons->setMinimumHeight(LeastLines * fontMetrics().lineSpacing());
    connect(m_reasons, &QListWidget::currentRowChanged, this, &LessPane::updateState);
    connect(m_reasons, &QListWidget::itemActivated, this, &LessPane::askCost);
    m_text->setObjectName(QStringLiteral("costTextEdit"));
    m_text->setAccessibleName(tr("What it would cost to grant the wish"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setMinimumHeight(LeastLines * fontMetrics().lineSpacing());
    m_text->setPlaceholderText(tr("Choose a wish above and ask what it would cost: who would have to move, and what would get worse for others."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_costButton);
    buttons->addWidget(m_keepButton);
    buttons->addStretch();
    auto *reasons = new QWidget;
    auto *layout = new QVBoxLayout(reasons);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_reasons, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_text, 1);
    return reasons;
}

void LessPane::setupLayout()
{
    m_filter->choices()->addWidget(m_onlyNothing);
    m_summary->setObjectName(QStringLiteral("lessSummaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_view->setMinimumHeight(LeastRows * (fontMetrics().height() + 12));
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("lessSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what is left, down to its minimum
    splitter->addWidget(m_view);
    splitter->addWidget(makeReasons());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_summary);
    layout->addWidget(splitter, 1);
}

/// Reasons take a while with many people: they are found beside the window.
void LessPane::refresh()
{
    stopReasons();
    const PlanVersion *version = m_session.currentVersion();
    if (!version) {
        show({});
        return;
    }
    m_reasonsStop = std::stop_source();
    const auto find = [task = version->task, plan = version->solution.plan, stop = m_reasonsStop.get_token()](workspace::JobControl &) -> base::Result<QList<LessThanWantedRow>> {
        const std::vector<workspace::Shortfall> found = workspace::shortfalls(task.instance, plan, stop);
        if (stop.stop_requested())
            return base::fail(base::ErrorCode::Cancelled, QString());
        return models::lessThanWantedRows(task.programme, task, found);
    };
    m_reasonsJob = m_context.jobs.start(tr("Finding reasons"), this, find, [this, stop = m_reasonsStop](const base::Result<QList<LessThanWantedRow>> &rows) {
        if (stop == m_reasonsStop) // otherwise another plan is shown meanwhile
            takeReasons(rows);
    });
    connect(m_reasonsJob, &workspace::Job::cancelRequested, this, [stop = m_reasonsStop]() mutable { stop.request_stop(); });
    updateState();
}

/// What is being found is of a plan that is not shown any more.
void LessPane::stopReasons()
{
    m_reasonsStop.request_stop();
    m_reasonsStop = std::stop_source(std::nostopstate);
    m_reasonsJob = nullptr;
}

void LessPane::takeReasons(const base::Result<QList<LessThanWantedRow>> &rows)
{
    m_reasonsJob = nullptr;
    if (!rows && rows.error().code != base::ErrorCode::Cancelled)
        m_context.prompter.tell(this, rows.error());
    m_areReasonsFound = rows.has_value();
    show(rows ? *rows : QList<LessThanWantedRow>());
}

void LessPane::show(const QList<LessThanWantedRow> &rows)
{
    m_model->setRows(rows);
    if (m_view->selectedRows().isEmpty() && m_model->rowCount() > 0)
        m_view->selectOnly(0);
    showReasons();
}

void LessPane::focusFilter()
{
    m_filter->focusFilter();
}

const LessThanWantedRow *LessPane::chosen() const
{
    const QList<int> rows = m_view->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->rowAt(rows.first());
}

domain::PlannedSeat LessPane::chosenSeat() const
{
    const LessThanWantedRow *row = chosen();
    const QListWidgetItem *item = m_reasons->currentItem();
    if (!row || !item)
        return {};
    return {row->person.id, domain::SessionId{item->data(TrainingRole).toLongLong()}};
}

void LessPane::showReasons()
{
    const int before = m_reasons->currentRow();
    m_reasons->clear();
    if (const LessThanWantedRow *row = chosen()) {
        for (const models::UnmetWish &unmet : row->unmet) {
            const QString text = unmet.training.isEmpty() ? tr("%1 – %2", "a wish, why it was not granted").arg(unmet.wish, unmet.reason)
                                                          : tr("%1 – “%2”: %3", "a wish, a training, why it was not granted").arg(unmet.wish, unmet.training, unmet.reason);
            auto *item = new QListWidgetItem(text, m_reasons);
            item->setData(TrainingRole, workspace::recordId(unmet.trainingId));
        }
    }
    m_reasons->setCurrentRow(std::clamp(before, 0, std::max(0, m_reasons->count() - 1)));
    updateState();
}

void LessPane::updateState()
{
    m_filter->setCounts(m_model->rowCount(), m_model->totalCount());
    const int nothing = m_model->nothingCount();
    if (!m_session.currentVersion())
        m_summary->setText(tr("There is no plan yet."));
    else if (m_reasonsJob)
        m_summary->setText(tr("Looking for reasons …"));
    else if (!m_areReasonsFound)
        m_summary->setText(tr("The reasons were not looked for to the end."));
    else if (m_model->totalCount() == 0)
        m_summary->setText(tr("Everybody got as many trainings as wanted, and the best wish."));
    else
        m_summary->setText(tr("%n people got fewer trainings than wanted or not their best wish; %1 of them got nothing.", nullptr, m_model->totalCount()).arg(nothing));
    const domain::PlannedSeat seat = chosenSeat();
    const bool canAsk = seat.session.isValid() && !m_costJob && !m_reasonsJob;
    m_cost->setEnabled(canAsk);
    m_costButton->setEnabled(canAsk);
    m_copy->setEnabled(m_model->rowCount() > 0);
    m_keepButton->setEnabled(isAnswered());
    if (!m_costJob)
        showAnswer();
}

/// Whether what was asked last is the wish that is chosen, and the plan that is shown.
bool LessPane::isAnswered() const
{
    const PlanVersion *version = m_session.currentVersion();
    return m_answer && version && m_answer->seat == chosenSeat() && m_answer->version.solution.plan == version->solution.plan;
}

void LessPane::askCost()
{
    const PlanVersion *version = m_session.currentVersion();
    const domain::PlannedSeat seat = chosenSeat();
    if (!version || !seat.session.isValid() || m_costJob || m_reasonsJob)
        return;
    std::stop_source stop;
    planning::Options options;
    options.timeLimit = CostLimit;
    options.stop = stop.get_token();
    m_answer.reset();
    m_text->setPlainText(tr("Looking for the plan that changes least …"));
    m_costJob = m_context.jobs.start(
        tr("Asking what a wish would cost"), this,
        [version = *version, seat, options](workspace::JobControl &) {
            return base::Result<Answer>(Answer{seat, version, planning::whatIf(version.task.instance, version.solution.plan, planSeat(seat), options)});
        },
        [this](const base::Result<Answer> &answer) {
            m_costJob = nullptr;
            if (answer)
                m_answer = *answer;
            else
                m_context.prompter.tell(this, answer.error());
            updateState();
        });
    connect(m_costJob, &workspace::Job::cancelRequested, this, [stop]() mutable { stop.request_stop(); });
    updateState();
}

void LessPane::showAnswer()
{
    QStringList lines;
    if (isAnswered()) {
        const PlanVersion &asked = m_answer->version;
        lines.append(workspace::whatIfText(asked.task.programme, m_answer->seat) + u':');
        lines += answerText(asked.task, asked.solution.plan, planSeat(m_answer->seat), m_answer->consequence);
    }
    if (const QString text = lines.join(u'\n'); m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

void LessPane::keepAnswer()
{
    workspace::Document *document = m_session.document();
    if (!isAnswered() || !document)
        return;
    PlanVersion version;
    version.title = workspace::whatIfText(m_answer->version.task.programme, m_answer->seat);
    version.isWhatIf = true;
    version.whatIfs = m_answer->version.whatIfs + QList<workspace::WhatIf>{m_answer->seat};
    version.solution.plan = m_answer->consequence.solution.plan;
    m_context.jobs.start(
        tr("Reading wishes and dates"), this,
        [programme = document->programme(), scope = m_answer->version.task.scope, whatIfs = version.whatIfs](workspace::JobControl &) {
            return workspace::whatIfCopy(programme, scope, whatIfs);
        },
        [this, document, version](const base::Result<workspace::WhatIfCopy> &copy) mutable {
            if (!copy) {
                m_context.prompter.tell(this, copy.error());
                return;
            }
            if (m_session.document() != document)
                return;
            version.task = copy->task;
            version.solution.objective = planning::objectiveOf(copy->task.instance, version.solution.plan);
            version.solution.bounds.assign(version.solution.objective.size(), 0); // nothing is proven
            m_session.add(version);
            Q_EMIT statusText(tr("The what-if “%1” is kept beside the plans.").arg(version.title));
        });
}

} // namespace gui
