#pragma once

#include "domain/records.h"
#include "domain/table.h"

namespace domain {

/// A programme run as a value: one table for each record. Copying it is free (see Table), so a
/// snapshot for another thread or a what-if is an ordinary copy.
class Programme
{
public:
    // Compiled once, not in every file that sees a programme.
    Programme();
    Programme(const Programme &);
    Programme(Programme &&) noexcept;
    Programme &operator=(const Programme &);
    Programme &operator=(Programme &&) noexcept;
    ~Programme();
    bool operator==(const Programme &) const;

    template <class R>
    [[nodiscard]] const Table<R> &table() const { return slot<Table<R>>(m_tables); }
    template <class R>
    [[nodiscard]] Table<R> &table() { return slot<Table<R>>(m_tables); }

    /// The row, or nullptr; also nullptr for an id of 0.
    template <class R>
    [[nodiscard]] const R *find(base::Id<R> id) const { return table<R>().find(id); }

    /// The programme's own row; an empty one while there is none.
    [[nodiscard]] const ProgrammeInfo &info() const;

private:
    ForEachRecord<Table> m_tables;
};

/// Ids of the rows in the order people expect: persons and names as in a phone book, sessions by
/// time, roles and modules by their order, questions by role and number.
[[nodiscard]] QList<ParticipantId> participantsByName(const Programme &programme);
[[nodiscard]] QList<SessionId> sessionsByTime(const Programme &programme);
[[nodiscard]] QList<RoleId> rolesInOrder(const Programme &programme);

} // namespace domain
