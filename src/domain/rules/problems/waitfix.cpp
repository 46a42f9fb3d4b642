#include "domain/rules/problems/waitfix.h"

#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/eligibilityverbs.h"

namespace domain {

namespace {
constexpr QLatin1StringView waitCode("wait");
} // namespace

Fix waitFix(const Participant &person)
{
    return {codeFor(waitCode, person.id), QCoreApplication::translate("domain", "Put “%1” on the waiting list").arg(fullName(person))};
}

FixResult fixByWaiting(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    for (const Subject &row : problem.subjects) {
        const ParticipantId id{row.id};
        if (row.table == QLatin1StringView(RecordTraits<Participant>::table) && codeFor(waitCode, id) == fixCode)
            return decideParticipants(programme, {id}, ParticipantState::Waiting);
    }
    return ChangeSet();
}

} // namespace domain
