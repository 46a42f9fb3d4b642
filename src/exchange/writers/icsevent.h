#pragma once

#include "domain/rules/calendarentry.h"
#include "domain/rules/recipients.h"
#include "domain/rules/sessionwording.h"

#include <libical/ical.h>

#include <memory>

namespace exchange {

struct FreeIcalComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using IcalComponent = std::unique_ptr<icalcomponent, FreeIcalComponent>;

struct EntryWords;

/// The VTIMEZONE of Europe/Berlin; null when the calendar library fails.
[[nodiscard]] IcalComponent berlinZone();

/// Makes the VEVENTs of one file. Valid as long as the programme.
class IcsEventMaker
{
public:
    /// `recipient` is for whom the texts are; none: for everybody. `alarmMinutes`: none for no alarm. `language` of the texts, "de"
    /// or "en"; empty: that of the programme's documents.
    IcsEventMaker(const domain::Programme &programme, domain::Recipient recipient, std::optional<int> alarmMinutes, const QString &language);

    /// The event of an entry; `session` gives the description, it may be null.
    [[nodiscard]] IcalComponent make(const domain::CalendarEntry &entry, const domain::Session *session);
    /// Whether an event made so far has a time in TZID=Europe/Berlin.
    [[nodiscard]] bool usesZone() const { return m_usesZone; }

private:
    void addTimes(icalcomponent *event, const domain::CalendarEntry &entry);
    void addMoment(icalcomponent *event, const QDateTime &moment, bool isUtc, icalproperty *(*newProperty)(icaltimetype));
    void addAlarm(icalcomponent *event, const QByteArray &title) const;
    [[nodiscard]] QString description(const domain::Session &session) const;
    [[nodiscard]] QString namesOfRoles(const domain::Session &session) const;
    [[nodiscard]] QString namesOfCoaches(const domain::Session &session) const;

    const domain::Programme &m_programme;
    domain::Recipient m_recipient;
    std::optional<int> m_alarmMinutes;
    QDateTime m_now;
    icaltimetype m_stamp;
    const domain::SessionWording &m_wording;
    const EntryWords &m_words;
    QString m_contact;
    bool m_usesZone = false;
};

} // namespace exchange
