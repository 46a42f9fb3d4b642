#include "exchange/readers/spreadsheets/sheet.h"

#include <algorithm>

namespace exchange::spreadsheets {

bool Sheet::looksLikeTable() const
{
    int found = 0;
    for (const SourceRow &row : rows) {
        const auto filled = std::count_if(
            row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        if (filled >= 2 && ++found == 2)
            return true;
    }
    return false;
}

bool Sheet::hasContent() const
{
    return std::any_of(rows.begin(), rows.end(), [](const SourceRow &row) { return !row.isBlank(); });
}

} // namespace exchange::spreadsheets
