#include "domain/rules/problems/eventfix.h"

#include "domain/rules/problems/rulesupport.h"

namespace domain {

Severity severityInSeason(const RuleInput &input)
{
    for (const Session &session : input.programme.table<Session>()) {
        if (session.state != SessionState::Cancelled && session.startsAt.isValid() && session.startsAt <= input.now)
            return Severity::Warning;
    }
    return Severity::Hint;
}

ChangeSet planSession(const Programme &programme, Session session)
{
    const Table<Session> &sessions = programme.table<Session>();
    const bool isThere = std::any_of(sessions.begin(), sessions.end(), [&](const Session &other) {
        return other.kind == session.kind && other.roles == session.roles && other.state != SessionState::Cancelled;
    });
    if (isThere)
        return ChangeSet();
    Draft draft(programme, QCoreApplication::translate("domain", "Plan “%1”").arg(session.title));
    draft.add(std::move(session));
    return draft.take();
}

} // namespace domain
