#include "models/lessthanwantedmodel.h"

#include "models/recordmodel.h"
#include "workspace/planner/plantexts.h"

namespace models {

using namespace domain;
using workspace::recordId;

namespace {

UnmetWish unmetWish(const Programme &programme, const workspace::PlanTask &task, const planning::Reason &reason, ParticipantId person)
{
    const Session *session = programme.find(SessionId{recordId(reason.training)});
    return {LessThanWantedModel::tr("%1: %2", "rank of a wish, and what was wished").arg(workspace::rankText(task, reason.wish.rank), workspace::wishText(programme, reason.wish)),
            workspace::reasonText(programme, task, reason, workspace::Audience::Coordinator, person), session ? session->title : QString(), reason.training};
}

} // namespace

QList<LessThanWantedRow> lessThanWantedRows(const Programme &programme, const workspace::PlanTask &task,
                                            const std::vector<workspace::Shortfall> &shortfalls)
{
    const PlanNames names(programme);
    QList<LessThanWantedRow> rows;
    rows.reserve(qsizetype(shortfalls.size()));
    for (const workspace::Shortfall &shortfall : shortfalls) {
        LessThanWantedRow row;
        row.person = names.person(shortfall.participant);
        row.wanted = shortfall.wanted;
        row.got = shortfall.got;
        row.bestPlace = shortfall.bestRank > 0 ? shortfall.bestRank : task.instance.rules.otherRank + 1;
        row.bestText = bestRankText(task, shortfall.bestRank);
        for (const planning::Reason &reason : shortfall.reasons)
            row.unmet.append(unmetWish(programme, task, reason, row.person.id));
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const LessThanWantedRow &a, const LessThanWantedRow &b) {
        return std::tuple(-a.bestPlace, a.person.place) < std::tuple(-b.bestPlace, b.person.place);
    });
    return rows;
}

void LessThanWantedModel::setOnlyNothing(bool only)
{
    if (m_onlyNothing == only)
        return;
    m_onlyNothing = only;
    refilter();
}

int LessThanWantedModel::nothingCount() const
{
    const QList<LessThanWantedRow> rows = allRows();
    return int(std::count_if(rows.begin(), rows.end(), [](const LessThanWantedRow &row) { return row.got == 0; }));
}

bool LessThanWantedModel::accepts(const LessThanWantedRow &row) const
{
    return !m_onlyNothing || row.got == 0;
}

int LessThanWantedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LessThanWantedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LessThanWantedRow &row = rowAt(index.row());
    switch (role) {
    case IdRole:
    case ColourRole:
    case LetterRole:
        return row.person.mark(role, index.column() == RoleColumn);
    case IconNameRole:
        return index.column() == BestColumn && row.got == 0 ? QStringLiteral("dialog-warning") : QString();
    case Qt::TextAlignmentRole:
        return index.column() == WantedColumn || index.column() == GotColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case NameColumn: return row.person.name;
    case MunicipalityColumn: return row.person.municipality;
    case RoleColumn: return row.person.roleName;
    case WantedColumn: return row.wanted;
    case GotColumn: return row.got;
    case BestColumn: return row.bestText;
    case ReasonColumn: return row.unmet.isEmpty() ? tr("no further wish") : row.unmet.first().reason;
    default: return {};
    }
}

QVariant LessThanWantedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case MunicipalityColumn: return tr("Municipality");
    case RoleColumn: return tr("Role");
    case WantedColumn: return role == Qt::ToolTipRole ? tr("Trainings that the person wants at most") : tr("Wanted");
    case GotColumn: return role == Qt::ToolTipRole ? tr("Trainings that the person gets") : tr("Got");
    case BestColumn: return role == Qt::ToolTipRole ? tr("Rank of the best training that the person gets") : tr("Best");
    case ReasonColumn: return tr("Why");
    default: return {};
    }
}

QString LessThanWantedModel::filterText(const LessThanWantedRow &row) const
{
    QStringList texts{row.person.name, row.person.municipality, row.person.roleName, row.bestText};
    for (const UnmetWish &unmet : row.unmet)
        texts << unmet.wish << unmet.reason << unmet.training;
    return texts.join(u'\n');
}

QByteArray LessThanWantedModel::sortKey(const LessThanWantedRow &row, int column) const
{
    switch (column) {
    case MunicipalityColumn: return base::phoneBookKey(row.person.municipality);
    case RoleColumn: return base::phoneBookKey(row.person.roleName);
    case WantedColumn: return numberKey(row.wanted);
    case GotColumn: return numberKey(row.got);
    case BestColumn: return numberKey(row.bestPlace);
    case ReasonColumn: return base::phoneBookKey(row.unmet.isEmpty() ? QString() : row.unmet.first().reason);
    default: return numberKey(row.person.place);
    }
}

} // namespace models
