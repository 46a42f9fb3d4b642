#pragma once

#include "exchange/imports/importpreview.h"
#include "models/snapshotmodel.h"

namespace models {

/// An entry of a calendar file and what becomes of it, as shown.
struct CalendarPreviewRow
{
    int number = 0; ///< of the entry in the file
    exchange::RowOutcome outcome = exchange::RowOutcome::Skipped;
    QString title;
    QString moment;     ///< "Tue, 29 October 2024, 10:00–12:00"
    QString momentKey;  ///< sorts by time
    QString place;
    QString reasons;

    [[nodiscard]] QString key() const { return QString::number(number); }
    bool operator==(const CalendarPreviewRow &) const = default;
};

/// All entries of a file; made on any thread.
[[nodiscard]] QList<CalendarPreviewRow> calendarPreviewRows(const exchange::ImportPreview &preview);

/// The entries of a calendar file, and what becomes of them.
class CalendarPreviewModel : public SnapshotModel<CalendarPreviewRow>
{
    Q_OBJECT
public:
    enum Column { NumberColumn, OutcomeColumn, TitleColumn, MomentColumn, PlaceColumn, ReasonsColumn, ColumnCount };

    using SnapshotModel::SnapshotModel;

    void setRows(const QList<CalendarPreviewRow> &rows) { show(rows); }
    /// Entries of these outcomes; empty: all.
    void setOutcomes(const QSet<exchange::RowOutcome> &outcomes) { narrow(m_outcomes, outcomes); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString filterText(const CalendarPreviewRow &row) const override;
    QByteArray sortKey(const CalendarPreviewRow &row, int column) const override;
    bool accepts(const CalendarPreviewRow &row) const override { return fits(m_outcomes, row.outcome); }

private:
    [[nodiscard]] static QVariant valueOf(const CalendarPreviewRow &row, int column);

    QSet<exchange::RowOutcome> m_outcomes;
};

} // namespace models
