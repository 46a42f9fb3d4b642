#pragma once

#include "base/error.h"
#include "domain/changeset.h"
#include "domain/recordinfo.h"
#include "domain/verbs/recordverbs.h"

#include <QHash>
#include <QVariant>

#include <functional>

namespace models {

/// How many rows of another table belong to a row, by its id.
using Counts = QHash<qint64, int>;

/// What a column reads a cell from.
struct RowView
{
    const domain::Programme &programme;
    const void *record;
    const Counts &counts; ///< of this column; empty when it counts nothing
};

/// What a cell is ordered by. Empty cells stand last in either direction.
struct SortKey
{
    bool empty = false;
    double number = 0;
    QByteArray text; ///< base::phoneBookKey or alike

    /// Less, equal, greater as -1, 0, 1; `empty` is not looked at.
    [[nodiscard]] int compare(const SortKey &other) const;
};

/// One column of a table of records: a field, or composed of several. A value without state, so
/// that tables may be sorted on another thread.
struct Column
{
    QString name; ///< the field's, or an own one for a composed column
    QString heading;
    const domain::FieldInfo *field = nullptr; ///< nullptr: composed
    bool hidden = false;   ///< until chosen
    bool needed = false;   ///< an empty cell reads "missing"
    bool facet = false;    ///< offers chips
    bool wide = false;     ///< holds long text
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    QStringList dependsOn; ///< other tables whose rows this column shows or counts

    std::function<QString(const RowView &)> text;
    std::function<SortKey(const RowView &)> sortKey;
    /// What chips compare; invalid for an empty cell.
    std::function<QVariant(const RowView &)> value;
    /// Label of such a value.
    std::function<QString(const domain::Programme &, const QVariant &)> valueText;
    /// What typing a text into the cell would change; unset: the cell cannot be edited.
    std::function<base::Result<domain::FieldValues>(const RowView &, const QString &)> parse;

    std::function<Counts(const domain::Programme &)> count;
    std::function<void(Counts &, const domain::ChangeSet &)> recount;
};

/// The columns of a table: composed ones and one for each field that is not technical.
[[nodiscard]] std::vector<Column> columnsOf(const domain::RecordInfo &info);

/// Name of the column that a table is sorted by at first.
[[nodiscard]] QString defaultSortColumn(const domain::RecordInfo &info);

} // namespace models
