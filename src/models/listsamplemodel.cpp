#include "models/listsamplemodel.h"

#include <QFont>

#include <algorithm>

namespace models {

namespace {

constexpr qsizetype shownLetters = 200;

/// "A", "B", … "Z", "AA" as spreadsheets name columns.
QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

} // namespace

void ListSampleModel::setTable(const exchange::SourceTable &table, int headerRow)
{
    beginResetModel();
    m_rows.clear();
    m_columns = 0;
    m_headerRow = headerRow;
    for (const exchange::SourceRow &row : table.rows) {
        if (m_rows.size() == size_t(mostRows))
            break;
        if (row.isBlank())
            continue;
        m_rows.push_back(row);
        m_columns = std::max(m_columns, std::min(mostColumns, int(row.cells.size())));
    }
    endResetModel();
}

void ListSampleModel::clear()
{
    setTable({}, 0);
}

int ListSampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ListSampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant ListSampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const exchange::SourceRow &row = m_rows[size_t(index.row())];
    const bool isHeading = row.number == m_headerRow;
    switch (role) {
    case Qt::DisplayRole:
        return row.cell(index.column()).left(shownLetters);
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return isHeading ? QVariant(bold) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return isHeading ? QVariant(tr("%1 (heading)").arg(row.cell(index.column()))) : QVariant();
    default:
        return {};
    }
}

QVariant ListSampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return columnName(section);
    return section < int(m_rows.size()) ? QVariant(m_rows[size_t(section)].number) : QVariant();
}

} // namespace models
