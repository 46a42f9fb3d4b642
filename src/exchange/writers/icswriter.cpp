#include "exchange/writers/icswriter.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/rules/calendarentry.h"

#include <QCoreApplication>
#include <QUrl>

#include <libical/ical.h>

#include <memory>

namespace exchange {

namespace {

using domain::Session;

constexpr char zoneName[] = "Europe/Berlin";

/// The rule since 1996 (Directive 2000/84/EC). libical's own zone has an identifier of its own and
/// every change since 1893.
constexpr char zone[] = "BEGIN:VTIMEZONE\r\n"
                        "TZID:Europe/Berlin\r\n"
                        "BEGIN:DAYLIGHT\r\n"
                        "TZOFFSETFROM:+0100\r\n"
                        "TZOFFSETTO:+0200\r\n"
                        "TZNAME:CEST\r\n"
                        "DTSTART:19960331T020000\r\n"
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                        "END:DAYLIGHT\r\n"
                        "BEGIN:STANDARD\r\n"
                        "TZOFFSETFROM:+0200\r\n"
                        "TZOFFSETTO:+0100\r\n"
                        "TZNAME:CET\r\n"
                        "DTSTART:19961027T030000\r\n"
                        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                        "END:STANDARD\r\n"
                        "END:VTIMEZONE\r\n";

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// Text without what RFC 5545 § 3.3.11 does not allow in a value; line breaks are plain line feeds.
QByteArray plainText(QString text)
{
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    text.replace(u'\r', u'\n');
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || (c.category() != QChar::Other_Control && c.unicode() != 0x2028 && c.unicode() != 0x2029))
            result += c;
        else
            result += u' ';
    }
    return result.toUtf8();
}

icaltimetype timeOf(const QDateTime &moment, bool utc)
{
    icaltimetype time = icaltime_null_time();
    time.year = moment.date().year();
    time.month = moment.date().month();
    time.day = moment.date().day();
    time.hour = moment.time().hour();
    time.minute = moment.time().minute();
    time.second = moment.time().second();
    if (utc)
        time = icaltime_set_timezone(&time, icaltimezone_get_utc_timezone());
    return time;
}

icalproperty *withZone(icalproperty *property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(zoneName));
    return property;
}

icalproperty_status statusOf(domain::EntryStatus status)
{
    switch (status) {
    case domain::EntryStatus::Cancelled: return ICAL_STATUS_CANCELLED;
    case domain::EntryStatus::Confirmed: return ICAL_STATUS_CONFIRMED;
    case domain::EntryStatus::Tentative: break;
    }
    return ICAL_STATUS_TENTATIVE;
}

QString description(const domain::Programme &programme, const Session &session)
{
    QStringList lines{domain::enumLabel(session.kind)};
    QStringList names;
    for (const domain::RoleId id : session.roles) {
        if (const domain::Role *role = programme.find(id))
            names.append(role->name);
    }
    if (!names.isEmpty())
        lines.append(QCoreApplication::translate("exchange", "For: %1").arg(names.join(QLatin1StringView(", "))));
    if (const domain::Module *module = programme.find(session.module))
        lines.append(module->title);
    names.clear();
    for (const domain::CoachId id : session.coaches) {
        if (const domain::Coach *coach = programme.find(id))
            names.append(domain::fullName(*coach));
    }
    if (!names.isEmpty())
        lines.append(QCoreApplication::translate("exchange", "Led by: %1").arg(names.join(QLatin1StringView(", "))));
    if (!session.link.isEmpty())
        lines.append(QCoreApplication::translate("exchange", "Joining link: %1").arg(session.link));
    return lines.join(u'\n');
}

/// A link that may stand in URL, empty when it is none.
QByteArray webAddress(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const bool web = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
    return web ? url.toEncoded() : QByteArray();
}

Component makeEvent(const domain::Programme &programme, const Session &session, const domain::CalendarEntry &entry, const QDateTime &now)
{
    Component event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    const auto add = [&event](icalproperty *property) { icalcomponent_add_property(event.get(), property); };
    add(icalproperty_new_uid(entry.uid.toUtf8().constData()));
    add(icalproperty_new_dtstamp(timeOf(now.toUTC(), true)));
    add(icalproperty_new_lastmodified(timeOf((entry.modified.isValid() ? entry.modified : now).toUTC(), true)));
    add(icalproperty_new_sequence(entry.sequence));
    add(withZone(icalproperty_new_dtstart(timeOf(entry.startsAt.toTimeZone(base::berlin()), false))));
    if (entry.endsAt.isValid() && entry.endsAt >= entry.startsAt)
        add(withZone(icalproperty_new_dtend(timeOf(entry.endsAt.toTimeZone(base::berlin()), false))));
    add(icalproperty_new_summary(plainText(entry.title).constData()));
    if (const QString where = entry.place.isEmpty() ? entry.link : entry.place; !where.isEmpty())
        add(icalproperty_new_location(plainText(where).constData()));
    if (const QByteArray url = webAddress(entry.link); !url.isEmpty())
        add(icalproperty_new_url(url.constData()));
    add(icalproperty_new_description(plainText(description(programme, session)).constData()));
    add(icalproperty_new_status(statusOf(entry.status)));
    return event;
}

Component makeCalendar(const domain::Programme &programme)
{
    Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    const auto add = [&calendar](icalproperty *property) { icalcomponent_add_property(calendar.get(), property); };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid("-//Impulslotse//Schedule//DE"));
    add(icalproperty_new_calscale("GREGORIAN"));
    add(icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty *name = icalproperty_new_x(plainText(programme.info().title).constData());
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    add(name);
    return calendar;
}

} // namespace

base::Result<QByteArray> IcsWriter::write(const domain::Programme &programme, const QList<domain::SessionId> &sessions)
{
    const QDateTime now = base::Clock::now();
    const domain::CalendarEntries entries(programme);
    Component calendar = makeCalendar(programme);
    icalcomponent *berlin = icalparser_parse_string(zone);
    if (!calendar || !berlin)
        return base::fail(
            base::ErrorCode::System, QCoreApplication::translate("exchange", "The calendar file could not be made."));
    icalcomponent_add_component(calendar.get(), berlin);
    for (const domain::SessionId id : sessions) {
        const Session *session = programme.find(id);
        if (!session || !session->startsAt.isValid())
            continue;
        icalcomponent_add_component(calendar.get(), makeEvent(programme, *session, entries.of(*session), now).release());
    }
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), &free);
    if (!text)
        return base::fail(
            base::ErrorCode::System, QCoreApplication::translate("exchange", "The calendar file could not be made."));
    return QByteArray(text.get());
}

} // namespace exchange
