#pragma once

#include "domain/changeset.h"

namespace domain {

/// What one person wishes: a question with its rank (1 = first choice); 0 takes the wish back.
struct InterestEntry
{
    ParticipantId participant;
    QuestionId question;
    int rank = 1;

    bool operator==(const InterestEntry &) const = default;
};

/// What becomes of another question of the same person that has the rank already.
enum class EqualRanks {
    Keep, ///< both have it: forms without an order give all wishes the same rank
    Move, ///< it loses its wish, so that each rank is given once
};

/// Sets the wishes of these people for these questions; other wishes stay. The last of several entries for the same
/// pair counts; what is there already changes nothing. InputRefused for people and questions that are not there, for a
/// rank below 0 and for a question of another role than the person's.
[[nodiscard]] base::Result<ChangeSet> setInterests(const Programme &programme, const QList<InterestEntry> &entries,
                                                   EqualRanks equalRanks = EqualRanks::Keep);

} // namespace domain
