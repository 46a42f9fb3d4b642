#include "domain/rules/eligibilityverdict.h"
#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findUrbanDistrictCoordinators(const RuleInput &input, Found &found)
{
    for (const Participant &person : input.programme.table<Participant>()) {
        const Municipality *municipality = input.programme.find(person.municipality);
        if (!takesPart(person) || !municipality || municipality->kind != MunicipalityKind::UrbanDistrict || !isCountyCoordinator(input.programme, person))
            continue;
        found.push_back({QStringLiteral("coordinator_of_urban_district"), Severity::Warning,
                         QCoreApplication::translate("domain", "“%1” is a county coordinator of an urban district, which § 29 KlimaG BW exempts.")
                             .arg(fullName(person)),
                         {subject(person)}, {}});
    }
}

} // namespace domain
