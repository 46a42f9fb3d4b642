#include "domain/rules/calendarentry.h"

#include "domain/fieldtext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace domain {

namespace {

/// Digests that begin so leave out title and mode, which do not make a new version.
constexpr QLatin1StringView currentForm("2:");

EntryStatus statusOf(SessionState state)
{
    switch (state) {
    case SessionState::Cancelled: return EntryStatus::Cancelled;
    case SessionState::Confirmed:
    case SessionState::Held: return EntryStatus::Confirmed;
    case SessionState::Planned: break;
    }
    return EntryStatus::Tentative;
}

QString fingerprint(const QStringList &texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text : texts) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// The digest as formats up to 5 wrote it.
QString earlierDigest(const Session &session)
{
    return fingerprint({session.title, dateTimeText(session.startsAt), dateTimeText(session.endsAt),
                        QString::fromLatin1(enumIdentifier(session.mode)), session.place, session.link,
                        session.state == SessionState::Cancelled ? QStringLiteral("cancelled") : QString()});
}

bool tells(const Publication &publication, const Session &session)
{
    return publication.digest == (publication.digest.startsWith(currentForm) ? publicationDigest(session) : earlierDigest(session));
}

QString uidDomain(const Programme &programme)
{
    return programme.info().uuid + QStringLiteral(".impulslotse");
}

QString uidOf(SessionId session, const QString &domain)
{
    return QStringLiteral("session-%1@%2").arg(session.value).arg(domain);
}

} // namespace

bool isAllDay(const QDateTime &startsAt, const QDateTime &endsAt)
{
    const QTime midnight(0, 0);
    return startsAt.isValid() && endsAt.isValid() && startsAt.time() == midnight && endsAt.time() == midnight && startsAt.date() < endsAt.date();
}

bool isAllDay(const CalendarEntry &entry)
{
    return isAllDay(entry.startsAt, entry.endsAt);
}

QString calendarUid(const Programme &programme, SessionId session)
{
    return uidOf(session, uidDomain(programme));
}

CalendarEntries::CalendarEntries(const Programme &programme)
    : m_domain(uidDomain(programme))
{
    for (const Publication &publication : programme.table<Publication>()) {
        const Publication *&last = m_last[publication.session];
        if (!last || publication.sequence >= last->sequence)
            last = &publication;
    }
    for (const Notice &notice : programme.table<Notice>()) {
        if (notice.session.isValid())
            continue;
        int &told = m_toldWhileRemoved[notice.uid];
        told = std::max(told, notice.sequence);
    }
}

int CalendarEntries::toldWhileRemoved(SessionId session) const
{
    return m_toldWhileRemoved.isEmpty() ? -1 : m_toldWhileRemoved.value(uidOf(session, m_domain), -1);
}

CalendarEntry CalendarEntries::of(const Session &session) const
{
    CalendarEntry entry{session.id, uidOf(session.id, m_domain), 0, {}, session.title, session.startsAt, session.endsAt,
                        session.place, session.link, statusOf(session.state)};
    const Publication *last = lastPublication(session.id);
    if (isPublished(session)) {
        entry.sequence = last->sequence;
        entry.modified = last->publishedAt;
    } else {
        entry.sequence = std::max(last ? last->sequence : -1, toldWhileRemoved(session.id)) + 1;
    }
    return entry;
}

bool CalendarEntries::isPublished(const Session &session) const
{
    const Publication *last = lastPublication(session.id);
    return last && tells(*last, session) && last->sequence > toldWhileRemoved(session.id);
}

QString publicationDigest(const Session &session)
{
    return currentForm
        + fingerprint({dateTimeText(session.startsAt), dateTimeText(session.endsAt), session.place, session.link,
                       QString::number(int(statusOf(session.state)))});
}

} // namespace domain
