#include "exchange/sessionselection.h"

#include "domain/rules/recipients.h"

#include <QSet>

#include <algorithm>

namespace exchange {

QList<domain::SessionId> selectedSessions(const domain::Programme &programme, const SessionSelection &selection)
{
    QSet<domain::SessionId> attended;
    if (selection.participant.isValid()) {
        for (const domain::Enrolment &enrolment : programme.table<domain::Enrolment>()) {
            const domain::Session *session = programme.find(enrolment.session);
            if (enrolment.participant == selection.participant && session && domain::isScheduledFor(*session, enrolment))
                attended.insert(enrolment.session);
        }
    }
    QList<domain::SessionId> sessions = domain::sessionsByTime(programme);
    sessions.removeIf([&](domain::SessionId id) {
        const domain::Session &session = *programme.find(id);
        const bool forRoles = selection.roles.isEmpty() || session.roles.isEmpty()
            || std::any_of(session.roles.begin(), session.roles.end(),
                [&](domain::RoleId role) { return selection.roles.contains(role); });
        return !forRoles || (selection.participant.isValid() && !attended.contains(id))
            || (selection.coach.isValid() && !session.coaches.contains(selection.coach))
            || (selection.session.isValid() && selection.session != id);
    });
    return sessions;
}

} // namespace exchange
