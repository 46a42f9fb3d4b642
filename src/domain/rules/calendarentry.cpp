#include "domain/rules/calendarentry.h"

#include "domain/fieldtext.h"

#include <QCryptographicHash>

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

bool isAllDay(const CalendarEntry &entry)
{
    const QTime midnight(0, 0);
    return entry.startsAt.isValid() && entry.endsAt.isValid() && entry.startsAt.time() == midnight && entry.endsAt.time() == midnight
        && entry.startsAt.date() < entry.endsAt.date();
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
}

CalendarEntry CalendarEntries::of(const Session &session) const
{
    CalendarEntry entry{session.id, uidOf(session.id, m_domain), 0, {}, session.title, session.startsAt, session.endsAt,
                        session.place, session.link, statusOf(session.state)};
    const Publication *last = lastPublication(session.id);
    if (!last)
        return entry;
    const bool isCurrent = tells(*last, session);
    entry.sequence = last->sequence + (isCurrent ? 0 : 1);
    if (isCurrent)
        entry.modified = last->publishedAt;
    return entry;
}

bool CalendarEntries::isPublished(const Session &session) const
{
    const Publication *last = lastPublication(session.id);
    return last && tells(*last, session);
}

QString publicationDigest(const Session &session)
{
    return currentForm
        + fingerprint({dateTimeText(session.startsAt), dateTimeText(session.endsAt), session.place, session.link,
                       QString::number(int(statusOf(session.state)))});
}

} // namespace domain
