#include "domain/rules/problems/sessionday.h"

#include "base/text.h"
#include "domain/rules/holidays.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/rules/schedulewarnings.h"

namespace domain {

namespace {

QDate nextDayFor(const Programme &programme, QDate day)
{
    QDate next = nextWorkingDay(day);
    while (const SchoolHoliday *holidays = schoolHolidayOn(programme, next))
        next = nextWorkingDay(holidays->lastDay.addDays(1));
    return next;
}

} // namespace

Fix moveToWorkingDayFix(const Programme &programme, const Session &session)
{
    const QString day = base::longDate(nextDayFor(programme, session.startsAt.date()), QLocale());
    return {QStringLiteral("move_to_working_day"), QCoreApplication::translate("domain", "Move it to %1", "a day").arg(day)};
}

FixResult fixSessionDay(const Programme &programme, const Problem &problem, const QString &)
{
    const Session *session = subjectRow<Session>(programme, problem);
    if (!session || !session->startsAt.isValid())
        return ChangeSet();
    const QDate day = nextDayFor(programme, session->startsAt.date());
    const qint64 days = session->startsAt.date().daysTo(day);
    Draft draft(programme, QCoreApplication::translate("domain", "Move “%1” to %2", "a session and a day").arg(session->title, base::longDate(day, QLocale())));
    Session row = *session;
    row.startsAt = base::berlinTime(day, row.startsAt.time());
    if (row.endsAt.isValid())
        row.endsAt = base::berlinTime(row.endsAt.date().addDays(days), row.endsAt.time());
    draft.update(row);
    return draft.take();
}

} // namespace domain
