#include "gui/dialogs/filldialog.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/rules/seating.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/seatverbs.h"
#include "gui/applychange.h"
#include "gui/dialogs/seatquestions.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/seatbar.h"
#include "gui/widgets/seatingview.h"
#include "gui/widgets/windowsize.h"
#include "models/seatcandidatesmodel.h"
#include "workspace/document.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using namespace domain;
using models::SeatCandidatesModel;
using models::SeatGroup;
using models::SeatsModel;

namespace {

constexpr int HalfWidth = 640;
constexpr int MostWarnings = 2;

QLabel *plainLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QToolButton *toolButton(const QString &name, const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FillDialog::FillDialog(workspace::Document &document, const PageContext &context, SessionId session, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(&document), m_session(session), m_candidates(new SeatCandidatesModel(this)),
      m_seats(new SeatsModel(this)), m_filter(new FilterLine), m_candidateView(new SeatingView(SeatingView::Side::Candidates)),
      m_seatView(new SeatingView(SeatingView::Side::Seats)), m_when(plainLabel(QStringLiteral("whenLabel"))), m_bar(new SeatBar),
      m_count(plainLabel(QStringLiteral("seatsLabel"))), m_offerLabel(plainLabel(QStringLiteral("nextLabel"))), m_offerUntil(new QDateTimeEdit),
      m_warning(plainLabel(QStringLiteral("warningLabel"))), m_enrol(makeButton(QStringLiteral("enrolPushButton"))), m_wait(makeButton(QStringLiteral("waitPushButton"))),
      m_invite(makeButton(QStringLiteral("invitePushButton"))), m_up(toolButton(QStringLiteral("upToolButton"), QStringLiteral("go-up"), tr("Up"))),
      m_down(toolButton(QStringLiteral("downToolButton"), QStringLiteral("go-down"), tr("Down"))),
      m_state(toolButton(QStringLiteral("stateToolButton"), {}, tr("State"))),
      m_takeOff(toolButton(QStringLiteral("takeOffToolButton"), QStringLiteral("go-previous"), tr("Take off the List"))),
      m_undo(toolButton(QStringLiteral("undoToolButton"), QStringLiteral("edit-undo"), tr("Undo"))),
      m_redo(toolButton(QStringLiteral("redoToolButton"), QStringLiteral("edit-redo"), tr("Redo"))), m_done(plainLabel(QStringLiteral("doneLabel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("fillDialog"));
    auto *lists = new QSplitter;
    lists->setChildrenCollapsible(false);
    lists->addWidget(makeCandidates());
    lists->addWidget(makeSeats());
    lists->setSizes({HalfWidth, HalfWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(lists, 1);
    layout->addWidget(makeFooter());
    connectViews();
    m_people = participantsByName(document.programme());
    resizeWithinScreen(*this, {1280, 700});
    showLists();
    m_candidateView->setFocus();
}

void FillDialog::openFor(QWidget *parent, const PageContext &context, workspace::Document &document, SessionId session)
{
    (new FillDialog(document, context, session, parent))->open();
}

void FillDialog::connectViews()
{
    connect(m_document, &workspace::Document::changed, this, [this](const ChangeSet &change) {
        if (!change.of<Participant>().empty())
            m_people = participantsByName(m_document->programme());
        showLists();
    });
    connect(m_document, &QObject::destroyed, this, &QObject::deleteLater);
    connect(m_filter, &FilterLine::textChanged, m_candidates, &SeatCandidatesModel::setFilter);
    connect(m_candidates, &SeatCandidatesModel::extentChanged, this, [this] { m_filter->setCounts(m_candidates->rowCount(), m_candidates->totalCount()); });
    connect(m_filter, &FilterLine::leftDownwards, this, [this] {
        m_candidateView->setFocus(Qt::TabFocusReason);
        if (m_candidates->rowCount() > 0 && m_candidateView->selectedRows().isEmpty())
            m_candidateView->selectOnly(0);
    });
    for (SeatingView *view : {m_candidateView, m_seatView})
        connect(view, &SnapshotView::selectionSettled, this, &FillDialog::updateButtons);
    connect(m_candidateView, &SeatingView::stateRequested, this, [this](EnrolmentState state) { give(chosenCandidates(), state); });
    connect(m_candidateView, &QAbstractItemView::doubleClicked, this, [this] { give(chosenCandidates(), EnrolmentState::Enrolled); });
    connect(m_candidateView, &SeatingView::peopleDropped, this, [this](const QList<ParticipantId> &people) { apply(takeOff(m_document->programme(), m_session, people)); });
    connect(m_seatView, &SeatingView::stateRequested, this, [this](EnrolmentState state) { give(chosenSeats(), state); });
    connect(m_seatView, &SeatingView::leaveRequested, this, &FillDialog::takeOffChosen);
    connect(m_seatView, &SeatingView::moveRequested, this, &FillDialog::moveChosen);
    connect(m_seatView, &SeatingView::peopleDropped, this, &FillDialog::drop);
    connect(m_enrol, &QPushButton::clicked, this, [this] { give(chosenCandidates(), EnrolmentState::Enrolled); });
    connect(m_wait, &QPushButton::clicked, this, [this] { give(chosenCandidates(), EnrolmentState::Waiting); });
    connect(m_invite, &QPushButton::clicked, this, [this] { give(chosenCandidates(), EnrolmentState::Invited); });
}

// Showing

void FillDialog::showLists()
{
    if (!m_document || !m_document->programme().find(m_session)) {
        close();
        return;
    }
    const Programme &programme = m_document->programme();
    const int row = m_candidateView->currentIndex().row();
    std::vector<SeatCandidate> candidates = seatCandidates(programme, m_session, m_people);
    m_seats->setSession(programme, m_session, candidates);
    m_candidates->setCandidates(programme, std::move(candidates));
    // The next one is chosen when somebody leaves the list, so that Enter goes on.
    if (m_candidates->rowCount() > 0 && m_candidateView->selectedRows().isEmpty())
        m_candidateView->selectOnly(std::clamp(row, 0, m_candidates->rowCount() - 1));
    showHead();
    showOffer();
    updateButtons();
}

void FillDialog::showHead()
{
    const Session &session = *m_document->programme().find(m_session);
    setWindowTitle(tr("Fill “%1”").arg(session.title));
    QStringList roles;
    for (const RoleId id : session.roles)
        roles.append(m_document->programme().find(id)->name);
    QStringList parts{base::dateTimeSpan(session.startsAt, session.endsAt, QLocale()), session.place,
                      roles.isEmpty() ? tr("for everybody") : tr("for %1", "roles that a session is for").arg(roles.join(QStringLiteral(", ")))};
    parts.removeAll(QString());
    m_when->setText(parts.join(QStringLiteral(" · ")));
    const SeatCount count = seatCount(m_document->programme(), m_session);
    m_bar->setCount(count);
    m_bar->setVisible(count.most || count.least);
    m_count->setText(seatText(count));
}

void FillDialog::showOffer()
{
    const Participant *next = m_document->programme().find(nextInLine(m_document->programme(), m_session));
    const bool shown = next && !m_document->isReadOnly();
    if (shown && m_offer->isHidden()) {
        const QDateTime usual = usualOfferEnd(m_document->programme(), m_session);
        m_offerUntil->setDateTime(QDateTime(usual.date(), usual.time()));
    }
    m_offer->setVisible(shown);
    if (shown)
        m_offerLabel->setText(tr("A place is free. Next on the waiting list: %1", "name of a person").arg(fullName(*next)));
}

QList<ParticipantId> FillDialog::chosenCandidates() const
{
    QList<ParticipantId> people;
    for (const int row : m_candidateView->selectedRows())
        people.append(m_candidates->rowAt(row).participant);
    return people;
}

QList<ParticipantId> FillDialog::chosenSeats() const
{
    QList<ParticipantId> people;
    for (const int row : m_seatView->selectedRows()) {
        if (!m_seats->rowAt(row).isHeading())
            people.append(m_seats->rowAt(row).participant);
    }
    return people;
}

/// Beside the table, where it is cut off on a small screen.
void FillDialog::showWarnings()
{
    QStringList lines;
    for (const int row : m_candidateView->selectedRows()) {
        const models::SeatCandidateRow &person = m_candidates->rowAt(row);
        if (!person.warning.isEmpty())
            lines.append(tr("%1: %2", "name of a person, what speaks against a place").arg(person.name, person.warning));
    }
    const int more = int(lines.size()) - MostWarnings;
    if (more > 0)
        lines = lines.mid(0, MostWarnings) + QStringList{tr("and %n more", nullptr, more)};
    m_warning->setText(lines.join(u'\n'));
    m_warning->setVisible(!lines.isEmpty());
}

/// The button says before what it does: how many get a place and how many wait.
void FillDialog::updateButtons()
{
    const bool writable = m_document && !m_document->isReadOnly();
    const QList<ParticipantId> people = chosenCandidates();
    const QList<ParticipantId> seated = chosenSeats();
    showWarnings();
    const SeatPlan plan = m_document ? planSeats(m_document->programme(), m_session, people) : SeatPlan();
    const int waiting = int(plan.waiting.size());
    m_enrol->setText(waiting == 0             ? tr("Enrol %n people", nullptr, int(std::max<qsizetype>(1, plan.seated.size())))
                     : plan.seated.isEmpty() ? tr("Put %n people on the waiting list", nullptr, waiting)
                                             : tr("Enrol %1, %2 on the waiting list").arg(plan.seated.size()).arg(waiting));
    for (QPushButton *button : {m_enrol, m_wait, m_invite})
        button->setEnabled(writable && !people.isEmpty());
    const bool oneWaits = seated.size() == 1 && m_seats->rowAt(m_seats->rowOf(seated.first())).group == SeatGroup::Waiting;
    for (QToolButton *button : {m_up, m_down})
        button->setEnabled(writable && oneWaits);
    for (QToolButton *button : {m_state, m_takeOff})
        button->setEnabled(writable && !seated.isEmpty());
    m_undo->setEnabled(m_document && m_document->canUndo());
    m_redo->setEnabled(m_document && m_document->canRedo());
    m_undo->setToolTip(m_undo->isEnabled() ? plainToolTip(tr("Undo: %1").arg(m_document->undoLabel())) : QString());
    m_redo->setToolTip(m_redo->isEnabled() ? plainToolTip(tr("Redo: %1").arg(m_document->redoLabel())) : QString());
}

// Doing

bool FillDialog::apply(const base::Result<ChangeSet> &change)
{
    if (!m_document || !applyOrTell(*m_document, m_context.prompter, this, change))
        return false;
    if (!change->isEmpty())
        m_done->setText(change->label);
    return true;
}

void FillDialog::give(const QList<ParticipantId> &people, EnrolmentState state)
{
    if (!m_document || people.isEmpty())
        return;
    const Programme &programme = m_document->programme();
    const bool offers = state == EnrolmentState::Invited && people.size() == 1 && m_seats->rowOf(people.first()) >= 0
        && m_seats->rowAt(m_seats->rowOf(people.first())).group == SeatGroup::Waiting;
    if (state == EnrolmentState::Enrolled)
        enrol(people);
    else if (apply(offers ? offerPlace(programme, m_session, people.first()) : domain::enrol(programme, m_session, people, state)))
        selectSeats(people);
}

/// Beyond the maximum people come onto the waiting list, and that is asked before.
void FillDialog::enrol(const QList<ParticipantId> &people)
{
    enrolPicked(this, m_context, *m_document, m_session, people, [this, people](const QString &sentence) {
        m_done->setText(sentence);
        selectSeats(people);
    });
}

/// Where people are dropped says their state, and their place on the waiting list.
void FillDialog::drop(const QList<ParticipantId> &people, int row)
{
    if (row < 0 || m_seats->rowCount() == 0) {
        give(people, EnrolmentState::Enrolled);
        return;
    }
    const models::SeatRow target = m_seats->rowAt(row);
    const QList<ParticipantId> waiting = people.size() == 1 && m_seats->rowOf(people.first()) >= 0 ? people : QList<ParticipantId>();
    const bool moves = !waiting.isEmpty() && target.group == SeatGroup::Waiting && m_seats->rowAt(m_seats->rowOf(people.first())).group == SeatGroup::Waiting;
    if (moves) {
        if (apply(moveOnWaitingList(m_document->programme(), m_session, people.first(), std::max(1, target.number))))
            selectSeats(people);
        return;
    }
    give(people, models::stateOf(target.group));
}

void FillDialog::moveChosen(int steps)
{
    const QList<ParticipantId> people = chosenSeats();
    const int row = people.size() == 1 ? m_seats->rowOf(people.first()) : -1;
    if (row < 0 || m_seats->rowAt(row).group != SeatGroup::Waiting)
        return;
    const int place = m_seats->rowAt(row).number + steps;
    if (place >= 1 && apply(moveOnWaitingList(m_document->programme(), m_session, people.first(), place)))
        selectSeats(people);
}

void FillDialog::takeOffChosen()
{
    const int row = m_seatView->currentIndex().row();
    if (!m_document || !apply(takeOff(m_document->programme(), m_session, chosenSeats())))
        return;
    for (int next = std::min(row, m_seats->rowCount() - 1); next > 0; --next) {
        if (!m_seats->rowAt(next).isHeading()) {
            m_seatView->selectOnly(next);
            return;
        }
    }
}

void FillDialog::offerNext()
{
    const ParticipantId next = nextInLine(m_document->programme(), m_session);
    if (next.isValid() && apply(offerPlace(m_document->programme(), m_session, next, base::berlinTime(m_offerUntil->date(), m_offerUntil->time()))))
        selectSeats({next});
}

void FillDialog::step(bool back)
{
    if (!m_document || !(back ? m_document->canUndo() : m_document->canRedo()))
        return;
    if (const auto done = undoOrTell(*m_document, m_context.prompter, this, !back))
        m_done->setText(*done);
}

void FillDialog::selectSeats(const QList<ParticipantId> &people)
{
    QItemSelection selection;
    for (const ParticipantId id : people) {
        if (const int row = m_seats->rowOf(id); row >= 0)
            selection.select(m_seats->index(row, 0), m_seats->index(row, m_seats->columnCount() - 1));
    }
    if (selection.isEmpty())
        return;
    m_seatView->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const QModelIndex first = m_seats->index(selection.first().top(), SeatsModel::NameColumn);
    m_seatView->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_seatView->scrollTo(m_seatView->currentIndex());
}

} // namespace gui
