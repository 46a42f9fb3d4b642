#pragma once

#include <QString>
#include <QStringView>

namespace exchange {

/// Whether a spreadsheet might run the text as a formula: after blanks, invisible marks and quotation
/// marks it begins with = + - @ | % or their full-width forms, or with a tab or line break.
[[nodiscard]] bool looksLikeFormula(QStringView text);

/// The text as a cell that no spreadsheet runs as a formula: with an apostrophe before it where
/// needed. unescapedCell() gives the text back exactly.
[[nodiscard]] QString escapedCell(const QString &text);

/// A cell without the apostrophe that an exporter put before a formula's first character.
[[nodiscard]] QString unescapedCell(const QString &cell);

/// The text with blanks in place of line breaks.
[[nodiscard]] QString oneLine(QString text);

/// An e-mail address found in a cell.
struct EmailValue
{
    enum class State { Missing, Valid, Invalid };

    State state = State::Missing;
    QString address; ///< lower case; empty unless Valid
    QString others; ///< further addresses in the cell
};

/// The address in "mailto:a@b.de", "Anna Maier <A@B.de>", "a@b.de." or "a@b.de; c@d.de". Valid means
/// one @, a domain with a dot, no blanks (the shape, not whether it exists). Placeholders
/// ("anonymous", "-") are Missing.
[[nodiscard]] EmailValue emailValue(QStringView cell);

/// The name that stands beside the one address of a cell: "Anna Maier" of "Anna Maier <a@b.de>"; empty without one.
[[nodiscard]] QString nameBesideAddress(const QString &cell);

} // namespace exchange
