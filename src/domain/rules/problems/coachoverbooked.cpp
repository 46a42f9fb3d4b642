#include "domain/rules/problems/coachfix.h"
#include "domain/rules/problems/rulesupport.h"

namespace domain {

namespace {

/// The training that would be given up first: ahead, planned before confirmed, the latest.
const Session *mostDispensable(const std::vector<const Session *> &trainings, const QDateTime &now)
{
    const Session *chosen = nullptr;
    const auto key = [](const Session *session) { return std::tuple(session->state == SessionState::Planned, session->startsAt, session->id); };
    for (const Session *session : trainings) {
        if (isAhead(*session, now) && (!chosen || key(chosen) < key(session)))
            chosen = session;
    }
    return chosen;
}

} // namespace

void findCoachOverbooked(const RuleInput &input, Found &found)
{
    QHash<CoachId, std::vector<const Session *>> trainingsOf;
    for (const Session &session : input.programme.table<Session>()) {
        if (session.kind != SessionKind::ImpulseTraining || session.state == SessionState::Cancelled)
            continue;
        for (const CoachId coach : session.coaches)
            trainingsOf[coach].push_back(&session);
    }
    for (const Coach &coach : input.programme.table<Coach>()) {
        const std::vector<const Session *> trainings = trainingsOf.value(coach.id);
        const int count = static_cast<int>(trainings.size());
        if (!coach.maxTrainings || count <= *coach.maxTrainings)
            continue;
        Problem problem{QStringLiteral("coach_overbooked"), Severity::Warning,
                        QCoreApplication::translate("domain", "Coach “%1” leads %2 trainings, agreed are %3 at most.")
                            .arg(fullName(coach), QString::number(count), QString::number(*coach.maxTrainings)),
                        {subject(coach)}, {}};
        if (const Session *session = mostDispensable(trainings, input.now))
            problem.fixes.append(removeCoachFix(coach, *session));
        found.push_back(std::move(problem));
    }
}

} // namespace domain
