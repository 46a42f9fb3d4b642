#include "models/planlevelsmodel.h"

#include "models/recordmodel.h"
#include "workspace/planner/plantexts.h"

namespace models {

namespace {

/// "better by 3", "worse by 1", "as before".
QString changeText(const PlanLevelRow &row)
{
    if (!row.before)
        return {};
    const qint64 difference = row.after - *row.before;
    if (difference == 0)
        return PlanLevelsModel::tr("as before");
    const QString amount = QLocale().toString(std::abs(difference));
    return difference < 0 ? PlanLevelsModel::tr("− %1, better").arg(amount) : PlanLevelsModel::tr("+ %1, worse").arg(amount);
}

} // namespace

QList<PlanLevelRow> planLevelRows(const planning::Instance &instanceBefore, const std::vector<std::int64_t> &before, const workspace::PlanTask &task,
                                  const std::vector<std::int64_t> &after, const std::vector<std::int64_t> &bounds)
{
    const std::vector<planning::Level> levels = planning::levelsOf(task.instance);
    const std::vector<planning::Level> earlier = planning::levelsOf(instanceBefore);
    QList<PlanLevelRow> rows;
    bool isProven = true;
    for (size_t i = 0; i < std::min(levels.size(), after.size()); ++i) {
        PlanLevelRow row;
        row.number = int(i) + 1;
        row.text = workspace::levelText(levels[i]);
        row.after = after[i];
        const auto same = std::find(earlier.begin(), earlier.end(), levels[i]);
        if (const auto place = size_t(same - earlier.begin()); place < before.size())
            row.before = before[place];
        // A bound holds given that the levels before it are at their best.
        if (isProven && i < bounds.size())
            row.bound = bounds[i];
        isProven = isProven && row.bound == row.after;
        row.isProven = isProven;
        rows.append(row);
    }
    return rows;
}

int PlanLevelsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PlanLevelsModel::text(const PlanLevelRow &row, int column) const
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    switch (column) {
    case NumberColumn: return number(row.number);
    case LevelColumn: return row.text;
    case BeforeColumn: return row.before ? number(*row.before) : QString();
    case AfterColumn: return number(row.after);
    case ChangeColumn: return changeText(row);
    case BoundColumn: return row.bound ? number(*row.bound) : QString();
    case ProvenColumn: return row.isProven ? tr("yes", "proven to be the best") : tr("no", "not proven to be the best");
    default: return {};
    }
}

QVariant PlanLevelsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanLevelRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == LevelColumn || index.column() == ChangeColumn || index.column() == ProvenColumn)
            return {};
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case IconNameRole:
        if (index.column() != ProvenColumn)
            return {};
        return row.isProven ? QStringLiteral("dialog-ok") : QStringLiteral("state-open");
    default:
        return {};
    }
}

QVariant PlanLevelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case NumberColumn: return isTip ? tr("Place in the order in which plans are compared") : tr("No.");
    case LevelColumn: return tr("What counts");
    case BeforeColumn: return isTip ? tr("Count in the plan to compare with") : tr("Before");
    case AfterColumn: return isTip ? tr("Count in this plan") : tr("This plan");
    case ChangeColumn: return tr("Difference");
    case BoundColumn: return isTip ? tr("The least that is possible, given the levels above") : tr("Possible");
    case ProvenColumn: return isTip ? tr("Whether nothing better is possible, which is proven") : tr("Proven");
    default: return {};
    }
}

QByteArray PlanLevelsModel::sortKey(const PlanLevelRow &row, int) const
{
    return numberKey(row.number);
}

} // namespace models
