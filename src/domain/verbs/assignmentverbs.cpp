#include "domain/verbs/assignmentverbs.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/draft.h"
#include "domain/rules/seating.h"
#include "domain/verbs/sessionverbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

using PairKey = std::pair<ParticipantId, SessionId>;

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

base::Failure noSession(SessionId id)
{
    return refused(QCoreApplication::translate("domain", "There is no session %1.").arg(id.value));
}

base::Failure noParticipant(ParticipantId id)
{
    return refused(QCoreApplication::translate("domain", "There is no participant %1.").arg(id.value));
}

base::Result<> checkLock(const Programme &programme, const PlannedSeat &seat, std::optional<AssignmentLockKind> kind)
{
    const Session *session = programme.find(seat.session);
    if (!session)
        return noSession(seat.session);
    if (!programme.find(seat.participant))
        return noParticipant(seat.participant);
    if (!kind)
        return {};
    if (session->state == SessionState::Held)
        return refused(QCoreApplication::translate("domain", "“%1” was held already. Nothing is left to be planned for it.").arg(session->title));
    if (session->state == SessionState::Cancelled)
        return refused(QCoreApplication::translate("domain", "“%1” is cancelled. Please choose another session or plan it again first.").arg(session->title));
    return {};
}

/// "Pin “Ada Amann” to “Training B1”", or how many.
QString lockLabel(const Programme &programme, const QList<PlannedSeat> &changed, std::optional<AssignmentLockKind> kind)
{
    if (changed.size() == 1) {
        const QString name = fullName(*programme.find(changed.front().participant));
        const QString title = programme.find(changed.front().session)->title;
        if (!kind)
            return QCoreApplication::translate("domain", "Leave it to the planner whether “%1” attends “%2”").arg(name, title);
        return (*kind == AssignmentLockKind::Pinned ? QCoreApplication::translate("domain", "Pin “%1” to “%2”")
                                                    : QCoreApplication::translate("domain", "Bar “%1” from “%2”"))
            .arg(name, title);
    }
    const int count = int(changed.size());
    if (!kind)
        return QCoreApplication::translate("domain", "Remove %n pins of the planner", nullptr, count);
    return *kind == AssignmentLockKind::Pinned ? QCoreApplication::translate("domain", "Pin %n seats", nullptr, count)
                                               : QCoreApplication::translate("domain", "Bar people from %n seats", nullptr, count);
}

/// Carries out a plan: the enrolments of all its trainings in one draft.
class Acceptance
{
public:
    Acceptance(const Programme &programme, const Assignment &assignment, const AcceptSettings &settings)
        : m_assignment(assignment), m_settings(settings), m_draft(programme, {})
    {
        for (const Enrolment &enrolment : programme.table<Enrolment>())
            m_rows.insert({enrolment.participant, enrolment.session}, enrolment.id);
    }

    base::Result<> check() const;
    base::Result<> seatEverybody();
    void decideSessions();
    void renumberWaitingLists();
    void keepAllocation();
    [[nodiscard]] bool changesNothing() const { return m_draft.isEmpty(); }
    ChangeSet take();

private:
    [[nodiscard]] const Programme &programme() const { return m_draft.programme(); }
    base::Result<> takeOut(SessionId session, const QSet<ParticipantId> &stay);
    void enrol(SessionId session, ParticipantId participant);
    [[nodiscard]] QString label() const;

    const Assignment &m_assignment;
    const AcceptSettings &m_settings;
    Draft m_draft;
    QHash<PairKey, EnrolmentId> m_rows;
};

