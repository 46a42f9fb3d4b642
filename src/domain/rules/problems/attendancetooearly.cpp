#include "domain/rules/problems/attendancefix.h"
#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findAttendanceTooEarly(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        if (!isOpen(session) || !session.startsAt.isValid() || session.startsAt <= input.now)
            continue;
        QList<const Participant *> people;
        for (const Enrolment *enrolment : input.index.enrolmentsOf(session.id)) {
            // Who will be excused may say so before.
            if (enrolment->attendance == Attendance::Unknown || enrolment->attendance == Attendance::Excused)
                continue;
            if (const Participant *person = input.programme.find(enrolment->participant))
                people.append(person);
        }
        if (people.isEmpty())
            continue;
        found.push_back({QStringLiteral("attendance_too_early"), Severity::Warning,
                         sentenceAbout(QT_TRANSLATE_N_NOOP("domain", "Attendance of %n people is recorded for “%1”, which has not begun: %2."), session, people),
                         subjectsOf(session, people), {resetAttendanceFix()}});
    }
}

} // namespace domain
