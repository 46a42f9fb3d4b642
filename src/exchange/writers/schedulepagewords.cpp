#include "exchange/writers/schedulepagewords.h"

#include "base/text.h"

namespace exchange {

namespace {

using namespace Qt::StringLiterals;

SchedulePageWords german()
{
    SchedulePageWords w;
    w.code = u"de"_s;
    w.locale = QLocale(QLocale::German, QLocale::Germany);
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
    w.online = u"online"_s;
    w.hybrid = u"%1 und online"_s;
    w.placeOpen = u"noch offen"_s;
    w.dateOpen = u"Termin noch offen"_s;
    w.planned = u"geplant"_s;
    w.cancelled = u"abgesagt"_s;
    w.allDay = u"%1, ganztägig"_s;
    w.fileName = u"Termine"_s;
    return w;
}

SchedulePageWords english()
{
    SchedulePageWords w;
    w.code = u"en"_s;
    w.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
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
    w.online = u"online"_s;
    w.hybrid = u"%1 and online"_s;
    w.placeOpen = u"still open"_s;
    w.dateOpen = u"Date still open"_s;
    w.planned = u"planned"_s;
    w.cancelled = u"cancelled"_s;
    w.allDay = u"%1, all day"_s;
    w.fileName = u"Schedule"_s;
    return w;
}

} // namespace

QString SchedulePageWords::kindText(domain::SessionKind kind) const
{
    const bool inEnglish = code == u"en"_s;
    switch (kind) {
    case domain::SessionKind::InfoEvent: return inEnglish ? u"Information event"_s : u"Informationsveranstaltung"_s;
    case domain::SessionKind::KickoffWorkshop: return inEnglish ? u"Kick-off workshop"_s : u"Auftaktworkshop"_s;
    case domain::SessionKind::ImpulseTraining: return inEnglish ? u"Impulse training"_s : u"Impuls-Training"_s;
    case domain::SessionKind::ClosingEvent: return inEnglish ? u"Closing event"_s : u"Abschlussveranstaltung"_s;
    case domain::SessionKind::Other: break;
    }
    return {};
}

QString SchedulePageWords::whereText(const domain::Session &session) const
{
    switch (session.mode) {
    case domain::SessionMode::Online: return online;
    case domain::SessionMode::Hybrid: return session.place.isEmpty() ? online : hybrid.arg(session.place);
    default: return session.place.isEmpty() ? placeOpen : session.place;
    }
}

QString SchedulePageWords::whenText(const domain::Session &session) const
{
    if (!session.startsAt.isValid())
        return dateOpen;
    const QDate first = session.startsAt.date();
    const bool isWholeDays = session.startsAt.time() == QTime(0, 0) && session.endsAt.isValid() && session.endsAt.time() == QTime(0, 0)
        && session.endsAt.date() > first;
    if (!isWholeDays)
        return base::dateTimeSpan(session.startsAt, session.endsAt, locale);
    const QDate last = session.endsAt.date().addDays(-1);
    const QString day = base::longDate(first, locale);
    return allDay.arg(last == first ? day : u"%1 – %2"_s.arg(day, base::longDate(last, locale)));
}

const SchedulePageWords &schedulePageWords(const QString &language)
{
    static const SchedulePageWords germanWords = german();
    static const SchedulePageWords englishWords = english();
    return language.startsWith(u"en", Qt::CaseInsensitive) ? englishWords : germanWords;
}

} // namespace exchange
