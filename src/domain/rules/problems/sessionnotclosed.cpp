#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/sessionverbs.h"

namespace domain {

namespace {
constexpr QLatin1StringView heldCode("mark_held");
constexpr QLatin1StringView cancelCode("cancel_session");
} // namespace

void findSessionNotClosed(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        if (!isOpen(session) || !isOver(session, input.now) || isBeingSetUp(input.programme, session))
            continue;
        found.push_back({QStringLiteral("session_not_closed"), Severity::Warning,
                         QCoreApplication::translate("domain", "“%1” is over, but it is not marked as held.").arg(session.title), {subject(session)},
                         {{heldCode, QCoreApplication::translate("domain", "Mark it as held")},
                          {cancelCode, QCoreApplication::translate("domain", "Mark it as cancelled and free its people")}}});
    }
}

FixResult fixSessionNotClosed(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    const Session *session = subjectRow<Session>(programme, problem);
    if (!session || !isOpen(*session))
        return ChangeSet();
    return fixCode == cancelCode ? cancelSessions(programme, {session->id}) : holdSessions(programme, {session->id});
}

} // namespace domain
