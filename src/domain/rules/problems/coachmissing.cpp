#include "domain/rules/problems/coachfix.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/rules/problems/sessionoverlaps.h"

namespace domain {

namespace {

constexpr qsizetype offered = 3; ///< so many coaches are proposed

bool isFree(const Programme &programme, const Coach &coach, const Session &session)
{
    if (coach.maxTrainings && trainingCount(programme, coach.id) >= *coach.maxTrainings)
        return false;
    for (const Unavailability &span : programme.table<Unavailability>()) {
        if (span.coach == coach.id && overlaps(session, span))
            return false;
    }
    const Table<Session> &sessions = programme.table<Session>();
    return std::none_of(sessions.begin(), sessions.end(), [&](const Session &other) {
        return other.coaches.contains(coach.id) && takesTime(&other) && other.startsAt < session.endsAt && session.startsAt < other.endsAt;
    });
}

bool knowsTopic(const Coach &coach, const Session &session)
{
    return std::any_of(session.questions.begin(), session.questions.end(), [&](QuestionId id) { return coach.questions.contains(id); });
}

/// Coaches who could lead it, those with its topics first.
QList<Fix> proposals(const Programme &programme, const Session &session)
{
    QList<Fix> fixes;
    for (const bool withTopic : {true, false}) {
        for (const Coach &coach : programme.table<Coach>()) {
            if (fixes.size() < offered && knowsTopic(coach, session) == withTopic && isFree(programme, coach, session))
                fixes.append(assignCoachFix(coach));
        }
    }
    return fixes;
}

} // namespace

void findCoachMissing(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        if (session.kind == SessionKind::ImpulseTraining && session.coaches.isEmpty() && isDue(session, input.now))
            found.push_back({QStringLiteral("coach_missing"), Severity::Warning,
                             QCoreApplication::translate("domain", "Nobody leads “%1” yet.").arg(session.title), {subject(session)},
                             proposals(input.programme, session)});
    }
}

} // namespace domain
