#pragma once

#include <QList>
#include <QString>

namespace printing {

/// What can be wrong with a text on a page.
enum class PreflightCode {
    Overflow,           ///< does not fit by the rule of its box; set smaller than the floor or broken inside a word
    Cut,                ///< does not fit at all; the rest is missing on the page
    MissingGlyph,       ///< no font has a letter
    OtherFont,          ///< a letter comes from another font than the document's
    ManyMarks,          ///< more marks on a letter than have room above or below it
    DoubleBlank,
    InvisibleCharacter, ///< control, zero-width or direction mark, left out on the page
    EmptyText,          ///< nothing to print where something must stand
    EmptyPlaceholder,   ///< nothing to print for a placeholder outside of brackets
    UnknownPlaceholder, ///< the layout names a placeholder that does not exist
    UnusualCapitals,    ///< a name in capitals or small letters only, or with capitals inside
    UnconfirmedName,    ///< the person has not seen how the name is spelt
    OutsidePage,        ///< a box reaches over the edge of the page
    MissingPicture,     ///< no picture was chosen
    SmallCode,          ///< the QR code is too fine to be read, or has no room at all
};

/// How much a finding matters.
enum class Severity {
    Error,   ///< must not be printed like this
    Warning, ///< is to be looked at
    Hint,    ///< concerns many and may be filtered out
};
[[nodiscard]] Severity severity(PreflightCode code);
/// "Too long for its place": a word or two on what is wrong, for lists and thumbnails; translated.
[[nodiscard]] QString shortText(PreflightCode code);

/// One thing to look at before printing.
struct PreflightFinding
{
    PreflightCode code = PreflightCode::Overflow;
    QString field;   ///< box it concerns, such as "name"; an identifier, not translated
    QString text;    ///< the text as it came from the data
    QString message; ///< sentence for the person, translated
    int element = 0; ///< id of the element of the layout it was found at; 0: none

    bool operator==(const PreflightFinding &) const = default;
};

/// The sentence of a finding; `text` is shortened to a readable length.
[[nodiscard]] PreflightFinding preflightFinding(PreflightCode code, const QString &field, const QString &text);

/// Double blanks, invisible characters and emptiness of one text, without looking at fonts.
[[nodiscard]] QList<PreflightFinding> checkSpelling(const QString &field, const QString &text);

/// Whether somebody's capitals look like a slip: "MÜLLER", "mcDonald", "anna"; not "von der Heide", "McDonald", "DiCaprio".
[[nodiscard]] bool hasUnusualCapitals(const QString &name);

/// `text` as it is printed: NFC, invisible characters left out, control characters as blanks.
/// Line feeds stay.
[[nodiscard]] QString printable(const QString &text);

} // namespace printing
