#pragma once

#include "domain/rules/trainingproposals.h"
#include "models/snapshotmodel.h"

namespace models {

/// A proposed training, as shown.
struct TrainingProposalRow
{
    domain::TrainingProposal proposal;
    int place = 0; ///< among all proposals
    QString questions;     ///< "Q3, Q4"
    QString questionTexts; ///< in full, one in each line
    QString roleName;
    QString roleLetter;
    QString roleColour;
    QStringList names;      ///< of the people, with their rank
    QStringList dateTexts;  ///< "Tue, 12 November 2024, 10:00–12:00: 7 of 7 people, coach Grit Löwenherz"
    QString coach;          ///< at the best date; empty: nobody is free

    [[nodiscard]] QString key() const;
    bool operator==(const TrainingProposalRow &) const = default;
};

/// All proposals in their order; made on any thread.
[[nodiscard]] QList<TrainingProposalRow> trainingProposalRows(const domain::Programme &programme, const domain::ProposalSettings &settings);

/// Trainings that are proposed for wishes which none answers yet.
class TrainingProposalsModel : public SnapshotModel<TrainingProposalRow>
{
    Q_OBJECT
public:
    enum Column { QuestionsColumn, RoleColumn, PeopleColumn, DateColumn, AbleColumn, CoachColumn, ColumnCount };

    using SnapshotModel::SnapshotModel;

    void setRows(const QList<TrainingProposalRow> &rows) { show(rows); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString filterText(const TrainingProposalRow &row) const override;
    QByteArray sortKey(const TrainingProposalRow &row, int column) const override;
};

} // namespace models
