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
    DoubleBlank,
    InvisibleCharacter, ///< control, zero-width or direction mark, left out on the page
    EmptyText,          ///< nothing to print where something must stand
};

/// One thing to look at before printing.
struct PreflightFinding
{
    PreflightCode code = PreflightCode::Overflow;
    QString field;   ///< box it concerns, such as "name"; an identifier, not translated
    QString text;    ///< the text as it came from the data
    QString message; ///< sentence for the person, translated

    bool operator==(const PreflightFinding &) const = default;
};

/// The sentence of a finding; `text` is shortened to a readable length.
[[nodiscard]] PreflightFinding preflightFinding(PreflightCode code, const QString &field, const QString &text);

/// Double blanks, invisible characters and emptiness of one text, without looking at fonts.
[[nodiscard]] QList<PreflightFinding> checkSpelling(const QString &field, const QString &text);

/// `text` as it is printed: NFC, invisible characters left out, control characters as blanks.
/// Line feeds stay.
[[nodiscard]] QString printable(const QString &text);

} // namespace printing
