#include "exchange/writers/icswriter.h"

#include "base/text.h"
#include "domain/rules/emailaddress.h"
#include "exchange/calendartext.h"
#include "exchange/writers/icsevent.h"

#include <QCoreApplication>
#include <QUrl>

namespace exchange {

using domain::CalendarEntry;
using domain::Programme;
using domain::Recipient;

namespace {

/// Who writes an invitation and who gets it, as calendars address them.
struct Parties
{
    QByteArray organiser; ///< mailto: address
    QByteArray organiserName;
    QByteArray attendee;
    QByteArray attendeeName;
};

base::Failure notMade()
{
    return base::fail(base::ErrorCode::System, QCoreApplication::translate("exchange", "The calendar file could not be made."));
}

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

/// The address as a URI (RFC 6068); empty when the text is no address that mail programs take.
QByteArray mailUri(const QString &text)
{
    const auto address = domain::mailAddress(text);
    return address ? "mailto:" + QUrl::toPercentEncoding(QString::fromLatin1(*address), "@!$'*+") : QByteArray();
}

/// A name as it may stand in a parameter: quotation marks cannot (RFC 5545 § 3.2).
QByteArray parameterText(QString name)
{
    name.replace(u'"', u'\'');
    name.replace(u'^', u' ');
    return base::cleaned(calendarText(name).replace(u'\n', u' ')).toUtf8();
}

base::Result<Parties> partiesOf(const Programme &programme, Recipient recipient)
{
    const domain::ProgrammeInfo &info = programme.info();
    const QString name = domain::recipientName(programme, recipient);
    const QString email = domain::recipientEmail(programme, recipient);
    if (name.isEmpty() && email.isEmpty())
        return refused(QCoreApplication::translate("exchange", "There is nobody with this number who could be invited."));
    if (info.contactEmail.trimmed().isEmpty())
        return refused(QCoreApplication::translate("exchange",
            "The programme has no contact e-mail address, which invitations give as their sender. Please enter it among the properties of the programme."));
    if (email.trimmed().isEmpty())
        return refused(QCoreApplication::translate("exchange", "“%1” has no e-mail address and cannot be invited. Please enter the address, or hand out a calendar file.").arg(name));
    Parties parties;
    parties.organiser = mailUri(info.contactEmail);
    parties.attendee = mailUri(email);
    if (parties.organiser.isEmpty())
        return refused(QCoreApplication::translate("exchange", "“%1” is no e-mail address that can send invitations. Please correct the contact e-mail address of the programme.").arg(info.contactEmail));
    if (parties.attendee.isEmpty())
        return refused(QCoreApplication::translate("exchange", "“%1” is no e-mail address to which “%2” could be invited. Please correct it.").arg(email, name));
    parties.organiserName = parameterText(info.organiser.isEmpty() ? info.title : info.organiser);
    parties.attendeeName = parameterText(name);
    return parties;
}

IcalComponent makeCalendar(icalproperty_method method)
{
    IcalComponent calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    const auto add = [&calendar](icalproperty *property) { icalcomponent_add_property(calendar.get(), property); };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid("-//Impulslotse//Schedule//DE"));
    add(icalproperty_new_calscale("GREGORIAN"));
    add(icalproperty_new_method(method));
    return calendar;
}

void addName(icalcomponent *calendar, const QString &name)
{
    const QByteArray text = calendarText(name).toUtf8();
    icalcomponent_add_property(calendar, icalproperty_new_name(text.constData()));
    // libical escapes line breaks and backslashes of a property it does not know, but no commas; programs read both.
    icalproperty *known = icalproperty_new_x(text.constData());
    icalproperty_set_x_name(known, "X-WR-CALNAME");
    icalcomponent_add_property(calendar, known);
}

void append(QByteArray &text, icalcomponent *component)
{
    const std::unique_ptr<char, decltype(&free)> written(icalcomponent_as_ical_string_r(component), &free);
    if (written)
        text.append(written.get());
}

/// The calendar with the zone, where an event needs it, before the texts of the events.
base::Result<QByteArray> assembled(icalcomponent *calendar, bool needsZone, const QByteArray &events)
{
    constexpr QByteArrayView end("END:VCALENDAR\r\n");
    QByteArray text;
    append(text, calendar);
    const IcalComponent zone = needsZone ? berlinZone() : IcalComponent();
    if (!text.endsWith(end) || (needsZone && !zone))
        return notMade();
    text.chop(end.size());
    if (zone)
        append(text, zone.get());
    text.reserve(text.size() + events.size() + end.size());
    return text.append(events).append(end);
}

void addParty(icalcomponent *event, icalproperty *property, const QByteArray &name)
{
    if (!name.isEmpty())
        icalproperty_add_parameter(property, icalparameter_new_cn(name.constData()));
    icalcomponent_add_property(event, property);
}

void addParties(icalcomponent *event, const Parties &parties, bool asksForAnswer)
{
    addParty(event, icalproperty_new_organizer(parties.organiser.constData()), parties.organiserName);
    icalproperty *attendee = icalproperty_new_attendee(parties.attendee.constData());
    icalproperty_add_parameter(attendee, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
    if (asksForAnswer) {
        icalproperty_add_parameter(attendee, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
        icalproperty_add_parameter(attendee, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
    }
    addParty(event, attendee, parties.attendeeName);
}

base::Result<QByteArray> forOne(const Programme &programme, Recipient recipient, const CalendarEntry &entry, icalproperty_method method,
    const InvitationOptions &options)
{
    const auto parties = partiesOf(programme, recipient);
    if (!parties)
        return parties.failure();
    if (!entry.startsAt.isValid())
        return refused(QCoreApplication::translate("exchange", "“%1” has no date yet. Please enter it before inviting anybody.").arg(entry.title));
    IcsEventMaker maker(programme, recipient, options.alarmMinutes, options.language);
    const IcalComponent event = maker.make(entry, programme.find(entry.session));
    addParties(event.get(), *parties, method == ICAL_METHOD_REQUEST);
    const IcalComponent calendar = makeCalendar(method);
    QByteArray text;
    append(text, event.get());
    return assembled(calendar.get(), maker.usesZone(), text);
}

} // namespace

base::Result<QByteArray> IcsWriter::calendar(const Programme &programme, const QList<domain::SessionId> &sessions, const CalendarOptions &options)
{
    const domain::CalendarEntries entries(programme);
    IcsEventMaker maker(programme, options.recipient, options.alarmMinutes, options.language);
    constexpr qsizetype usualSize = 600;
    QByteArray events; // each is written at once: thousands of components side by side cost twice the time
    events.reserve(sessions.size() * usualSize);
    for (const domain::SessionId id : sessions) {
        const domain::Session *session = programme.find(id);
        if (session && session->startsAt.isValid())
            append(events, maker.make(entries.of(*session), session).get());
    }
    const IcalComponent calendar = makeCalendar(ICAL_METHOD_PUBLISH);
    addName(calendar.get(), options.name.isEmpty() ? programme.info().title : options.name);
    return assembled(calendar.get(), maker.usesZone(), events);
}

base::Result<QByteArray> IcsWriter::invitation(
    const Programme &programme, Recipient recipient, const CalendarEntry &entry, const InvitationOptions &options)
{
    if (entry.status == domain::EntryStatus::Cancelled)
        return refused(QCoreApplication::translate("exchange", "“%1” is cancelled; nobody can be invited to it.").arg(entry.title));
    return forOne(programme, recipient, entry, ICAL_METHOD_REQUEST, options);
}

base::Result<QByteArray> IcsWriter::cancellation(
    const Programme &programme, Recipient recipient, const CalendarEntry &entry, const QString &language)
{
    CalendarEntry cancelled = entry;
    cancelled.status = domain::EntryStatus::Cancelled;
    return forOne(programme, recipient, cancelled, ICAL_METHOD_CANCEL, {{}, language});
}

} // namespace exchange
