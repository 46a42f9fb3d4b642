#pragma once

#include "base/error.h"
#include "domain/verbs/interestverbs.h"
#include "models/gridroles.h"
#include "models/persontexts.h"

#include <QAbstractTableModel>
#include <QHash>

namespace workspace {
class Document;
}

namespace models {

/// The wishes of one role as a grid: its people in the order of a phone book down, its questions across, ranks in the
/// cells. The model proposes the change set, whoever shows it applies it.
class InterestMatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit InterestMatrixModel(QObject *parent = nullptr);

    /// The programme to show, nullptr for none; stays valid until the next call.
    void setDocument(workspace::Document *document);
    /// People and questions of this role; an invalid id: none.
    void setRole(domain::RoleId role);
    [[nodiscard]] domain::RoleId role() const { return m_role; }
    /// People whose name, municipality or organisation holds every word of `text` (umlauts folded).
    void setFilter(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A rank; 0 or an empty text removes the wish.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// People of the role who could be shown, filtered out or not.
    [[nodiscard]] int peopleCount() const;
    [[nodiscard]] domain::ParticipantId participantAt(int row) const { return m_rows.value(row); }
    [[nodiscard]] domain::QuestionId questionAt(int column) const { return m_columns.value(column); }
    /// The rank in a cell, 0 when nothing is wished.
    [[nodiscard]] int rankAt(const QModelIndex &index) const;
    [[nodiscard]] int rowOf(domain::ParticipantId participant) const { return int(m_rows.indexOf(participant)); }
    [[nodiscard]] int columnOf(domain::QuestionId question) const { return int(m_columns.indexOf(question)); }

    /// One change that gives all these cells the rank; 0 removes the wishes.
    [[nodiscard]] base::Result<domain::ChangeSet> proposal(const QModelIndexList &indexes, int rank, domain::EqualRanks equalRanks) const;
    /// One change for a pasted table whose upper left corner is `start`; a single cell fills all of `selected`. A first
    /// line of labels ("Q3") says which columns are meant. InputRefused when a text is no rank or falls outside.
    [[nodiscard]] base::Result<domain::ChangeSet> pasteProposal(const QString &table, const QModelIndex &start, const QModelIndexList &selected) const;

    /// The people shown with municipality and ranks under headings, tab-separated: for a spreadsheet, and to be imported again.
    [[nodiscard]] QString tableText() const;

    /// The rank that a text means: empty and "-" are 0, "x" is 1; nothing when it is none.
    [[nodiscard]] static std::optional<int> rankFromText(const QString &text);

Q_SIGNALS:
    /// setData() wants this change applied.
    void changeProposed(const base::Result<domain::ChangeSet> &changeSet);
    /// Rows or columns came or went; counts are to be shown anew.
    void extentChanged();

private:
    using Ranks = QHash<domain::QuestionId, int>;

    [[nodiscard]] const domain::Programme &programme() const;
    void onChanged(const domain::ChangeSet &changeSet);
    void rebuildRanks();
    void updateRows();
    void updateColumns();
    void announceAll();
    [[nodiscard]] bool belongs(domain::ParticipantId id) const;
    [[nodiscard]] QString cellSentence(const QModelIndex &index) const;
    [[nodiscard]] QVariant personHeader(int row, int role) const;
    [[nodiscard]] QVariant questionHeader(int column, int role) const;
    [[nodiscard]] QString personSentence(const domain::Participant &participant) const;
    [[nodiscard]] QString questionSentence(const domain::Question &question) const;
    [[nodiscard]] QList<int> countsOf(domain::QuestionId question) const;
    [[nodiscard]] QList<int> columnsOfLabels(const QStringList &labels) const;

    workspace::Document *m_document = nullptr;
    domain::RoleId m_role;
    QString m_filter;
    QList<PersonText> m_people;
    QHash<domain::ParticipantId, Ranks> m_ranks;
    QList<domain::ParticipantId> m_rows;
    QList<domain::QuestionId> m_columns;
};

/// "first wish", "second wish", "wish of rank 4"; "not wished" for 0.
[[nodiscard]] QString rankText(int rank);

} // namespace models
