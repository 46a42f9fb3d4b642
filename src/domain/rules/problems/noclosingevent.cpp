#include "domain/rules/problems/eventfix.h"
#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findNoClosingEvent(const RuleInput &input, Found &found)
{
    const Table<Participant> &people = input.programme.table<Participant>();
    const Table<Session> &sessions = input.programme.table<Session>();
    const bool hasClosing = std::any_of(sessions.begin(), sessions.end(), [](const Session &session) {
        return session.kind == SessionKind::ClosingEvent && session.state != SessionState::Cancelled;
    });
    if (hasClosing || std::none_of(people.begin(), people.end(), &takesPart))
        return;
    found.push_back({QStringLiteral("no_closing_event"), severityInSeason(input), QCoreApplication::translate("domain", "There is no closing event."),
                     {subject(input.programme.info())},
                     {{QStringLiteral("plan_closing_event"), QCoreApplication::translate("domain", "Plan a closing event, its time still open")}}});
}

FixResult fixNoClosingEvent(const Programme &programme, const Problem &, const QString &)
{
    Session session;
    session.kind = SessionKind::ClosingEvent;
    session.title = enumLabel(session.kind);
    session.mode = SessionMode::InPerson;
    return planSession(programme, session);
}

} // namespace domain
