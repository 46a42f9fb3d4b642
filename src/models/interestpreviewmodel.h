#pragma once

#include "exchange/imports/importpreview.h"
#include "models/snapshotmodel.h"

#include <QSet>

namespace models {

/// A row of a list of wishes and what becomes of it, as shown.
struct InterestPreviewRow
{
    int number = 0; ///< as a spreadsheet numbers it
    exchange::RowOutcome outcome = exchange::RowOutcome::Skipped;
    QString person; ///< who it is, else as the list writes it
    QString wishes; ///< "Q3 first wish, Q1 second wish"
    QString reasons;

    [[nodiscard]] QString key() const { return QString::number(number); }
    bool operator==(const InterestPreviewRow &) const = default;
};

/// All rows of a list; made on any thread.
[[nodiscard]] QList<InterestPreviewRow> interestPreviewRows(const domain::Programme &programme, const exchange::ImportPreview &preview);

/// Whose wishes a list holds, and what becomes of them.
class InterestPreviewModel : public SnapshotModel<InterestPreviewRow>
{
    Q_OBJECT
public:
    enum Column { NumberColumn, OutcomeColumn, PersonColumn, WishesColumn, ReasonsColumn, ColumnCount };

    using SnapshotModel::SnapshotModel;

    void setRows(const QList<InterestPreviewRow> &rows) { show(rows); }
    /// Rows of these outcomes; empty: all.
    void setOutcomes(const QSet<exchange::RowOutcome> &outcomes);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString filterText(const InterestPreviewRow &row) const override;
    QByteArray sortKey(const InterestPreviewRow &row, int column) const override;
    bool accepts(const InterestPreviewRow &row) const override;

private:
    QSet<exchange::RowOutcome> m_outcomes;
};

} // namespace models
