#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findAttendanceMissing(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        if (session.state == SessionState::Cancelled || !session.endsAt.isValid() || session.endsAt > input.now)
            continue;
        int unknown = 0;
        for (const Enrolment *enrolment : input.index.enrolmentsOf(session.id))
            unknown += enrolment->state == EnrolmentState::Enrolled && enrolment->attendance == Attendance::Unknown;
        if (unknown > 0)
            found.push_back({QStringLiteral("attendance_missing"), Severity::Hint,
                             QCoreApplication::translate("domain", "Attendance of %n people is not recorded for “%1”.", nullptr, unknown).arg(session.title),
                             {subject(session)}, {}});
    }
}

} // namespace domain
