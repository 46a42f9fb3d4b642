#pragma once

#include "domain/changeset.h"
#include "domain/rules/assignment.h"

namespace domain {

/// A person and a training.
struct PlannedSeat
{
    ParticipantId participant;
    SessionId session;

    bool operator==(const PlannedSeat &) const = default;
};

/// Decides for these pairs what every plan has to keep to: pinned to the training, or barred from it; nothing: neither
/// any more. InputRefused when a person or session is not there or, for a new decision, the session is not planned any
/// more (held, cancelled).
[[nodiscard]] base::Result<ChangeSet> lockSeats(const Programme &programme, const QList<PlannedSeat> &seats,
                                                std::optional<AssignmentLockKind> kind);

/// What accepting a plan is to do beyond giving out seats.
struct AcceptSettings
{
    QString title;             ///< of the allocation that is kept; empty: "Allocation of 5 November 2024"
    QString record;            ///< JSON that is kept with it
    QDateTime at;
    bool confirmsSessions = true;  ///< held trainings become confirmed
    bool cancelsSessions = false;  ///< trainings that are not held become cancelled; otherwise they stay planned and empty
    bool keepsWaitingLists = true; ///< who waits for a training and gets no seat stays on its list
};

/// Makes a plan true as one change: enrols everybody into the assigned trainings, takes people of the plan out of trainings
/// they are not assigned to, sets the coach, confirms what is held, and keeps the allocation. People outside the plan keep
/// their seats, and so does whoever has attendance recorded; a note stays with the place given up. Coaches who lead beside
/// the planned one stay when they are not planned elsewhere at that time. The label tells numbers: "Accept plan: 57 people
/// in 9 trainings". A plan that is true already changes nothing once an allocation is kept. InputRefused when somebody or
/// a session is not there any more, does not take part any more, or a session is held or cancelled meanwhile.
[[nodiscard]] base::Result<ChangeSet> acceptPlan(const Programme &programme, const Assignment &assignment, const AcceptSettings &settings);

} // namespace domain
