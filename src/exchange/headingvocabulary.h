#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace exchange {

/// What a column of a list of people can hold. Some are fields of the participant, others help to
/// find them out (county, postal code) or say what becomes of the row (status).
enum class ListField {
    AcademicTitle,
    GivenName,
    NamePrefix,
    FamilyName,
    NameSuffix,
    FullName,
    Salutation,
    Email,
    Phone,
    Office,
    Position,
    Municipality,
    County,
    PostalCode,
    Ags,
    Role,
    Status,
    RegisteredOn,
    Notes
};
constexpr int listFieldCount = int(ListField::Notes) + 1;

/// "academic_title", "full_name", … as the preview's JSON and `--map` write it.
[[nodiscard]] QLatin1StringView listFieldIdentifier(ListField field);
[[nodiscard]] std::optional<ListField> listFieldFromIdentifier(QStringView identifier);

/// What a heading means, and how surely: of several columns for one field the higher rank is asked
/// first and the others where it is empty ("Attendee email" before the "Email" of the order).
struct HeadingMeaning
{
    ListField field;
    int rank; ///< 3: names just this, 2: usual word, 1: only if nothing better is there

    bool operator==(const HeadingMeaning &) const = default;
};

/// The heading's meaning, nothing when it is not known. The words stand in resources/vocabulary/headings.csv, German
/// and English with some of the languages around.
[[nodiscard]] std::optional<HeadingMeaning> headingMeaning(QStringView heading);

/// The meaning of a heading with one typing error ("E-Mial", "Nachnahme"), when only one field comes into question.
[[nodiscard]] std::optional<HeadingMeaning> misspeltHeadingMeaning(QStringView heading);

/// The heading as the vocabulary and the coordinator's own corrections compare it: folded words with one blank
/// between them, "E-Mail" as "email", without what stands in brackets.
[[nodiscard]] QString headingWords(QStringView heading);

/// Whose column it is: the participant's, that of somebody who does not take part ("Vorgesetzte", "Rechnung an") or of one
/// more person in the same row ("Vertretung", "Teilnehmer 2").
enum class HeadingPerson { Own, Other, Second };
[[nodiscard]] HeadingPerson headingPerson(QStringView heading);

/// Whether the heading itself asks for remarks. Other columns of notes (questions of a form) need
/// their heading beside the answer.
[[nodiscard]] bool isRemarkHeading(QStringView heading);

} // namespace exchange
