#include "exchange/imports/calendarimport.h"

#include "base/text.h"
#include "domain/check.h"
#include "domain/draft.h"
#include "domain/fieldtext.h"
#include "domain/rules/calendarentry.h"
#include "domain/verbs/sessionverbs.h"
#include "exchange/calendartext.h"
#include "exchange/imports/calendarrows.h"

#include <QCoreApplication>

namespace exchange {

using domain::Session;
using domain::SessionId;
using domain::SessionState;

namespace {

using Status = CalendarEvent::Status;

/// Whether a calendar gives back what was written: blanks at the ends may get lost on the way.
bool isAsWritten(const QString &read, const QString &text)
{
    return read.trimmed() == calendarText(text).trimmed();
}

/// The kind that the title names, else another one.
domain::SessionKind kindOf(const QString &title)
{
    for (const domain::EnumEntry &entry : domain::EnumTraits<domain::SessionKind>::entries) {
        const auto kind = domain::SessionKind(entry.value);
        if (base::foldedContains(title, domain::enumLabel(kind)))
            return kind;
    }
    return domain::SessionKind::Other;
}

/// Takes entries into a draft, one after the other.
class SessionRows
{
public:
    SessionRows(domain::Draft &draft, const CalendarFile &file);

    [[nodiscard]] ImportRow take(const CalendarEvent &event);
    /// Sessions that become cancelled.
    [[nodiscard]] const QSet<SessionId> &cancelled() const { return m_cancelled; }

private:
    [[nodiscard]] SessionId sessionOf(const CalendarEvent &event) const;
    void takeOwn(const CalendarEvent &event, ImportRow &row);
    void takeKnown(const Session &session, const CalendarEvent &event, ImportRow &row, bool isOwn);
    void cancel(const Session &session, ImportRow &row);
    void put(const Session &session, ImportRow &row);
    static void setValues(Session &session, const CalendarEvent &event);
    static void setPlace(Session &session, const CalendarEvent &event);

