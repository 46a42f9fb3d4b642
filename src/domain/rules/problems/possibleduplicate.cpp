#include "domain/rules/duplicates.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/mergedrows.h"
#include "domain/verbs/mergeverbs.h"

namespace domain {

namespace {

constexpr QLatin1StringView mergeCode("merge");
constexpr QLatin1StringView distinctCode("not_the_same");

/// “%1” and “%2” are the names.
const char *sentenceFor(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameName:
        return QT_TRANSLATE_NOOP("domain", "“%1” and “%2” may be the same person: the names are the same.");
    case DuplicateReason::SwappedName:
        return QT_TRANSLATE_NOOP("domain", "“%1” and “%2” may be the same person: given and family name are swapped.");
    case DuplicateReason::SameEmail:
        break;
    }
    return QT_TRANSLATE_NOOP("domain", "“%1” and “%2” may be the same person: the e-mail addresses are the same.");
}

} // namespace

void findPossibleDuplicates(const RuleInput &input, Found &found)
{
    const Programme &programme = input.programme;
    const QList<Fix> fixes{{mergeCode, QCoreApplication::translate("domain", "Merge the two rows")},
        {distinctCode, QCoreApplication::translate("domain", "Remember that they are not the same")}};
    for (const DuplicatePair &pair : duplicatePairs(programme)) {
        const Participant &person = *programme.find(pair.participant);
        const Participant &other = *programme.find(pair.other);
        found.push_back({QStringLiteral("possible_duplicate"), Severity::Hint,
            QCoreApplication::translate("domain", sentenceFor(pair.reason)).arg(fullName(person), fullName(other)),
            {subject(person), subject(other)}, fixes});
    }
}

FixResult fixPossibleDuplicate(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    const ParticipantId keep{problem.subjects.value(0).id};
    const ParticipantId other{problem.subjects.value(1).id};
    if (fixCode == distinctCode)
        return markDistinct(programme, {{keep, other}});
    if (fixCode != mergeCode || !programme.find(keep) || !programme.find(other))
        return unknownFix();
    return mergeParticipants(programme, keep, {other}, obviousValues(*programme.find(keep), *programme.find(other)));
}

} // namespace domain
