#include "models/seatcandidatesmodel.h"

#include "models/recordmodel.h"

#include <QMimeData>

namespace models {

using namespace domain;

namespace {

SeatCandidateRow candidateRow(const Programme &programme, const SeatCandidate &candidate, int place)
{
    SeatCandidateRow row;
    const Participant &person = *programme.find(candidate.participant);
    const Municipality *municipality = programme.find(person.municipality);
    row.participant = person.id;
    row.name = listName(person);
    row.place = place;
    row.municipality = municipality ? municipality->name : person.organisation;
    if (const domain::Role *part = programme.find(person.role)) {
        row.roleName = part->name;
        row.roleColour = part->colour;
        row.roleLetter = part->letter;
    }
    row.wish = candidate.wish;
    row.trainings = candidate.trainings;
    row.warning = warningsText(candidate.warnings);
    row.isGrave = !candidate.warnings.isEmpty() && candidate.warnings.front().obstacle <= SeatObstacle::OtherSession;
    return row;
}

} // namespace

QMimeData *draggedPeople(const QList<ParticipantId> &people)
{
    QByteArray text("participant");
    for (const ParticipantId id : people)
        text += '\n' + QByteArray::number(id.value);
    auto *data = new QMimeData;
    data->setData(recordMimeType(), text);
    return data;
}

void SeatCandidatesModel::setCandidates(const Programme &programme, std::vector<SeatCandidate> candidates)
{
    QHash<ParticipantId, int> places;
    for (const SeatCandidate &candidate : candidates)
        places.insert(candidate.participant, int(places.size()));
    std::erase_if(candidates, [](const SeatCandidate &candidate) { return candidate.enrolment.isValid(); });
    sortBestFirst(candidates);
    QList<SeatCandidateRow> rows;
    rows.reserve(qsizetype(candidates.size()));
    for (const SeatCandidate &candidate : candidates)
        rows.append(candidateRow(programme, candidate, places.value(candidate.participant)));
    show(rows);
}

int SeatCandidatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SeatCandidatesModel::text(const SeatCandidateRow &row, int column) const
{
    switch (column) {
    case NameColumn: return row.name;
    case MunicipalityColumn: return row.municipality;
    case RoleColumn: return row.roleName;
    case WishColumn: return row.wish ? tr("%1.", "rank of a wish, as an ordinal number").arg(*row.wish) : QString();
    case TrainingsColumn: return row.trainings > 0 ? QVariant(row.trainings) : QVariant();
    case WarningColumn: return row.warning;
    default: return {};
    }
}

QVariant SeatCandidatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeatCandidateRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == WishColumn || index.column() == TrainingsColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case IconNameRole:
        if (index.column() != WarningColumn || row.warning.isEmpty())
            return {};
        return row.isGrave ? QStringLiteral("dialog-error") : QStringLiteral("dialog-warning");
    case ColourRole:
        return index.column() == RoleColumn ? row.roleColour : QString();
    case LetterRole:
        return index.column() == RoleColumn ? row.roleLetter : QString();
    default:
        return {};
    }
}

QVariant SeatCandidatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case MunicipalityColumn: return tr("Municipality");
    case RoleColumn: return tr("Role");
    case WishColumn: return role == Qt::ToolTipRole ? tr("Rank of the wish for this session or one of its questions") : tr("Wish");
    case TrainingsColumn: return role == Qt::ToolTipRole ? tr("Other trainings in which the person has a place") : tr("Trainings");
    case WarningColumn: return tr("What speaks against it");
    default: return {};
    }
}

Qt::ItemFlags SeatCandidatesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = SnapshotModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList SeatCandidatesModel::mimeTypes() const
{
    return {recordMimeType()};
}

QMimeData *SeatCandidatesModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QList<ParticipantId> people;
    for (const int row : std::as_const(rows))
        people.append(rowAt(row).participant);
    return draggedPeople(people);
}

QString SeatCandidatesModel::filterText(const SeatCandidateRow &row) const
{
    return QStringList{row.name, row.municipality, row.roleName, row.warning}.join(u'\n');
}

QByteArray SeatCandidatesModel::sortKey(const SeatCandidateRow &row, int column) const
{
    switch (column) {
    case MunicipalityColumn: return base::phoneBookKey(row.municipality);
    case RoleColumn: return base::phoneBookKey(row.roleName);
    case WishColumn: return numberKey(row.wish.value_or(99999));
    case TrainingsColumn: return numberKey(row.trainings);
    case WarningColumn: return base::phoneBookKey(row.warning);
    default: return numberKey(row.place);
    }
}

} // namespace models