/// People, sessions and coaches are there, and what is to be held still can be.
base::Result<> Acceptance::check() const
{
    const auto replan = [](const char *text, const QString &title) {
        return refused(QCoreApplication::translate("domain", text).arg(title));
    };
    for (const SessionId id : m_assignment.notHeld) {
        const Session *session = programme().find(id);
        if (!session)
            return noSession(id);
        if (session->state == SessionState::Held)
            return replan(QT_TRANSLATE_NOOP("domain", "“%1” was held meanwhile. Please plan again."), session->title);
    }
    for (const SessionAssignment &held : m_assignment.held) {
        const Session *session = programme().find(held.session);
        if (!session)
            return noSession(held.session);
        if (session->state == SessionState::Held)
            return replan(QT_TRANSLATE_NOOP("domain", "“%1” was held meanwhile. Please plan again."), session->title);
        if (session->state == SessionState::Cancelled)
            return replan(QT_TRANSLATE_NOOP("domain", "“%1” was cancelled meanwhile. Please plan again."), session->title);
        if (held.coach.isValid() && !programme().find(held.coach))
            return replan(QT_TRANSLATE_NOOP("domain", "The coach planned for “%1” is not there any more. Please plan again."), session->title);
        for (const ParticipantId id : held.participants) {
            const Participant *person = programme().find(id);
            if (!person)
                return noParticipant(id);
            if (!takesPart(*person))
                return replan(QT_TRANSLATE_NOOP("domain", "“%1” does not take part any more. Please plan again."), fullName(*person));
        }
    }
    return {};
}

base::Result<> Acceptance::seatEverybody()
{
    for (const SessionAssignment &held : m_assignment.held) {
        if (const auto done = takeOut(held.session, QSet<ParticipantId>(held.participants.begin(), held.participants.end())); !done)
            return done;
        for (const ParticipantId participant : held.participants)
            enrol(held.session, participant);
    }
    for (const SessionId session : m_assignment.notHeld) {
        if (const auto done = takeOut(session, {}); !done)
            return done;
    }
    return {};
}

/// Takes the people of the plan out of a session, but for those who stay. What is recorded of somebody is kept: attendance
/// with the place, a note with the place given up.
base::Result<> Acceptance::takeOut(SessionId session, const QSet<ParticipantId> &stay)
{
    QSet<EnrolmentId> gone;
    for (const ParticipantId participant : m_assignment.people) {
        const Enrolment *row = stay.contains(participant) ? nullptr : programme().find(m_rows.value({participant, session}));
        const bool isAffected = row && (takesSeat(*row) || (row->state == EnrolmentState::Waiting && !m_settings.keepsWaitingLists));
        if (!isAffected || row->attendance != Attendance::Unknown || row->minutes)
            continue;
        if (row->note.isEmpty()) {
            gone.insert(row->id);
            continue;
        }
        Enrolment left = *row;
        left.state = EnrolmentState::Cancelled;
        left.stateSince = base::Clock::today();
        left.waitingPlace.reset();
        left.offerUntil = {};
        m_draft.update(left);
    }
    return gone.isEmpty() ? base::Result<>() : m_draft.remove(gone);
}

void Acceptance::enrol(SessionId session, ParticipantId participant)
{
    Enrolment row;
    if (const Enrolment *current = programme().find(m_rows.value({participant, session})))
        row = *current;
    if (row.id.isValid() && row.state == EnrolmentState::Enrolled)
        return;
    row.participant = participant;
    row.session = session;
    row.state = EnrolmentState::Enrolled;
    row.stateSince = base::Clock::today();
    row.waitingPlace.reset();
    row.offerUntil = {};
    if (row.id.isValid())
        m_draft.update(row);
    else
        m_rows.insert({participant, session}, m_draft.add(row));
}

void Acceptance::decideSessions()
{
    for (const SessionAssignment &held : m_assignment.held) {
        Session session = *programme().find(held.session);
        session.coaches = coachesOnceAccepted(programme(), m_assignment, held);
        if (m_settings.confirmsSessions && !held.participants.isEmpty())
            session.state = SessionState::Confirmed;
        m_draft.update(session);
    }
    QSet<SessionId> cancelled;
    for (const SessionId id : m_assignment.notHeld) {
        Session session = *programme().find(id);
        if (session.state == SessionState::Cancelled)
            continue;
        if (m_settings.cancelsSessions) {
            session.state = SessionState::Cancelled;
            cancelled.insert(id);
        } else if (m_settings.confirmsSessions) {
            session.state = SessionState::Planned;
        }
        m_draft.update(session);
    }
    freePeople(m_draft, cancelled);
}

