#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findPlaceMissing(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        const bool needsPlace = session.mode == SessionMode::InPerson || session.mode == SessionMode::Hybrid;
        if (needsPlace && session.place.trimmed().isEmpty() && isDue(session, input.now) && !isBeingSetUp(input.programme, session))
            found.push_back({QStringLiteral("place_missing"), Severity::Warning,
                             QCoreApplication::translate("domain", "People are to come to “%1”, but its place is missing.").arg(session.title),
                             {subject(session)}, {}});
    }
}

} // namespace domain
