#include "domain/rules/problems/placefix.h"
#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findRoleMismatch(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        if (session.roles.isEmpty() || !isAhead(session, input.now))
            continue;
        for (const Enrolment *enrolment : input.index.enrolmentsOf(session.id)) {
            if (!takesSeat(*enrolment) && enrolment->state != EnrolmentState::Waiting)
                continue;
            const Participant *person = input.programme.find(enrolment->participant);
            const Role *role = person ? input.programme.find(person->role) : nullptr;
            if (!role || session.roles.contains(role->id))
                continue;
            found.push_back({QStringLiteral("role_mismatch"), Severity::Warning,
                             QCoreApplication::translate("domain", "“%1” has the role “%2”, but “%3” is for others.").arg(fullName(*person), role->name, session.title),
                             {subject(*person), subject(session)}, {cancelPlaceFix(session)}});
        }
    }
}

} // namespace domain
