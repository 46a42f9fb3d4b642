#include "models/questiondemandmodel.h"

#include "domain/rules/questionlabel.h"
#include "models/recordmodel.h"

namespace models {

namespace {

QList<int> segments(const domain::QuestionDemand &demand)
{
    return {demand.byRank.begin(), demand.byRank.end()};
}

} // namespace

QList<QuestionDemandRow> questionDemandRows(const domain::Programme &programme)
{
    QList<QuestionDemandRow> rows;
    for (const domain::QuestionDemand &demand : domain::questionDemand(programme)) {
        const domain::Question &question = *programme.find(demand.question);
        QuestionDemandRow row{demand, int(rows.size()), domain::shortLabel(question), question.text, question.role, {}, {}, {}};
        if (const domain::Role *role = programme.find(question.role)) {
            row.roleName = role->name;
            row.roleLetter = role->letter;
            row.roleColour = role->colour;
        }
        rows.append(row);
    }
    return rows;
}

void QuestionDemandModel::setRows(const QList<QuestionDemandRow> &rows)
{
    const int before = m_most;
    m_most = 0;
    for (const QuestionDemandRow &row : rows)
        m_most = std::max(m_most, row.demand.people());
    show(rows);
    if (m_most != before && rowCount() > 0)
        Q_EMIT dataChanged(index(0, WishesColumn), index(rowCount() - 1, WishesColumn));
}

void QuestionDemandModel::setRole(domain::RoleId role)
{
    m_role = role;
    refilter();
}

int QuestionDemandModel::unansweredCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += !rowAt(row).demand.isAnswered() && rowAt(row).demand.people() > 0 ? 1 : 0;
    return count;
}

bool QuestionDemandModel::accepts(const QuestionDemandRow &row) const
{
    return !m_role.isValid() || row.role == m_role;
}

int QuestionDemandModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString QuestionDemandModel::segmentText(int rank, int people)
{
    switch (rank) {
    case 0:
        //: how many people wish a question in the first place: "3 first" (German: "3 erste")
        return tr("%1 first").arg(people);
    case 1:
        return tr("%1 second").arg(people);
    case 2:
        return tr("%1 third").arg(people);
    default:
        //: wishes of rank 4 and more: "2 further" (German: "2 weitere")
        return tr("%1 further").arg(people);
    }
}

QString QuestionDemandModel::wishesText(const QList<int> &segments)
{
    QStringList parts;
    for (int rank = 0; rank < segments.size(); ++rank) {
        if (segments[rank] > 0)
            parts.append(segmentText(rank, segments[rank]));
    }
    return parts.join(QStringLiteral(", "));
}

QVariant QuestionDemandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuestionDemandRow &row = rowAt(index.row());
    const bool isOpen = !row.demand.isAnswered();
    switch (role) {
    case IconNameRole:
        return index.column() == AnswerColumn ? QVariant(isOpen ? QStringLiteral("dialog-warning") : QStringLiteral("state-done")) : QVariant();
    case ColourRole:
        return index.column() == RoleColumn ? QVariant(row.roleColour) : QVariant();
    case LetterRole:
        return index.column() == RoleColumn ? QVariant(row.roleLetter) : QVariant();
    case SegmentsRole:
        return index.column() == WishesColumn ? QVariant::fromValue(segments(row.demand)) : QVariant();
    case MostPeopleRole:
        return m_most;
    case Qt::TextAlignmentRole:
        return index.column() == PeopleColumn || index.column() == SeatedColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case QuestionColumn:
        return QStringLiteral("%1 %2").arg(row.label, row.text);
    case RoleColumn:
        return row.roleName;
    case WishesColumn:
        return wishesText(segments(row.demand));
    case PeopleColumn:
        return row.demand.people();
    case SeatedColumn:
        return row.demand.seated;
    case AnswerColumn:
        return domain::answerText(row.demand);
    default:
        return {};
    }
}

QVariant QuestionDemandModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QuestionColumn:
        return tr("Question");
    case RoleColumn:
        return tr("Role");
    case WishesColumn:
        return tr("Wishes");
    case PeopleColumn:
        return tr("People");
    case SeatedColumn:
        //: how many of the people have a place in a training for the question (German: "Mit Platz")
        return tr("Seated");
    case AnswerColumn:
        //: which trainings deal with the question (German: "Beantwortet durch")
        return tr("Answered by");
    default:
        return {};
    }
}

QString QuestionDemandModel::filterText(const QuestionDemandRow &row) const
{
    return QStringList{row.label, row.text, row.roleName, domain::answerText(row.demand)}.join(u'\n');
}

QByteArray QuestionDemandModel::sortKey(const QuestionDemandRow &row, int column) const
{
    switch (column) {
    case WishesColumn:
    case PeopleColumn:
        // Of equally many people first wishes weigh more; then the catalogue decides, read backwards as most people come first.
        return numberKey(row.demand.people()) + numberKey(row.demand.byRank[0]) + numberKey(100'000 - row.place);
    case SeatedColumn:
        return numberKey(row.demand.seated);
    case AnswerColumn:
        return numberKey(int(row.demand.sessions.size())) + numberKey(row.demand.seats);
    default:
        return numberKey(row.place);
    }
}

} // namespace models
