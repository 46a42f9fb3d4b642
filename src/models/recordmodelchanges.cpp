#include "models/recordmodel.h"

#include "workspace/document.h"

#include <algorithm>

// How the model follows the document: row by row, so that views keep what they show.

namespace models {

namespace {

/// More changed rows than this are shown by a reset.
constexpr qsizetype MassChange = 2000;

} // namespace

void RecordModel::follow(const domain::ChangeSet &changeSet)
{
    m_programme = m_document->programme();
    m_stale = m_preparing;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_counts[i])
            m_columns[i].recount(*m_counts[i], changeSet);
    }
    const QList<qint64> ids = domain::touchedIds(changeSet, m_info.table);
    if (ids.size() > MassChange) {
        reload();
        return;
    }
    followRows(ids);
    followReferences(changeSet);
    if (!ids.isEmpty())
        Q_EMIT countsChanged();
}

void RecordModel::followRows(const QList<qint64> &ids)
{
    // With several rows at once their places depend on each other, so they are sorted afterwards.
    const bool single = ids.size() == 1;
    for (const qint64 id : ids) {
        const std::optional<RowNumber> row = m_index.numberOf(id);
        const bool exists = m_info.find(m_programme, id) != nullptr;
        if (row && !exists)
            leave(*row);
        else if (!row && exists)
            enter(id, single);
        else if (row)
            update(*row, single);
    }
    if (ids.size() > 1)
        reorder();
}

/// Rows of other tables that this one shows or counts may have changed.
void RecordModel::followReferences(const domain::ChangeSet &changeSet)
{
    bool sortedByIt = false;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        QSet<qint64> touched;
        for (const QString &table : column.dependsOn) {
            for (const qint64 id : domain::touchedIds(changeSet, table))
                touched.insert(id);
        }
        if (touched.isEmpty())
            continue;
        sortedByIt = sortedByIt || int(i) == m_sortColumn;
        if (column.field && column.field->has(domain::Searchable) && m_index.isSearchable()) {
            for (const RowNumber row : m_index.order()) {
                const QVariant value = column.field->get(m_info.find(m_programme, m_index.idOf(row)));
                const QVariantList targets = value.typeId() == QMetaType::QVariantList ? value.toList() : QVariantList{value};
                if (std::any_of(targets.begin(), targets.end(), [&](const QVariant &id) { return touched.contains(id.toLongLong()); }))
                    m_index.refreshText(row, m_programme, m_info);
            }
        }
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, int(i)), index(rowCount() - 1, int(i)));
    }
    if (sortedByIt)
        reorder();
}

size_t RecordModel::sortedPosition(qint64 id, std::optional<RowNumber> except) const
{
    std::vector<RowNumber> others = m_index.order();
    if (except)
        std::erase(others, *except);
    const SortKey key = sortKeyOf(id);
    const auto position = std::partition_point(others.begin(), others.end(), [&](RowNumber other) {
        const qint64 otherId = m_index.idOf(other);
        return standsBefore(sortKeyOf(otherId), otherId, key, id, m_sortDirection);
    });
    return size_t(position - others.begin());
}

/// Shown rows among the first `position` rows of the order, not counting `except`.
int RecordModel::shownBefore(size_t position, RowNumber except) const
{
    int count = 0;
    size_t passed = 0;
    for (const RowNumber row : m_index.order()) {
        if (row == except)
            continue;
        if (passed++ == position)
            break;
        count += m_isShown[row];
    }
    return count;
}

void RecordModel::enter(qint64 id, bool place)
{
    const RowNumber row = m_index.insert(id, place ? sortedPosition(id, std::nullopt) : m_index.size());
    m_isShown.resize(m_index.numbers(), false);
    m_passesChips.resize(m_index.numbers(), true);
    m_index.refreshText(row, m_programme, m_info);
    m_passesChips[row] = passesChips(row);
    show(row, shouldShow(row));
}

void RecordModel::leave(RowNumber row)
{
    show(row, false);
    m_index.remove(row);
}

void RecordModel::show(RowNumber row, bool shown)
{
    if (m_isShown[row] == shown)
        return;
    const int position = shownBefore(m_index.positionOf(row), row);
    if (shown)
        beginInsertRows({}, position, position);
    else
        beginRemoveRows({}, position, position);
    m_isShown[row] = shown;
    if (shown) {
        m_shownRows.insert(m_shownRows.begin() + position, row);
        endInsertRows();
    } else {
        m_shownRows.erase(m_shownRows.begin() + position);
        endRemoveRows();
    }
}

void RecordModel::update(RowNumber row, bool place)
{
    m_index.refreshText(row, m_programme, m_info);
    m_passesChips[row] = passesChips(row);
    if (place)
        moveTo(row, sortedPosition(m_index.idOf(row), row));
    show(row, shouldShow(row));
    if (!m_isShown[row])
        return;
    const int shown = rowOf(m_index.idOf(row));
    Q_EMIT dataChanged(index(shown, 0), index(shown, columnCount() - 1));
}

void RecordModel::moveTo(RowNumber row, size_t position)
{
    const size_t from = m_index.positionOf(row);
    if (from == position)
        return;
    const int shownFrom = shownBefore(from, row);
    const int shownTo = shownBefore(position, row);
    const bool moves = m_isShown[row] && shownFrom != shownTo;
    if (moves)
        beginMoveRows({}, shownFrom, shownFrom, {}, shownTo > shownFrom ? shownTo + 1 : shownTo);
    m_index.move(row, position);
    if (moves) {
        m_shownRows.erase(m_shownRows.begin() + shownFrom);
        m_shownRows.insert(m_shownRows.begin() + shownTo, row);
        endMoveRows();
    }
}

} // namespace models