    domain::Draft &m_draft;
    domain::Programme m_before;
    domain::CalendarEntries m_entries;
    QHash<QString, QList<SessionId>> m_byTitle; ///< of the programme before the import
    QHash<QString, int> m_titles; ///< how often each stands in the file
    QSet<SessionId> m_taken; ///< sessions that the file has spoken of
    QSet<SessionId> m_cancelled;
};

SessionRows::SessionRows(domain::Draft &draft, const CalendarFile &file)
    : m_draft(draft), m_before(draft.programme()), m_entries(m_before)
{
    for (const Session &session : m_before.table<Session>())
        m_byTitle[base::fold(session.title)].append(session.id);
    for (const CalendarEvent &event : file.events)
        ++m_titles[base::fold(event.title)];
}

/// The session that an entry of another calendar means.
SessionId SessionRows::sessionOf(const CalendarEvent &event) const
{
    const QString title = base::fold(event.title);
    const QList<SessionId> sameTitle = m_byTitle.value(title);
    for (const SessionId id : sameTitle) {
        if (m_draft.programme().find(id)->startsAt == event.startsAt)
            return id;
    }
    return sameTitle.size() == 1 && m_titles.value(title) == 1 ? sameTitle.front() : SessionId();
}

ImportRow SessionRows::take(const CalendarEvent &event)
{
    ImportRow row = calendarRow(event);
    if (!event.problem.isEmpty()) {
        decide(row, RowOutcome::Rejected, event.problem);
    } else if (event.isSuperseded) {
        decide(row, RowOutcome::Skipped, QCoreApplication::translate("exchange", "A later version of this entry stands in the same file."));
    } else if (!event.isRecurring && ownSessionNumber(m_before, event.uid) > 0) {
        takeOwn(event, row);
    } else if (base::cleaned(event.title).isEmpty()) {
        decide(row, RowOutcome::Rejected, QCoreApplication::translate("exchange", "The entry in line %1 has no title.").arg(event.line));
    } else if (const Session *known = m_draft.programme().find(sessionOf(event))) {
        takeKnown(*known, event, row, false);
    } else if (event.status == Status::Cancelled) {
        decide(row, RowOutcome::Skipped, QCoreApplication::translate("exchange", "It is cancelled, and the programme has no such session."));
    } else {
        Session session;
        session.kind = kindOf(event.title);
        session.state = event.status == Status::Confirmed ? SessionState::Confirmed : SessionState::Planned;
        setValues(session, event);
        put(session, row);
    }
    return row;
}

void SessionRows::takeOwn(const CalendarEvent &event, ImportRow &row)
{
    const Session *session = m_draft.programme().find(SessionId{ownSessionNumber(m_before, event.uid)});
    if (!session)
        return decide(row, RowOutcome::Skipped, QCoreApplication::translate("exchange", "The session of this entry was removed from the programme."));
    row.record = session->id.value;
    const domain::CalendarEntry entry = m_entries.of(*session);
    if (event.sequence < entry.sequence)
        return decide(row, RowOutcome::Skipped,
            QCoreApplication::translate("exchange", "This is version %1 of the entry, and the programme has version %2 already.").arg(event.sequence).arg(entry.sequence));
    takeKnown(*session, event, row, true);
}

void SessionRows::takeKnown(const Session &session, const CalendarEvent &event, ImportRow &row, bool isOwn)
{
    row.record = session.id.value;
    if (m_taken.contains(session.id))
        return decide(row, RowOutcome::Conflict, QCoreApplication::translate("exchange", "An entry above means “%1” already.").arg(session.title));
    m_taken.insert(session.id);
    if (event.status == Status::Cancelled)
        return cancel(session, row);
    if (session.state == SessionState::Cancelled)
        return decide(row, RowOutcome::Conflict,
            QCoreApplication::translate("exchange", "“%1” is cancelled in the programme. Please plan it again there first if it takes place.").arg(session.title));
    Session changed = session;
    setValues(changed, event);
    if (isOwn && event.status == Status::Confirmed && changed.state == SessionState::Planned)
        changed.state = SessionState::Confirmed;
    if (!isOwn && changed.startsAt != session.startsAt)
        row.reasons.append(QCoreApplication::translate("exchange", "The session of this title is moved to the time of the entry."));
    put(changed, row);
}

void SessionRows::cancel(const Session &session, ImportRow &row)
{
    if (session.state == SessionState::Cancelled)
        return decide(row, RowOutcome::Same);
    Session changed = session;
    changed.state = SessionState::Cancelled;
    m_cancelled.insert(session.id);
    put(changed, row);
    row.reasons.append(QCoreApplication::translate("exchange", "The entry is cancelled, so the session is cancelled and its people are freed."));
}

/// Texts that the session would be written with are kept as it has them: a calendar file cannot hold everything.
void SessionRows::setValues(Session &session, const CalendarEvent &event)
{
    if (!isAsWritten(event.title, session.title) && !base::cleaned(event.title).isEmpty())
        session.title = base::cleaned(event.title);
    const qint64 length = session.endsAt.isValid() ? session.startsAt.secsTo(session.endsAt) : 0;
    session.startsAt = event.startsAt;
    if (event.endsAt.isValid() || length > 0)
        session.endsAt = event.endsAt.isValid() ? event.endsAt : event.startsAt.addSecs(length);
    setPlace(session, event);
}

void SessionRows::setPlace(Session &session, const CalendarEvent &event)
{
    if (isAsWritten(event.place, calendarLocation(session.place, session.link)) && event.link == QString::fromLatin1(webAddress(session.link)))
        return;
    QString place = base::cleaned(event.place);
    QString link = webAddress(event.link).isEmpty() ? QString() : event.link;
    if (!webAddress(place).isEmpty()) {
        link = link.isEmpty() ? place : link;
        place.clear();
    }
    if (!place.isEmpty() || !event.place.isEmpty())
        session.place = place;
    if (!link.isEmpty())
        session.link = link;
    if (session.mode == domain::SessionMode::Open && !session.link.isEmpty())
        session.mode = session.place.isEmpty() ? domain::SessionMode::Online : domain::SessionMode::Hybrid;
}

void SessionRows::put(const Session &session, ImportRow &row)
{
    if (const auto checked = domain::check(m_draft.programme(), session); !checked)
        return decide(row, RowOutcome::Rejected, checked.error().message);
    for (const domain::FieldInfo &field : domain::recordInfo<Session>().fields) {
        if (const QString text = domain::exchangeText(m_draft.programme(), field, field.get(&session)); !text.isEmpty())
            row.values.insert(field.name, text);
    }
    const Session *known = m_draft.programme().find(session.id);
    if (!known) {
        row.outcome = RowOutcome::New;
        m_taken.insert(m_draft.add(session));
        return;
    }
    domain::forEachField<Session>([&](const auto &field) {
        if (field.value(*known) != field.value(session))
            row.changedFields.append(QString::fromLatin1(field.name));
    });
    row.outcome = row.changedFields.isEmpty() ? RowOutcome::Same : RowOutcome::Changed;
    m_draft.update(session);
}

} // namespace

CalendarImport importCalendarSessions(const domain::Programme &programme, const CalendarFile &file)
{
    CalendarImport result;
    result.preview = calendarPreview(file);
    domain::Draft draft(programme, {});
    SessionRows rows(draft, file);
    for (const CalendarEvent &event : file.events)
        result.preview.rows.push_back(rows.take(event));
    const int freed = domain::freePeople(draft, rows.cancelled());
    const int count = result.preview.count(RowOutcome::New) + result.preview.count(RowOutcome::Changed);
    draft.setLabel(domain::labelWithFreed(QCoreApplication::translate("exchange", "Import %n sessions", nullptr, count), freed));
    result.changeSet = draft.take();
    return result;
}

} // namespace exchange
