#pragma once

#include "models/snapshotmodel.h"
#include "workspace/planner/planscope.h"

namespace models {

/// One level of the objective with its values in two plans.
struct PlanLevelRow
{
    int number = 0; ///< place in the order of the objective, from 1
    QString text;
    std::optional<qint64> before; ///< of the plan to compare with, when it has this level
    qint64 after = 0;
    std::optional<qint64> bound;  ///< least possible given the earlier levels; none: not known
    bool isProven = false;        ///< this level and all before meet their bounds

    [[nodiscard]] QString key() const { return QString::number(number); }
    bool operator==(const PlanLevelRow &) const = default;
};

/// `before` and `after` are objectives of plans for these tasks; `bounds` are those of `after`, empty when nothing is
/// proven. Levels belong together by what they count.
[[nodiscard]] QList<PlanLevelRow> planLevelRows(const planning::Instance &instanceBefore, const std::vector<std::int64_t> &before,
                                                const workspace::PlanTask &task, const std::vector<std::int64_t> &after,
                                                const std::vector<std::int64_t> &bounds);

/// The levels of the objective in their order: what two plans count, what is possible, what is proven.
class PlanLevelsModel : public SnapshotModel<PlanLevelRow>
{
    Q_OBJECT
public:
    enum Column { NumberColumn, LevelColumn, BeforeColumn, AfterColumn, ChangeColumn, BoundColumn, ProvenColumn, ColumnCount };

    using SnapshotModel::SnapshotModel;

    void setRows(const QList<PlanLevelRow> &rows) { show(rows); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString filterText(const PlanLevelRow &row) const override { return row.text; }
    QByteArray sortKey(const PlanLevelRow &row, int column) const override;

private:
    [[nodiscard]] QVariant text(const PlanLevelRow &row, int column) const;
};

} // namespace models
