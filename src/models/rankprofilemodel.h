#pragma once

#include "models/snapshotmodel.h"
#include "workspace/planner/planfigures.h"
#include "workspace/planner/planscope.h"

namespace models {

/// How many people have their best training as one wish, in two plans.
struct RankProfileRow
{
    enum Kind { Wish, NotWished, Nothing };

    Kind kind = Wish;
    int rank = 0; ///< of a wish, from 1
    QString text;
    int now = 0;
    int before = 0;
    int people = 0; ///< in the plan
    int most = 0;   ///< of all rows and both plans, for the length of bars

    [[nodiscard]] QString key() const { return QStringLiteral("%1.%2").arg(int(kind)).arg(rank); }
    bool operator==(const RankProfileRow &) const = default;
};

[[nodiscard]] QList<RankProfileRow> rankProfileRows(const workspace::PlanTask &task, const planning::Plan &plan, const planning::Plan &reference);

/// The rank profile of a plan beside that of another, as the table that the chart is.
class RankProfileModel : public SnapshotModel<RankProfileRow>
{
    Q_OBJECT
public:
    enum Column { RankColumn, NowColumn, BeforeColumn, BarsColumn, ColumnCount };

    using SnapshotModel::SnapshotModel;

    void setRows(const QList<RankProfileRow> &rows) { show(rows); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "57 people (48 %), 5 more than before".
    [[nodiscard]] static QString sentence(const RankProfileRow &row);

protected:
    QString filterText(const RankProfileRow &row) const override { return row.text; }
    QByteArray sortKey(const RankProfileRow &row, int column) const override;
};

} // namespace models
