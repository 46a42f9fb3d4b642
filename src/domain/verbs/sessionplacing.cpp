#include "domain/verbs/sessionplacing.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/check.h"
#include "domain/draft.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace domain {

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

QString timeText(const Session &session)
{
    return base::dateTimeSpan(session.startsAt, session.endsAt, QLocale());
}

QString roleNames(const Programme &programme, const Session &session)
{
    QStringList names;
    for (const RoleId id : session.roles) {
        if (const Role *role = programme.find(id))
            names.append(role->name);
    }
    return names.isEmpty() ? QCoreApplication::translate("domain", "everybody", "whom a session is for") : names.join(QStringLiteral(", "));
}

/// What became of one session, in words.
QString placedLabel(const Programme &programme, const Session &before, const Session &after)
{
    const bool isMoved = before.startsAt != after.startsAt;
    const bool isGiven = before.roles != after.roles;
    if (isMoved && isGiven)
        return QCoreApplication::translate("domain", "Move “%1” to %2, for %3").arg(after.title, timeText(after), roleNames(programme, after));
    if (isGiven)
        return QCoreApplication::translate("domain", "Plan “%1” for %2").arg(after.title, roleNames(programme, after));
    return QCoreApplication::translate("domain", "Move “%1” to %2").arg(after.title, timeText(after));
}

/// Finishes a draft of moved sessions: the label says where the one went, or how many moved.
ChangeSet finished(Draft &draft, const Programme &before)
{
    QString label;
    int count = 0;
    for (const Session &session : draft.programme().table<Session>()) {
        const Session *known = before.find(session.id);
        if (!known || *known == session)
            continue;
        ++count;
        label = placedLabel(draft.programme(), *known, session);
    }
    draft.setLabel(count == 1 ? label : QCoreApplication::translate("domain", "Move %n sessions", nullptr, count));
    return draft.take();
}

Session onDay(Session session, QDate day)
{
    if (!day.isValid())
        return session;
    if (session.startsAt.isValid())
        return shifted(std::move(session), {static_cast<int>(session.startsAt.date().daysTo(day)), 0, {}});
    session.startsAt = base::berlinTime(day, QTime(10, 0));
    session.endsAt = base::berlinTime(day, QTime(12, 0));
    return session;
}

} // namespace

base::Result<ChangeSet> shiftSessions(const Programme &programme, const QList<SessionId> &sessions, const SessionShift &shift)
{
    constexpr int mostDays = 100'000;
    constexpr int mostMinutes = 1'000'000;
    if (std::abs(shift.days) > mostDays || std::abs(shift.minutes) > mostMinutes)
        return refused(QCoreApplication::translate("domain", "So far no session can be moved. Please choose fewer days or minutes."));
    Draft draft(programme, {});
    for (const SessionId id : sessions) {
        const Session *session = programme.find(id);
        if (!session)
            return refused(QCoreApplication::translate("domain", "There is no session %1.").arg(id.value));
        const Session moved = shifted(*session, shift);
        if (moved.startsAt.isValid() && (moved.startsAt.date().year() < 1900 || moved.startsAt.date().year() > 2200))
            return refused(QCoreApplication::translate("domain", "“%1” would get a date that is too far away. Please choose fewer days.").arg(session->title));
        draft.update(moved);
    }
    return finished(draft, programme);
}

base::Result<ChangeSet> replanSessions(const Programme &programme, const QList<SessionPlace> &places)
{
    Draft draft(programme, {});
    for (const SessionPlace &place : places) {
        const Session *session = programme.find(place.session);
        if (!session)
            return refused(QCoreApplication::translate("domain", "There is no session %1.").arg(place.session.value));
        Session placed = onDay(*session, place.day);
        if (place.roles)
            placed.roles = *place.roles;
        draft.update(placed);
        if (const auto checked = check(draft.programme(), placed); !checked)
            return checked.failure();
    }
    return finished(draft, programme);
}

int weekdayNumber(QDate day)
{
    return (day.day() + 6) / 7;
}

QDate sameWeekdayIn(QDate day, int year, int month)
{
    const QDate first(year, month, 1);
    const int offset = (day.dayOfWeek() - first.dayOfWeek() + 7) % 7;
    const QDate found = first.addDays(offset + 7 * (weekdayNumber(day) - 1));
    return found.month() == month ? found : found.addDays(-7);
}

} // namespace domain
