#include "exchange/sourcetable.h"

#include <algorithm>

namespace exchange {

bool SourceRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(),
        [](const QString &cell) { return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); }); });
}

} // namespace exchange
