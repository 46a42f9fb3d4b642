#pragma once

#include "domain/verbs/assignmentverbs.h"

namespace domain {

/// Somebody who is put from one training of a plan into another by hand.
struct SeatMove
{
    ParticipantId participant;
    SessionId from; ///< invalid: had no place
    SessionId to;   ///< invalid: is to have none

    bool operator==(const SeatMove &) const = default;
};

/// Makes plans keep to what was moved by hand: each person is pinned to the new training, a pin to the one that was left
/// goes. Nothing is barred. Without `to` only the pin goes. InputRefused as lockSeats().
[[nodiscard]] base::Result<ChangeSet> moveSeats(const Programme &programme, const QList<SeatMove> &moves);

} // namespace domain
