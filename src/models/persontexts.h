#pragma once

#include "domain/programme.h"

#include <QList>

namespace models {

/// A word of a filter line, folded once for all people.
struct FoldedWord
{
    QString folded;        ///< as base::fold()
    QString foldedUmlauts; ///< as base::foldUmlauts()
};

[[nodiscard]] QList<FoldedWord> foldedWords(const QString &filter);

/// A participant with the texts that a filter line and a jump by name look at.
struct PersonText
{
    domain::ParticipantId id;
    QString folded;
    QString foldedUmlauts;
    QString name;     ///< " heide anne von der": words of the name, family name first, umlauts folded
    QString bareName; ///< the same with umlauts as their vowels alone

    /// Whether name, municipality or organisation hold every word, umlauts folded.
    [[nodiscard]] bool holds(const QList<FoldedWord> &words) const;
};

/// All people in the order of a phone book.
[[nodiscard]] QList<PersonText> personTexts(const domain::Programme &programme);

} // namespace models
