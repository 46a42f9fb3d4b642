#include "domain/verbs/sessionverbs.h"

#include "base/clock.h"
#include "domain/draft.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

bool isFreed(const Enrolment &enrolment)
{
    return enrolment.state == EnrolmentState::Invited || enrolment.state == EnrolmentState::Enrolled || enrolment.state == EnrolmentState::Waiting;
}

/// Gives all of them the state, unless `refusal` has a sentence against one; ids that changed go into `changed`.
template <class Refusal>
base::Result<> setState(Draft &draft, const QList<SessionId> &sessions, SessionState state, QSet<SessionId> &changed, Refusal refusal)
{
    for (const SessionId id : sessions) {
        const Session *current = draft.programme().find(id);
        if (!current)
            return refused(QCoreApplication::translate("domain", "There is no session %1.").arg(id.value));
        if (current->state == state)
            continue;
        if (const QString sentence = refusal(*current); !sentence.isEmpty())
            return refused(sentence);
        Session session = *current;
        session.state = state;
        draft.update(session);
        changed.insert(id);
    }
    return {};
}

/// The one title, or "" for several sessions.
QString soleTitle(const Programme &programme, const QSet<SessionId> &sessions)
{
    const Session *session = sessions.size() == 1 ? programme.find(*sessions.begin()) : nullptr;
    return session ? session->title : QString();
}

QString refusalOfCancelled(const Session &session)
{
    return session.state == SessionState::Cancelled
        ? QCoreApplication::translate("domain", "“%1” is cancelled. Please choose another session or plan it again first.").arg(session.title)
        : QString();
}

} // namespace

QString cancelLabel(const Programme &programme, const QSet<SessionId> &sessions)
{
    const QString title = soleTitle(programme, sessions);
    return title.isEmpty() ? QCoreApplication::translate("domain", "Cancel %n sessions", nullptr, static_cast<int>(sessions.size()))
                           : QCoreApplication::translate("domain", "Cancel “%1”").arg(title);
}

QString labelWithFreed(const QString &what, int freedPeople)
{
    return freedPeople == 0 ? what
                            : QCoreApplication::translate("domain", "%1 and free %n people", "what is done, and how many lose their places by it", freedPeople).arg(what);
}

int freePeople(Draft &draft, const QSet<SessionId> &sessions)
{
    if (sessions.isEmpty())
        return 0;
    std::vector<Enrolment> freed;
    for (const Enrolment &enrolment : draft.programme().table<Enrolment>()) {
        if (sessions.contains(enrolment.session) && isFreed(enrolment))
            freed.push_back(enrolment);
    }
    QSet<ParticipantId> people;
    for (Enrolment &enrolment : freed) {
        enrolment.state = EnrolmentState::Cancelled;
        enrolment.stateSince = base::Clock::today();
        enrolment.waitingPlace.reset();
        enrolment.offerUntil = {};
        draft.update(enrolment);
        people.insert(enrolment.participant);
    }
    return static_cast<int>(people.size());
}

QList<ParticipantId> peopleFreedBy(const Programme &programme, const QSet<SessionId> &sessions)
{
    QSet<ParticipantId> freed;
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        if (sessions.contains(enrolment.session) && isFreed(enrolment))
            freed.insert(enrolment.participant);
    }
    QList<ParticipantId> people = participantsByName(programme);
    people.removeIf([&](ParticipantId id) { return !freed.contains(id); });
    return people;
}

base::Result<ChangeSet> cancelSessions(const Programme &programme, const QList<SessionId> &sessions)
{
    Draft draft(programme, {});
    QSet<SessionId> changed;
    const auto set = setState(draft, sessions, SessionState::Cancelled, changed, [](const Session &) { return QString(); });
    if (!set)
        return set.failure();
    const int freed = freePeople(draft, changed);
    draft.setLabel(labelWithFreed(cancelLabel(programme, changed), freed));
    return draft.take();
}

base::Result<ChangeSet> confirmSessions(const Programme &programme, const QList<SessionId> &sessions)
{
    Draft draft(programme, {});
    QSet<SessionId> changed;
    if (const auto set = setState(draft, sessions, SessionState::Confirmed, changed, refusalOfCancelled); !set)
        return set.failure();
    const QString title = soleTitle(programme, changed);
    draft.setLabel(title.isEmpty() ? QCoreApplication::translate("domain", "Confirm %n sessions", nullptr, static_cast<int>(changed.size()))
                                   : QCoreApplication::translate("domain", "Confirm “%1”").arg(title));
    return draft.take();
}

base::Result<ChangeSet> holdSessions(const Programme &programme, const QList<SessionId> &sessions)
{
    const auto refusal = [](const Session &session) {
        const bool isToCome = session.startsAt.isValid() && session.startsAt > base::Clock::now();
        return isToCome ? QCoreApplication::translate("domain", "“%1” has not begun yet, so it cannot have been held.").arg(session.title)
                        : refusalOfCancelled(session);
    };
    Draft draft(programme, {});
    QSet<SessionId> changed;
    if (const auto set = setState(draft, sessions, SessionState::Held, changed, refusal); !set)
        return set.failure();
    const QString title = soleTitle(programme, changed);
    draft.setLabel(title.isEmpty() ? QCoreApplication::translate("domain", "Mark %n sessions as held", nullptr, static_cast<int>(changed.size()))
                                   : QCoreApplication::translate("domain", "Mark “%1” as held").arg(title));
    return draft.take();
}

std::vector<PlannedSession> plannedSessions(const Programme &programme, const ChangeSet &changeSet)
{
    std::vector<PlannedSession> planned;
    const auto after = applied(programme, changeSet);
    if (!after)
        return planned;
    for (const RowChange<Session> &change : changeSet.of<Session>()) {
        const bool isMoved = change.after && (!change.before || change.before->startsAt != change.after->startsAt || change.before->endsAt != change.after->endsAt);
        if (isMoved)
            planned.push_back({change.after->id, change.after->title, change.before ? change.before->startsAt : QDateTime(),
                               change.after->startsAt, change.after->endsAt, scheduleWarnings(*after, *change.after)});
    }
    std::stable_sort(planned.begin(), planned.end(), [](const PlannedSession &one, const PlannedSession &other) { return one.startsAt < other.startsAt; });
    return planned;
}

} // namespace domain
