#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findLinkMissing(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        const bool needsLink = session.mode == SessionMode::Online || session.mode == SessionMode::Hybrid;
        if (needsLink && session.link.trimmed().isEmpty() && isDue(session, input.now) && !isBeingSetUp(input.programme, session))
            found.push_back({QStringLiteral("link_missing"), Severity::Warning,
                             QCoreApplication::translate("domain", "“%1” is online, but its link is missing.").arg(session.title), {subject(session)}, {}});
    }
}

} // namespace domain