void Acceptance::renumberWaitingLists()
{
    QHash<SessionId, std::vector<Enrolment>> waiting;
    for (const SessionAssignment &held : m_assignment.held)
        waiting.insert(held.session, {});
    for (const SessionId session : m_assignment.notHeld)
        waiting.insert(session, {});
    for (const Enrolment &enrolment : programme().table<Enrolment>()) {
        if (const auto list = waiting.find(enrolment.session); list != waiting.end() && enrolment.state == EnrolmentState::Waiting)
            list->push_back(enrolment);
    }
    for (std::vector<Enrolment> &list : waiting) {
        std::sort(list.begin(), list.end(), waitsBefore);
        for (size_t i = 0; i < list.size(); ++i) {
            list[i].waitingPlace = int(i) + 1;
            m_draft.update(list[i]);
        }
    }
}

void Acceptance::keepAllocation()
{
    const QDateTime at = m_settings.at.isValid() ? m_settings.at : base::Clock::now();
    Allocation allocation;
    allocation.title = m_settings.title.isEmpty()
        ? QCoreApplication::translate("domain", "Allocation of %1", "title of an accepted plan, with its date").arg(base::shortDate(at.date(), QLocale()))
        : m_settings.title;
    allocation.decidedAt = at;
    allocation.record = m_settings.record;
    m_draft.add(allocation);
}

QString Acceptance::label() const
{
    QSet<ParticipantId> people;
    int trainings = 0;
    for (const SessionAssignment &held : m_assignment.held) {
        people.unite(QSet<ParticipantId>(held.participants.begin(), held.participants.end()));
        trainings += !held.participants.isEmpty();
    }
    //: inserted into “Accept plan: 57 people in %1”
    const QString inTrainings = QCoreApplication::translate("domain", "%n trainings", "in so many trainings", trainings);
    //: %1 is the text “9 trainings”
    return QCoreApplication::translate("domain", "Accept plan: %n people in %1", nullptr, int(people.size())).arg(inTrainings);
}

ChangeSet Acceptance::take()
{
    m_draft.setLabel(label());
    return m_draft.take();
}

} // namespace

base::Result<ChangeSet> lockSeats(const Programme &programme, const QList<PlannedSeat> &seats, std::optional<AssignmentLockKind> kind)
{
    QHash<PairKey, base::Id<AssignmentLock>> rows;
    for (const AssignmentLock &lock : programme.table<AssignmentLock>())
        rows.insert({lock.participant, lock.session}, lock.id);
    Draft draft(programme, {});
    QList<PlannedSeat> changed;
    QSet<base::Id<AssignmentLock>> gone;
    for (const PlannedSeat &seat : seats) {
        if (const auto checked = checkLock(programme, seat, kind); !checked)
            return checked.failure();
        const AssignmentLock *current = draft.programme().find(rows.value({seat.participant, seat.session}));
        if (!kind && (!current || gone.contains(current->id)))
            continue;
        if (!kind) {
            gone.insert(current->id);
        } else if (!current) {
            rows.insert({seat.participant, seat.session}, draft.add(AssignmentLock{{}, seat.participant, seat.session, *kind}));
        } else if (current->kind == *kind) {
            continue;
        } else {
            draft.update(AssignmentLock{current->id, seat.participant, seat.session, *kind});
        }
        changed.append(seat);
    }
    if (changed.isEmpty())
        return ChangeSet();
    if (const auto removed = draft.remove(gone); !removed)
        return removed.failure();
    draft.setLabel(lockLabel(programme, changed, kind));
    return draft.take();
}

base::Result<ChangeSet> acceptPlan(const Programme &programme, const Assignment &assignment, const AcceptSettings &settings)
{
    Acceptance acceptance(programme, assignment, settings);
    if (const auto checked = acceptance.check(); !checked)
        return checked.failure();
    if (const auto seated = acceptance.seatEverybody(); !seated)
        return seated.failure();
    acceptance.decideSessions();
    acceptance.renumberWaitingLists();
    if (acceptance.changesNothing() && !programme.table<Allocation>().isEmpty())
        return ChangeSet();
    acceptance.keepAllocation();
    return acceptance.take();
}

} // namespace domain
