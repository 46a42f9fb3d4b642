#pragma once

#include "exchange/imports/attendanceimport.h"
#include "models/snapshotmodel.h"

#include <QSet>

namespace models {

/// A row of a meeting report and what is proposed for it, as shown.
struct AttendanceProposalRow
{
    int number = 0; ///< as a spreadsheet numbers it
    exchange::RowOutcome outcome = exchange::RowOutcome::Skipped;
    exchange::RowDecision::Action decision = exchange::RowDecision::Action::AsProposed;
    QString shownName; ///< as displayed in the meeting, with the address where there is one
    QString person; ///< for lists; empty while it is not clear who it is
    QString time; ///< "10:00–11:55"
    std::optional<int> minutes; ///< of this row
    QString proposal; ///< "Present, 91 min"
    QString reasons;
    domain::ParticipantId participant;
    QList<domain::ParticipantId> candidates;

    [[nodiscard]] QString key() const { return QString::number(number); }
    bool operator==(const AttendanceProposalRow &) const = default;
};

/// All rows of a report; made on any thread. `proposals` has one for each row of the preview.
[[nodiscard]] QList<AttendanceProposalRow> attendanceProposalRows(const domain::Programme &programme,
    const exchange::ImportPreview &preview, const std::vector<exchange::AttendanceImport::Proposal> &proposals,
    const QHash<int, exchange::RowDecision> &decisions);

/// Who was in a meeting, and what would be recorded.
class AttendanceProposalModel : public SnapshotModel<AttendanceProposalRow>
{
    Q_OBJECT
public:
    enum Column {
        NumberColumn,
        OutcomeColumn,
        ShownNameColumn,
        PersonColumn,
        TimeColumn,
        MinutesColumn,
        ProposalColumn,
        ReasonsColumn,
        ColumnCount
    };

    using SnapshotModel::SnapshotModel;

    void setRows(const QList<AttendanceProposalRow> &rows) { show(rows); }
    /// Rows of these outcomes; empty: all.
    void setOutcomes(const QSet<exchange::RowOutcome> &outcomes);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString filterText(const AttendanceProposalRow &row) const override;
    QByteArray sortKey(const AttendanceProposalRow &row, int column) const override;
    bool accepts(const AttendanceProposalRow &row) const override;

private:
    QSet<exchange::RowOutcome> m_outcomes;
};

} // namespace models
