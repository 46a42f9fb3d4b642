#pragma once

#include "domain/programme.h"

namespace domain {

/// Why two participants may be one person, the strongest reason first.
enum class DuplicateReason { SameName, SwappedName, SameEmail };

/// Two participants who may be one person.
struct DuplicatePair
{
    ParticipantId participant; ///< the older row, which has the lower id
    ParticipantId other;
    DuplicateReason reason = DuplicateReason::SameName;

    bool operator==(const DuplicatePair &) const = default;
};

/// Pairs who may be one person, in order of their ids: the same name as nameKey() compares it (also with given and
/// family name swapped) where the municipality is the same or not known, or the same e-mail address unless an office
/// has it (domain.md § 2.2). Names and addresses of aliases count too; pairs said to be two people are left out.
/// Of many alike each is paired with the oldest only. Linear in the number of participants.
[[nodiscard]] std::vector<DuplicatePair> duplicatePairs(const Programme &programme);

/// Everybody who may be the same person as this one, in order of their ids.
[[nodiscard]] std::vector<DuplicatePair> duplicatesOf(const Programme &programme, ParticipantId participant);

/// The reason for a pair as a sentence: "The e-mail addresses are the same."
[[nodiscard]] QString duplicateReasonText(DuplicateReason reason);

} // namespace domain
