#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findRoleMissing(const RuleInput &input, Found &found)
{
    for (const Participant &person : input.programme.table<Participant>()) {
        if (takesPart(person) && !person.role.isValid())
            found.push_back({QStringLiteral("role_missing"), Severity::Warning,
                             QCoreApplication::translate("domain", "“%1” has no role.").arg(fullName(person)), {subject(person)}, {}});
    }
}

} // namespace domain
