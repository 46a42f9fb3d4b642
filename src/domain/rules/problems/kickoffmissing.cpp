#include "domain/rules/problems/eventmissing.h"
#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findKickoffMissing(const RuleInput &input, Found &found)
{
    findEventMissing(input, SessionKind::KickoffWorkshop, "kickoff_missing",
                     QT_TRANSLATE_N_NOOP("domain", "%n accepted people are not on the lists of their kick-off “%1”: %2."), found);
}

} // namespace domain
