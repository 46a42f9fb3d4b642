#pragma once

#include "domain/records/participant.h"

namespace domain {

/// The parts of a person's name as Participant keeps them.
struct PersonName
{
    Salutation salutation = Salutation::None;
    QString academicTitle; ///< "Dr.-Ing."
    QString givenName;
    QString namePrefix; ///< "von der", "Freiherr von"; an elided "d'" stays with the family name
    QString familyName;
    QString nameSuffix; ///< "M.Sc."
    QString remainder; ///< what stood there and is no part of a name: "NVBW", "Stadt Freiburg"

    [[nodiscard]] bool isEmpty() const { return givenName.isEmpty() && familyName.isEmpty(); }
    bool operator==(const PersonName &) const = default;
};

/// The parts of a whole name as people write it: "Dr.-Ing. Änne von der Heide",
/// "von der Heide, Änne (Dr.-Ing.)", "Herr Prof. Dr. Max Maier, M.Sc.", "MAIER Max". A single word is the
/// family name. Nothing is guessed from a given name, neither sex nor nationality.
[[nodiscard]] PersonName parsePersonName(QStringView text);

/// The parts of a name that came in several columns: titles found before the given name and prefixes
/// before the family name go where they belong; `title` is kept as written.
[[nodiscard]] PersonName personNameFromParts(
    QStringView title, QStringView given, QStringView family, QStringView suffix = {});

/// The salutation that a word stands for: "Frau", "Ms" …; None for anything else.
[[nodiscard]] Salutation salutationFromWord(QStringView word);

} // namespace domain
