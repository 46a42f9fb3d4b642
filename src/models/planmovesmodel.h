#pragma once

#include "models/planperson.h"
#include "models/snapshotmodel.h"
#include "workspace/planner/planfigures.h"

namespace models {

/// What another plan means for one person, in words.
struct PlanMoveRow
{
    PlanPerson person;
    QString leaves; ///< titles of trainings
    QString joins;
    int bestBefore = 0; ///< sorting; no training is beyond every rank
    int bestAfter = 0;
    QString before; ///< "2nd wish"
    QString after;
    workspace::Effect effect = workspace::Effect::Neither;
    QString effectText; ///< "+ gains: a better wish"

    [[nodiscard]] QString key() const { return QString::number(person.id.value); }
    bool operator==(const PlanMoveRow &) const = default;
};

[[nodiscard]] QList<PlanMoveRow> planMoveRows(const domain::Programme &programme, const workspace::PlanTask &task,
                                              const std::vector<workspace::PersonChange> &changes);

/// Who leaves and joins what between two plans, who gains and who loses.
class PlanMovesModel : public SnapshotModel<PlanMoveRow>
{
    Q_OBJECT
public:
    enum Column { NameColumn, MunicipalityColumn, RoleColumn, LeavesColumn, JoinsColumn, BeforeColumn, AfterColumn, EffectColumn, ColumnCount };

    using SnapshotModel::SnapshotModel;

    void setRows(const QList<PlanMoveRow> &rows) { show(rows); }
    /// Only people with this effect; none: everybody.
    void setEffect(std::optional<workspace::Effect> effect);
    [[nodiscard]] int countOf(workspace::Effect effect) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString filterText(const PlanMoveRow &row) const override;
    QByteArray sortKey(const PlanMoveRow &row, int column) const override;
    bool accepts(const PlanMoveRow &row) const override { return !m_effect || row.effect == *m_effect; }

private:
    std::optional<workspace::Effect> m_effect;
};

} // namespace models
