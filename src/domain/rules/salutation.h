#pragma once

#include "domain/rules/recipients.h"

namespace domain {

/// The line that a letter or mail begins with, with its comma: "Sehr geehrte Frau Dr. Müller,", "Sehr geehrter Herr
/// Oberbürgermeister Maier,"; neutral where no salutation is known or wished: "Guten Tag Änne von der Heide,". Of the grades
/// the highest of Professor and Dr. is spoken, of the offices those of heads of administrations (domain.md § 4). Nothing is
/// guessed from a given name. `language` is "de" or "en".
[[nodiscard]] QString salutationLine(const Participant &participant, const QString &language);
/// For a coach, neutral; of somebody who does not exist "Guten Tag,".
[[nodiscard]] QString salutationLine(const Programme &programme, Recipient recipient, const QString &language);

/// The grades that are spoken, the higher first: "Prof.", "Dr."; "Dr.-Ing." is "Dr.", "Dipl.-Ing." is none.
[[nodiscard]] QStringList spokenGrades(const QString &academicTitle);

/// Whether a function is an Amtsbezeichnung, which belongs into an address; "Leitung der Stabsstelle" is none.
[[nodiscard]] bool isOfficialTitle(const QString &position);

} // namespace domain
