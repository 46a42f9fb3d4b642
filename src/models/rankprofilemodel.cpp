#include "models/rankprofilemodel.h"

#include "workspace/planner/plantexts.h"

namespace models {

using workspace::RankCounts;

QList<RankProfileRow> rankProfileRows(const workspace::PlanTask &task, const planning::Plan &plan, const planning::Plan &reference)
{
    const RankCounts now = workspace::rankCounts(task.instance, plan);
    const RankCounts before = workspace::rankCounts(task.instance, reference);
    QList<RankProfileRow> rows;
    for (size_t i = 0; i < now.wishes.size(); ++i)
        rows.append({RankProfileRow::Wish, int(i) + 1, workspace::rankText(task, int(i) + 1), now.wishes[i], before.wishes[i]});
    rows.append({RankProfileRow::NotWished, 0, RankProfileModel::tr("Only trainings not wished"), now.notWished, before.notWished});
    rows.append({RankProfileRow::Nothing, 0, RankProfileModel::tr("No training"), now.nothing, before.nothing});
    int most = 0;
    for (const RankProfileRow &row : std::as_const(rows))
        most = std::max({most, row.now, row.before});
    for (RankProfileRow &row : rows) {
        row.people = int(task.instance.participants.size());
        row.most = most;
    }
    return rows;
}

int RankProfileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RankProfileModel::sentence(const RankProfileRow &row)
{
    const QString share = tr("%n people (%1 %)", nullptr, row.now).arg(row.people > 0 ? qRound(100.0 * row.now / row.people) : 0);
    const int difference = row.now - row.before;
    if (difference == 0)
        return tr("%1, as before", "number of people").arg(share);
    return difference > 0 ? tr("%1, %2 more", "number of people, how many more than before").arg(share).arg(difference)
                          : tr("%1, %2 fewer", "number of people, how many fewer than before").arg(share).arg(-difference);
}

QVariant RankProfileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RankProfileRow &row = rowAt(index.row());
    switch (role) {
    case Qt::TextAlignmentRole:
        return index.column() == NowColumn || index.column() == BeforeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        //: a rank, and how many people have it: "First wish: 57 people (48 %), 5 more than before"
        return tr("%1: %2").arg(row.text, sentence(row));
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case RankColumn: return row.text;
    case NowColumn: return row.now;
    case BeforeColumn: return row.before;
    case BarsColumn: return sentence(row);
    default: return {};
    }
}

QVariant RankProfileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case RankColumn: return tr("Best training");
    case NowColumn: return role == Qt::ToolTipRole ? tr("People in this plan") : tr("Plan");
    case BeforeColumn: return role == Qt::ToolTipRole ? tr("People in the plan to compare with") : tr("Before");
    case BarsColumn: return tr("This plan above, the one to compare with below");
    default: return {};
    }
}

QByteArray RankProfileModel::sortKey(const RankProfileRow &row, int) const
{
    return numberKey(int(row.kind)) + numberKey(row.rank);
}

} // namespace models
