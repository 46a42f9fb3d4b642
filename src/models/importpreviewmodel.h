#pragma once

#include "exchange/imports/participantimport.h"
#include "models/snapshotmodel.h"

#include <QSet>

namespace domain {
struct FieldInfo;
struct RecordInfo;
}

namespace models {

/// A row of a list and what becomes of it, as shown.
struct ImportPreviewRow
{
    int number = 0; ///< as a spreadsheet numbers it
    exchange::RowOutcome outcome = exchange::RowOutcome::Skipped;
    exchange::RowDecision::Action decision = exchange::RowDecision::Action::AsProposed;
    QStringList values; ///< by field shown
    QList<bool> changed; ///< by field shown: gets a new value
    QList<bool> corrected; ///< by field shown: a person put it right
    QString proposal; ///< what the municipality may be, where the row leaves it open
    QList<domain::MunicipalityId> candidates; ///< municipalities that come into question, likeliest first
    bool hasProposal = false; ///< the first candidate is what is proposed
    qint64 record = 0; ///< the existing row it means, 0 when there is none
    QString reasons;
    QString changes; ///< old and new values in words; empty where nothing changes
    QString source; ///< the row as it came

    [[nodiscard]] QString key() const { return QString::number(number); }
    bool operator==(const ImportPreviewRow &) const = default;
};

/// The rows of an import with the fields that the list fills, as values; made on any thread.
struct ImportPreviewTable
{
    std::vector<const domain::FieldInfo *> fields; ///< the fields shown
    QList<ImportPreviewRow> rows;
};

/// Fields that some row fills and those that every person needs, in the order of the record, and all rows.
[[nodiscard]] ImportPreviewTable importPreviewTable(const domain::Programme &programme, const domain::RecordInfo &info,
                                                    const exchange::ImportPreview &preview, const QHash<int, exchange::RowDecision> &decisions);

/// What each row of a list becomes. Where corrections are allowed, cells of fields take a value as files write it
/// (domain::exchangeText()) and tell it by corrected(); the rows change when they are computed anew.
class ImportPreviewModel : public SnapshotModel<ImportPreviewRow>
{
    Q_OBJECT
public:
    /// Columns before the fields; the reasons stand behind the fields.
    enum Column { NumberColumn, OutcomeColumn, FieldColumns };

    using SnapshotModel::SnapshotModel;

    void setTable(const ImportPreviewTable &table);
    void setCorrectable(bool correctable) { m_correctable = correctable; }
    /// Rows of these outcomes; empty: all.
    void setOutcomes(const QSet<exchange::RowOutcome> &outcomes);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// The field of a column, nullptr where it shows none.
    [[nodiscard]] const domain::FieldInfo *fieldOf(int column) const;
    [[nodiscard]] int reasonsColumn() const { return FieldColumns + int(m_fields.size()); }

    /// The word for an outcome: "new".
    [[nodiscard]] static QString word(exchange::RowOutcome outcome);
    [[nodiscard]] static QString iconName(exchange::RowOutcome outcome);

Q_SIGNALS:
    void corrected(int rowNumber, const QString &field, const QString &text);

protected:
    QString filterText(const ImportPreviewRow &row) const override;
    QByteArray sortKey(const ImportPreviewRow &row, int column) const override;
    bool accepts(const ImportPreviewRow &row) const override;

private:
    [[nodiscard]] bool isProposalCell(const QModelIndex &index) const;

    std::vector<const domain::FieldInfo *> m_fields;
    bool m_correctable = false;
    QSet<exchange::RowOutcome> m_outcomes;
};

} // namespace models
