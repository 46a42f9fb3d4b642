#include "models/trainingproposalsmodel.h"

#include "domain/rules/questionlabel.h"
#include "models/interestmatrixmodel.h"
#include "models/recordmodel.h"

namespace models {

namespace {

using domain::ProposedDate;
using domain::TrainingProposal;

QString dateText(const domain::Programme &programme, const TrainingProposal &proposal, const ProposedDate &date)
{
    const QString when = base::dateTimeSpan(date.startsAt, date.endsAt, QLocale());
    const domain::Coach *coach = programme.find(date.coach);
    if (coach)
        //: a date, how many of the people can come, and the coach
        return TrainingProposalsModel::tr("%1: %2 of %3 can come, coach %4").arg(when).arg(date.people.size()).arg(proposal.people.size()).arg(domain::fullName(*coach));
    return TrainingProposalsModel::tr("%1: %2 of %3 can come, no coach").arg(when).arg(date.people.size()).arg(proposal.people.size());
}

TrainingProposalRow rowOf(const domain::Programme &programme, const TrainingProposal &proposal, int place)
{
    TrainingProposalRow row;
    row.proposal = proposal;
    row.place = place;
    row.questions = domain::shortLabels(programme, proposal.questions);
    QStringList texts;
    for (const domain::QuestionId id : proposal.questions)
        texts.append(QStringLiteral("%1 %2").arg(domain::shortLabel(*programme.find(id)), programme.find(id)->text));
    row.questionTexts = texts.join(u'\n');
    if (const domain::Role *role = programme.find(proposal.role)) {
        row.roleName = role->name;
        row.roleLetter = role->letter;
        row.roleColour = role->colour;
    }
    for (const domain::ProposedPerson &person : proposal.people)
        //: a person and the rank of the wish: "Änne von der Heide (first wish)"
        row.names.append(TrainingProposalsModel::tr("%1 (%2)").arg(domain::fullName(*programme.find(person.participant)), rankText(person.rank)));
    for (const ProposedDate &date : proposal.dates)
        row.dateTexts.append(dateText(programme, proposal, date));
    if (const domain::Coach *coach = proposal.dates.isEmpty() ? nullptr : programme.find(proposal.dates.first().coach))
        row.coach = domain::fullName(*coach);
    return row;
}

} // namespace

/// The questions with the first of the people: no two proposals share both.
QString TrainingProposalRow::key() const
{
    QStringList parts;
    for (const domain::QuestionId id : proposal.questions)
        parts.append(QString::number(id.value));
    parts.append(QString::number(proposal.people.isEmpty() ? 0 : proposal.people.first().participant.value));
    return parts.join(u' ');
}

QList<TrainingProposalRow> trainingProposalRows(const domain::Programme &programme, const domain::ProposalSettings &settings)
{
    QList<TrainingProposalRow> rows;
    for (const TrainingProposal &proposal : domain::trainingProposals(programme, settings))
        rows.append(rowOf(programme, proposal, int(rows.size())));
    return rows;
}

int TrainingProposalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TrainingProposalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrainingProposalRow &row = rowAt(index.row());
    switch (role) {
    case ColourRole:
        return index.column() == RoleColumn ? QVariant(row.roleColour) : QVariant();
    case LetterRole:
        return index.column() == RoleColumn ? QVariant(row.roleLetter) : QVariant();
    case IconNameRole:
        return index.column() == CoachColumn && row.coach.isEmpty() ? QVariant(QStringLiteral("dialog-warning")) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == PeopleColumn || index.column() == AbleColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case QuestionsColumn:
        return row.questions;
    case RoleColumn:
        return row.roleName;
    case PeopleColumn:
        return int(row.proposal.people.size());
    case DateColumn:
        return row.proposal.dates.isEmpty() ? tr("no date in common")
                                            : base::dateTimeSpan(row.proposal.dates.first().startsAt, row.proposal.dates.first().endsAt, QLocale());
    case AbleColumn:
        return row.proposal.dates.isEmpty() ? QVariant() : QVariant(int(row.proposal.dates.first().people.size()));
    case CoachColumn:
        return row.coach.isEmpty() ? tr("nobody is free") : row.coach;
    default:
        return {};
    }
}

QVariant TrainingProposalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QuestionsColumn:
        return tr("Questions");
    case RoleColumn:
        return tr("Role");
    case PeopleColumn:
        return tr("People");
    case DateColumn:
        return tr("Best date");
    case AbleColumn:
        //: heading: how many of the people can come at the date (German: "Können")
        return tr("Can come");
    case CoachColumn:
        return tr("Coach");
    default:
        return {};
    }
}

QString TrainingProposalsModel::filterText(const TrainingProposalRow &row) const
{
    return row.questions + u'\n' + row.questionTexts + u'\n' + row.roleName + u'\n' + row.names.join(u'\n') + u'\n' + row.coach;
}

QByteArray TrainingProposalsModel::sortKey(const TrainingProposalRow &row, int column) const
{
    switch (column) {
    case PeopleColumn:
        return numberKey(row.proposal.people.size());
    case AbleColumn:
        return numberKey(row.proposal.dates.isEmpty() ? 0 : row.proposal.dates.first().people.size());
    case DateColumn:
        return row.proposal.dates.isEmpty() ? QByteArray() : numberKey(row.proposal.dates.first().startsAt.toSecsSinceEpoch());
    case CoachColumn:
        return base::phoneBookKey(row.coach);
    case RoleColumn:
        return base::phoneBookKey(row.roleName);
    default:
        return numberKey(row.place);
    }
}

} // namespace models
