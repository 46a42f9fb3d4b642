#include "domain/rules/problems/coachfix.h"

#include "domain/rules/problems/rulesupport.h"

namespace domain {

namespace {
constexpr QLatin1StringView removeCode("remove_coach");
constexpr QLatin1StringView assignCode("assign_coach");

ChangeSet withCoaches(const Programme &programme, const Session &session, const QList<CoachId> &coaches, const QString &label)
{
    Draft draft(programme, label);
    Session row = session;
    row.coaches = coaches;
    draft.update(row);
    return draft.take();
}

} // namespace

Fix removeCoachFix(const Coach &coach, const Session &session)
{
    return {codeFor(removeCode, session.id), QCoreApplication::translate("domain", "Take “%1” off “%2”", "a coach and a session").arg(fullName(coach), session.title)};
}

Fix assignCoachFix(const Coach &coach)
{
    return {codeFor(assignCode, coach.id), QCoreApplication::translate("domain", "Let “%1” lead it", "a coach").arg(fullName(coach))};
}

int trainingCount(const Programme &programme, CoachId coach)
{
    const Table<Session> &sessions = programme.table<Session>();
    return static_cast<int>(std::count_if(sessions.begin(), sessions.end(), [&](const Session &session) {
        return session.kind == SessionKind::ImpulseTraining && session.state != SessionState::Cancelled && session.coaches.contains(coach);
    }));
}

FixResult fixCoachOfSession(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    if (const Coach *coach = programme.find(idInCode<Coach>(assignCode, fixCode))) {
        const Session *session = subjectRow<Session>(programme, problem);
        if (!session || session->coaches.contains(coach->id))
            return ChangeSet();
        return withCoaches(programme, *session, session->coaches + QList<CoachId>{coach->id},
                           QCoreApplication::translate("domain", "Let “%1” lead “%2”", "a coach and a session").arg(fullName(*coach), session->title));
    }
    const Coach *coach = subjectRow<Coach>(programme, problem);
    const Session *session = programme.find(idInCode<Session>(removeCode, fixCode));
    if (!coach || !session)
        return ChangeSet();
    QList<CoachId> others = session->coaches;
    others.removeAll(coach->id);
    return withCoaches(programme, *session, others, removeCoachFix(*coach, *session).text);
}

} // namespace domain
