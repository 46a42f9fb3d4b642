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

    /// The cell's text, or an empty string where the row is shorter.
    [[nodiscard]] QString cell(int column) const
    {
        return column >= 0 && column < cells.size() ? cells[column] : QString();
    }
    /// Whether every cell is empty or made of blanks.
    [[nodiscard]] bool isBlank() const;

    bool operator==(const SourceRow &) const = default;
};

/// A list as text, before anybody said what its columns mean.
struct SourceTable
{
    QString source; ///< file name without folder, for messages
    QString encoding; ///< "utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be" or "cp1252"
    QChar delimiter; ///< ';', ',', TAB or '|'; null for sources without one
    QString sheet; ///< name of the sheet; empty for text
    std::vector<SourceRow> rows;
};

} // namespace exchange
