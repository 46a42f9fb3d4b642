#pragma once

#include "domain/changeset.h"

#include <QVariant>

namespace domain {

/// A field by its name with a value as FieldInfo::set understands it.
struct FieldValue
{
    QString field;
    QVariant value;
};
using FieldValues = QList<FieldValue>;

/// One field of one existing row and what it is to become.
struct CellEdit
{
    qint64 id;
    QString field;
    QVariant value;
};

/// Reads FIELD and text pairs for a table, see parseText(). InputRefused names the field.
[[nodiscard]] base::Result<FieldValues> parseValues(const Programme &programme, QAnyStringView table,
                                                    const QList<std::pair<QString, QString>> &texts);

/// Adds one row; other fields keep their defaults. See addedIds() for its id.
[[nodiscard]] base::Result<ChangeSet> addRecord(const Programme &programme, QAnyStringView table, const FieldValues &values);

/// Sets the same fields in all rows of these ids.
[[nodiscard]] base::Result<ChangeSet> updateRecords(const Programme &programme, QAnyStringView table,
                                                    const QList<qint64> &ids, const FieldValues &values);

/// Sets many single cells as one change (a pasted block). Refused as a whole when one cell is.
[[nodiscard]] base::Result<ChangeSet> editCells(const Programme &programme, QAnyStringView table, const QList<CellEdit> &edits);

/// Removes rows and what depends on them; refused when something keeps them.
[[nodiscard]] base::Result<ChangeSet> removeRecords(const Programme &programme, QAnyStringView table, const QList<qint64> &ids);

/// Adds a copy of each row. Keys stay empty or get " (2)", so that they remain unique.
[[nodiscard]] base::Result<ChangeSet> duplicateRecords(const Programme &programme, QAnyStringView table, const QList<qint64> &ids);

/// Ids of the rows of this table that the change adds.
[[nodiscard]] QList<qint64> addedIds(const ChangeSet &changeSet, QAnyStringView table);
/// Ids of the rows of this table that the change touches in any way.
[[nodiscard]] QList<qint64> touchedIds(const ChangeSet &changeSet, QAnyStringView table);

} // namespace domain
