#pragma once

#include "exchange/imports/participantimport.h"
#include "models/snapshotmodel.h"

#include <QSet>

namespace domain {
class Programme;
struct RecordInfo;
}

namespace models {

/// A row of a list and what becomes of it, as shown.
struct ImportPreviewRow
{
    int number = 0; ///< as a spreadsheet numbers it
    exchange::RowOutcome outcome = exchange::RowOutcome::Skipped;
    exchange::RowDecision::Action decision = exchange::RowDecision::Action::AsProposed;
    QStringList values;   ///< by field shown
    QList<bool> changed;  ///< by field shown: gets a new value
    QString reasons;
    QString source;       ///< the row as it came

    [[nodiscard]] QString key() const { return QString::number(number); }
    bool operator==(const ImportPreviewRow &) const = default;
};

/// The rows of an import with the fields that the list fills, as values; made on any thread.
struct ImportPreviewTable
{
    QStringList headings; ///< of the fields shown
    QList<ImportPreviewRow> rows;
};

/// Fields that some row fills, in the order of the record, and all rows.
[[nodiscard]] ImportPreviewTable importPreviewTable(const domain::Programme &programme, const domain::RecordInfo &info,
                                                    const exchange::ImportPreview &preview, const QHash<int, exchange::RowDecision> &decisions);

/// What each row of a list becomes.
class ImportPreviewModel : public SnapshotModel<ImportPreviewRow>
{
    Q_OBJECT
public:
    /// Columns before the fields; the reasons stand behind the fields.
    enum Column { NumberColumn, OutcomeColumn, FieldColumns };

    using SnapshotModel::SnapshotModel;

    void setTable(const ImportPreviewTable &table);
    /// Rows of these outcomes; empty: all.
    void setOutcomes(const QSet<exchange::RowOutcome> &outcomes);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] int reasonsColumn() const { return FieldColumns + int(m_headings.size()); }

    /// The word for an outcome: "new".
    [[nodiscard]] static QString word(exchange::RowOutcome outcome);
    [[nodiscard]] static QString iconName(exchange::RowOutcome outcome);

protected:
    QString filterText(const ImportPreviewRow &row) const override;
    QByteArray sortKey(const ImportPreviewRow &row, int column) const override;
    bool accepts(const ImportPreviewRow &row) const override;

private:
    QStringList m_headings;
    QSet<exchange::RowOutcome> m_outcomes;
};

} // namespace models
