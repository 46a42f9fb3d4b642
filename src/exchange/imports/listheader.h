#pragma once

#include "exchange/sourcetable.h"

#include <QSet>

#include <optional>

namespace exchange {

/// The rows of headings above the columns of a list, read as one.
struct ListHeader
{
    int first = -1; ///< position of the first such row among the table's rows; -1: the list has none
    int last = -1; ///< position of the last one
    QStringList headings; ///< by column, cleaned; may be shorter than the rows

    [[nodiscard]] int firstDataRow() const { return last + 1; }
};

/// The rows that look like headings of a list of people: they name several known things, somebody's name or address
/// among them. Looks at the first 100 rows and takes the best; a row of groups above ("Person", "Municipality") and
/// headings broken over two rows are united with it. `named` are headings that a person or an earlier import gave a
/// meaning (as headingWords() makes them), they count double. Nothing when no row is understood.
[[nodiscard]] std::optional<ListHeader> findListHeader(const SourceTable &table, const QSet<QString> &named);

/// Position of the first row with a heading that usually means a name or an address, beside others that nobody knows;
/// -1 when there is none. Weaker than findListHeader(): to be asked before a list is taken to have no headings.
[[nodiscard]] int rowWithHeadingOfNames(const SourceTable &table);

/// The row at this position as the only row of headings.
[[nodiscard]] ListHeader listHeaderAt(const SourceTable &table, int position);

/// Whether the row, met among the entries, is a row of headings again: most of its cells are known headings, at
/// least two, and one of them means a name or an address.
[[nodiscard]] bool isListHeader(const SourceRow &row);

} // namespace exchange
