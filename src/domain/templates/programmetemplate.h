#pragma once

#include "domain/changeset.h"

namespace domain {

/// A programme run as it starts: three roles, three modules, the catalogue of guiding questions, the
/// 44 counties of Baden-Württemberg, the sessions of the year (information event in September, a
/// kick-off workshop for each role in October, closing event in December, none on a weekend or a
/// public holiday) and a template for each kind of certificate. Its texts are data, in German.
[[nodiscard]] Programme newProgramme(const QString &title, int year);

/// The next run after `old`: municipalities, coaches, roles, modules, questions, templates and rules
/// come along; people, sessions and what belongs to them do not.
[[nodiscard]] Programme nextRun(const Programme &old, const QString &title, int year);

/// Every row as added: the content of a new file.
[[nodiscard]] ChangeSet creation(const Programme &programme);

/// The row added under a new id, for building a programme from nothing.
template <class R>
base::Id<R> addRow(Programme &programme, R row)
{
    Table<R> &table = programme.table<R>();
    row.id = table.nextId();
    const base::Id<R> id = row.id;
    table.insert(std::move(row));
    return id;
}

/// The role with this key ("planner"); an invalid id when there is none.
[[nodiscard]] RoleId roleByKey(const Programme &programme, QStringView key);

/// The question of a role by its number, written "planner:2"; an invalid id when there is none.
[[nodiscard]] QuestionId questionByNumber(const Programme &programme, QStringView roleAndNumber);

} // namespace domain
