#include "gui/sessions/calendardrag.h"

#include "domain/verbs/schedulingverbs.h"
#include "domain/verbs/sessionplacing.h"
#include "domain/verbs/sessionverbs.h"

#include <QCoreApplication>

namespace gui {

using namespace domain;

namespace {

int minuteOf(const QDateTime &moment)
{
    return moment.time().msecsSinceStartOfDay() / 60000;
}

} // namespace

int CalendarDrag::days() const
{
    return kind == Kind::Stretch && hasHours ? 0 : int(from.day.daysTo(to.day));
}

int CalendarDrag::minutes(const Programme &programme) const
{
    const Session *session = programme.find(SessionId{id});
    if (!session || !hasHours)
        return 0;
    const int edge = minuteOf(kind == Kind::Stretch ? shownEnd(*session) : session->startsAt);
    const int wished = models::toQuarter(edge + to.minute - from.minute) - edge;
    if (kind != Kind::Stretch)
        return wished;
    const int overDays = int(from.day.daysTo(to.day)) * 24 * 60;
    const int length = int(session->startsAt.date().daysTo(shownEnd(*session).date())) * 24 * 60 + edge - minuteOf(session->startsAt);
    return std::max(wished + overDays, ShortestSession - length);
}

base::Result<ChangeSet> CalendarDrag::change(const Programme &programme) const
{
    QList<SessionId> sessions;
    for (const qint64 one : ids)
        sessions.append(SessionId{one});
    switch (kind) {
    case Kind::Stretch: return stretchSession(programme, SessionId{id}, minutes(programme));
    case Kind::Copy: return duplicateSessions(programme, sessions, {days(), minutes(programme), {}});
    case Kind::Move: break;
    }
    return shiftSessions(programme, sessions, {days(), minutes(programme), {}});
}

std::vector<models::CalendarItem> CalendarDrag::ghosts(const Programme &programme) const
{
    std::vector<models::CalendarItem> items;
    for (const qint64 one : ids) {
        const Session *session = programme.find(SessionId{one});
        if (!session || (kind == Kind::Stretch && one != id))
            continue;
        const Session after = kind == Kind::Stretch ? stretched(*session, minutes(programme)) : shifted(*session, {days(), minutes(programme), {}});
        if (const auto item = calendarItem(after))
            items.push_back(*item);
    }
    return items;
}

std::optional<models::CalendarItem> calendarItem(const Session &session)
{
    if (!session.startsAt.isValid())
        return std::nullopt;
    const QDateTime end = shownEnd(session);
    return models::CalendarItem{session.id.value, session.startsAt, end > session.startsAt ? end : session.startsAt.addSecs(60 * ShortestSession)};
}

QString warningText(const Programme &before, const ChangeSet &change)
{
    QStringList sentences;
    for (const PlannedSession &planned : plannedSessions(before, change)) {
        QStringList texts;
        for (const ScheduleWarning &warning : planned.warnings)
            texts.append(warning.text);
        if (!texts.isEmpty())
            sentences.append(QCoreApplication::translate("gui::CalendarView", "Please note for “%1”: %2.", "title, warnings").arg(planned.title, texts.join(QStringLiteral("; "))));
    }
    return sentences.join(u' ');
}

} // namespace gui
