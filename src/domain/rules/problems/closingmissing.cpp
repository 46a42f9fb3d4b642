#include "domain/rules/problems/eventmissing.h"
#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findClosingMissing(const RuleInput &input, Found &found)
{
    findEventMissing(input, SessionKind::ClosingEvent, "closing_missing",
                     QT_TRANSLATE_N_NOOP("domain", "%n accepted people are not on the lists of the closing event “%1”: %2."), found);
}

} // namespace domain
