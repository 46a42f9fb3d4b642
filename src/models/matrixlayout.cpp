#include "models/matrixlayout.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace models {

namespace {

QDate monthOf(const MatrixItem &item)
{
    return item.begin.isValid() ? QDate(item.begin.date().year(), item.begin.date().month(), 1) : QDate();
}

/// In order of time, those without a time last.
bool isEarlier(const MatrixItem &one, const MatrixItem &other)
{
    if (one.begin.isValid() != other.begin.isValid())
        return one.begin.isValid();
    return std::pair(one.begin, one.id) < std::pair(other.begin, other.id);
}

/// Runs of columns that lie side by side.
QList<std::pair<int, int>> runsOf(const MatrixItem &item, int columns)
{
    if (item.columns.isEmpty())
        return {{0, columns - 1}};
    QList<std::pair<int, int>> runs;
    for (const int column : item.columns) {
        if (!runs.isEmpty() && runs.last().second + 1 == column)
            runs.last().second = column;
        else
            runs.append({column, column});
    }
    return runs;
}

std::vector<MatrixMonth> monthsOf(const std::vector<MatrixItem> &items)
{
    constexpr int mostMonths = 600; // a mistyped year makes no endless matrix
    std::vector<MatrixMonth> months;
    for (const MatrixItem &item : items) {
        const QDate month = monthOf(item);
        while (month.isValid() && !months.empty() && months.back().first.addMonths(1) < month && months.size() < mostMonths)
            months.push_back({months.back().first.addMonths(1), 1});
        if (months.empty() || months.back().first != month)
            months.push_back({month, 1});
    }
    return months;
}

/// Puts cards into the rows of one month.
class MonthFiller
{
public:
    MonthFiller(MatrixLayout &layout, int columns) : m_layout(layout), m_free(size_t(std::max(columns, 1)), 0) {}

    void beginMonth(int month)
    {
        m_month = month;
        std::fill(m_free.begin(), m_free.end(), 0);
    }

    /// All parts of an item stand in one row.
    void place(const MatrixItem &item)
    {
        const auto runs = runsOf(item, int(m_free.size()));
        int row = 0;
        for (const auto &[first, last] : runs)
            row = std::max(row, *std::max_element(m_free.begin() + first, m_free.begin() + last + 1));
        for (const auto &[first, last] : runs) {
            const bool isFirst = !m_layout.firstCards.contains(item.id);
            if (isFirst)
                m_layout.firstCards.insert(item.id, int(m_layout.cards.size()));
            m_layout.cards.push_back({item.id, m_month, row, first, last, isFirst});
            std::fill(m_free.begin() + first, m_free.begin() + last + 1, row + 1);
        }
        int &rows = m_layout.months[size_t(m_month)].rows;
        rows = std::max(rows, row + 1);
    }

private:
    MatrixLayout &m_layout;
    std::vector<int> m_free; ///< first free row by column
    int m_month = 0;
};

} // namespace

MatrixLayout layOutMatrix(std::vector<MatrixItem> items, int columns)
{
    std::sort(items.begin(), items.end(), isEarlier);
    MatrixLayout layout;
    layout.months = monthsOf(items);
    layout.cards.reserve(items.size());
    MonthFiller filler(layout, columns);
    int month = -1;
    for (const MatrixItem &item : items) {
        while (month < 0 || layout.months[size_t(month)].first != monthOf(item))
            filler.beginMonth(++month);
        filler.place(item);
    }
    return layout;
}

int MatrixLayout::rowsAbove(int month) const
{
    return std::accumulate(months.begin(), months.begin() + month, 0, [](int sum, const MatrixMonth &one) { return sum + one.rows; });
}

qint64 MatrixLayout::neighbour(qint64 id, MatrixStep step, int column) const
{
    const int position = cardOf(id);
    if (position < 0)
        return 0;
    const MatrixCard &from = cards[size_t(position)];
    const int fromRow = rowsAbove(from.month) + from.row;
    const bool isSideways = step == MatrixStep::Left || step == MatrixStep::Right;
    const int direction = step == MatrixStep::Up || step == MatrixStep::Left ? -1 : 1;
    qint64 found = 0;
    auto best = std::pair(std::numeric_limits<int>::max(), std::numeric_limits<int>::max());
    for (const MatrixCard &card : cards) {
        const int row = rowsAbove(card.month) + card.row - fromRow;
        const int edge = direction < 0 ? from.firstColumn - card.lastColumn : card.firstColumn - from.lastColumn;
        const bool isThere = isSideways ? edge > 0 : row * direction > 0 && card.covers(column);
        // Sideways: the next column with a card, in it the one nearest in height.
        const auto distance = isSideways ? std::pair(edge, std::abs(row)) : std::pair(std::abs(row), 0);
        if (card.id != id && isThere && distance < best) {
            best = distance;
            found = card.id;
        }
    }
    return found;
}

} // namespace models
