#pragma once

#include "models/planboard.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace models {

/// The board of a plan as a tree: columns with their cards. Another plan is shown by difference, so that a view keeps its
/// selection while the planner is at work.
class PlanBoardModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit PlanBoardModel(QObject *parent = nullptr);
    ~PlanBoardModel() override;

    void setColumns(const QList<PlanColumn> &columns);

    [[nodiscard]] const PlanColumn &columnAt(int column) const;
    /// nullptr for a column or an invalid index.
    [[nodiscard]] const PlanCard *card(const QModelIndex &index) const;
    /// The column that the index is, or whose card it is; -1 for an invalid one.
    [[nodiscard]] int columnOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex columnIndex(int column) const { return index(column, 0); }
    [[nodiscard]] QModelIndex columnIndex(domain::SessionId session) const; ///< invalid: not on the board
    /// All cards of a person, in the order of the columns.
    [[nodiscard]] QModelIndexList cardsOf(domain::ParticipantId participant) const;
    [[nodiscard]] QModelIndex cardIndex(domain::SessionId session, domain::ParticipantId participant) const;
    /// The card by its PlanCard::key(), or the column for an empty key.
    [[nodiscard]] QModelIndex indexOf(domain::SessionId session, const QString &cardKey) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    /// A column that keeps its place in memory: indexes of its cards point to it.
    struct Entry
    {
        PlanColumn column;
        QList<QString> keys; ///< of the cards that views see
        QList<PlanCard> cards;
    };

    void arrange(const QList<PlanColumn> &columns);
    void updateCards(Entry &entry, const PlanColumn &wanted);
    [[nodiscard]] int position(const Entry *entry) const;

    QList<qint64> m_sessions; ///< of the columns; 0: without a place
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace models
