#include "exchange/writers/schedulepagewords.h"

#include "base/text.h"
#include "domain/rules/calendarentry.h"

namespace exchange {

namespace {

using namespace Qt::StringLiterals;

SchedulePageWords german()
{
    SchedulePageWords w;
    w.code = u"de"_s;
    w.schedule = u"Terminübersicht"_s;
    w.empty = u"Es sind noch keine Termine eingetragen."_s;
    w.asOf = u"Stand: %1"_s;
    w.filter = u"Nur Termine zeigen für"_s;
    w.shown = u"%1 von %2 Terminen werden gezeigt."_s;
    w.allSessions = u"Alle Termine als Kalenderdatei (ICS)"_s;
    w.chosen = u"Gezeigte Termine als Kalenderdatei (ICS)"_s;
    w.calendar = u"Kalenderdatei"_s;
    w.calendarOf = u"Kalenderdatei: %1"_s;
    w.forAll = u"Für alle Rollen"_s;
    w.forRoles = u"Für: %1"_s;
    w.place = u"Ort: %1"_s;
    w.link = u"Zugang: "_s;
    w.coaches = u"Leitung: %1"_s;
    w.placeOpen = u"noch offen"_s;
    w.fileName = u"Termine"_s;
    return w;
}

SchedulePageWords english()
{
    SchedulePageWords w;
    w.code = u"en"_s;
    w.schedule = u"Schedule"_s;
    w.empty = u"There are no sessions yet."_s;
    w.asOf = u"As of %1"_s;
    w.filter = u"Show only sessions for"_s;
    w.shown = u"%1 of %2 sessions are shown."_s;
    w.allSessions = u"All sessions as a calendar file (ICS)"_s;
    w.chosen = u"Sessions shown as a calendar file (ICS)"_s;
    w.calendar = u"Calendar file"_s;
    w.calendarOf = u"Calendar file: %1"_s;
    w.forAll = u"For all roles"_s;
    w.forRoles = u"For: %1"_s;
    w.place = u"Place: %1"_s;
    w.link = u"Join: "_s;
    w.coaches = u"Led by: %1"_s;
    w.placeOpen = u"still open"_s;
    w.fileName = u"Schedule"_s;
    return w;
}

} // namespace

QString SchedulePageWords::whereText(const domain::Session &session) const
{
    const QString where = sessions().whereText(session);
    return where.isEmpty() ? placeOpen : where;
}

QString SchedulePageWords::whenText(const domain::Session &session) const
{
    const QLocale &locale = sessions().locale;
    if (!session.startsAt.isValid())
        return sessions().dateOpen;
    if (!domain::isAllDay(session.startsAt, session.endsAt))
        return base::dateTimeSpan(session.startsAt, session.endsAt, locale);
    const QDate first = session.startsAt.date();
    const QDate last = session.endsAt.date().addDays(-1);
    const QString day = base::longDate(first, locale);
    return u"%1, %2"_s.arg(last == first ? day : u"%1 – %2"_s.arg(day, base::longDate(last, locale)), sessions().allDay);
}

const SchedulePageWords &schedulePageWords(const QString &language)
{
    static const SchedulePageWords germanWords = german();
    static const SchedulePageWords englishWords = english();
    return language.startsWith(u"en", Qt::CaseInsensitive) ? englishWords : germanWords;
}

} // namespace exchange
