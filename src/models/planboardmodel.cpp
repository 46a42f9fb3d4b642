#include "models/planboardmodel.h"

#include "models/listdiff.h"

namespace models {

PlanBoardModel::PlanBoardModel(QObject *parent) : QAbstractItemModel(parent)
{
}

PlanBoardModel::~PlanBoardModel() = default;

// Showing a plan

void PlanBoardModel::setColumns(const QList<PlanColumn> &columns)
{
    arrange(columns);
    for (int i = 0; i < columns.size(); ++i) {
        Entry &entry = *m_entries[size_t(i)];
        updateCards(entry, columns[i]);
        PlanColumn column = columns[i];
        column.cards.clear();
        if (entry.column == column)
            continue;
        entry.column = column;
        Q_EMIT dataChanged(columnIndex(i), columnIndex(i));
    }
}

/// Makes the columns those that are wanted; new ones are empty.
void PlanBoardModel::arrange(const QList<PlanColumn> &columns)
{
    QList<qint64> wanted;
    for (const PlanColumn &column : columns)
        wanted.append(column.session.value);
    const auto make = [&](qint64 session) {
        auto entry = std::make_unique<Entry>();
        entry->column = columns[wanted.indexOf(session)];
        entry->column.cards.clear();
        return entry;
    };
    int first = 0;
    int last = -1;
    const auto begin = [&](int from, int to) {
        first = from;
        last = to;
    };
    updateList(m_sessions, wanted,
               ListSteps{[&](int from, int to) {
                             begin(from, to);
                             beginRemoveRows({}, from, to);
                         },
                         [&] {
                             m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
                             endRemoveRows();
                         },
                         [&](int from, int to) {
                             begin(from, to);
                             beginInsertRows({}, from, to);
                         },
                         [&] {
                             for (int i = first; i <= last; ++i)
                                 m_entries.insert(m_entries.begin() + i, make(m_sessions[i]));
                             endInsertRows();
                         },
                         [this] { beginResetModel(); },
                         [&] {
                             m_entries.clear();
                             for (const qint64 session : std::as_const(m_sessions))
                                 m_entries.push_back(make(session));
                             endResetModel();
                         }});
}

void PlanBoardModel::updateCards(Entry &entry, const PlanColumn &wanted)
{
    QHash<QString, PlanCard> known;
    for (qsizetype i = 0; i < entry.keys.size(); ++i)
        known.insert(entry.keys[i], entry.cards[i]);
    QList<QString> keys;
    for (const PlanCard &card : wanted.cards) {
        keys.append(card.key());
        known.insert(keys.last(), card);
    }
    const QList<QString> keysBefore = entry.keys;
    const QList<PlanCard> before = entry.cards;
    const QModelIndex parent = columnIndex(position(&entry));
    const auto follow = [&] {
        entry.cards.clear();
        for (const QString &key : std::as_const(entry.keys))
            entry.cards.append(known[key]);
    };
    updateList(entry.keys, keys,
               ListSteps{[&](int from, int to) { beginRemoveRows(parent, from, to); },
                         [&] {
                             follow();
                             endRemoveRows();
                         },
                         [&](int from, int to) { beginInsertRows(parent, from, to); },
                         [&] {
                             follow();
                             endInsertRows();
                         },
                         [this] { beginResetModel(); },
                         [&] {
                             follow();
                             endResetModel();
                         }});
    follow();
    for (int i = 0; i < entry.keys.size(); ++i) {
        const qsizetype old = keysBefore.indexOf(entry.keys[i]);
        if (old >= 0 && !(before[old] == entry.cards[i]))
            Q_EMIT dataChanged(index(i, 0, parent), index(i, 0, parent));
    }
}

// Looking

int PlanBoardModel::position(const Entry *entry) const
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].get() == entry)
            return int(i);
    }
    return -1;
}

const PlanColumn &PlanBoardModel::columnAt(int column) const
{
    return m_entries[size_t(column)]->column;
}

const PlanCard *PlanBoardModel::card(const QModelIndex &index) const
{
    const auto *entry = static_cast<const Entry *>(index.internalPointer());
    return index.isValid() && entry ? &entry->cards[index.row()] : nullptr;
}

int PlanBoardModel::columnOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    return index.internalPointer() ? position(static_cast<const Entry *>(index.internalPointer())) : index.row();
}

QModelIndex PlanBoardModel::columnIndex(domain::SessionId session) const
{
    const qsizetype column = m_sessions.indexOf(session.value);
    return column < 0 ? QModelIndex() : columnIndex(int(column));
}

QModelIndexList PlanBoardModel::cardsOf(domain::ParticipantId participant) const
{
    QModelIndexList cards;
    for (int column = 0; column < rowCount(); ++column) {
        const QList<PlanCard> &shown = m_entries[size_t(column)]->cards;
        for (int row = 0; row < shown.size(); ++row) {
            if (shown[row].participant == participant)
                cards.append(index(row, 0, columnIndex(column)));
        }
    }
    return cards;
}

QModelIndex PlanBoardModel::cardIndex(domain::SessionId session, domain::ParticipantId participant) const
{
    const QModelIndex column = columnIndex(session);
    for (const QModelIndex &card : cardsOf(participant)) {
        if (card.parent() == column)
            return card;
    }
    return {};
}

QModelIndex PlanBoardModel::indexOf(domain::SessionId session, const QString &cardKey) const
{
    const QModelIndex column = columnIndex(session);
    if (!column.isValid() || cardKey.isEmpty())
        return column;
    return index(int(m_entries[size_t(column.row())]->keys.indexOf(cardKey)), 0, column);
}

// The tree

QModelIndex PlanBoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_entries[size_t(parent.row())].get()) : createIndex(row, column);
}

QModelIndex PlanBoardModel::parent(const QModelIndex &child) const
{
    const auto *entry = static_cast<const Entry *>(child.internalPointer());
    return child.isValid() && entry ? columnIndex(position(entry)) : QModelIndex();
}

int PlanBoardModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sessions.size());
    return parent.internalPointer() || parent.column() > 0 ? 0 : int(m_entries[size_t(parent.row())]->keys.size());
}

int PlanBoardModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant PlanBoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanCard *shown = card(index);
    if (role == Qt::DisplayRole)
        return shown ? shown->name : columnAt(index.row()).title;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return shown ? shown->description : columnAt(index.row()).description;
    return {};
}

} // namespace models
