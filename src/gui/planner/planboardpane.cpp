#include "gui/planner/planboardpane.h"

#include "base/text.h"
#include "gui/applychange.h"
#include "gui/planner/planboardview.h"
#include "gui/widgets/jumpline.h"
#include "gui/widgets/namedaction.h"
#include "models/planboardmodel.h"
#include "workspace/document.h"
#include "workspace/planner/plansession.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace gui {

using domain::AssignmentLockKind;

namespace {
constexpr int LeastHintLines = 14; ///< of the pane; on a low screen cards need the room
}

PlanBoardPane::PlanBoardPane(workspace::PlanSession &session, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_session(session), m_context(context), m_model(new models::PlanBoardModel(this)), m_view(new PlanBoardView),
      m_jump(new JumpLine), m_hint(new QLabel)
{
    setObjectName(QStringLiteral("planBoardPane"));
    m_view->setModel(m_model);
    m_view->setJudge([this](const QList<domain::SeatMove> &moves) { return judge(moves); });
    setFocusProxy(m_view);
    setupActions();
    setupLayout();
    setupJump();
    connect(&session, &workspace::PlanSession::currentChanged, this, &PlanBoardPane::refresh);
    connect(&session, &workspace::PlanSession::taskChanged, this, &PlanBoardPane::refresh);
    connect(&session, &workspace::PlanSession::progressed, this, &PlanBoardPane::showProgress);
    connect(&session, &workspace::PlanSession::runStarted, this, &PlanBoardPane::updateState);
    connect(&session, &workspace::PlanSession::runEnded, this, &PlanBoardPane::refresh);
    connect(m_view, &PlanBoardView::selectionSettled, this, &PlanBoardPane::announceSelection);
    connect(m_view, &PlanBoardView::selectionSettled, this, &PlanBoardPane::updateState);
    connect(m_view, &PlanBoardView::activated, this, &PlanBoardPane::inspectorRequested);
    connect(m_view, &PlanBoardView::moveRequested, this, &PlanBoardPane::move);
    connect(m_view, &PlanBoardView::statusText, this, &PlanBoardPane::statusText);
    updateState();
}

// Setting up

void PlanBoardPane::setupActions()
{
    const auto addAction = [this](const QString &text, const char *iconName, const char *name, const QList<QKeySequence> &shortcuts, std::function<void()> slot) {
        return addNamedAction(m_view, text, iconName, name, shortcuts, std::move(slot), Qt::WidgetShortcut);
    };
    m_pin = addAction(tr("&Pin Here"), "pin", "pinAction", {Qt::Key_P}, [this] { lock(AssignmentLockKind::Pinned); });
    m_pin->setToolTip(tr("Every plan keeps the person in this training"));
    m_bar = addAction(tr("&Bar from Here"), "dialog-cancel", "barAction", {Qt::Key_F, Qt::Key_B}, [this] { lock(AssignmentLockKind::Forbidden); });
    m_bar->setToolTip(tr("No plan puts the person into this training"));
    m_free = addAction(tr("&Leave to the Planner"), "edit-clear", "freeAction", {Qt::Key_U, Qt::Key_Delete}, [this] { lock(std::nullopt); });
    m_free->setToolTip(tr("Takes back a pin or a bar"));
    m_cut = addAction(tr("&Cut, to Move"), "edit-cut", "cutCardsAction", QKeySequence::keyBindings(QKeySequence::Cut), [this] { m_view->cut(); });
    m_paste = addAction(tr("&Move Here"), "edit-paste", "pasteCardsAction", QKeySequence::keyBindings(QKeySequence::Paste), [this] { m_view->paste(); });
    m_takeBack = addAction(tr("&Take Back the Last Move Without a Pin"), "edit-undo", "takeBackMoveAction", {Qt::Key_Z}, [this] { takeBack(); });
    m_takeBack->setToolTip(tr("Undo takes back moves with a pin; this takes back one that changed nothing but the plan"));
}

void PlanBoardPane::setupLayout()
{
    m_hint->setObjectName(QStringLiteral("boardHintLabel"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_jump);
    layout->addWidget(m_hint);
    m_hint->setContentsMargins(12, 0, 12, 0);
    m_jump->setContentsMargins(12, 0, 12, 0);
}

void PlanBoardPane::setupJump()
{
    connect(m_jump, &JumpLine::textChanged, this, [this](const QString &text) {
        m_match = 0;
        jump(text, 0);
    });
    connect(m_jump, &JumpLine::stepped, this, [this](int steps) { jump(m_jumpText, steps); });
    connect(m_jump, &JumpLine::left, this, [this](bool stays) {
        if (!stays && m_jumpedFrom.isValid())
            m_view->setCurrent(m_jumpedFrom);
        m_view->setFocus();
        m_jump->hide();
    });
}

void PlanBoardPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateState();
}

// What is shown

const workspace::PlanTask &PlanBoardPane::shownTask() const
{
    if (m_session.isRunning() && m_bestSoFar)
        return m_session.runningTask();
    const workspace::PlanVersion *version = m_session.currentVersion();
    return version ? version->task : m_session.task();
}

planning::Plan PlanBoardPane::shownPlan() const
{
    if (m_session.isRunning() && m_bestSoFar)
        return *m_bestSoFar;
    const workspace::PlanVersion *version = m_session.currentVersion();
    return version ? version->solution.plan : workspace::planOf(m_session.task(), m_session.task().present);
}

void PlanBoardPane::refresh()
{
    if (!m_session.isRunning())
        m_bestSoFar.reset();
    show(shownTask(), shownPlan());
    updateState();
}

void PlanBoardPane::showProgress(const planning::Progress &progress)
{
    if (!progress.plan || progress.plan == m_bestSoFar)
        return;
    m_bestSoFar = progress.plan;
    show(m_session.runningTask(), *m_bestSoFar);
}

void PlanBoardPane::show(const workspace::PlanTask &task, const planning::Plan &plan)
{
    if (!m_session.document()) {
        m_model->setColumns({});
        return;
    }
    m_model->setColumns(models::planColumns(m_session.document()->programme(), task, plan, m_session.referencePlan(task)));
}

void PlanBoardPane::updateState()
{
    const bool canWrite = m_session.document() && !m_session.document()->isReadOnly();
    bool hasSeat = false;
    for (const domain::PlannedSeat &seat : m_view->chosenSeats())
        hasSeat = hasSeat || seat.session.isValid();
    for (QAction *action : {m_pin, m_bar, m_free})
        action->setEnabled(canWrite && hasSeat);
    const bool canMove = canWrite && !m_session.isRunning();
    m_cut->setEnabled(canMove && !m_view->chosenSeats().isEmpty());
    m_paste->setEnabled(canMove);
    m_takeBack->setEnabled(canMove && m_session.canTakeBackMove());
    m_hint->setText(canWrite ? tr("P: pin · F: bar · U: leave to the planner · Alt+Left, Alt+Right or dragging: move")
                             : QString());
    m_hint->setVisible(canWrite && height() >= LeastHintLines * fontMetrics().height());
}

// What is done

/// All cards chosen at once, as one change.
void PlanBoardPane::lock(std::optional<AssignmentLockKind> kind)
{
    QList<domain::PlannedSeat> seats = m_view->chosenSeats();
    seats.removeIf([](const domain::PlannedSeat &seat) { return !seat.session.isValid(); });
    if (seats.isEmpty() || !m_session.document())
        return;
    const auto change = domain::lockSeats(m_session.document()->programme(), seats, kind);
    if (applyOrTell(*m_session.document(), m_context.prompter, this, change) && !change->isEmpty())
        Q_EMIT statusText(change->label);
}

workspace::MoveVerdict PlanBoardPane::judge(const QList<domain::SeatMove> &moves) const
{
    if (!m_session.document() || m_session.document()->isReadOnly())
        return {false, {tr("The programme cannot be changed now.")}};
    if (m_session.isRunning())
        return {false, {tr("The planner is at work.")}};
    return workspace::moveVerdict(m_session.document()->programme(), shownTask(), shownPlan(), moves);
}

/// Pins in the programme, and the plan that is shown follows. Without a plan the pins alone tell where people will be.
void PlanBoardPane::move(const QList<domain::SeatMove> &moves)
{
    const workspace::MoveVerdict verdict = judge(moves);
    const auto change = domain::moveSeats(m_session.document()->programme(), moves);
    if (!applyOrTell(*m_session.document(), m_context.prompter, this, change))
        return;
    m_session.changeByHand(moves, tr("Changed by hand"), change->isEmpty() ? 0 : m_session.document()->history().last().id);
    refresh();
    const QModelIndex moved = m_model->cardIndex(moves.first().to, moves.first().participant);
    if (moved.isValid())
        m_view->setCurrent(moved);
    const QString told = !change->isEmpty() ? change->label + u'.'
        : m_session.currentVersion() ? tr("Changed in the plan only; Z takes it back. Planning again may change it again: pin or bar the person to prevent that.")
                                     : tr("No plan yet: the board shows the seats that people hold now.");
    Q_EMIT statusText((QStringList{told} + verdict.remarks).join(u' '));
}

void PlanBoardPane::takeBack()
{
    m_session.takeBackMove();
    refresh();
    Q_EMIT statusText(tr("The last move without a pin was taken back."));
}

// The page in the window

void PlanBoardPane::focusFilter()
{
    m_jumpedFrom = m_view->currentIndex();
    m_jump->begin({});
}

void PlanBoardPane::jump(const QString &text, int steps)
{
    m_jumpText = text;
    QModelIndexList matches;
    const QString folded = base::foldUmlauts(text.trimmed());
    for (const QModelIndex &item : m_view->items()) {
        const models::PlanCard *card = m_model->card(item);
        if (card && !folded.isEmpty() && base::foldUmlauts(card->name).startsWith(folded))
            matches.append(item);
    }
    const int count = int(matches.size());
    m_match = count == 0 ? 0 : (m_match + steps + count) % count;
    m_jump->setMatch(count == 0 ? 0 : m_match + 1, count);
    if (count > 0)
        m_view->setCurrent(matches[m_match]);
}

bool PlanBoardPane::reveal(domain::ParticipantId participant)
{
    const QModelIndexList cards = m_model->cardsOf(participant);
    if (!cards.isEmpty())
        m_view->setCurrent(cards.first());
    return !cards.isEmpty();
}

/// People, or the training when its head is chosen.
void PlanBoardPane::announceSelection()
{
    QList<qint64> people;
    for (const domain::ParticipantId id : m_view->chosenPeople())
        people.append(id.value);
    const int column = m_model->columnOf(m_view->currentIndex());
    const domain::SessionId session = column < 0 ? domain::SessionId() : m_model->columnAt(column).session;
    if (people.isEmpty() && session.isValid())
        Q_EMIT selectionChanged(QStringLiteral("session"), {session.value});
    else
        Q_EMIT selectionChanged(people.isEmpty() ? QString() : QStringLiteral("participant"), people);
}

} // namespace gui
