#pragma once

#include "domain/programme.h"
#include "printing/documenttexts.h"

#include <QStringList>

namespace printing {

/// Where a letter to somebody goes.
struct PostalAddress
{
    enum class Gap { None, Street, All };

    QStringList lines; ///< from the first to the last, as DIN 5008 orders them; empty while nothing but the name is known
    Gap gap = Gap::None; ///< what is missing

    bool operator==(const PostalAddress &) const = default;
};

/// The address of a participant: the person's own lines below the name, else institution and office, the person, street
/// and town of the municipality. "Frau" or "Herrn" stands before the name where the salutation is known, with an official
/// title in a line of its own (DIN 5008; never guessed from a given name).
[[nodiscard]] PostalAddress postalAddress(const domain::Programme &programme, const domain::Participant &participant, DocumentLanguage language);

/// The name as it is called out: "Frau Dr. Änne von der Heide". Of the grades only Dr. and Prof. are spoken.
[[nodiscard]] QString spokenName(const domain::Participant &participant, DocumentLanguage language);

} // namespace printing
