#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findMunicipalityMissing(const RuleInput &input, Found &found)
{
    for (const Participant &person : input.programme.table<Participant>()) {
        if (takesPart(person) && !person.municipality.isValid())
            found.push_back({QStringLiteral("municipality_missing"), Severity::Warning,
                             QCoreApplication::translate("domain", "“%1” has no municipality.").arg(fullName(person)), {subject(person)}, {}});
    }
}

} // namespace domain
