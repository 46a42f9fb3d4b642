#include "exchange/readers/spreadsheets/sheetbuilder.h"

#include "exchange/readers/spreadsheets/limits.h"

#include <algorithm>

namespace exchange::spreadsheets {

SheetBuilder::SheetBuilder(QString name, bool isHidden)
{
    m_sheet.name = std::move(name);
    m_sheet.isHidden = isHidden;
}

void SheetBuilder::beginRow(qint64 number, bool isHidden)
{
    m_row = SourceRow{};
    m_lastNumber = std::max(std::min<qint64>(number, maximumRows + 1), m_lastNumber + 1);
    m_row.number = int(m_lastNumber);
    m_row.isHidden = isHidden;
}

void SheetBuilder::addCell(qint64 column, const QString &text)
{
    if (text.isEmpty() || m_isTooLarge)
        return;
    if (column < 0 || column >= maximumColumns) {
        m_isTooLarge = true;
        return;
    }
    if (column >= m_row.cells.size())
        m_row.cells.resize(column + 1);
    m_row.cells[column] = text;
}

void SheetBuilder::endRow(qint64 repeats)
{
    repeats = std::clamp<qint64>(repeats, 1, maximumRows + 1);
    const qint64 last = m_lastNumber + repeats - 1;
    if (!m_row.cells.isEmpty() && !m_isTooLarge) {
        if (last > maximumRows || !takeCells(repeats * m_row.cells.size())) {
            m_isTooLarge = true;
        } else {
            fillGap(m_lastNumber);
            m_row.cells.squeeze();
            for (qint64 i = 0; i < repeats; ++i, ++m_row.number)
                m_sheet.rows.push_back(m_row);
        }
    }
    m_lastNumber = std::min<qint64>(last, maximumRows);
}

void SheetBuilder::hideColumns(qint64 first, qint64 last)
{
    if (first >= 0 && first <= last && qint64(m_hiddenColumns.size()) < maximumColumns)
        m_hiddenColumns.emplace_back(first, last);
}

void SheetBuilder::merge(qint64 row, qint64 column, qint64 rows, qint64 columns)
{
    const bool isInside = row >= 1 && row <= maximumRows && column >= 0 && column < maximumColumns;
    if (!isInside || rows < 1 || columns < 1 || (rows == 1 && columns == 1))
        return;
    rows = std::min<qint64>(rows, maximumRows);
    if (m_merges.size() < maximumMerges)
        m_merges.push_back({row, column, rows, columns});
    else
        m_isTooLarge = true;
}

Read<Sheet> SheetBuilder::take()
{
    qsizetype width = 0;
    for (const SourceRow &row : m_sheet.rows)
        width = std::max(width, row.cells.size());
    finishColumns(int(width));
    finishMerges(int(width));
    if (m_isTooLarge)
        return tl::unexpected(Trouble::TooLarge);
    return std::move(m_sheet);
}

/// Blank rows between the last filled row and the one that comes.
void SheetBuilder::fillGap(qint64 untilNumber)
{
    const qint64 last = m_sheet.rows.empty() ? 0 : m_sheet.rows.back().number;
    const qint64 gap = untilNumber - last - 1;
    for (qint64 number = gap > longestGap ? untilNumber - 1 : last + 1; number < untilNumber; ++number) {
        SourceRow blank;
        blank.number = int(number);
        m_sheet.rows.push_back(std::move(blank));
    }
}

void SheetBuilder::finishColumns(int width)
{
    std::vector<bool> hidden(size_t(width), false);
    for (const auto &[first, last] : m_hiddenColumns) {
        for (qint64 column = first; column <= last && column < width; ++column)
            hidden[size_t(column)] = true;
    }
    for (int column = 0; column < width; ++column) {
        if (hidden[size_t(column)])
            m_sheet.hiddenColumns.append(column);
    }
}

void SheetBuilder::finishMerges(int width)
{
    if (m_merges.empty())
        return;
    std::vector<bool> blank;
    blank.reserve(m_sheet.rows.size());
    for (const SourceRow &row : m_sheet.rows)
        blank.push_back(row.isBlank());

    const auto indexOf = [this](qint64 number) {
        const auto found = std::lower_bound(m_sheet.rows.begin(), m_sheet.rows.end(), number,
            [](const SourceRow &row, qint64 value) { return row.number < value; });
        return found - m_sheet.rows.begin();
    };
    for (const Range &range : m_merges) {
        if (m_isTooLarge)
            return;
        const auto first = indexOf(range.row);
        const auto end = indexOf(range.row + range.rows);
        const bool startsInTable = first < std::ssize(m_sheet.rows) && m_sheet.rows[size_t(first)].number == range.row;
        if (!startsInTable || range.column >= width)
            continue;
        const MergedCells merged{int(first), int(range.column), int(end - first),
            int(std::min<qint64>(range.columns, width - range.column))};
        if (merged.rows < 2 && merged.columns < 2)
            continue;
        m_sheet.merged.push_back(merged);
        repeatDownwards(merged, blank);
    }
}

/// A row without a cell of its own stays blank: a title over two rows is one title.
void SheetBuilder::repeatDownwards(const MergedCells &merged, const std::vector<bool> &blank)
{
    const QString text = m_sheet.rows[size_t(merged.row)].cell(merged.column);
    if (text.isEmpty())
        return;
    for (int index = merged.row + 1; index < merged.row + merged.rows; ++index) {
        QStringList &cells = m_sheet.rows[size_t(index)].cells;
        const qsizetype added = std::max<qsizetype>(merged.column + 1 - cells.size(), 0);
        if (!takeCells(added + 1)) {
            m_isTooLarge = true;
            return;
        }
        if (blank[size_t(index)])
            continue;
        if (added > 0)
            cells.resize(merged.column + 1);
        if (cells[merged.column].isEmpty())
            cells[merged.column] = text;
    }
}

bool SheetBuilder::takeCells(qint64 count)
{
    m_cellCount += std::min(count, maximumCells + 1);
    return m_cellCount <= maximumCells;
}

} // namespace exchange::spreadsheets
