#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findWishOfOtherRole(const RuleInput &input, Found &found)
{
    for (const Interest &interest : input.programme.table<Interest>()) {
        const Question *question = input.programme.find(interest.question);
        if (!question || !question->role.isValid())
            continue;
        const Participant *person = input.programme.find(interest.participant);
        if (!person || !person->role.isValid() || person->role == question->role)
            continue;
        const Role *role = input.programme.find(question->role);
        found.push_back({QStringLiteral("wish_of_other_role"), Severity::Warning,
                         QCoreApplication::translate("domain", "“%1” wishes for “%2”, a question for the role “%3”.")
                             .arg(fullName(*person), question->text, role ? role->name : QString()),
                         {subject(*person), subject(*question)},
                         {{QStringLiteral("remove_wish"), QCoreApplication::translate("domain", "Remove the wish")}}});
    }
}

FixResult fixWishOfOtherRole(const Programme &programme, const Problem &problem, const QString &)
{
    const Participant *person = subjectRow<Participant>(programme, problem);
    const Question *question = subjectRow<Question>(programme, problem);
    if (!person || !question)
        return ChangeSet();
    Draft draft(programme, QCoreApplication::translate("domain", "Remove the wish of “%1” for “%2”").arg(fullName(*person), question->text));
    QSet<base::Id<Interest>> wishes;
    for (const Interest &interest : programme.table<Interest>()) {
        if (interest.participant == person->id && interest.question == question->id)
            wishes.insert(interest.id);
    }
    if (const auto removed = draft.remove(wishes); !removed)
        return removed.failure();
    return draft.take();
}

} // namespace domain
