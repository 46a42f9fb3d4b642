#include "domain/rules/schedulewarnings.h"

#include "domain/rules/holidays.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace domain {

namespace {

using Kind = ScheduleWarning::Kind;

bool meet(const Session &session, const QDateTime &from, const QDateTime &to)
{
    return session.startsAt < to && from < endOf(session);
}

/// Whether another session takes place at the same time.
bool isAtTheSameTime(const Session &session, const Session &other)
{
    return other.id != session.id && other.state != SessionState::Cancelled && other.startsAt.isValid()
        && meet(session, other.startsAt, endOf(other));
}

void warnOfDay(const Programme &programme, QDate day, std::vector<ScheduleWarning> &warnings)
{
    if (day.dayOfWeek() > Qt::Friday)
        warnings.push_back({Kind::Weekend, QCoreApplication::translate("domain", "Weekend: %1").arg(QLocale().standaloneDayName(day.dayOfWeek()))});
    if (const QString holiday = publicHolidayName(day); !holiday.isEmpty())
        warnings.push_back({Kind::PublicHoliday, QCoreApplication::translate("domain", "Public holiday: %1").arg(holiday)});
    if (const SchoolHoliday *holiday = schoolHolidayOn(programme, day))
        warnings.push_back({Kind::SchoolHoliday, QCoreApplication::translate("domain", "School holidays: %1").arg(holiday->name)});
}

void warnOfCoaches(const Programme &programme, const Session &session, std::vector<ScheduleWarning> &warnings)
{
    for (const Unavailability &span : programme.table<Unavailability>()) {
        const Coach *coach = session.coaches.contains(span.coach) ? programme.find(span.coach) : nullptr;
        if (coach && meet(session, span.startsAt, span.endsAt))
            warnings.push_back({Kind::CoachUnavailable, QCoreApplication::translate("domain", "“%1” is not available").arg(fullName(*coach))});
    }
}

void warnOfOthers(const Programme &programme, const Session &session, std::vector<ScheduleWarning> &warnings)
{
    for (const Session &other : programme.table<Session>()) {
        if (!isAtTheSameTime(session, other))
            continue;
        for (const CoachId id : session.coaches) {
            const Coach *coach = other.coaches.contains(id) ? programme.find(id) : nullptr;
            if (coach)
                warnings.push_back({Kind::CoachBusy, QCoreApplication::translate("domain", "“%1” leads “%2” then").arg(fullName(*coach), other.title)});
        }
        if (sharesRole(session, other))
            warnings.push_back({Kind::RoleBusy, QCoreApplication::translate("domain", "At the same time for the same people: “%1”").arg(other.title)});
    }
}

} // namespace

const SchoolHoliday *schoolHolidayOn(const Programme &programme, QDate date)
{
    for (const SchoolHoliday &holiday : programme.table<SchoolHoliday>()) {
        if (holiday.firstDay <= date && date <= holiday.lastDay)
            return &holiday;
    }
    return nullptr;
}

QString dayOffName(const Programme &programme, QDate date)
{
    if (const QString holiday = publicHolidayName(date); !holiday.isEmpty())
        return holiday;
    const SchoolHoliday *holiday = schoolHolidayOn(programme, date);
    return holiday ? holiday->name : QString();
}

std::vector<ScheduleWarning> scheduleWarnings(const Programme &programme, const Session &session)
{
    std::vector<ScheduleWarning> warnings;
    if (!session.startsAt.isValid() || session.state == SessionState::Cancelled)
        return warnings;
    warnOfDay(programme, session.startsAt.date(), warnings);
    warnOfCoaches(programme, session, warnings);
    warnOfOthers(programme, session, warnings);
    return warnings;
}

QDateTime endOf(const Session &session)
{
    return session.endsAt.isValid() ? session.endsAt : session.startsAt;
}

bool sharesRole(const Session &one, const Session &other)
{
    return one.roles.isEmpty() || other.roles.isEmpty()
        || std::any_of(one.roles.begin(), one.roles.end(), [&](RoleId role) { return other.roles.contains(role); });
}

} // namespace domain
