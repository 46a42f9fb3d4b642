#pragma once

#include "exchange/readers/spreadsheets/sheet.h"
#include "exchange/readers/spreadsheets/trouble.h"

namespace exchange::spreadsheets {

/// Puts a sheet together from what a reader finds, row by row from the top, within the limits.
///
/// Blank rows between filled ones are kept, so that a reader of tables sees where one ends; of a long gap only the
/// last row stays. Blank rows at the end and empty cells at the end of a row are dropped.
class SheetBuilder
{
public:
    static constexpr int longestGap = 100; ///< blank rows in sequence that are all kept

    SheetBuilder(QString name, bool isHidden);

    /// `number` counts from 1; a number that is not above the last row's is taken as the next one.
    void beginRow(qint64 number, bool isHidden);
    /// `column` counts from 0. An empty text only says that the row goes on.
    void addCell(qint64 column, const QString &text);
    /// The row stands `repeats` times in the sheet.
    void endRow(qint64 repeats = 1);
    /// The number of the next row that nothing was said about.
    [[nodiscard]] qint64 nextRow() const { return m_lastNumber + 1; }

    void hideColumns(qint64 first, qint64 last);
    /// `row` counts from 1, `column` from 0.
    void merge(qint64 row, qint64 column, qint64 rows, qint64 columns);
    void countErrorCell() { ++m_sheet.errorCells; }
    void countEmptyFormula() { ++m_sheet.emptyFormulas; }

    /// Whether the sheet goes beyond the limits, so that reading on is of no use.
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }

    /// The sheet, its merged texts repeated downwards; call once.
    [[nodiscard]] Read<Sheet> take();

private:
    struct Range
    {
        qint64 row = 0;
        qint64 column = 0;
        qint64 rows = 0;
        qint64 columns = 0;
    };

    void fillGap(qint64 untilNumber);
    void finishColumns(int width);
    void finishMerges(int width);
    void repeatDownwards(const MergedCells &merged, const std::vector<bool> &blank);
    [[nodiscard]] bool takeCells(qint64 count);

    Sheet m_sheet;
    SourceRow m_row;
    qint64 m_lastNumber = 0;
    qint64 m_cellCount = 0;
    bool m_isTooLarge = false;
    std::vector<Range> m_merges;
    std::vector<std::pair<qint64, qint64>> m_hiddenColumns;
};

} // namespace exchange::spreadsheets
