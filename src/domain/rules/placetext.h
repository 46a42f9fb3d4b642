#pragma once

#include <QString>
#include <QStringList>

// How names of places are taken apart and compared; used by MunicipalityRecognizer. Words are compared
// "spelled": lower case, ä as ae, ß as ss, other marks dropped. So "Oedheim" is "Ödheim" but
// "Neuenburg" is not "Neuenbürg". Only the search for typing errors folds umlauts away.

namespace domain {

[[nodiscard]] QString spelledPlace(QStringView text);

/// The words of a spelled text. A word keeps its dot when it is an abbreviation; "st." is "sankt".
[[nodiscard]] QStringList placeTokens(const QString &spelled);

/// The tokens as one word, prepositions left out, so that "Rottenburg/Neckar" is "Rottenburg am Neckar".
[[nodiscard]] QString placeKey(const QStringList &tokens);

/// The part of a register name before its addition: "Freiburg" im Breisgau, "Singen" (Hohentwiel).
[[nodiscard]] QStringList basePlaceTokens(const QString &name);

/// Whether a word ("landratsamt", "lk") says that a county is meant.
[[nodiscard]] bool isCountyWord(QStringView token);
/// "i.", "n": a word with a dot or a single letter.
[[nodiscard]] bool isAbbreviation(const QString &token);
[[nodiscard]] bool isPostalCode(const QString &token);

/// Whether `written` says the name `tokens`, some words abbreviated and prepositions perhaps left out:
/// "Freiburg i. Br.", "Singen/Htwl.".
[[nodiscard]] bool saysPlace(const QStringList &written, const QStringList &tokens);
/// The same with a typing error in the first word: "Freiberg i. Br.".
[[nodiscard]] bool saysPlaceMisspelt(const QStringList &written, const QStringList &tokens);

/// What a text says about a place, taken apart.
struct PlaceText
{
    QString written; ///< cleaned, otherwise as it came
    QStringList tokens; ///< of the name, without words of kind
    QStringList head; ///< tokens before the first comma or bracket
    QString tail; ///< spelled text behind that, as far as it is no word of kind
    QString postalCode;
    QString countyHint; ///< "lk karlsruhe" of "Malsch (LK Karlsruhe)"
    bool saidTown = false;
    bool saidMunicipality = false; ///< "Gemeinde": no town
    bool saidCounty = false;

    explicit PlaceText(const QString &cleaned);

    /// Nothing stood beside the name.
    [[nodiscard]] bool isBare() const { return !saidTown && !saidMunicipality && !saidCounty && postalCode.isEmpty(); }
    /// Takes "Stadt" off "Aalen Stadt"; false when there is no such word.
    bool takeTrailingKindWord();
    /// Whether an office follows the name: "Stadt Heilbronn, Tiefbauamt".
    [[nodiscard]] bool hasOfficeBehind() const;

private:
    void note(const QString &token);
    void takeLeadingKindWords();
    void addSegment(const QString &segment);
};

} // namespace domain
