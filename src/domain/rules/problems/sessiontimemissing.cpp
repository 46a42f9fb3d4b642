#include "domain/rules/problems/rulesupport.h"

namespace domain {

namespace {
constexpr int usualSeconds = 2 * 3600; ///< an impulse training lasts so long
} // namespace

void findSessionTimeMissing(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        if (!isOpen(session) || (session.startsAt.isValid() && session.endsAt.isValid()))
            continue;
        const Severity severity = session.state == SessionState::Confirmed ? Severity::Error : Severity::Warning;
        if (session.startsAt.isValid())
            found.push_back({QStringLiteral("session_time_missing"), severity,
                             QCoreApplication::translate("domain", "“%1” has no end.").arg(session.title), {subject(session)},
                             {{QStringLiteral("end_after_two_hours"), QCoreApplication::translate("domain", "Let it end two hours after it begins")}}});
        else
            found.push_back({QStringLiteral("session_time_missing"), severity,
                             QCoreApplication::translate("domain", "“%1” has no time.").arg(session.title), {subject(session)}, {}});
    }
}

FixResult fixSessionTimeMissing(const Programme &programme, const Problem &problem, const QString &)
{
    const Session *session = subjectRow<Session>(programme, problem);
    if (!session || !session->startsAt.isValid() || session->endsAt.isValid())
        return ChangeSet();
    Draft draft(programme, QCoreApplication::translate("domain", "Let “%1” end two hours after it begins").arg(session->title));
    Session row = *session;
    row.endsAt = row.startsAt.addSecs(usualSeconds);
    draft.update(row);
    return draft.take();
}

} // namespace domain
