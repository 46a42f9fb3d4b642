#include "base/text.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/rules/problems/sessionoverlaps.h"

#include <map>

namespace domain {

void findPlaceDoubleBooked(const RuleInput &input, Found &found)
{
    std::map<QString, std::vector<const Session *>> byPlace;
    for (const Session &session : input.programme.table<Session>()) {
        const bool isThere = session.mode == SessionMode::InPerson || session.mode == SessionMode::Hybrid;
        if (isThere && takesTime(&session) && isAhead(session, input.now) && !session.place.trimmed().isEmpty())
            byPlace[base::fold(session.place).simplified()].push_back(&session);
    }
    for (const auto &[place, sessions] : byPlace) {
        for (const auto &[first, second] : overlaps(sessions))
            found.push_back({QStringLiteral("place_double_booked"), Severity::Warning,
                             QCoreApplication::translate("domain", "“%1” and “%2” overlap, and both are at “%3”.")
                                 .arg(first->title, second->title, first->place),
                             {subject(*first), subject(*second)}, {}});
    }
}

} // namespace domain
