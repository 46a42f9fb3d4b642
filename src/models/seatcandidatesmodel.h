#pragma once

#include "domain/rules/seating.h"
#include "models/snapshotmodel.h"

namespace models {

/// Somebody who may get a place in a session, as values.
struct SeatCandidateRow
{
    domain::ParticipantId participant;
    QString name; ///< for lists: "von der Heide, Änne"
    int place = 0; ///< in the order of a phone book
    QString municipality;
    QString roleName;
    QString roleColour;
    QString roleLetter;
    std::optional<int> wish; ///< rank of the wish, 1 the best
    int trainings = 0;       ///< other trainings in which the person has a place
    QString warning;         ///< what speaks against a place; empty: nothing
    bool isGrave = false;    ///< the person does not take part, or is elsewhere

    [[nodiscard]] QString key() const { return QString::number(participant.value); }
    bool operator==(const SeatCandidateRow &) const = default;
};

/// Everybody who is on no list of a session, the best first. Rows are dragged as participants.
class SeatCandidatesModel : public SnapshotModel<SeatCandidateRow>
{
    Q_OBJECT
public:
    enum Column { NameColumn, MunicipalityColumn, RoleColumn, WishColumn, TrainingsColumn, WarningColumn, ColumnCount };

    using SnapshotModel::SnapshotModel;

    /// What seatCandidates() says of the session; people who are on its lists are left out.
    void setCandidates(const domain::Programme &programme, std::vector<domain::SeatCandidate> candidates);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

protected:
    QString filterText(const SeatCandidateRow &row) const override;
    QByteArray sortKey(const SeatCandidateRow &row, int column) const override;

private:
    [[nodiscard]] QVariant text(const SeatCandidateRow &row, int column) const;
};

/// People in the form of recordMimeType(), for dragging; owned by the caller.
[[nodiscard]] QMimeData *draggedPeople(const QList<domain::ParticipantId> &people);

} // namespace models
