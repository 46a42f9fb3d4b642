#pragma once

#include "domain/programme.h"

namespace domain {

/// Einteilung of one training: who attends, who leads.
struct SessionAssignment
{
    SessionId session;
    CoachId coach; ///< invalid: none
    QList<ParticipantId> participants;

    bool operator==(const SessionAssignment &) const = default;
};

/// What a plan says about the trainings that were to be planned.
struct Assignment
{
    QList<SessionAssignment> held;
    QList<SessionId> notHeld; ///< planned, but with too few people, or nobody to lead them
    QList<ParticipantId> people; ///< everybody the plan was made for, also those who got nothing

    bool operator==(const Assignment &) const = default;
};

/// What is there now, in the same form: sessions with the people who hold a seat; a session without anybody is not held.
[[nodiscard]] Assignment presentAssignment(const Programme &programme, const QList<SessionId> &sessions, const QList<ParticipantId> &people);

/// The plan that was accepted last, by the time and then the id; nullptr: none.
[[nodiscard]] const Allocation *latestAllocation(const Programme &programme);
/// Whether `one` was accepted before `other`.
[[nodiscard]] bool isEarlier(const Allocation &one, const Allocation &other);

/// Who leads the session once the plan is accepted, first, then those of its coaches who still can lead it beside: not who
/// leads another training of the plan at that time, cannot come then or leads as many trainings of the plan as agreed.
[[nodiscard]] QList<CoachId> coachesOnceAccepted(const Programme &programme, const Assignment &assignment, const SessionAssignment &held);

} // namespace domain
