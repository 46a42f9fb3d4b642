#include "models/rowindex.h"

#include "domain/fieldtext.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace models {

using domain::FieldKind;

QString searchText(const domain::Programme &programme, const domain::RecordInfo &info, const void *record)
{
    QString text;
    for (const domain::FieldInfo &field : info.fields) {
        if (!field.has(domain::Searchable))
            continue;
        const QVariant value = field.get(record);
        const QString part = field.kind == FieldKind::Text ? value.toString() : domain::displayText(programme, field, value, QLocale());
        if (part.isEmpty())
            continue;
        text += part;
        text += u'\n';
    }
    return text;
}

bool standsBefore(const SortKey &a, qint64 idA, const SortKey &b, qint64 idB, Qt::SortOrder direction)
{
    if (a.empty != b.empty)
        return b.empty;
    const int order = a.empty ? 0 : a.compare(b);
    if (order != 0)
        return direction == Qt::AscendingOrder ? order < 0 : order > 0;
    return idA < idB;
}

namespace {

/// Sort keys for all rows. Labels of referenced rows are folded once for each of them.
std::vector<SortKey> sortKeys(const domain::Programme &programme, const domain::RecordInfo &info, const std::vector<qint64> &ids,
                              const Column &column, const Counts &counts)
{
    std::vector<SortKey> keys(ids.size());
    QHash<qint64, SortKey> ofReference;
    const bool isReference = column.field && column.field->kind == FieldKind::Reference;
    for (size_t i = 0; i < ids.size(); ++i) {
        const void *record = ids[i] ? info.find(programme, ids[i]) : nullptr;
        if (!record)
            continue;
        const RowView row{programme, record, counts};
        if (!isReference) {
            keys[i] = column.sortKey(row);
            continue;
        }
        const qint64 target = column.field->get(record).toLongLong();
        auto known = ofReference.find(target);
        if (known == ofReference.end())
            known = ofReference.insert(target, column.sortKey(row));
        keys[i] = *known;
    }
    return keys;
}

} // namespace

RowIndex RowIndex::of(const domain::Programme &programme, const domain::RecordInfo &info)
{
    RowIndex index;
    index.m_ids = info.ids(programme);
    index.m_order.resize(index.m_ids.size());
    std::iota(index.m_order.begin(), index.m_order.end(), RowNumber(0));
    index.m_numbers.reserve(qsizetype(index.m_ids.size()));
    for (RowNumber row = 0; row < index.m_ids.size(); ++row)
        index.m_numbers.insert(index.m_ids[row], row);
    return index;
}

void RowIndex::sort(const domain::Programme &programme, const domain::RecordInfo &info, const Column &column, const Counts &counts,
                    Qt::SortOrder direction)
{
    const std::vector<SortKey> keys = sortKeys(programme, info, m_ids, column, counts);
    std::sort(m_order.begin(), m_order.end(), [&](RowNumber a, RowNumber b) {
        return standsBefore(keys[a], m_ids[a], keys[b], m_ids[b], direction);
    });
}

void RowIndex::buildSearch(const domain::Programme &programme, const domain::RecordInfo &info)
{
    SearchBlock block;
    for (RowNumber row = 0; row < m_ids.size(); ++row) {
        if (const void *record = m_ids[row] ? info.find(programme, m_ids[row]) : nullptr)
            block.set(row, searchText(programme, info, record));
    }
    m_search = std::move(block);
}

std::optional<RowNumber> RowIndex::numberOf(qint64 id) const
{
    const auto found = m_numbers.constFind(id);
    return found == m_numbers.cend() ? std::nullopt : std::optional(*found);
}

RowNumber RowIndex::insert(qint64 id, size_t position)
{
    const auto row = static_cast<RowNumber>(m_ids.size());
    m_ids.push_back(id);
    m_numbers.insert(id, row);
    m_order.insert(m_order.begin() + std::ptrdiff_t(position), row);
    return row;
}

void RowIndex::remove(RowNumber row)
{
    m_order.erase(m_order.begin() + std::ptrdiff_t(positionOf(row)));
    m_numbers.remove(m_ids[row]);
    m_ids[row] = 0;
    if (m_search)
        m_search->remove(row);
}

void RowIndex::move(RowNumber row, size_t position)
{
    m_order.erase(m_order.begin() + std::ptrdiff_t(positionOf(row)));
    m_order.insert(m_order.begin() + std::ptrdiff_t(position), row);
}

void RowIndex::refreshText(RowNumber row, const domain::Programme &programme, const domain::RecordInfo &info)
{
    if (m_search)
        m_search->set(row, searchText(programme, info, info.find(programme, m_ids[row])));
}

size_t RowIndex::positionOf(RowNumber row) const
{
    return size_t(std::find(m_order.begin(), m_order.end(), row) - m_order.begin());
}

std::vector<bool> RowIndex::match(QStringView filter) const
{
    if (!m_search || filter.trimmed().isEmpty())
        return std::vector<bool>(m_ids.size(), true);
    std::vector<bool> rows = m_search->match(filter);
    rows.resize(m_ids.size(), false);
    return rows;
}

bool RowIndex::matches(RowNumber row, QStringView filter) const
{
    return !m_search || filter.trimmed().isEmpty() || m_search->matches(row, filter);
}

} // namespace models
