#pragma once

#include "domain/verbs/recordverbs.h"

namespace domain {

/// Makes one participant of several. The row of `keep` stays with its values, filled and chosen as mergedParticipant()
/// and `chosen` (fields by name, for `keep`) say; whatever refers to the others refers to it from then on. Two places in
/// one session become one (mergedEnrolment()), as do two wishes for one question (the better rank counts) and two
/// decisions on the certificate; certificates stay as they were issued. The names and addresses that go are kept as
/// aliases, so that lists still find the person and the history of the others can be reached. InputRefused when a person
/// does not exist or is merged with itself, or a value does not fit.
[[nodiscard]] base::Result<ChangeSet> mergeParticipants(const Programme &programme, ParticipantId keep,
                                                        const QList<ParticipantId> &gone, const FieldValues &chosen = {});

/// What a merge would move from one person to another.
struct MergeContents
{
    int sessions = 0;
    int sharedSessions = 0; ///< of these, sessions in which both have a place
    int attendances = 0;    ///< recorded ones
    int interests = 0;
    int certificates = 0;
    int grounds = 0;  ///< of eligibility
    int findings = 0; ///< as their author

    bool operator==(const MergeContents &) const = default;
};

[[nodiscard]] MergeContents mergeContents(const Programme &programme, ParticipantId keep, ParticipantId gone);

using ParticipantPair = std::pair<ParticipantId, ParticipantId>;

/// Remembers that these are two people each, so that nobody is asked about them again. Pairs already known change
/// nothing. InputRefused when a person does not exist or is paired with itself.
[[nodiscard]] base::Result<ChangeSet> markDistinct(const Programme &programme, const QList<ParticipantPair> &pairs);

} // namespace domain
