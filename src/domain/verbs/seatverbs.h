#pragma once

#include "domain/changeset.h"

namespace domain {

/// Who is meant when people are enrolled: those that somebody picked, or everybody of a group. Of a group, people stay
/// out who take no part or who declined or cancelled this very session.
enum class SeatRequest { Picked, Group };

/// What is to happen beyond the maximum.
enum class Overflow { Wait, Overfill };

/// What enrolling people would do, before anything is done. Each of them stands in one list.
struct SeatPlan
{
    SessionId session;
    QList<ParticipantId> seated;        ///< become enrolled
    QList<ParticipantId> waiting;       ///< come onto the waiting list: there is no place left
    QList<ParticipantId> alreadySeated; ///< are enrolled
    QList<ParticipantId> stillWaiting;  ///< are on the waiting list and stay there
    QList<ParticipantId> notTakingPart; ///< left out of a group
    QList<ParticipantId> saidNo;        ///< left out of a group: declined or cancelled before

    [[nodiscard]] bool changesNothing() const { return seated.isEmpty() && waiting.isEmpty(); }
    bool operator==(const SeatPlan &) const = default;
};

/// Gives out the free places in the order of `people`. Who is invited has a place already.
[[nodiscard]] SeatPlan planSeats(const Programme &programme, SessionId session, const QList<ParticipantId> &people,
                                 SeatRequest request = SeatRequest::Picked, Overflow overflow = Overflow::Wait);

/// What a plan does and whom it leaves out, a sentence each: "2 people get a place.", "3 people come onto the waiting
/// list, as there is no place left.", "1 person is enrolled already."
[[nodiscard]] QStringList planSentences(const SeatPlan &plan);

/// Carries out a plan. InputRefused when the session or a person is not there, or the session is cancelled.
[[nodiscard]] base::Result<ChangeSet> enrolAsPlanned(const Programme &programme, const SeatPlan &plan);

/// Takes people off the lists of a session as if they had never been on them. InputRefused when something is recorded
/// of one of them.
[[nodiscard]] base::Result<ChangeSet> takeOff(const Programme &programme, SessionId session, const QList<ParticipantId> &people);

/// Moves somebody on the waiting list to a place in it, from 1; beyond its end: to the end. InputRefused when the person
/// does not wait, or the place is below 1.
[[nodiscard]] base::Result<ChangeSet> moveOnWaitingList(const Programme &programme, SessionId session, ParticipantId participant, int place);

/// When a place offered today lapses: at 18:00 on the last of the programme's days for that, but before the session
/// begins.
[[nodiscard]] QDateTime usualOfferEnd(const Programme &programme, SessionId session);

/// Offers a free place to somebody on the waiting list, to the first one when nobody is told: invited, with the moment
/// when the offer lapses (none: usualOfferEnd()). Somebody who has an offer gets a new end. InputRefused when no place
/// is free, nobody waits, the person does not wait, or the end has passed.
[[nodiscard]] base::Result<ChangeSet> offerPlace(const Programme &programme, SessionId session, ParticipantId participant = {},
                                                 const QDateTime &until = {});

/// The invited person takes the place, or does not; then nextInLine() is who may be offered it. InputRefused when the
/// person is not invited.
[[nodiscard]] base::Result<ChangeSet> acceptOffer(const Programme &programme, SessionId session, ParticipantId participant);
[[nodiscard]] base::Result<ChangeSet> declineOffer(const Programme &programme, SessionId session, ParticipantId participant);

} // namespace domain
