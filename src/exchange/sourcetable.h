#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace exchange {

/// One row of a list as it came. `number` is what a spreadsheet shows beside it: records are counted
/// from 1, blank ones too; a record with line breaks inside quotes is one row.
struct SourceRow
{
    int number = 0;
    QStringList cells;
    bool isHidden = false; ///< a spreadsheet hides the row, such as by a filter

    /// The cell's text, or an empty string where the row is shorter.
    [[nodiscard]] QString cell(int column) const
    {
        return column >= 0 && column < cells.size() ? cells[column] : QString();
    }
    /// Whether every cell is empty or made of blanks.
    [[nodiscard]] bool isBlank() const;
    /// How many cells are not.
    [[nodiscard]] int filledCells() const;

    bool operator==(const SourceRow &) const = default;
};

/// Cells of a spreadsheet that were merged into one; the text stands in the first. Positions count from 0 among the
/// table's rows and columns.
struct MergedCells
{
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;

    bool operator==(const MergedCells &) const = default;
};

/// A list as text, before anybody said what its columns mean.
struct SourceTable
{
    QString source; ///< file name without folder, for messages
    QString encoding; ///< "utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "cp1252", "mac-roman", "cp850";
                      ///< for spreadsheets "xlsx", "ods", "xls"
    QChar delimiter; ///< ';', ',', TAB or '|'; null for sources without one
    QString sheet; ///< name of the sheet; empty for text
    QStringList sheets; ///< names of all visible sheets in their order, then the hidden ones; empty for text
    std::vector<MergedCells> merged; ///< merged downwards, the text is repeated in each row already; see SpreadsheetReader
    QList<int> hiddenColumns; ///< from 0
    QStringList givenHeadings; ///< of the columns, where the source has none and the reader knows them (addresses)
    QStringList notes; ///< what was noticed on reading, whole sentences, translated
    std::vector<SourceRow> rows;
};

} // namespace exchange
