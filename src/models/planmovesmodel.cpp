#include "models/planmovesmodel.h"

#include "models/recordmodel.h"

namespace models {

using workspace::Effect;
using workspace::PersonChange;

namespace {

/// What makes the difference for the person, with its sign.
QString effectText(const PersonChange &change)
{
    switch (change.effect) {
    case Effect::Gains:
        if (change.bestBefore == 0)
            return PlanMovesModel::tr("+ gains a training at all");
        if (change.bestAfter < change.bestBefore)
            return PlanMovesModel::tr("+ gains a better best training");
        return change.seatsAfter > change.seatsBefore ? PlanMovesModel::tr("+ gains %n trainings more", nullptr, change.seatsAfter - change.seatsBefore)
                                                      : PlanMovesModel::tr("+ gains better further trainings");
    case Effect::Loses:
        if (change.bestAfter == 0)
            return PlanMovesModel::tr("− loses every training");
        if (change.bestAfter > change.bestBefore)
            return PlanMovesModel::tr("− loses the best training");
        return change.seatsAfter < change.seatsBefore ? PlanMovesModel::tr("− loses %n trainings", nullptr, change.seatsBefore - change.seatsAfter)
                                                      : PlanMovesModel::tr("− loses better further trainings");
    case Effect::Neither:
        break;
    }
    return PlanMovesModel::tr("= as good as before");
}

} // namespace

QList<PlanMoveRow> planMoveRows(const domain::Programme &programme, const workspace::PlanTask &task, const std::vector<PersonChange> &changes)
{
    const PlanNames names(programme);
    const auto place = [&](int rank) { return rank > 0 ? rank : task.instance.rules.otherRank + 1; };
    QList<PlanMoveRow> rows;
    rows.reserve(qsizetype(changes.size()));
    for (const PersonChange &change : changes)
        rows.append({names.person(change.participant), names.trainings(change.leaves), names.trainings(change.joins), place(change.bestBefore),
                     place(change.bestAfter), bestRankText(task, change.bestBefore), bestRankText(task, change.bestAfter), change.effect,
                     effectText(change)});
    std::stable_sort(rows.begin(), rows.end(), [](const PlanMoveRow &a, const PlanMoveRow &b) { return a.person.place < b.person.place; });
    return rows;
}

void PlanMovesModel::setEffect(std::optional<Effect> effect)
{
    if (m_effect == effect)
        return;
    m_effect = effect;
    refilter();
}

int PlanMovesModel::countOf(Effect effect) const
{
    const QList<PlanMoveRow> rows = allRows();
    return int(std::count_if(rows.begin(), rows.end(), [effect](const PlanMoveRow &row) { return row.effect == effect; }));
}

int PlanMovesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PlanMovesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanMoveRow &row = rowAt(index.row());
    switch (role) {
    case IdRole:
    case ColourRole:
    case LetterRole:
        return row.person.mark(role, index.column() == RoleColumn);
    case IconNameRole:
        if (index.column() != EffectColumn || row.effect == Effect::Neither)
            return {};
        return row.effect == Effect::Gains ? QStringLiteral("go-up") : QStringLiteral("go-down");
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case NameColumn: return row.person.name;
    case MunicipalityColumn: return row.person.municipality;
    case RoleColumn: return row.person.roleName;
    case LeavesColumn: return row.leaves;
    case JoinsColumn: return row.joins;
    case BeforeColumn: return row.before;
    case AfterColumn: return row.after;
    case EffectColumn: return row.effectText;
    default: return {};
    }
}

QVariant PlanMovesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case MunicipalityColumn: return tr("Municipality");
    case RoleColumn: return tr("Role");
    case LeavesColumn: return role == Qt::ToolTipRole ? tr("Trainings that the person attends only in the plan to compare with") : tr("Leaves");
    case JoinsColumn: return role == Qt::ToolTipRole ? tr("Trainings that the person attends only in this plan") : tr("Joins");
    case BeforeColumn: return role == Qt::ToolTipRole ? tr("Rank of the best training in the plan to compare with") : tr("Best before");
    case AfterColumn: return role == Qt::ToolTipRole ? tr("Rank of the best training in this plan") : tr("Best after");
    case EffectColumn: return tr("Gain or loss");
    default: return {};
    }
}

QString PlanMovesModel::filterText(const PlanMoveRow &row) const
{
    return QStringList{row.person.name, row.person.municipality, row.person.roleName, row.leaves, row.joins, row.effectText}.join(u'\n');
}

QByteArray PlanMovesModel::sortKey(const PlanMoveRow &row, int column) const
{
    switch (column) {
    case MunicipalityColumn: return base::phoneBookKey(row.person.municipality);
    case RoleColumn: return base::phoneBookKey(row.person.roleName);
    case LeavesColumn: return base::phoneBookKey(row.leaves);
    case JoinsColumn: return base::phoneBookKey(row.joins);
    case BeforeColumn: return numberKey(row.bestBefore);
    case AfterColumn: return numberKey(row.bestAfter);
    case EffectColumn: return numberKey(int(row.effect)) + base::phoneBookKey(row.effectText);
    default: return numberKey(row.person.place);
    }
}

} // namespace models
