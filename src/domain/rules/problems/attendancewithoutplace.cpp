#include "domain/rules/problems/attendancefix.h"
#include "domain/rules/problems/rulesupport.h"

namespace domain {

namespace {

/// Who declined or cancelled may well be noted as excused.
bool contradicts(const Enrolment &enrolment)
{
    if (enrolment.attendance == Attendance::Unknown || takesSeat(enrolment))
        return false;
    return enrolment.state == EnrolmentState::Waiting || enrolment.attendance != Attendance::Excused;
}

} // namespace

void findAttendanceWithoutPlace(const RuleInput &input, Found &found)
{
    for (const Enrolment &enrolment : input.programme.table<Enrolment>()) {
        if (!contradicts(enrolment))
            continue;
        const Participant *person = input.programme.find(enrolment.participant);
        const Session *session = input.programme.find(enrolment.session);
        if (!person || !session || session->state == SessionState::Cancelled)
            continue;
        found.push_back({QStringLiteral("attendance_without_place"), Severity::Warning,
                         QCoreApplication::translate("domain", "“%1” is recorded as “%2” in “%3”, but stands there as “%4”.")
                             .arg(fullName(*person), enumLabel(enrolment.attendance), session->title, enumLabel(enrolment.state)),
                         {subject(*person), subject(*session)}, {enrolFix(), resetAttendanceFix()}});
    }
}

} // namespace domain
