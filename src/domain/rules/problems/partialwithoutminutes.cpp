#include "domain/rules/problems/attendancefix.h"
#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findPartialWithoutMinutes(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        if (session.state == SessionState::Cancelled)
            continue;
        QList<const Participant *> people;
        for (const Enrolment *enrolment : input.index.enrolmentsOf(session.id)) {
            if (enrolment->attendance != Attendance::Partial || enrolment->minutes)
                continue;
            if (const Participant *person = input.programme.find(enrolment->participant))
                people.append(person);
        }
        if (people.isEmpty())
            continue;
        found.push_back({QStringLiteral("partial_without_minutes"), Severity::Warning,
                         sentenceAbout(QT_TRANSLATE_N_NOOP("domain", "%n people were partly present in “%1”, but the minutes are missing: %2."), session, people),
                         subjectsOf(session, people), {setPresentFix()}});
    }
}

} // namespace domain
