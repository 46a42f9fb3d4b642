#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/sessionverbs.h"

namespace domain {

void findSessionUnderfull(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        if (!session.minSize || !isDue(session, input.now))
            continue;
        const int taken = seatCountOf(input.index, session.id);
        if (taken >= *session.minSize)
            continue;
        found.push_back({QStringLiteral("session_underfull"), Severity::Warning,
                         QCoreApplication::translate("domain", "“%1” has %2 people, it needs at least %3.")
                             .arg(session.title, QString::number(taken), QString::number(*session.minSize)),
                         {subject(session)},
                         {{QStringLiteral("cancel_session"), QCoreApplication::translate("domain", "Cancel the session and free its people")}}});
    }
}

FixResult fixSessionUnderfull(const Programme &programme, const Problem &problem, const QString &)
{
    const Session *session = subjectRow<Session>(programme, problem);
    return session && isOpen(*session) ? cancelSessions(programme, {session->id}) : ChangeSet();
}

} // namespace domain
