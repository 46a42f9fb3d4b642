#include "domain/rules/scheduletellings.h"

#include "domain/rules/holdings.h"

#include <QSet>

namespace domain {

namespace {

/// The sessions in which this person has a place, if it is a participant.
QSet<SessionId> placesOf(const Programme &programme, const ProgrammeIndex &index, Recipient recipient)
{
    QSet<SessionId> places;
    for (const Enrolment *enrolment : index.enrolmentsOf(recipient.participant)) {
        if (const Session *session = programme.find(enrolment->session); session && isScheduledFor(*session, *enrolment))
            places.insert(session->id);
    }
    return places;
}

} // namespace

QList<Telling> tellingsOfPersonalSchedules(
    const Programme &programme, const QList<Recipient> &recipients, const QList<SessionId> &sessions, const QDateTime &now)
{
    QList<const Session *> ahead;
    for (const SessionId id : sessions) {
        if (const Session *session = programme.find(id); session && session->startsAt.isValid() && session->startsAt >= now)
            ahead.append(session);
    }
    const ProgrammeIndex index(programme);
    QList<Telling> tellings;
    for (const Recipient recipient : recipients) {
        const QSet<SessionId> places = placesOf(programme, index, recipient);
        for (const Session *session : std::as_const(ahead)) {
            if (recipient.isCoach() ? session->coaches.contains(recipient.coach) : places.contains(session->id))
                tellings.append({recipient, calendarUid(programme, session->id), session->state == SessionState::Cancelled});
        }
    }
    return tellings;
}

QList<Telling> tellingsOfSharedSchedule(const Programme &programme, const QList<SessionId> &sessions, const QDateTime &now)
{
    const QSet<SessionId> listed(sessions.begin(), sessions.end());
    QList<Telling> tellings;
    for (const Holding &holding : holdings(programme, now)) {
        const Session *session = programme.find(holding.session);
        if (!session || !listed.contains(session->id))
            continue;
        const bool isComing = holding.state != HoldingState::StillComing;
        if (isComing || session->state == SessionState::Cancelled)
            tellings.append({holding.recipient, holding.uid, !isComing});
    }
    return tellings;
}

QList<SessionId> sessionsToldWithoutLinks(const Programme &programme, QList<SessionId> sessions)
{
    sessions.removeIf([&programme](SessionId id) {
        const Session *session = programme.find(id);
        return session && !session->link.isEmpty() && session->state != SessionState::Cancelled;
    });
    return sessions;
}

} // namespace domain
