#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findFindingsMissing(const RuleInput &input, Found &found)
{
    QSet<SessionId> written;
    for (const Finding &finding : input.programme.table<Finding>())
        written.insert(finding.session);
    for (const Session &session : input.programme.table<Session>()) {
        const bool counts = session.kind == SessionKind::ImpulseTraining && session.state == SessionState::Held;
        if (counts && !written.contains(session.id))
            found.push_back({QStringLiteral("findings_missing"), Severity::Hint,
                             QCoreApplication::translate("domain", "“%1” was held, but nothing is written down of what came out of it.").arg(session.title),
                             {subject(session)}, {}});
    }
}

} // namespace domain
