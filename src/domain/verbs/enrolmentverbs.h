#pragma once

#include "domain/changeset.h"

namespace domain {

/// Gives each of these people this state in the session. Who already has it is passed over, so that
/// doing it again changes nothing; somebody's recorded attendance stays. Who comes onto the waiting list stands at its
/// end, and it is numbered anew when somebody leaves it. Does not look at the maximum: see enrolAsPlanned().
[[nodiscard]] base::Result<ChangeSet> enrol(const Programme &programme, SessionId session,
                                            const QList<ParticipantId> &participants, EnrolmentState state);

/// People of this role who take part (applied or accepted), in the order of a phone book.
[[nodiscard]] QList<ParticipantId> participantsOfRole(const Programme &programme, RoleId role);

/// What was seen of one person in one session.
struct AttendanceEntry
{
    SessionId session;
    ParticipantId participant;
    Attendance attendance = Attendance::Present;
    std::optional<int> minutes;
};

/// Records attendance. Somebody who came without a place becomes enrolled (a walk-in); absent or
/// excused without a place is refused. "Unknown" takes a record back, with its minutes.
[[nodiscard]] base::Result<ChangeSet> recordAttendance(const Programme &programme, const QList<AttendanceEntry> &entries);

/// Records this attendance for everybody enrolled in the session of whom nothing is recorded yet.
[[nodiscard]] base::Result<ChangeSet> recordOthers(const Programme &programme, SessionId session, Attendance attendance);

} // namespace domain
