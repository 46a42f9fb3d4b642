#include "domain/verbs/noticeverbs.h"

#include "base/clock.h"
#include "domain/draft.h"
#include "domain/rules/holdings.h"
#include "domain/verbs/publicationverbs.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace domain {

namespace {

/// What calendars were told of a session that was removed.
struct RemovedSession
{
    const Notice *last = nullptr;
    int versionThatIsOff = 0; ///< above all that were told that it takes place

    void add(const Notice &notice)
    {
        if (!last || notice.sequence >= last->sequence)
            last = &notice;
        versionThatIsOff = std::max(versionThatIsOff, notice.sequence + (notice.cancelled ? 0 : 1));
    }
};

/// Sessions and what was told of removed ones, by the UID of their entries.
class EntryFinder
{
public:
    explicit EntryFinder(const Programme &programme)
        : m_programme(programme), m_entries(programme)
    {
        for (const Session &session : programme.table<Session>())
            m_sessions.insert(calendarUid(programme, session.id), session.id);
        for (const Notice &notice : programme.table<Notice>()) {
            if (!m_sessions.contains(notice.uid))
                m_removed[notice.uid].add(notice);
        }
    }

    [[nodiscard]] std::optional<CalendarEntry> entry(const Telling &telling) const
    {
        std::optional<CalendarEntry> entry;
        if (const Session *session = m_programme.find(m_sessions.value(telling.uid))) {
            entry = m_entries.of(*session);
        } else if (const auto removed = m_removed.constFind(telling.uid); removed != m_removed.cend()) {
            entry = toldEntry(*removed->last);
            entry->sequence = removed->versionThatIsOff;
        }
        if (entry && telling.cancelled)
            entry->status = EntryStatus::Cancelled;
        return entry;
    }

private:
    const Programme &m_programme;
    CalendarEntries m_entries;
    QHash<QString, SessionId> m_sessions;
    QHash<QString, RemovedSession> m_removed;
};

base::Failure refused(const QString &message)
{
    return base::fail(base::ErrorCode::InputRefused, message);
}

ChangeSet taken(Draft &draft, const QString &label, bool isRecord)
{
    draft.setLabel(label);
    ChangeSet changeSet = draft.take();
    changeSet.isRecord = isRecord;
    return changeSet;
}

QString writtenLabel(int count, Confirmation confirmation)
{
    return confirmation == Confirmation::Given ? QCoreApplication::translate("domain", "Note %n notices as told", nullptr, count)
                                               : QCoreApplication::translate("domain", "Note %n notices as written", nullptr, count);
}

} // namespace

std::optional<CalendarEntry> entryOf(const Programme &programme, const Telling &telling)
{
    return EntryFinder(programme).entry(telling);
}

base::Result<ChangeSet> noteTellings(
    const Programme &programme, const QList<Telling> &tellings, NoticeWay way, Confirmation confirmation, const QList<SessionId> &published)
{
    if (tellings.isEmpty())
        return publishSessions(programme, published);
    Draft draft(programme, {});
    const EntryFinder finder(programme);
    const QDateTime now = base::Clock::now();
    QList<SessionId> sessions = published;
    for (const Telling &telling : tellings) {
        if (!programme.find(telling.recipient.participant) && !programme.find(telling.recipient.coach))
            return refused(QCoreApplication::translate("domain", "There is nobody with this number to be told something."));
        const auto entry = finder.entry(telling);
        if (!entry)
            return refused(QCoreApplication::translate("domain", "There is no session with the calendar entry “%1”.").arg(telling.uid));
        draft.add(Notice{{}, telling.recipient.participant, telling.recipient.coach, entry->session, entry->uid, entry->title,
                         entry->startsAt, entry->endsAt, entry->place, entry->link, entry->status == EntryStatus::Cancelled,
                         entry->sequence, way, now, confirmation == Confirmation::Given ? now : QDateTime()});
        if (entry->session.isValid())
            sessions.append(entry->session);
    }
    notePublications(draft, sessions);
    return taken(draft, writtenLabel(int(tellings.size()), confirmation), true);
}

base::Result<ChangeSet> confirmNotices(const Programme &programme, const QList<NoticeId> &notices)
{
    Draft draft(programme, {});
    int count = 0;
    for (const NoticeId id : notices) {
        const Notice *notice = programme.find(id);
        if (!notice)
            return refused(QCoreApplication::translate("domain", "There is no notice with the number %1.").arg(id.value));
        if (notice->toldAt.isValid())
            continue;
        Notice told = *notice;
        told.toldAt = base::Clock::now();
        draft.update(told);
        ++count;
    }
    return taken(draft, QCoreApplication::translate("domain", "Confirm %n notices as sent", nullptr, count), true);
}

base::Result<ChangeSet> withdrawNotices(const Programme &programme, const QList<NoticeId> &notices)
{
    Draft draft(programme, {});
    for (const NoticeId id : notices) {
        if (!programme.find(id))
            return refused(QCoreApplication::translate("domain", "There is no notice with the number %1.").arg(id.value));
    }
    if (const auto removed = draft.remove<Notice>(QSet<NoticeId>(notices.begin(), notices.end())); !removed)
        return removed.failure();
    return taken(draft, QCoreApplication::translate("domain", "Take back %n notices", nullptr, int(notices.size())), false);
}

} // namespace domain
