#include "domain/rules/eligibilityverdict.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/rules/problems/waitfix.h"

#include <map>

namespace domain {

void findSeveralCoordinators(const RuleInput &input, Found &found)
{
    const Programme &programme = input.programme;
    std::map<MunicipalityId, std::vector<const Participant *>> coordinators;
    for (const Participant &person : programme.table<Participant>()) {
        const Municipality *county = programme.find(person.municipality);
        if (county && county->kind == MunicipalityKind::RuralDistrict && takesPart(person) && isCountyCoordinator(programme, person))
            coordinators[county->id].push_back(&person);
    }
    for (const auto &[id, people] : coordinators) {
        const int count = static_cast<int>(people.size());
        if (count < 2)
            continue;
        const Municipality &county = *programme.find(id);
        Problem problem{QStringLiteral("several_coordinators"), Severity::Warning,
                        QCoreApplication::translate("domain", "“%1” has %n coordinators who take part; a county has one (§ 29 KlimaG BW).", nullptr, count)
                            .arg(county.name),
                        {subject(county)}, {}};
        for (const Participant *person : people) {
            problem.subjects.append(subject(*person));
            problem.fixes.append(waitFix(*person));
        }
        found.push_back(std::move(problem));
    }
}

} // namespace domain
