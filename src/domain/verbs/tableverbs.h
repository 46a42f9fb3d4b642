#pragma once

#include "domain/changeset.h"

namespace domain {

/// Seats these people of a session at a table; an empty name takes them away from theirs. InputRefused when somebody has
/// no place in the session.
[[nodiscard]] base::Result<ChangeSet> setTable(const Programme &programme, SessionId session, const QList<ParticipantId> &participants,
                                               const QString &tableName);

/// How many tables assignTables() needs for everybody with a place, and how many people that are.
struct TableCount
{
    int people = 0;
    int tables = 0;
};
[[nodiscard]] TableCount tableCount(const Programme &programme, SessionId session, int size);

/// Seats everybody with a place in a session anew, at tables of at most `size` people, as equally full as can be. People
/// of one municipality are spread over as many tables as there are, roles as far as that leaves room. Tables are named in the
/// language of the programme: "Tisch 1". InputRefused when the size is not from 1 to 1000 or nobody has a place.
[[nodiscard]] base::Result<ChangeSet> assignTables(const Programme &programme, SessionId session, int size);

} // namespace domain
