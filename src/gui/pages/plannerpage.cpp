#include "gui/pages/plannerpage.h"

#include "base/clock.h"
#include "gui/applychange.h"
#include "gui/dialogs/allocationdialog.h"
#include "gui/planner/planboardpane.h"
#include "gui/planner/plannerpanes.h"
#include "gui/planner/planrunbar.h"
#include "gui/planner/planscopepane.h"
#include "gui/prompter.h"
#include "gui/widgets/namedaction.h"
#include "workspace/document.h"
#include "workspace/planner/allocationrecord.h"
#include "workspace/planner/planmoves.h"
#include "workspace/planner/plantexts.h"
#include "workspace/planner/planversiontext.h"

#include <QAction>
#include <QCoreApplication>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gui {

using workspace::PlanVersion;

PlannerPage::PlannerPage(const PageContext &context, QWidget *parent)
    : WorkPage(tr("Planner"), context, parent), m_session(new workspace::PlanSession(context.jobs, this)), m_bar(new PlanRunBar(*m_session)),
      m_tabs(new QTabWidget), m_board(new PlanBoardPane(*m_session, context)), m_scope(new PlanScopePane(*m_session)),
      m_panes(new PlannerPanes(*m_session, context, *m_tabs))
{
    setupActions();
    setupLayout();
    connectParts();
    updateState();
}

PlannerPage::~PlannerPage()
{
    m_session->setDocument(nullptr);
}

// Setting up

void PlannerPage::setupActions()
{
    m_plan = addNamedAction(this, tr("P&lan"), "view-file-columns", "planAction", {Qt::CTRL | Qt::Key_Return}, [this] { plan(); });
    m_stop = addNamedAction(this, tr("&Stop, and Keep the Best Plan"), "dialog-cancel", "stopPlanningAction", {Qt::Key_Escape}, [this] { stop(); });
    m_repair = addNamedAction(this, tr("&Repair with Few Changes"), "view-refresh", "repairAction", {}, [this] { repair(); });
    m_repair->setToolTip(tr("Plans again so that as few people as possible lose the seat they know"));
    m_accept = addNamedAction(this, tr("&Accept…"), "dialog-ok", "acceptPlanAction", {Qt::CTRL | Qt::SHIFT | Qt::Key_Return}, [this] { accept(); });
    m_accept->setToolTip(tr("Gives people the seats of the plan that is shown"));
    m_drop = addNamedAction(this, tr("&Drop the Plan That Is Shown"), "edit-delete", "dropPlanAction", {}, [this] { drop(); });
    m_record = addNamedAction(this, tr("Record of the Allocation…"), "document-print", "allocationRecordAction", {}, [this] { printRecord(); });
    m_bar->addButton(m_plan, true);
    m_bar->addButton(m_stop, true);
    m_bar->addButton(m_repair, true);
    m_bar->addButton(m_accept, true);
}

