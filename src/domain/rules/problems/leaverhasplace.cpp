#include "domain/rules/problems/placefix.h"
#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findLeaverHasPlace(const RuleInput &input, Found &found)
{
    for (const Participant &person : input.programme.table<Participant>()) {
        if (person.state != ParticipantState::Withdrawn && person.state != ParticipantState::Declined)
            continue;
        QList<Subject> subjects{subject(person)};
        for (const Enrolment *enrolment : input.index.enrolmentsOf(person.id)) {
            const bool holdsPlace = takesSeat(*enrolment) || enrolment->state == EnrolmentState::Waiting;
            const Session *session = holdsPlace ? input.programme.find(enrolment->session) : nullptr;
            if (session && isAhead(*session, input.now))
                subjects.append(subject(*session));
        }
        const int count = static_cast<int>(subjects.size()) - 1;
        if (count == 0)
            continue;
        const QString sentence = person.state == ParticipantState::Withdrawn
            ? QCoreApplication::translate("domain", "“%1” has withdrawn, but still has %n places.", nullptr, count)
            : QCoreApplication::translate("domain", "“%1” was declined, but still has %n places.", nullptr, count);
        found.push_back({QStringLiteral("leaver_has_place"), Severity::Warning, sentence.arg(fullName(person)), subjects, {cancelPlacesFix(count)}});
    }
}

} // namespace domain
