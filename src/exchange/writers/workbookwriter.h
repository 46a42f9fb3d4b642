#pragma once

#include "exchange/writers/sheet.h"

#include "base/error.h"

#include <QByteArray>

namespace exchange {

/// What a workbook says of itself.
struct WorkbookInfo
{
    QString title; ///< stands in the properties and at the head of printed pages
    QLocale locale; ///< how days are shown
};

struct Workbook
{
    QByteArray bytes;
    int shortenedTexts = 0; ///< cells whose text was too long; each says so at its end
};

/// Writes XLSX (ECMA-376) that opens everywhere: typed cells, a filter on frozen headings, widths by content, A4
/// landscape as wide as the page with headings on each. Each sheet is a table of Excel's, but large ones, which are
/// written row by row. Every text is a text: none becomes a formula, a link or a number. SpreadsheetReader gives it back
/// exactly, but for control characters, which it drops, and line ends, which it makes alike.
class WorkbookWriter
{
public:
    static constexpr qsizetype maximumText = 32'767; ///< characters of a cell, as in Excel
    static constexpr qsizetype maximumSheetName = 31; ///< characters
    static constexpr size_t maximumRows = 1'048'575; ///< without the headings
    static constexpr size_t maximumColumns = 16'384;
    static constexpr size_t mostCellsInMemory = 200'000; ///< of all sheets; beyond it they are written row by row

    /// InputRefused when a sheet has too many rows or columns, System when the disk fails.
    [[nodiscard]] static base::Result<Workbook> write(const std::vector<Sheet> &sheets, const WorkbookInfo &info);
};

/// Names for sheets of these titles that Excel takes: without []:*?/\, at most 31 characters, each of its own.
[[nodiscard]] QStringList sheetNames(const QStringList &titles);

/// Headings that Excel takes for a table's columns: one line, not empty, each of its own.
[[nodiscard]] QStringList columnNames(const std::vector<SheetColumn> &columns);

} // namespace exchange
