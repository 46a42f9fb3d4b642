#pragma once

#include "domain/changeset.h"

namespace domain {

/// Somebody at the door who is not on the list: what three fields say.
struct WalkIn
{
    QString familyName; ///< with its prefix, as people write it: "von der Heide"; without a given name the whole name
    QString givenName;  ///< may begin with a title
    QString municipality;
    RoleId role{}; ///< none: that of the session, where it is for one

    bool operator==(const WalkIn &) const = default;
};

/// Who of the file may be meant, likeliest first: the same name from the same place, the same name, a name mistyped by a
/// letter, the same family name with the given name's beginning. Nobody who only shares a family name.
struct WalkInMatches
{
    QList<ParticipantId> people;
    bool isCertain = false; ///< the first one alone has this name and comes from this place

    bool operator==(const WalkInMatches &) const = default;
};
[[nodiscard]] WalkInMatches walkInMatches(const Programme &programme, const WalkIn &walkIn);

/// Records somebody as present who was not on the list of a session, as one change. `known` is who it is in the file;
/// invalid: somebody new, who is added as applied on this day, so that taking part stays a decision. The municipality is
/// set where it is recognised with certainty, otherwise its text is kept as the organisation; without a role it is the
/// session's, where it is for one. The person becomes enrolled, whatever the state was before. InputRefused without a family name,
/// or when the session is not there or cancelled.
[[nodiscard]] base::Result<ChangeSet> recordWalkIn(const Programme &programme, SessionId session, const WalkIn &walkIn, ParticipantId known = {});

} // namespace domain
