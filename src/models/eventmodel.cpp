#include "models/eventmodel.h"

#include "domain/programmeindex.h"
#include "models/recordmodel.h"

#include <QTextDocument>

#include <algorithm>

namespace models {

using namespace domain;

namespace {

constexpr int Inside = 9; ///< rank of a text that has what was typed, but not at the beginning of a word

/// How well a text fits what was typed: `first` for its beginning, one more for the beginning of one of its words.
int rankOf(const QString &text, const QString &typed, int first)
{
    int best = Inside;
    for (const QString &folded : {base::fold(text), base::foldUmlauts(text)}) {
        for (const QString &wanted : {base::fold(typed), base::foldUmlauts(typed)}) {
            if (folded.startsWith(wanted))
                return first;
            if (folded.contains(u' ' + wanted) || folded.contains(u'-' + wanted))
                best = first + 1;
        }
    }
    return best;
}

EventRow rowOf(const Programme &programme, const EventStatus &status, SessionId session)
{
    const Participant &person = *programme.find(status.participant);
    const Municipality *municipality = programme.find(person.municipality);
    EventRow row;
    row.status = status;
    row.givenName = person.givenName;
    row.familyName = surname(person);
    row.name = listName(person);
    row.fullName = fullName(person);
    row.nameKey = nameSortKey(person);
    row.municipality = municipality ? municipality->name : person.organisation;
    if (const domain::Role *role = programme.find(person.role)) {
        row.roleName = role->name;
        row.roleColour = role->colour;
        row.roleLetter = role->letter;
    }
    if (const Enrolment *enrolment = findEnrolment(programme, session, person.id))
        row.table = enrolment->tableName;
    if (const Certificate *certificate = programme.find(status.certificate))
        row.number = certificate->number;
    return row;
}

} // namespace

EventModel::EventModel(QObject *parent) : SnapshotModel(parent)
{
    sort(NameColumn);
}

void EventModel::show(const Programme &programme, SessionId session)
{
    const std::vector<EventStatus> statuses = eventStatuses(programme, session);
    m_progress = eventProgress(statuses);
    QList<EventRow> rows;
    for (const EventStatus &status : statuses) {
        rows.append(models::rowOf(programme, status, session));
        rows.last().hasBadge = m_badges.contains(status.participant);
    }
    SnapshotModel::show(rows);
    Q_EMIT refreshed();
}

void EventModel::search(const QString &text)
{
    m_search = base::cleaned(text);
    setFilter(m_search);
}

void EventModel::markBadge(ParticipantId person)
{
    m_badges.insert(person);
    QList<EventRow> rows = allRows();
    for (EventRow &row : rows)
        row.hasBadge = m_badges.contains(row.status.participant);
    SnapshotModel::show(rows);
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EventModel::stageText(const EventRow &row)
{
    const QString word = enumLabel(row.status.stage);
    //: a person at the closing event: "No certificate: the kick-off workshop was not attended." (German the same)
    return row.status.reason.isEmpty() ? word : tr("%1: %2").arg(word, row.status.reason);
}

QString EventModel::stageIcon(EventStage stage)
{
    switch (stage) {
    case EventStage::NotHere: return QStringLiteral("state-open");
    case EventStage::Blocked: return QStringLiteral("state-off");
    case EventStage::Ready: return QStringLiteral("state-waiting");
    case EventStage::Issued: return QStringLiteral("application-certificate");
    case EventStage::HandedOver: return QStringLiteral("state-done");
    case EventStage::ToPost:
    case EventStage::Posted: return QStringLiteral("state-past");
    }
    return {};
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventRow &row = rowAt(index.row());
    const int column = index.column();
    if (role == StageRole)
        return int(row.status.stage);
    if (role == IdRole)
        return row.status.participant.value;
    if (role == IconNameRole && column == StageColumn)
        return stageIcon(row.status.stage);
    if (role == IconNameRole && column == BadgeColumn && row.hasBadge)
        return QStringLiteral("state-done");
    if (role == ColourRole && column == RoleColumn)
        return row.roleColour;
    if (role == LetterRole && column == RoleColumn)
        return row.roleLetter;
    if (role == Qt::ToolTipRole && column == StageColumn)
        return Qt::convertFromPlainText(stageText(row), Qt::WhiteSpaceNormal);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn: return row.name;
    case MunicipalityColumn: return row.municipality;
    case RoleColumn: return row.roleName;
    case TableColumn: return row.table;
    case BadgeColumn: return row.hasBadge ? tr("printed", "a name badge") : QString();
    default: return stageText(row);
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case MunicipalityColumn: return tr("Municipality");
    case RoleColumn: return tr("Role");
    case TableColumn: return tr("Table", "where people sit");
    case BadgeColumn: return tr("Badge");
    case StageColumn: return tr("State");
    default: return {};
    }
}

QString EventModel::filterText(const EventRow &row) const
{
    return QStringLiteral("%1 %2 %3").arg(row.givenName, row.familyName, row.municipality);
}

QByteArray EventModel::sortKey(const EventRow &row, int) const
{
    if (m_search.isEmpty())
        return row.nameKey;
    const int rank = std::min({rankOf(row.familyName, m_search, 0), rankOf(row.givenName, m_search, 2), rankOf(row.municipality, m_search, 4)});
    return QByteArray(1, char('0' + rank)) + row.nameKey;
}

} // namespace models
