#include "domain/rules/problems/coachfix.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/rules/problems/sessionoverlaps.h"

namespace domain {

void findCoachDoubleBookings(const RuleInput &input, Found &found)
{
    QHash<CoachId, std::vector<const Session *>> sessionsOf;
    for (const Session &session : input.programme.table<Session>()) {
        if (!takesTime(&session))
            continue;
        for (const CoachId coach : session.coaches)
            sessionsOf[coach].push_back(&session);
    }
    for (const Coach &coach : input.programme.table<Coach>()) {
        for (const auto &[first, second] : overlaps(sessionsOf.value(coach.id)))
            found.push_back({QStringLiteral("coach_double_booking"), Severity::Error,
                             QCoreApplication::translate("domain", "Coach “%1” leads “%2” and “%3”, which overlap.")
                                 .arg(fullName(coach), first->title, second->title),
                             {subject(coach), subject(*first), subject(*second)},
                             {removeCoachFix(coach, *first), removeCoachFix(coach, *second)}});
    }
}

} // namespace domain
