#pragma once

#include "base/error.h"
#include "exchange/headingvocabulary.h"
#include "exchange/imports/importpreview.h"
#include "exchange/sourcetable.h"

#include <QMap>

#include <array>

namespace exchange {

/// Which column of a list holds which field, and where the list begins.
struct ColumnPlan
{
    /// A column that is taken as one of the participant's other fields, because a person said so.
    struct Mapped
    {
        int column;
        QString field;
    };

    int headerIndex = -1; ///< of the heading's row among the table's rows
    std::vector<ImportColumn> columns;
    std::array<QList<int>, listFieldCount> columnsOf; ///< best first
    QList<Mapped> mapped;

    [[nodiscard]] bool has(ListField field) const { return !columnsOf[size_t(field)].isEmpty(); }
    /// The first non-blank text among the field's columns, cleaned and without a formula's apostrophe.
    [[nodiscard]] QString text(const SourceRow &row, ListField field) const;
};

/// Finds the row of headings by the words it knows (not necessarily the first row), and what the
/// columns are. `fieldOfHeading` overrules the vocabulary: heading as written → identifier of a list
/// field or of a field of the participant, "" for a column to be left out. InputRefused when no
/// heading is found, or when `fieldOfHeading` names what the list or the program does not know.
[[nodiscard]] base::Result<ColumnPlan> planColumns(
    const SourceTable &table, const QMap<QString, QString> &fieldOfHeading);

} // namespace exchange
