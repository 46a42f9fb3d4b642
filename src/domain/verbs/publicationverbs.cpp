#include "domain/verbs/publicationverbs.h"

#include "base/clock.h"
#include "domain/draft.h"
#include "domain/rules/calendarentry.h"

#include <QCoreApplication>
#include <QSet>

namespace domain {

int notePublications(Draft &draft, const QList<SessionId> &sessions)
{
    const Programme programme = draft.programme();
    const CalendarEntries entries(programme);
    QSet<SessionId> seen;
    int count = 0;
    for (const SessionId id : sessions) {
        const Session *session = programme.find(id);
        if (!session || seen.contains(id) || entries.isPublished(*session))
            continue;
        seen.insert(id);
        draft.add(Publication{{}, id, entries.of(*session).sequence, publicationDigest(*session), base::Clock::now()});
        ++count;
    }
    return count;
}

ChangeSet publishSessions(const Programme &programme, const QList<SessionId> &sessions)
{
    Draft draft(programme, {});
    const int count = notePublications(draft, sessions);
    draft.setLabel(QCoreApplication::translate("domain", "Publish %n sessions", nullptr, count));
    ChangeSet changeSet = draft.take();
    changeSet.isRecord = true;
    return changeSet;
}

} // namespace domain
