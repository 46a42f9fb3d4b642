#include "models/attendancemodel.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/verbs/enrolmentverbs.h"
#include "models/listdiff.h"
#include "models/recordmodel.h"
#include "workspace/document.h"

#include <QColor>
#include <QCoreApplication>
#include <QTextDocument>

namespace models {

using domain::Attendance;
using domain::ChangeSet;
using domain::Enrolment;
using domain::EnrolmentState;
using domain::Participant;
using domain::Session;

namespace {

QString shortMoment(const QDateTime &moment, const QLocale &locale)
{
    if (!moment.isValid())
        return {};
    const bool german = locale.language() == QLocale::German;
    const QString weekday = locale.toString(moment.date(), QStringLiteral("ddd")).remove(u'.');
    const QString day = moment.date().toString(german ? QStringLiteral("dd.MM.") : QStringLiteral("dd/MM"));
    return QStringLiteral("%1 %2, %3").arg(weekday, day, moment.time().toString(QStringLiteral("HH:mm")));
}

QString iconName(AttendanceModel::Mark mark)
{
    switch (mark) {
    case AttendanceModel::Mark::Present:
        return QStringLiteral("state-done");
    case AttendanceModel::Mark::Partial:
        return QStringLiteral("state-waiting");
    case AttendanceModel::Mark::Absent:
        return QStringLiteral("state-off");
    case AttendanceModel::Mark::Excused:
        return QStringLiteral("state-past");
    case AttendanceModel::Mark::Missing:
        return QStringLiteral("dialog-warning");
    default:
        return {};
    }
}

bool isPresent(const Enrolment &enrolment)
{
    return enrolment.attendance == Attendance::Present || enrolment.attendance == Attendance::Partial;
}

QString sumText(int present, int enrolled)
{
    if (enrolled == 0)
        return {};
    //: attendance: 4 of 5 enrolled people were there (German: "4 von 5")
    return AttendanceModel::tr("%1 of %2").arg(present).arg(enrolled);
}

} // namespace

AttendanceModel::AttendanceModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void AttendanceModel::setDocument(workspace::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    beginResetModel();
    m_document = document;
    m_session = {};
    m_rows.clear();
    m_columns.clear();
    if (document)
        connect(document, &workspace::Document::changed, this, &AttendanceModel::onChanged);
    rebuildPeople();
    rebuildEnrolments();
    endResetModel();
    updateColumns();
    updateRows();
}

const domain::Programme &AttendanceModel::programme() const
{
    static const domain::Programme none;
    return m_document ? m_document->programme() : none;
}

void AttendanceModel::rebuildPeople()
{
    m_people = personTexts(programme());
}

void AttendanceModel::rebuildEnrolments()
{
    m_enrolments.clear();
    m_counts.clear();
    for (const Enrolment &enrolment : programme().table<Enrolment>()) {
        m_enrolments[enrolment.participant].push_back(enrolment.id);
        count(enrolment, 1);
    }
}

void AttendanceModel::count(const Enrolment &enrolment, int sign)
{
    if (enrolment.state != EnrolmentState::Enrolled)
        return;
    Counts &counts = m_counts[enrolment.session];
    counts.enrolled += sign;
    counts.present += isPresent(enrolment) ? sign : 0;
    counts.missing += enrolment.attendance == Attendance::Unknown ? sign : 0;
}

void AttendanceModel::followEnrolments(const ChangeSet &changeSet)
{
    for (const domain::RowChange<Enrolment> &change : changeSet.of<Enrolment>()) {
        if (change.before) {
            count(*change.before, -1);
            Enrolments &ids = m_enrolments[change.before->participant];
            std::erase(ids, change.id());
        }
        if (change.after) {
            count(*change.after, 1);
            m_enrolments[change.after->participant].push_back(change.id());
        }
    }
}

void AttendanceModel::onChanged(const ChangeSet &changeSet)
{
    followEnrolments(changeSet);
    if (!changeSet.of<Participant>().empty() || !changeSet.of<domain::Municipality>().empty())
        rebuildPeople();
    if (changesExtent(changeSet)) {
        updateColumns();
        updateRows();
    } else {
        Q_EMIT extentChanged();
    }
    if (m_rows.isEmpty() || m_columns.isEmpty())
        return;
    const bool headings = !changeSet.of<Participant>().empty() || !changeSet.of<Session>().empty() || !changeSet.of<domain::Role>().empty();
    if (headings) {
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        announceCells(changeSet);
    }
}

/// Whether people or sessions may come or go; recording attendance leaves both as they are.
bool AttendanceModel::changesExtent(const ChangeSet &changeSet) const
{
    if (!changeSet.of<Participant>().empty() || !changeSet.of<Session>().empty() || !changeSet.of<domain::Municipality>().empty())
        return true;
    const domain::RowChanges<Enrolment> &changes = changeSet.of<Enrolment>();
    return std::any_of(changes.begin(), changes.end(), [](const domain::RowChange<Enrolment> &change) {
        return !change.before || !change.after || change.before->state != change.after->state || change.before->session != change.after->session
            || change.before->participant != change.after->participant;
    });
}

void AttendanceModel::announceCells(const ChangeSet &changeSet)
{
    QSet<domain::ParticipantId> participants;
    QSet<domain::SessionId> sessions;
    for (const domain::RowChange<Enrolment> &change : changeSet.of<Enrolment>()) {
        const Enrolment &row = change.after ? *change.after : *change.before;
        participants.insert(row.participant);
        sessions.insert(row.session);
    }
    if (participants.isEmpty())
        return;
    for (int row = 0; row < rowCount(); ++row) {
        if (!participants.contains(m_rows[row]))
            continue;
        Q_EMIT headerDataChanged(Qt::Vertical, row, row);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    for (int column = 0; column < columnCount(); ++column) {
        if (sessions.contains(m_columns[column]))
            Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
    }
}

void AttendanceModel::setFilter(const QString &text)
{
    m_filter = text;
    updateRows();
}

void AttendanceModel::setRoles(const QSet<domain::RoleId> &roles)
{
    m_roles = roles;
    updateRows();
}

void AttendanceModel::setKinds(const QSet<domain::SessionKind> &kinds)
{
    m_kinds = kinds;
    updateColumns();
    updateRows();
}

void AttendanceModel::setSession(domain::SessionId session)
{
    m_session = session;
    updateColumns();
    updateRows();
}

bool AttendanceModel::isShown(const PersonText &person, const QList<FoldedWord> &words) const
{
    const Participant *participant = programme().find(person.id);
    if (!participant || (!m_roles.isEmpty() && !m_roles.contains(participant->role)))
        return false;
    const bool found = person.holds(words);
    const auto enrolments = m_enrolments.constFind(person.id);
    if (!found || enrolments == m_enrolments.cend())
        return false;
    return std::any_of(enrolments->begin(), enrolments->end(), [&](domain::EnrolmentId id) {
        const Enrolment *enrolment = programme().find(id);
        return enrolment && m_shownSessions.contains(enrolment->session)
            && (!m_session.isValid() || enrolment->state == EnrolmentState::Enrolled);
    });
}

void AttendanceModel::updateRows()
{
    const QList<FoldedWord> words = foldedWords(m_filter);
    QList<domain::ParticipantId> wanted;
    for (const PersonText &person : std::as_const(m_people)) {
        if (isShown(person, words))
            wanted.append(person.id);
    }
    updateList(m_rows, wanted,
               ListSteps{[this](int first, int last) { beginRemoveRows({}, first, last); }, [this] { endRemoveRows(); },
                         [this](int first, int last) { beginInsertRows({}, first, last); }, [this] { endInsertRows(); },
                         [this] { beginResetModel(); }, [this] { endResetModel(); }});
    Q_EMIT extentChanged();
}

void AttendanceModel::updateColumns()
{
    QList<domain::SessionId> wanted;
    for (const domain::SessionId id : domain::sessionsByTime(programme())) {
        const Session &session = *programme().find(id);
        const bool chosen = m_session.isValid() ? id == m_session : m_kinds.isEmpty() || m_kinds.contains(session.kind);
        if (chosen && session.state != domain::SessionState::Cancelled)
            wanted.append(id);
    }
    m_shownSessions = QSet<domain::SessionId>(wanted.begin(), wanted.end());
    updateList(m_columns, wanted,
               ListSteps{[this](int first, int last) { beginRemoveColumns({}, first, last); }, [this] { endRemoveColumns(); },
                         [this](int first, int last) { beginInsertColumns({}, first, last); }, [this] { endInsertColumns(); },
                         [this] { beginResetModel(); }, [this] { endResetModel(); }});
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const Enrolment *AttendanceModel::enrolmentAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    const auto ids = m_enrolments.constFind(m_rows[index.row()]);
    if (ids == m_enrolments.cend())
        return nullptr;
    for (const domain::EnrolmentId id : *ids) {
        const Enrolment *enrolment = programme().find(id);
        if (enrolment && enrolment->session == m_columns[index.column()])
            return enrolment;
    }
    return nullptr;
}

QModelIndex AttendanceModel::indexOf(domain::EnrolmentId id) const
{
    const Enrolment *enrolment = programme().find(id);
    if (!enrolment)
        return {};
    const qsizetype row = m_rows.indexOf(enrolment->participant);
    const qsizetype column = m_columns.indexOf(enrolment->session);
    return row >= 0 && column >= 0 ? index(int(row), int(column)) : QModelIndex();
}

int AttendanceModel::missingIn(int column) const
{
    return m_counts.value(sessionAt(column)).missing;
}

int AttendanceModel::enrolledIn(int column) const
{
    return m_counts.value(sessionAt(column)).enrolled;
}

QList<int> AttendanceModel::rowsNamed(const QString &text) const
{
    const QString typed = QString(text).replace(u'-', u' ').replace(u',', u' ');
    QList<std::pair<QString, QString>> words;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
        words.append({u' ' + base::foldUmlauts(word), u' ' + base::fold(word)});
    if (words.isEmpty())
        return {};
    QHash<domain::ParticipantId, const PersonText *> people;
    for (const PersonText &person : m_people)
        people.insert(person.id, &person);
    QList<int> first;
    QList<int> later;
    for (int row = 0; row < m_rows.size(); ++row) {
        const PersonText *person = people.value(m_rows[row]);
        const bool fits = person && std::all_of(words.begin(), words.end(), [&](const auto &word) {
            return person->name.contains(word.first) || person->bareName.contains(word.second);
        });
        const bool byFamilyName = fits && (person->name.startsWith(words.first().first) || person->bareName.startsWith(words.first().second));
        if (fits)
            (byFamilyName ? first : later).append(row);
    }
    return first + later;
}

AttendanceModel::Mark AttendanceModel::mark(const Enrolment &enrolment) const
{
    if (enrolment.state != EnrolmentState::Enrolled)
        return Mark::Other;
    switch (enrolment.attendance) {
    case Attendance::Present:
        return Mark::Present;
    case Attendance::Partial:
        return Mark::Partial;
    case Attendance::Absent:
        return Mark::Absent;
    case Attendance::Excused:
        return Mark::Excused;
    case Attendance::Unknown:
        break;
    }
    const Session *session = programme().find(enrolment.session);
    const bool over = session && session->endsAt.isValid() && session->endsAt <= base::Clock::now();
    return over ? Mark::Missing : Mark::Coming;
}

QString AttendanceModel::word(const Enrolment &enrolment) const
{
    switch (mark(enrolment)) {
    case Mark::Present:
        return tr("present");
    case Mark::Partial:
        if (enrolment.minutes)
            //: attendance, short: present for %1 minutes of the session (German: "%1 Min.")
            return tr("%1 min").arg(*enrolment.minutes);
        //: attendance, short: present for a part of the session (German: "teilweise")
        return tr("partly");
    case Mark::Absent:
        return tr("absent");
    case Mark::Excused:
        return tr("excused");
    case Mark::Missing:
        //: attendance that nobody recorded although the session is over (German: "nicht erfasst")
        return tr("missing");
    case Mark::Coming:
        return tr("enrolled");
    case Mark::Other:
        return domain::enumLabel(enrolment.state);
    case Mark::None:
        break;
    }
    return {};
}

QString AttendanceModel::cellSentence(const QModelIndex &index, const Enrolment &enrolment) const
{
    const Participant *participant = programme().find(m_rows[index.row()]);
    const Session *session = programme().find(m_columns[index.column()]);
    const QString moment = base::longDate(session->startsAt.date(), QLocale());
    return tr("%1, %2, %3: %4").arg(domain::fullName(*participant), session->title, moment, word(enrolment));
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Enrolment *enrolment = enrolmentAt(index);
    if (!enrolment)
        return role == MarkRole ? QVariant(int(Mark::None)) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return word(*enrolment);
    case Qt::EditRole:
        return int(enrolment->attendance);
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(cellSentence(index, *enrolment));
    case Qt::AccessibleTextRole:
        return cellSentence(index, *enrolment);
    case MarkRole:
        return int(mark(*enrolment));
    case IconNameRole:
        return iconName(mark(*enrolment));
    default:
        return {};
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_rows.size() ? personHeader(section, role) : QVariant();
    return section < m_columns.size() ? sessionHeader(section, role) : QVariant();
}

QString AttendanceModel::personSum(domain::ParticipantId participant) const
{
    int enrolled = 0;
    int present = 0;
    for (const domain::EnrolmentId id : m_enrolments.value(participant)) {
        const Enrolment *enrolment = programme().find(id);
        if (!enrolment || enrolment->state != EnrolmentState::Enrolled)
            continue;
        ++enrolled;
        present += isPresent(*enrolment) ? 1 : 0;
    }
    return sumText(present, enrolled);
}

QVariant AttendanceModel::personHeader(int row, int role) const
{
    const Participant *participant = programme().find(m_rows[row]);
    if (!participant)
        return {};
    const domain::Role *part = programme().find(participant->role);
    switch (role) {
    case Qt::DisplayRole:
        return domain::listName(*participant);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const domain::Municipality *municipality = programme().find(participant->municipality);
        const QString text = QStringList{domain::fullName(*participant), municipality ? municipality->name : participant->organisation,
                                         part ? part->name : QString(), personSum(participant->id)}
                                 .join(QStringLiteral(", "));
        return role == Qt::ToolTipRole ? Qt::convertFromPlainText(text) : text;
    }
    case SumRole:
        return personSum(participant->id);
    case RoleMarkRole:
        return part ? part->letter : QString();
    case RoleColourRole:
        return part ? QVariant(QColor(part->colour)) : QVariant();
    case IdRole:
        return participant->id.value;
    default:
        return {};
    }
}

QVariant AttendanceModel::sessionHeader(int column, int role) const
{
    const Session *session = programme().find(m_columns[column]);
    if (!session)
        return {};
    const Counts counts = m_counts.value(session->id);
    switch (role) {
    case Qt::DisplayRole:
        return session->title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString text = QStringList{session->title, base::dateTimeSpan(session->startsAt, session->endsAt, QLocale()),
                                         domain::enumLabel(session->kind), sumText(counts.present, counts.enrolled)}
                                 .join(QStringLiteral(", "));
        return role == Qt::ToolTipRole ? Qt::convertFromPlainText(text) : text;
    }
    case SumRole:
        return sumText(counts.present, counts.enrolled);
    case DateRole:
        return shortMoment(session->startsAt, QLocale());
    case IdRole:
        return session->id.value;
    default:
        return {};
    }
}

} // namespace models
