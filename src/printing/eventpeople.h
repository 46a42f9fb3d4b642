#pragma once

#include "domain/programme.h"
#include "domain/rules/handoverorder.h"
#include "printing/documenttexts.h"
#include "printing/postaladdress.h"
#include "printing/preflight.h"

#include <QColor>

namespace printing {

/// What badges, signs and lists say of one person.
struct EventPerson
{
    domain::ParticipantId id;
    QString givenName;
    QString familyName;  ///< with title, prefix and suffix: "Dr.-Ing. von der Heide, M.Sc."
    QString fullName;    ///< as on the certificate
    QString listName;    ///< "von der Heide, Änne"
    QString spokenName;  ///< "Frau Dr. Änne von der Heide"
    QString municipality; ///< "Stadt Aalen", or the organisation as written
    QString role;
    QColor roleColour;   ///< invalid: none
    QString table;
    QString certificateNumber; ///< of the valid one; empty: none
    QStringList numbersToPost; ///< of valid documents of any kind that are to be posted
    PostalAddress address;

    bool operator==(const EventPerson &) const = default;
};

/// Whose badges, signs or lists are wanted.
struct EventSelection
{
    domain::SessionId session;
    QList<domain::ParticipantId> participants; ///< empty: who has a place in the session
    domain::HandoverOrder order = domain::HandoverOrder::ByName;
    QString language; ///< empty: the programme's
};

/// What stands on everything: programme, event and its date.
struct EventHead
{
    DocumentLanguage language = DocumentLanguage::German;
    QString programme;
    QString organiser;
    QString event;
    QString when; ///< "Di, 10. Dezember 2024, 10:00–16:00 Uhr"
    QString where;

    bool operator==(const EventHead &) const = default;
};

[[nodiscard]] EventHead eventHead(const domain::Programme &programme, const EventSelection &selection);

/// Those of the selection who are in the programme, in its order.
[[nodiscard]] QList<EventPerson> eventPeople(const domain::Programme &programme, const EventSelection &selection);

/// Those of whom a valid certificate or attendance confirmation is to be posted, or those of the selection when it names people.
[[nodiscard]] QList<EventPerson> peopleToPost(const domain::Programme &programme, const EventSelection &selection);

/// What a group of this order is called on a list: its table, role or municipality; empty for names.
[[nodiscard]] QString groupOf(const EventPerson &person, domain::HandoverOrder order, DocumentLanguage language);

} // namespace printing
