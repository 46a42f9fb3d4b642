#pragma once

#include "domain/rules/seating.h"
#include "models/snapshotmodel.h"

namespace models {

/// The lists of a session, from top to bottom.
enum class SeatGroup { Enrolled, Invited, Waiting, Gone };

/// The state that somebody gets who is put into a group.
[[nodiscard]] domain::EnrolmentState stateOf(SeatGroup group);

/// The heading of a group, or somebody in it.
struct SeatRow
{
    SeatGroup group = SeatGroup::Enrolled;
    domain::ParticipantId participant; ///< invalid: the heading
    int number = 0;                    ///< of the seat, or the place on the waiting list
    QString text;                      ///< of a heading, or the name for lists
    QString municipality;
    QString state;
    QString stateIcon;
    QString since;
    QString warning;
    bool isGrave = false;

    [[nodiscard]] bool isHeading() const { return !participant.isValid(); }
    [[nodiscard]] QString key() const { return isHeading() ? QStringLiteral("g%1").arg(int(group)) : QString::number(participant.value); }
    bool operator==(const SeatRow &) const = default;
};

/// Who is enrolled in a session, invited, waits in which order, or declined and cancelled; each list below its heading.
/// Headings cannot be chosen. Rows are dragged as participants.
class SeatsModel : public SnapshotModel<SeatRow>
{
    Q_OBJECT
public:
    enum Column { NumberColumn, NameColumn, MunicipalityColumn, StateColumn, SinceColumn, WarningColumn, ColumnCount };
    enum Role { HeadingRole = Qt::UserRole + 80 }; ///< bool, the row is a heading

    using SnapshotModel::SnapshotModel;

    /// The lists of this session, with what seatCandidates() says of its people.
    void setSession(const domain::Programme &programme, domain::SessionId session, const std::vector<domain::SeatCandidate> &candidates);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    [[nodiscard]] int rowOf(domain::ParticipantId participant) const { return SnapshotModel::rowOf(QString::number(participant.value)); }

protected:
    QString filterText(const SeatRow &row) const override { return row.text; }
    QByteArray sortKey(const SeatRow &, int) const override { return {}; }

private:
    [[nodiscard]] QVariant text(const SeatRow &row, int column) const;
};

} // namespace models