void PlannerPage::setupLayout()
{
    m_tabs->setObjectName(QStringLiteral("plannerTabWidget"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Planner"));
    m_tabs->tabBar()->setAccessibleName(tr("Planner"));
    m_tabs->insertTab(0, m_board, tr("Board"));
    m_tabs->insertTab(1, m_scope, tr("What to plan"));
    m_tabs->setCurrentIndex(0);
    body()->setContentsMargins(0, 0, 0, 8);
    body()->addWidget(m_bar);
    body()->addWidget(m_tabs, 1);
}

void PlannerPage::connectParts()
{
    using workspace::PlanSession;
    connect(m_board, &PlanBoardPane::selectionChanged, this, &Page::selectionChanged);
    connect(m_board, &PlanBoardPane::statusText, this, &Page::statusText);
    connect(m_board, &PlanBoardPane::inspectorRequested, this, &Page::inspectorRequested);
    connect(m_panes, &PlannerPanes::selectionChanged, this, &Page::selectionChanged);
    connect(m_panes, &PlannerPanes::statusText, this, &Page::statusText);
    connect(m_panes, &PlannerPanes::revealRequested, this, &Page::revealRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PlannerPage::announceSelection);
    connect(m_session, &PlanSession::versionsChanged, this, &PlannerPage::updateState);
    connect(m_session, &PlanSession::currentChanged, this, &PlannerPage::updateState);
    connect(m_session, &PlanSession::runStarted, this, &PlannerPage::updateState);
    connect(m_session, &PlanSession::taskChanged, this, [this] {
        lookForLosses();
        updateState();
        startWhenReady();
    });
    connect(m_session, &PlanSession::runEnded, this, [this](const QString &error) {
        if (!error.isEmpty())
            context().prompter.tell(this, tr("Planner"), error);
        updateState();
    });
}

void PlannerPage::setDocument(workspace::Document *document)
{
    if (this->document())
        this->document()->disconnect(this);
    Page::setDocument(document);
    m_planCount = 0;
    m_startsWhenReady = false;
    m_losses.clear();
    m_session->setDocument(document);
    m_scope->refresh();
    if (document)
        connect(document, &workspace::Document::changed, this, [this](const domain::ChangeSet &changeSet) {
            if (!changeSet.of<domain::Role>().empty())
                m_scope->refresh();
            follow();
        });
    follow();
}

void PlannerPage::follow()
{
    m_board->refresh();
    updateState();
}

// State

/// Whether the seats that people hold still are a plan, once one was accepted.
void PlannerPage::lookForLosses()
{
    m_losses.clear();
    if (!document() || !m_session->scope().roles.isEmpty())
        return;
    const workspace::PlanTask &offer = m_session->offer();
    m_losses = workspace::planLosses(document()->programme(), offer, workspace::planOf(offer, offer.present));
}

bool PlannerPage::canStart() const
{
    const planning::Instance &instance = m_session->task().instance;
    return document() && !m_session->isRunning() && !instance.trainings.empty() && !instance.participants.empty();
}

bool PlannerPage::isAccepted(const PlanVersion &version) const
{
    return workspace::planOf(version.task, m_session->task().present) == workspace::planOf(version.task, workspace::assignmentOf(version.task, version.solution.plan));
}

void PlannerPage::updateState()
{
    const PlanVersion *version = m_session->currentVersion();
    const bool isRunning = m_session->isRunning();
    const bool canWrite = document() && !document()->isReadOnly();
    const bool isRepair = m_session->scope().mode == planning::Mode::Repair;
    m_plan->setText(isRepair ? tr("Re&pair") : m_session->versions().isEmpty() ? tr("P&lan") : tr("P&lan Again"));
    m_plan->setEnabled(canStart());
    m_plan->setVisible(!isRunning);
    m_stop->setEnabled(isRunning);
    m_stop->setVisible(isRunning);
    m_repair->setVisible(!m_losses.isEmpty() && !isRepair && !isRunning);
    m_repair->setEnabled(canStart());
    m_accept->setEnabled(canWrite && version && !version->isWhatIf && !isRunning);
    m_drop->setEnabled(version && !isRunning);
    m_record->setEnabled(document());
    const QStringList wrong = warnings(version);
    m_bar->setStatus((statusSentences(version) + wrong).join(u' '), !wrong.isEmpty());
    m_board->updateState();
}

QStringList PlannerPage::statusSentences(const PlanVersion *version) const
{
    if (!document())
        return {};
    const planning::Instance &instance = m_session->task().instance;
    if (instance.trainings.empty() && m_session->isTaskCurrent())
        return {tr("There is nothing to plan: trainings need a date in the future and the state “Planned” or “Confirmed”.")};
    if (!version)
        return {tr("No plan yet: the board shows the seats that people hold now."), workspace::demandText(m_session->demand()) + u'.'};
    QStringList sentences{workspace::planResultText(version->task.instance, version->solution.objective) + u'.', workspace::planProofText(*version)};
    if (version->isWhatIf)
        sentences.append(tr("This is a what-if; it cannot be accepted."));
    else if (m_session->isTaskCurrent() && isAccepted(*version))
        sentences.append(tr("These are the seats that people hold."));
    return sentences;
}

QStringList PlannerPage::warnings(const PlanVersion *version) const
{
    QStringList sentences;
    if (!document())
        return sentences;
    const domain::Programme &programme = document()->programme();
    if (version && version->isByHand)
        sentences.append(workspace::planFaults(programme, version->task, version->solution.plan));
    for (int i = 0; version && i < int(version->contradictions.size()); ++i)
        sentences.append(workspace::contradictionText(programme, version->contradictions[size_t(i)]));
    if (version && m_session->isOutdated(*version))
        sentences.append(tr("People, trainings, wishes or pins are others by now: plan again."));
    if (!m_losses.isEmpty())
        sentences.append(tr("Something fell out of the plan that was accepted: %1").arg(m_losses.join(u' ')));
    return sentences;
}

// The page in the window

QList<QAction *> PlannerPage::pageActions() const
{
    QList<QAction *> actions{m_plan, m_stop, m_repair, m_accept, m_record, m_drop};
    if (m_tabs->currentWidget() == m_board)
        actions += m_board->paneActions();
    actions += m_panes->paneActions();
    actions.removeIf([](const QAction *action) { return !action->isVisible(); });
    return actions;
}

void PlannerPage::focusFilter()
{
    if (m_panes->focusFilter())
        return;
    m_tabs->setCurrentWidget(m_board);
    m_board->focusFilter();
}

bool PlannerPage::reveal(const QString &table, qint64 id)
{
    const auto *lock = document() && table == QLatin1StringView("assignment_lock")
        ? document()->programme().find(base::Id<domain::AssignmentLock>{id}) : nullptr;
    if (!lock || !m_board->reveal(lock->participant))
        return false;
    m_tabs->setCurrentWidget(m_board);
    return true;
}

void PlannerPage::announceSelection()
{
    if (m_tabs->currentWidget() == m_board)
        m_board->announceSelection();
    else
        Q_EMIT selectionChanged({}, {});
}

// What can be done

void PlannerPage::plan()
{
    m_startsWhenReady = true;
    startWhenReady();
}

void PlannerPage::startWhenReady()
{
    if (!m_startsWhenReady || !m_session->isTaskCurrent() || !canStart())
        return;
    m_startsWhenReady = false;
    const workspace::PlanTask &task = m_session->task();
    if (const std::string mistake = planning::mistakeIn(task.instance); !mistake.empty()) {
        context().prompter.tell(this, tr("Planner"), tr("The programme cannot be planned as it is."), QString::fromStdString(mistake));
        return;
    }
    ++m_planCount;
    const bool isRepair = task.scope.mode == planning::Mode::Repair;
    m_session->start(task, (isRepair ? tr("Repair %1") : tr("Plan %1")).arg(m_planCount), false);
}

void PlannerPage::stop()
{
    m_session->cancel();
}

void PlannerPage::repair()
{
    workspace::PlanScope scope = m_session->scope();
    scope.mode = planning::Mode::Repair;
    m_session->setScope(scope);
    plan();
}

/// Asks first, with numbers; the plan becomes true as one change and is kept with its record.
void PlannerPage::accept()
{
    const PlanVersion *version = m_session->currentVersion();
    if (!version || version->isWhatIf || !document())
        return;
    const domain::Assignment assignment = workspace::assignmentOf(version->task, version->solution.plan);
    domain::AcceptSettings settings;
    settings.at = base::Clock::now();
    settings.record = QString::fromUtf8(workspace::allocationJson(workspace::recordOf(*version, QCoreApplication::applicationVersion(), settings.at)));
    const auto change = domain::acceptPlan(document()->programme(), assignment, settings);
    if (!change) {
        context().prompter.tell(this, change.error());
        return;
    }
    if (change->isEmpty()) {
        Q_EMIT statusText(tr("People hold exactly these seats already."));
        return;
    }
    const workspace::AcceptSummary summary = workspace::acceptSummary(document()->programme(), assignment, *change);
    const QStringList wrong = warnings(version);
    const Question question{tr("Accept the plan"), (QStringList{summary.text} + wrong).join(u' '), summary.details,
                            tr("Give seats to %n people", nullptr, summary.people)};
    context().prompter.ask(this, question, [this, change = *change] {
        if (applyOrTell(*document(), context().prompter, this, change))
            Q_EMIT statusText(change.label);
    });
}

void PlannerPage::drop()
{
    const PlanVersion *version = m_session->currentVersion();
    if (!version)
        return;
    const bool isWhatIf = version->isWhatIf;
    const QString title = m_session->dropCurrent();
    Q_EMIT statusText((isWhatIf ? tr("The what-if “%1” was dropped.") : tr("“%1” was dropped.")).arg(title));
}

/// Of the plan that is shown; without one of the allocation that was accepted last.
void PlannerPage::printRecord()
{
    const PlanVersion *version = m_session->currentVersion();
    if (!version || isAccepted(*version)) {
        AllocationDialog::openFor(this, context(), *document());
        return;
    }
    AllocationDialog::openForPlan(this, context(), *document(), workspace::recordOf(*version, QCoreApplication::applicationVersion(), base::Clock::now()));
}

} // namespace gui
