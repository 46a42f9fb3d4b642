#pragma once

#include "exchange/sourcetable.h"

namespace exchange::spreadsheets {

/// One sheet as it was read.
struct Sheet
{
    QString name;
    bool isHidden = false;
    std::vector<SourceRow> rows;
    std::vector<MergedCells> merged;
    QList<int> hiddenColumns;
    int errorCells = 0; ///< such as #NV, read as empty
    int emptyFormulas = 0; ///< formulas whose result the file does not keep, read as empty

    /// Whether at least two rows have at least two filled cells.
    [[nodiscard]] bool looksLikeTable() const;
    [[nodiscard]] bool hasContent() const;
    /// Whether a row near the top has headings of a list of people.
    [[nodiscard]] bool looksLikeList() const;
};

} // namespace exchange::spreadsheets
