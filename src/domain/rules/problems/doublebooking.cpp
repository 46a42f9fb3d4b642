#include "domain/rules/problems/placefix.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/rules/problems/sessionoverlaps.h"

namespace domain {

void findDoubleBookings(const RuleInput &input, Found &found)
{
    std::vector<const Session *> booked;
    for (const Participant &person : input.programme.table<Participant>()) {
        booked.clear();
        for (const Enrolment *enrolment : input.index.enrolmentsOf(person.id)) {
            if (!takesSeat(*enrolment))
                continue;
            if (const Session *session = input.programme.find(enrolment->session); takesTime(session))
                booked.push_back(session);
        }
        for (const auto &[first, second] : overlaps(booked))
            found.push_back({QStringLiteral("double_booking"), Severity::Error,
                             QCoreApplication::translate("domain", "“%1” has places in “%2” and “%3”, which overlap.")
                                 .arg(fullName(person), first->title, second->title),
                             {subject(person), subject(*first), subject(*second)},
                             {cancelFix(*first), cancelFix(*second)}});
    }
}

} // namespace domain
