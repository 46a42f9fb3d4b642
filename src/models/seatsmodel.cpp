#include "models/seatsmodel.h"

#include "base/clock.h"
#include "models/decorations.h"
#include "models/recordmodel.h"
#include "models/seatcandidatesmodel.h"

#include <QMimeData>

namespace models {

using namespace domain;

namespace {

constexpr SeatGroup groups[] = {SeatGroup::Enrolled, SeatGroup::Invited, SeatGroup::Waiting, SeatGroup::Gone};

SeatGroup groupOf(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Enrolled: return SeatGroup::Enrolled;
    case EnrolmentState::Invited: return SeatGroup::Invited;
    case EnrolmentState::Waiting: return SeatGroup::Waiting;
    default: return SeatGroup::Gone;
    }
}

QString headingText(SeatGroup group, int people)
{
    switch (group) {
    case SeatGroup::Enrolled: return SeatsModel::tr("Enrolled (%1)").arg(people);
    case SeatGroup::Invited: return SeatsModel::tr("Invited (%1)").arg(people);
    case SeatGroup::Waiting: return SeatsModel::tr("Waiting list (%1)").arg(people);
    case SeatGroup::Gone: return SeatsModel::tr("Declined and cancelled (%1)").arg(people);
    }
    return {};
}

QString momentText(const QDateTime &moment)
{
    return SeatsModel::tr("%1, %2", "date and time").arg(base::shortDate(moment.date(), QLocale()), moment.time().toString(QStringLiteral("HH:mm")));
}

void describeState(SeatRow &row, const Enrolment &enrolment)
{
    const bool hasOffer = enrolment.state == EnrolmentState::Invited && enrolment.offerUntil.isValid();
    const bool hasLapsed = hasOffer && enrolment.offerUntil <= base::Clock::now();
    row.stateIcon = stateIcon(u"state", QString::fromLatin1(enumIdentifier(enrolment.state)));
    row.state = enumLabel(enrolment.state);
    if (hasLapsed) {
        row.stateIcon = QStringLiteral("dialog-warning");
        row.state = SeatsModel::tr("Offer lapsed %1").arg(momentText(enrolment.offerUntil));
    } else if (hasOffer) {
        row.state = SeatsModel::tr("Invited until %1").arg(momentText(enrolment.offerUntil));
    }
    if (enrolment.attendance != Attendance::Unknown)
        row.state = SeatsModel::tr("%1, %2", "state of an enrolment and attendance").arg(row.state, enumLabel(enrolment.attendance).toLower());
    row.since = base::shortDate(enrolment.stateSince, QLocale());
}

SeatRow seatRow(const Programme &programme, const SeatCandidate &candidate, const Enrolment &enrolment)
{
    SeatRow row;
    const Participant &person = *programme.find(candidate.participant);
    const Municipality *municipality = programme.find(person.municipality);
    row.group = groupOf(enrolment.state);
    row.participant = person.id;
    row.text = listName(person);
    row.municipality = municipality ? municipality->name : person.organisation;
    describeState(row, enrolment);
    row.warning = warningsText(candidate.warnings);
    row.isGrave = !candidate.warnings.isEmpty() && candidate.warnings.front().obstacle <= SeatObstacle::OtherSession;
    return row;
}

/// People of one group in the order they stand in: as in a phone book, the waiting list in its own.
QList<SeatRow> withHeading(SeatGroup group, QList<SeatRow> people, const QHash<ParticipantId, int> &waitingPlaces)
{
    if (group == SeatGroup::Waiting) {
        std::stable_sort(people.begin(), people.end(), [&](const SeatRow &one, const SeatRow &other) {
            return waitingPlaces.value(one.participant) < waitingPlaces.value(other.participant);
        });
    }
    const bool isNumbered = group != SeatGroup::Gone;
    for (qsizetype i = 0; i < people.size(); ++i)
        people[i].number = isNumbered ? int(i) + 1 : 0;
    SeatRow heading;
    heading.group = group;
    heading.text = headingText(group, int(people.size()));
    people.prepend(heading);
    return people;
}

} // namespace

EnrolmentState stateOf(SeatGroup group)
{
    switch (group) {
    case SeatGroup::Enrolled: return EnrolmentState::Enrolled;
    case SeatGroup::Invited: return EnrolmentState::Invited;
    case SeatGroup::Waiting: return EnrolmentState::Waiting;
    case SeatGroup::Gone: break;
    }
    return EnrolmentState::Cancelled;
}

void SeatsModel::setSession(const Programme &programme, SessionId session, const std::vector<SeatCandidate> &candidates)
{
    QHash<SeatGroup, QList<SeatRow>> people;
    for (const SeatCandidate &candidate : candidates) {
        if (const Enrolment *enrolment = programme.find(candidate.enrolment))
            people[groupOf(enrolment->state)].append(seatRow(programme, candidate, *enrolment));
    }
    QHash<ParticipantId, int> places;
    for (const Enrolment *waiting : waitingList(programme, session))
        places.insert(waiting->participant, int(places.size()));
    QList<SeatRow> rows;
    for (const SeatGroup group : groups) {
        const bool isAlwaysShown = group == SeatGroup::Enrolled || group == SeatGroup::Waiting;
        if (isAlwaysShown || people.contains(group))
            rows += withHeading(group, people.value(group), places);
    }
    show(rows);
}

int SeatsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SeatsModel::text(const SeatRow &row, int column) const
{
    if (row.isHeading())
        return column == NumberColumn ? QVariant(row.text) : QVariant();
    switch (column) {
    case NumberColumn: return row.number > 0 ? QVariant(row.number) : QVariant();
    case NameColumn: return row.text;
    case MunicipalityColumn: return row.municipality;
    case StateColumn: return row.state;
    case SinceColumn: return row.since;
    case WarningColumn: return row.warning;
    default: return {};
    }
}

QVariant SeatsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeatRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case HeadingRole:
        return row.isHeading();
    case Qt::TextAlignmentRole:
        if (index.column() == NumberColumn && !row.isHeading())
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case IconNameRole:
        if (index.column() == StateColumn && !row.isHeading())
            return row.stateIcon;
        if (index.column() == WarningColumn && !row.warning.isEmpty())
            return row.isGrave ? QStringLiteral("dialog-error") : QStringLiteral("dialog-warning");
        return {};
    default:
        return {};
    }
}

QVariant SeatsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("No.");
    case NameColumn: return tr("Name");
    case MunicipalityColumn: return tr("Municipality");
    case StateColumn: return tr("State");
    case SinceColumn: return tr("Since");
    case WarningColumn: return tr("What speaks against it");
    default: return {};
    }
}

Qt::ItemFlags SeatsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || rowAt(index.row()).isHeading())
        return Qt::NoItemFlags;
    return SnapshotModel::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList SeatsModel::mimeTypes() const
{
    return {recordMimeType()};
}

QMimeData *SeatsModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes) {
        if (!rows.contains(index.row()) && !rowAt(index.row()).isHeading())
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QList<ParticipantId> people;
    for (const int row : std::as_const(rows))
        people.append(rowAt(row).participant);
    return draggedPeople(people);
}

} // namespace models
