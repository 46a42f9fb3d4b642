#include "exchange/writers/icsevent.h"

#include "base/clock.h"
#include "exchange/calendartext.h"

#include <QStringList>

namespace exchange {

using domain::CalendarEntry;
using domain::Session;

/// What descriptions of entries say. They belong to the document, not to the window.
struct EntryWords
{
    QString forRoles; ///< %1
    QString ledBy;    ///< %1
    QString ledWith;  ///< %1
    QString link;     ///< %1
    QString contact;  ///< %1
};

namespace {

const EntryWords &entryWords(const QString &language)
{
    static const EntryWords german{QStringLiteral("Für: %1"), QStringLiteral("Leitung: %1"), QStringLiteral("Sie leiten den Termin zusammen mit: %1"),
                                   QStringLiteral("Zugangslink: %1"), QStringLiteral("Fragen an: %1")};
    static const EntryWords english{QStringLiteral("For: %1"), QStringLiteral("Led by: %1"), QStringLiteral("You lead it together with: %1"),
                                    QStringLiteral("Joining link: %1"), QStringLiteral("Questions to: %1")};
    return language.startsWith(u"en", Qt::CaseInsensitive) ? english : german;
}

/// The language of the texts; `wanted` may be empty.
const QString &languageOf(const domain::Programme &programme, const QString &wanted)
{
    return wanted.isEmpty() ? programme.info().language : wanted;
}

constexpr char zoneName[] = "Europe/Berlin";

/// The rule since 1996 (Directive 2000/84/EC). libical's own zone has an identifier of its own and every change since 1893.
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

icaltimetype dateOf(const QDate &date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

icaltimetype timeOf(const QDateTime &moment)
{
    const QTime clock = moment.time();
    icaltimetype time = dateOf(moment.date());
    time.is_date = 0;
    time.hour = clock.hour();
    time.minute = clock.minute();
    time.second = clock.second();
    return time;
}

icaltimetype utcTimeOf(const QDateTime &moment)
{
    icaltimetype time = timeOf(moment.toUTC());
    return icaltime_set_timezone(&time, icaltimezone_get_utc_timezone());
}

/// Times of a programme are in Berlin already; asking costs much less than converting.
QDateTime inBerlin(const QDateTime &moment)
{
    return moment.timeSpec() == Qt::TimeZone && moment.timeZone() == base::berlin() ? moment : moment.toTimeZone(base::berlin());
}

/// Whether the wall time comes for the second time: clocks were put back from 3 to 2 in the hour before.
bool isRepeated(const QDateTime &moment)
{
    constexpr int hour = 3600;
    const QDate date = moment.date();
    if (date.month() != 10 || date.day() < 25 || moment.time().hour() != 2)
        return false;
    return moment.addSecs(-hour).offsetFromUtc() > moment.offsetFromUtc();
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

} // namespace

IcalComponent berlinZone()
{
    return IcalComponent(icalparser_parse_string(zone));
}

IcsEventMaker::IcsEventMaker(
    const domain::Programme &programme, domain::Recipient recipient, std::optional<int> alarmMinutes, const QString &language)
    : m_programme(programme), m_recipient(recipient), m_alarmMinutes(alarmMinutes), m_now(base::Clock::now()), m_stamp(utcTimeOf(m_now)),
      m_wording(domain::sessionWording(languageOf(programme, language))), m_words(entryWords(languageOf(programme, language)))
{
    const QString contact = programme.info().contactEmail;
    if (recipient != domain::Recipient() && !contact.isEmpty())
        m_contact = m_words.contact.arg(contact);
}

QString IcsEventMaker::namesOfRoles(const Session &session) const
{
    QStringList names;
    for (const domain::RoleId id : session.roles) {
        if (const domain::Role *role = m_programme.find(id))
            names.append(role->name);
    }
    return names.join(QLatin1StringView(", "));
}

QString IcsEventMaker::namesOfCoaches(const Session &session) const
{
    QStringList names;
    for (const domain::CoachId id : session.coaches) {
        const domain::Coach *coach = m_programme.find(id);
        if (coach && id != m_recipient.coach)
            names.append(domain::fullName(*coach));
    }
    return names.join(QLatin1StringView(", "));
}

QString IcsEventMaker::description(const Session &session) const
{
    QStringList lines{m_wording.kindText(session.kind)};
    const auto add = [&lines](const QString &sentence, const QString &value) {
        if (!value.isEmpty())
            lines.append(sentence.arg(value));
    };
    const bool isForSomebody = m_recipient.participant.isValid();
    if (!isForSomebody)
        add(m_words.forRoles, namesOfRoles(session));
    if (const domain::Module *module = m_programme.find(session.module))
        lines.append(module->title);
    add(session.coaches.contains(m_recipient.coach) ? m_words.ledWith : m_words.ledBy, namesOfCoaches(session));
    add(m_words.link, session.link);
    lines.append(m_contact);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void IcsEventMaker::addMoment(icalcomponent *event, const QDateTime &moment, bool isUtc, icalproperty *(*newProperty)(icaltimetype))
{
    icalproperty *property = newProperty(isUtc ? utcTimeOf(moment) : timeOf(moment));
    if (!isUtc) {
        icalproperty_add_parameter(property, icalparameter_new_tzid(zoneName));
        m_usesZone = true;
    }
    icalcomponent_add_property(event, property);
}

void IcsEventMaker::addTimes(icalcomponent *event, const CalendarEntry &entry)
{
    const QDateTime begins = inBerlin(entry.startsAt);
    const bool hasEnd = entry.endsAt.isValid() && entry.endsAt > entry.startsAt;
    const QDateTime ends = hasEnd ? inBerlin(entry.endsAt) : QDateTime();
    if (domain::isAllDay(entry)) {
        icalcomponent_add_property(event, icalproperty_new_dtstart(dateOf(begins.date())));
        icalcomponent_add_property(event, icalproperty_new_dtend(dateOf(ends.date())));
        return;
    }
    const bool isUtc = isRepeated(begins) || (hasEnd && isRepeated(ends));
    addMoment(event, begins, isUtc, icalproperty_new_dtstart);
    if (hasEnd)
        addMoment(event, ends, isUtc, icalproperty_new_dtend);
}

void IcsEventMaker::addAlarm(icalcomponent *event, const QByteArray &title) const
{
    constexpr int minute = 60;
    icaltriggertype trigger;
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(-*m_alarmMinutes * minute);
    icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(title.constData()));
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(event, alarm);
}

IcalComponent IcsEventMaker::make(const CalendarEntry &entry, const Session *session)
{
    IcalComponent event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    const auto add = [&event](icalproperty *property) { icalcomponent_add_property(event.get(), property); };
    const QByteArray title = calendarText(entry.title).toUtf8();
    add(icalproperty_new_uid(entry.uid.toUtf8().constData()));
    add(icalproperty_new_dtstamp(m_stamp));
    add(icalproperty_new_lastmodified(entry.modified.isValid() ? utcTimeOf(entry.modified) : m_stamp));
    add(icalproperty_new_sequence(entry.sequence));
    addTimes(event.get(), entry);
    add(icalproperty_new_summary(title.constData()));
    if (const QString location = calendarLocation(entry.place, entry.link); !location.isEmpty())
        add(icalproperty_new_location(calendarText(location).toUtf8().constData()));
    if (const QByteArray url = webAddress(entry.link); !url.isEmpty())
        add(icalproperty_new_url(url.constData()));
    if (const QString text = session ? description(*session) : QString(); !text.isEmpty())
        add(icalproperty_new_description(calendarText(text).toUtf8().constData()));
    add(icalproperty_new_status(statusOf(entry.status)));
    if (m_alarmMinutes && *m_alarmMinutes >= 0 && entry.status != domain::EntryStatus::Cancelled)
        addAlarm(event.get(), title);
    return event;
}

} // namespace exchange
