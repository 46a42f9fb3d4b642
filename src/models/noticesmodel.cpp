#include "models/noticesmodel.h"

#include "base/clock.h"
#include "domain/rules/holdingtexts.h"
#include "models/recordmodel.h"

#include <QTextDocument>

#include <algorithm>
#include <map>

namespace models {

using domain::Holding;
using domain::HoldingState;

namespace {

NoticeState stateOf(const Holding &holding)
{
    if (holding.written.isValid())
        return NoticeState::Awaiting;
    switch (holding.state) {
    case HoldingState::Outdated:
        return NoticeState::Outdated;
    case HoldingState::StillComing:
        return NoticeState::StillComing;
    case HoldingState::NeverTold:
        return NoticeState::NeverTold;
    case HoldingState::Current:
        break;
    }
    return NoticeState::Current;
}

/// "Tue, 29 October 2024, 10:00–12:00 · Ulm"; a link stands where there is no place.
QString momentAndPlace(const QDateTime &from, const QDateTime &to, const QString &place, const QString &link)
{
    QStringList parts{base::dateTimeSpan(from, to, QLocale()), place.isEmpty() ? link : place};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Makes rows; what many of them share is made once.
class RowMaker
{
public:
    explicit RowMaker(const domain::Programme &programme) : m_programme(programme) {}

    [[nodiscard]] NoticeRow rowOf(const Holding &holding)
    {
        NoticeRow row;
        row.holding = holding;
        row.state = stateOf(holding);
        setRecipient(row);
        setSession(row);
        const domain::Notice *told = m_programme.find(holding.told);
        const domain::Notice *written = m_programme.find(holding.written);
        if (told && !(told->cancelled && holding.state == HoldingState::NeverTold))
            row.told = momentAndPlace(told->startsAt, told->endsAt, told->place, told->link);
        else if (told)
            row.told = NoticesModel::tr("It is off");
        if (const domain::Notice *last = written ? written : told)
            setWay(row, *last);
        return row;
    }

private:
    void setRecipient(NoticeRow &row) const
    {
        const domain::Recipient recipient = row.holding.recipient;
        if (const domain::Participant *person = m_programme.find(recipient.participant)) {
            row.name = domain::listName(*person);
            row.nameKey = domain::nameSortKey(*person);
            row.role = person->role;
            const domain::Role *role = m_programme.find(person->role);
            row.roleText = role ? role->name : QString();
        } else if (const domain::Coach *coach = m_programme.find(recipient.coach)) {
            row.name = domain::fullName(*coach);
            row.nameKey = base::phoneBookKey(coach->familyName, coach->givenName);
            //: who leads a session, beside the roles of participants
            row.roleText = NoticesModel::tr("Coach");
        }
    }

    void setSession(NoticeRow &row)
    {
        const domain::Session *session = m_programme.find(row.holding.session);
        const domain::Notice *told = m_programme.find(row.holding.told);
        row.session = session ? session->title : told ? told->title : QString();
        const bool isAhead = row.holding.state != HoldingState::StillComing;
        row.startsAt = session && isAhead ? session->startsAt : told ? told->startsAt : QDateTime();
        if (!session)
            row.now = NoticesModel::tr("The session was removed");
        else if (session->state == domain::SessionState::Cancelled)
            row.now = NoticesModel::tr("The session is off");
        else if (!isAhead)
            row.now = NoticesModel::tr("Has no place in it any more");
        else
            row.now = nowText(*session);
    }

    [[nodiscard]] const QString &nowText(const domain::Session &session)
    {
        QString &text = m_now[session.id];
        if (text.isEmpty())
            text = momentAndPlace(session.startsAt, session.endsAt, session.place, session.link);
        return text;
    }

    static void setWay(NoticeRow &row, const domain::Notice &notice)
    {
        row.toldAt = notice.toldAt.isValid() ? notice.toldAt : notice.writtenAt;
        const QString day = base::shortDate(row.toldAt.date(), QLocale());
        //: by which way somebody was told a date, and on which day
        row.way = NoticesModel::tr("%1, %2", "way, day").arg(domain::enumLabel(notice.way), day);
    }

    const domain::Programme &m_programme;
    QHash<domain::SessionId, QString> m_now;
};

/// What is the matter with the holdings of one session, most pressing first.
QStringList sentencesOf(const domain::Programme &programme, const domain::HoldingGroup &holdings)
{
    std::map<NoticeState, domain::HoldingGroup> groups;
    for (const Holding *holding : holdings) {
        if (const NoticeState state = stateOf(*holding); state != NoticeState::Current)
            groups[state].push_back(holding);
    }
    QStringList sentences;
    for (const auto &[state, group] : groups)
        sentences.append(state == NoticeState::Awaiting ? domain::awaitingText(programme, group) : domain::holdingText(programme, group));
    return sentences;
}

} // namespace

NoticeRows noticeRows(const domain::Programme &programme, const QDateTime &now)
{
    const std::vector<Holding> holdings = domain::holdings(programme, now);
    NoticeRows found;
    found.rows.reserve(qsizetype(holdings.size()));
    RowMaker maker(programme);
    for (auto first = holdings.begin(); first != holdings.end();) {
        domain::HoldingGroup group;
        for (; first != holdings.end() && (group.empty() || first->uid == group.front()->uid); ++first) {
            group.push_back(&*first);
            found.rows.append(maker.rowOf(*first));
        }
        found.sentences += sentencesOf(programme, group);
    }
    return found;
}

NoticesModel::NoticesModel(workspace::Jobs &jobs, QObject *parent)
    : RefreshedModel(jobs, tr("Looking up who knows what"), [](const domain::Programme &programme) { return noticeRows(programme, base::Clock::now()); }, parent)
{
}

bool NoticesModel::concerns(const domain::ChangeSet &changeSet) const
{
    return !changeSet.of<domain::Notice>().empty() || !changeSet.of<domain::Session>().empty() || !changeSet.of<domain::Enrolment>().empty()
        || !changeSet.of<domain::Participant>().empty() || !changeSet.of<domain::Coach>().empty() || !changeSet.of<domain::Role>().empty();
}

void NoticesModel::take(const NoticeRows &found)
{
    m_sentences = found.sentences;
    show(found.rows);
}

void NoticesModel::setStates(const QSet<NoticeState> &states)
{
    narrow(m_states, states);
}

void NoticesModel::setRoles(const QSet<domain::RoleId> &roles)
{
    narrow(m_roles, roles);
}

void NoticesModel::setSession(const QString &uid)
{
    m_uid = uid;
    refilter();
}

bool NoticesModel::accepts(const NoticeRow &row) const
{
    return fits(m_states, row.state) && fits(m_roles, row.holding.recipient.isCoach() ? domain::RoleId() : row.role)
        && (m_uid.isEmpty() || row.holding.uid == m_uid);
}

int NoticesModel::countOf(NoticeState state) const
{
    const QList<NoticeRow> rows = allRows();
    return int(std::count_if(rows.begin(), rows.end(), [state](const NoticeRow &row) { return row.state == state; }));
}

QString NoticesModel::word(NoticeState state)
{
    switch (state) {
    case NoticeState::Outdated:
        return domain::enumLabel(HoldingState::Outdated);
    case NoticeState::StillComing:
        return domain::enumLabel(HoldingState::StillComing);
    case NoticeState::NeverTold:
        return domain::enumLabel(HoldingState::NeverTold);
    case NoticeState::Awaiting:
        //: state of a notice (German: "Verfasst, nicht bestätigt")
        return tr("Written, not confirmed");
    case NoticeState::Current:
        break;
    }
    return domain::enumLabel(HoldingState::Current);
}

QString NoticesModel::iconName(NoticeState state)
{
    switch (state) {
    case NoticeState::Outdated:
        return QStringLiteral("dialog-warning");
    case NoticeState::StillComing:
        return QStringLiteral("state-off");
    case NoticeState::NeverTold:
        return QStringLiteral("state-open");
    case NoticeState::Awaiting:
        return QStringLiteral("state-waiting");
    case NoticeState::Current:
        break;
    }
    return QStringLiteral("state-done");
}

int NoticesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString NoticesModel::textOf(const NoticeRow &row, int column)
{
    switch (column) {
    case StateColumn:
        return word(row.state);
    case NameColumn:
        return row.name;
    case RoleColumn:
        return row.roleText;
    case SessionColumn:
        return row.session;
    case ToldColumn:
        return row.told;
    case NowColumn:
        return row.now;
    case WayColumn:
        return row.way;
    default:
        return {};
    }
}

QVariant NoticesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NoticeRow &row = rowAt(index.row());
    if (role == IconNameRole && index.column() == StateColumn)
        return iconName(row.state);
    const QString text = textOf(row, index.column());
    if (role == Qt::ToolTipRole)
        return text.isEmpty() ? QVariant() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
    return role == Qt::DisplayRole ? QVariant(text) : QVariant();
}

QVariant NoticesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case NameColumn:
        return tr("Name");
    case RoleColumn:
        return tr("Role");
    case SessionColumn:
        return tr("Session");
    case ToldColumn:
        //: heading: time and place of a session as somebody was told (German: "Mitgeteilt")
        return tr("Was told");
    case NowColumn:
        //: heading: time and place of a session as they are (German: "Jetzt")
        return tr("Now");
    case WayColumn:
        //: heading: by which way and when somebody was told (German: "Auf welchem Weg")
        return tr("By which way");
    default:
        return {};
    }
}

QString NoticesModel::filterText(const NoticeRow &row) const
{
    QStringList texts;
    for (int column = 0; column < ColumnCount; ++column)
        texts.append(textOf(row, column));
    return texts.join(u'\n');
}

QByteArray NoticesModel::sortKey(const NoticeRow &row, int column) const
{
    switch (column) {
    case StateColumn:
        return QByteArray::number(int(row.state));
    case NameColumn:
        return row.nameKey;
    case SessionColumn:
    case NowColumn:
        return numberKey(row.startsAt.toSecsSinceEpoch()) + textKey(row.session);
    case WayColumn:
        return row.toldAt.isValid() ? numberKey(row.toldAt.toSecsSinceEpoch()) : QByteArray("~");
    default:
        return textKey(textOf(row, column));
    }
}

} // namespace models
