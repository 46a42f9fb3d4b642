#include "domain/rules/problems/attendancefix.h"
#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findMinutesTooLong(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        const int duration = durationMinutes(session);
        if (session.state == SessionState::Cancelled || duration == 0)
            continue;
        QList<const Participant *> people;
        for (const Enrolment *enrolment : input.index.enrolmentsOf(session.id)) {
            if (enrolment->minutes.value_or(0) <= duration)
                continue;
            if (const Participant *person = input.programme.find(enrolment->participant))
                people.append(person);
        }
        if (people.isEmpty())
            continue;
        found.push_back({QStringLiteral("minutes_too_long"), Severity::Hint,
                         sentenceAbout(QT_TRANSLATE_N_NOOP("domain", "%n people have more minutes in “%1” than it lasted: %2."), session, people),
                         subjectsOf(session, people), {setPresentFix()}});
    }
}

} // namespace domain
