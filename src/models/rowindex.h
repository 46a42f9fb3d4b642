#pragma once

#include "models/column.h"
#include "models/searchblock.h"

#include <optional>

namespace models {

/// Number of a row in a RowIndex; stays the same while the row exists.
using RowNumber = quint32;

/// The rows of one table: which there are, in which order they stand, and the folded text that
/// filters look at. A value, so that a large one can be made on another thread.
class RowIndex
{
public:
    /// All rows of the table in order of id. Neither sorted nor searchable yet.
    static RowIndex of(const domain::Programme &programme, const domain::RecordInfo &info);

    /// Orders the rows by a column; rows with equal keys keep the order of their ids.
    void sort(const domain::Programme &programme, const domain::RecordInfo &info, const Column &column, const Counts &counts,
              Qt::SortOrder direction);
    void buildSearch(const domain::Programme &programme, const domain::RecordInfo &info);

    [[nodiscard]] size_t size() const { return m_order.size(); }
    [[nodiscard]] bool isSearchable() const { return m_search.has_value(); }
    [[nodiscard]] const std::vector<RowNumber> &order() const { return m_order; }
    [[nodiscard]] size_t numbers() const { return m_ids.size(); } ///< one more than the highest number given
    [[nodiscard]] qint64 idOf(RowNumber row) const { return m_ids[row]; }
    [[nodiscard]] std::optional<RowNumber> numberOf(qint64 id) const;

    /// Enters a new row at `position` of the order.
    RowNumber insert(qint64 id, size_t position);
    void remove(RowNumber row);
    void move(RowNumber row, size_t position); ///< `position` as if the row was not there
    /// Reads the row's text for filters again.
    void refreshText(RowNumber row, const domain::Programme &programme, const domain::RecordInfo &info);
    [[nodiscard]] size_t positionOf(RowNumber row) const;

    /// For each row number whether it matches; all when the text is not there yet.
    [[nodiscard]] std::vector<bool> match(QStringView filter) const;
    [[nodiscard]] bool matches(RowNumber row, QStringView filter) const;

private:
    std::vector<qint64> m_ids; ///< by row number; 0 for one that is gone
    std::vector<RowNumber> m_order;
    QHash<qint64, RowNumber> m_numbers;
    std::optional<SearchBlock> m_search;
};

/// The searchable fields of a record as people read them, one a line.
[[nodiscard]] QString searchText(const domain::Programme &programme, const domain::RecordInfo &info, const void *record);

/// Whether `a` stands before `b`.
[[nodiscard]] bool standsBefore(const SortKey &a, qint64 idA, const SortKey &b, qint64 idB, Qt::SortOrder direction);

} // namespace models
