#pragma once

#include "domain/changeset.h"
#include "storage/database.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace storage {

/// Key of an entry of the history; positive, 0 means "none". Never given twice.
using ChangeSetId = qint64;

/// What a change was: the first of a file, one that a person made, a note of what left the house, the
/// taking back of a change, the taking back of that.
enum class ChangeKind { Creation, Change, Record, Undo, Redo };

/// One line of the history.
struct HistoryEntry
{
    ChangeSetId id = 0;
    QDateTime madeAt; ///< Europe/Berlin
    QString label;
    ChangeKind kind = ChangeKind::Change;
    ChangeSetId reverses = 0; ///< Undo: the change (or redo) taken back; Redo: the undo taken back
    int rowCount = 0;

    bool operator==(const HistoryEntry &) const = default;
};

/// What a change did to one row: the fields that differ, values as in the file. An added row has no
/// `before`, a removed row no `after`; they list the fields that are not at their default.
struct RowChangeEntry
{
    QString table;
    qint64 rowId = 0;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
};

/// Identifier of a kind in the file: "creation", "change", "record", "undo", "redo".
[[nodiscard]] QLatin1StringView changeKindIdentifier(ChangeKind kind);

/// Writes the history of `changeSet` inside the caller's transaction; its id and time come back.
[[nodiscard]] base::Result<HistoryEntry> writeHistory(
    Database &database, const domain::ChangeSet &changeSet, ChangeKind kind, ChangeSetId reverses);

/// All entries, oldest first.
[[nodiscard]] base::Result<QList<HistoryEntry>> readHistory(Database &database);
/// The entries that touched one row, oldest first; for a participant also those that touched whoever was merged into
/// the person (Alias::formerId).
[[nodiscard]] base::Result<QList<HistoryEntry>> readHistory(Database &database, QStringView table, qint64 rowId);
/// What one entry did, row by row.
[[nodiscard]] base::Result<QList<RowChangeEntry>> readRowChanges(Database &database, ChangeSetId id);

/// The change set of an entry as a value again. Fields that it did not touch are filled from
/// `programme`, so that it can be reverted there. InputRefused when there is no such entry.
[[nodiscard]] base::Result<domain::ChangeSet> readChangeSet(
    Database &database, ChangeSetId id, const domain::Programme &programme);

} // namespace storage
