#pragma once

#include "base/text.h"
#include "models/listdiff.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QSet>

namespace models {

/// What is the same for all models of computed rows: tells how much of how much is shown.
class SnapshotModelBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows rows whose text holds every word of `text`, umlauts folded.
    void setFilter(const QString &text);
    [[nodiscard]] virtual int totalCount() const = 0;

Q_SIGNALS:
    /// Rows came, went or were filtered; counts are to be shown anew.
    void extentChanged();
    /// A computation that was asked for has arrived.
    void refreshed();

protected:
    virtual void refilter() = 0;
    // Sort keys of numbers from 0 on, days, and texts as in a phone book; what is empty comes last.
    [[nodiscard]] static QByteArray numberKey(qint64 value) { return QByteArray::number(value).rightJustified(19, '0'); }
    [[nodiscard]] static QByteArray dateKey(QDate date) { return date.isValid() ? date.toString(Qt::ISODate).toUtf8() : QByteArray("~"); }
    [[nodiscard]] static QByteArray textKey(const QString &text) { return text.isEmpty() ? QByteArray("\xff") : base::phoneBookKey(text); }

    /// Whether the rows are narrowed to values among which this is; an empty set narrows nothing.
    template <class Value>
    [[nodiscard]] static bool fits(const QSet<Value> &chosen, const Value &value)
    {
        return chosen.isEmpty() || chosen.contains(value);
    }
    /// Narrows the rows to other values.
    template <class Value>
    void narrow(QSet<Value> &chosen, const QSet<Value> &values)
    {
        chosen = values;
        refilter();
    }

    QStringList m_words;
};

/// A table of values that are computed as a whole (problems, readiness, history) and shown by
/// difference, so that a view keeps its selection. `Row` has operator== and `QString key() const`,
/// which is unique.
template <class Row>
class SnapshotModel : public SnapshotModelBase
{
public:
    using SnapshotModelBase::SnapshotModelBase;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    [[nodiscard]] int totalCount() const override { return int(m_all.size()); }
    [[nodiscard]] const Row &rowAt(int row) const { return m_all[m_positions[m_shown[row]]].row; }
    /// All rows, filtered out or not, in their natural order.
    [[nodiscard]] QList<Row> allRows() const
    {
        QList<Row> rows;
        for (const Entry &entry : m_all)
            rows.append(entry.row);
        return rows;
    }
    /// Row that shows the key, -1 when it is filtered out or not there.
    [[nodiscard]] int rowOf(const QString &key) const { return int(m_shown.indexOf(key)); }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        m_sortColumn = column;
        m_sortOrder = order;
        refilter();
    }

protected:
    /// What the filter line looks at.
    [[nodiscard]] virtual QString filterText(const Row &row) const = 0;
    /// Bytes whose order is that of the column.
    [[nodiscard]] virtual QByteArray sortKey(const Row &row, int column) const = 0;
    /// Chips and other conditions beside the filter line.
    [[nodiscard]] virtual bool accepts(const Row &) const { return true; }

    void show(const QList<Row> &rows)
    {
        QList<Entry> old = std::move(m_all);
        const QHash<QString, qsizetype> oldPositions = m_positions;
        m_all.clear();
        m_positions.clear();
        for (const Row &row : rows) {
            const QString key = row.key();
            m_positions.insert(key, m_all.size());
            // Folding texts is what takes time; rows that stayed as they were keep theirs.
            if (const auto before = oldPositions.constFind(key); before != oldPositions.cend() && old[*before].row == row) {
                m_all.append(old[*before]);
                continue;
            }
            const QString text = filterText(row);
            m_all.append({row, base::fold(text), base::foldUmlauts(text)});
        }
        // Rows that go are removed from views while their data are still there.
        for (const QString &key : std::as_const(m_shown)) {
            if (m_positions.contains(key))
                continue;
            m_positions.insert(key, m_all.size());
            m_all.append(old[oldPositions[key]]);
        }
        m_current = rows.size();
        refilter();
        while (m_all.size() > m_current) {
            m_positions.remove(m_all.last().row.key());
            m_all.removeLast();
        }
        for (int i = 0; i < m_shown.size(); ++i) {
            const auto before = oldPositions.constFind(m_shown[i]);
            if (before != oldPositions.cend() && !(old[*before].row == rowAt(i)))
                Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
        }
        Q_EMIT extentChanged();
    }

    void refilter() override
    {
        QList<std::pair<QByteArray, QString>> keyed;
        for (const Entry &entry : m_all.first(m_current)) {
            if (accepts(entry.row) && matches(entry))
                keyed.append({m_sortColumn >= 0 ? sortKey(entry.row, m_sortColumn) : QByteArray(), entry.row.key()});
        }
        if (m_sortColumn >= 0) {
            const bool descending = m_sortOrder == Qt::DescendingOrder;
            std::stable_sort(keyed.begin(), keyed.end(),
                             [&](const auto &a, const auto &b) { return descending ? b.first < a.first : a.first < b.first; });
        }
        QList<QString> wanted;
        wanted.reserve(keyed.size());
        for (const auto &entry : keyed)
            wanted.append(entry.second);
        updateList(m_shown, wanted,
                   ListSteps{[this](int first, int last) { beginRemoveRows({}, first, last); }, [this] { endRemoveRows(); },
                             [this](int first, int last) { beginInsertRows({}, first, last); }, [this] { endInsertRows(); },
                             [this] { beginResetModel(); }, [this] { endResetModel(); }});
        Q_EMIT extentChanged();
    }

private:
    struct Entry
    {
        Row row;
        QString folded;
        QString foldedUmlauts;
    };

    [[nodiscard]] bool matches(const Entry &entry) const
    {
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
            return entry.folded.contains(base::fold(word)) || entry.foldedUmlauts.contains(base::foldUmlauts(word));
        });
    }

    QList<Entry> m_all;
    QHash<QString, qsizetype> m_positions;
    QList<QString> m_shown;
    qsizetype m_current = 0; ///< entries of m_all that are rows; beyond them stands what is about to go
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace models
