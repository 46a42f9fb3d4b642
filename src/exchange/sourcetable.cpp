#include "exchange/sourcetable.h"

#include <algorithm>

namespace exchange {

namespace {

bool isBlankCell(const QString &cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

bool SourceRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), isBlankCell);
}

int SourceRow::filledCells() const
{
    return int(cells.size() - std::count_if(cells.begin(), cells.end(), isBlankCell));
}

} // namespace exchange
