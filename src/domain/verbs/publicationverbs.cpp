#include "domain/verbs/publicationverbs.h"

#include "base/clock.h"
#include "domain/draft.h"
#include "domain/fieldtext.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace domain {

namespace {

QString digestOf(const Session &session)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList told{session.title, dateTimeText(session.startsAt), dateTimeText(session.endsAt),
                           QString::fromLatin1(enumIdentifier(session.mode)), session.place, session.link,
                           session.state == SessionState::Cancelled ? QStringLiteral("cancelled") : QString()};
    for (const QString &text : told) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// The last publication of the session, or nullptr.
const Publication *lastPublication(const Programme &programme, SessionId session)
{
    const Publication *last = nullptr;
    for (const Publication &publication : programme.table<Publication>()) {
        if (publication.session == session && (!last || publication.sequence >= last->sequence))
            last = &publication;
    }
    return last;
}

} // namespace

int publicationSequence(const Programme &programme, SessionId session)
{
    const Publication *last = lastPublication(programme, session);
    const Session *row = programme.find(session);
    if (!last || !row)
        return 0;
    return last->digest == digestOf(*row) ? last->sequence : last->sequence + 1;
}

ChangeSet publishSessions(const Programme &programme, const QList<SessionId> &sessions)
{
    Draft draft(programme, {});
    int count = 0;
    for (const SessionId id : sessions) {
        const Session *session = programme.find(id);
        const Publication *last = lastPublication(programme, id);
        if (!session || (last && last->digest == digestOf(*session)))
            continue;
        draft.add(Publication{{}, id, publicationSequence(programme, id), digestOf(*session), base::Clock::now()});
        ++count;
    }
    draft.setLabel(QCoreApplication::translate("domain", "Publish %n sessions", nullptr, count));
    ChangeSet changeSet = draft.take();
    changeSet.isRecord = true;
    return changeSet;
}

} // namespace domain
