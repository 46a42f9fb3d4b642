#include "domain/rules/scheduletellings.h"

#include "domain/rules/holdings.h"

#include <QSet>

namespace domain {

QList<Telling> tellingsOfPersonalSchedule(const Programme &programme, Recipient recipient, const QList<SessionId> &sessions, const QDateTime &now)
{
    QList<Telling> tellings;
    for (const SessionId id : sessions) {
        const Session *session = programme.find(id);
        if (session && session->startsAt.isValid() && session->startsAt >= now)
            tellings.append({recipient, calendarUid(programme, id), session->state == SessionState::Cancelled});
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

} // namespace domain
