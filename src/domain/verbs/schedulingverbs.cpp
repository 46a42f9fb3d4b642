#include "domain/verbs/schedulingverbs.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/check.h"
#include "domain/draft.h"

#include <QCoreApplication>

namespace domain {

namespace {

constexpr int UsualMinutes = 120;

base::Failure noSuchSession(SessionId id)
{
    return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("domain", "There is no session %1.").arg(id.value));
}

/// The time that a clock on the wall shows `minutes` later.
QDateTime wallLater(const QDateTime &moment, int minutes)
{
    const QDateTime wall = QDateTime(moment.date(), moment.time(), Qt::UTC).addSecs(qint64(minutes) * 60);
    return base::berlinTime(wall.date(), wall.time());
}

/// Minutes between two times of the clock on the wall.
int wallMinutes(const QDateTime &from, const QDateTime &to)
{
    return int(QDateTime(from.date(), from.time(), Qt::UTC).secsTo(QDateTime(to.date(), to.time(), Qt::UTC)) / 60);
}

QString when(const Session &session)
{
    return base::dateTimeSpan(session.startsAt, session.endsAt, QLocale());
}

} // namespace

QDateTime shownEnd(const Session &session)
{
    return !session.startsAt.isValid() || session.endsAt.isValid() ? session.endsAt : wallLater(session.startsAt, UsualMinutes);
}

Session stretched(Session session, int minutes)
{
    if (session.startsAt.isValid() && minutes != 0)
        session.endsAt = wallLater(shownEnd(session), minutes);
    return session;
}

base::Result<ChangeSet> stretchSession(const Programme &programme, SessionId id, int minutes)
{
    const Session *current = programme.find(id);
    if (!current)
        return noSuchSession(id);
    if (!current->startsAt.isValid())
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("domain", "“%1” has no date yet.").arg(current->title));
    const Session after = stretched(*current, minutes);
    if (minutes != 0 && wallMinutes(after.startsAt, after.endsAt) < ShortestSession)
        return base::fail(base::ErrorCode::InputRefused,
                          QCoreApplication::translate("domain", "“%1” cannot last less than %n minutes.", nullptr, ShortestSession).arg(current->title));
    if (const auto checked = check(programme, after); !checked)
        return checked.failure();
    Draft draft(programme, QCoreApplication::translate("domain", "Change the length of “%1” to %2").arg(after.title, when(after)));
    draft.update(after);
    return draft.take();
}

base::Result<ChangeSet> placeSessions(const Programme &programme, const QList<SessionId> &sessions, const QDateTime &begin)
{
    if (!begin.isValid())
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("domain", "A session needs a date and a time to begin at."));
    Draft draft(programme, QCoreApplication::translate("domain", "Move %n sessions", nullptr, int(sessions.size())));
    for (const SessionId id : sessions) {
        const Session *current = programme.find(id);
        if (!current)
            return noSuchSession(id);
        const bool hasLength = current->startsAt.isValid() && current->endsAt.isValid();
        Session after = *current;
        after.startsAt = begin;
        after.endsAt = wallLater(begin, hasLength ? wallMinutes(current->startsAt, current->endsAt) : UsualMinutes);
        if (const auto checked = check(draft.programme(), after); !checked)
            return checked.failure();
        draft.update(after);
        if (sessions.size() == 1)
            draft.setLabel(QCoreApplication::translate("domain", "Move “%1” to %2").arg(after.title, when(after)));
    }
    return draft.take();
}

} // namespace domain
