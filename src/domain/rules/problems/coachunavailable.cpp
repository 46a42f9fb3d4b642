#include "domain/rules/problems/coachfix.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/rules/problems/sessionoverlaps.h"

namespace domain {

void findCoachUnavailable(const RuleInput &input, Found &found)
{
    QHash<CoachId, std::vector<const Unavailability *>> spansOf;
    for (const Unavailability &span : input.programme.table<Unavailability>()) {
        if (span.coach.isValid())
            spansOf[span.coach].push_back(&span);
    }
    for (const Session &session : input.programme.table<Session>()) {
        if (session.coaches.isEmpty() || !isAhead(session, input.now))
            continue;
        for (const CoachId id : session.coaches) {
            const Coach *coach = input.programme.find(id);
            const std::vector<const Unavailability *> spans = spansOf.value(id);
            if (!coach || std::none_of(spans.begin(), spans.end(), [&](const Unavailability *span) { return overlaps(session, *span); }))
                continue;
            found.push_back({QStringLiteral("coach_unavailable"), session.state == SessionState::Confirmed ? Severity::Error : Severity::Warning,
                             QCoreApplication::translate("domain", "Coach “%1” cannot come at the time of “%2”.").arg(fullName(*coach), session.title),
                             {subject(session), subject(*coach)}, {removeCoachFix(*coach, session)}});
        }
    }
}

} // namespace domain
