#pragma once

#include "domain/programme.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace domain {

struct PlaceText;

/// How certain it is which municipality a text means.
enum class MunicipalityMatch {
    None, ///< nothing like it in the register
    Ambiguous, ///< several municipalities have this name: a person has to say which
    Fuzzy, ///< a typing error or an odd short form: to be proposed, never taken silently
    Normalized, ///< certain after removing words such as "Stadt", "LRA", or by a hint
    Exact, ///< the register's own name or key
};

/// "exact", "normalized", "fuzzy", "ambiguous", "none".
[[nodiscard]] QLatin1StringView municipalityMatchIdentifier(MunicipalityMatch match);

/// What other columns say. Hints narrow several candidates down; they never decide alone.
struct MunicipalityHints
{
    QString postalCode;
    QString county; ///< name or key of the county
    bool countyMeant = false; ///< the person coordinates a county: its name means the county, not the town
};

struct MunicipalityRecognition
{
    MunicipalityMatch match = MunicipalityMatch::None;
    MunicipalityId municipality; ///< Exact, Normalized: the one; Fuzzy: the proposal, if there is a best one
    QList<MunicipalityId> candidates; ///< all that come into question, likeliest first
    bool byHint = false; ///< a hint decided between several

    /// The municipality that may be taken without asking.
    [[nodiscard]] MunicipalityId certain() const
    {
        return match >= MunicipalityMatch::Normalized ? municipality : MunicipalityId{};
    }
    bool operator==(const MunicipalityRecognition &) const = default;
};

/// Whether typing errors are to be looked for, which takes a thousand times as long as what is certain.
enum class Proposals { Make, None };

/// Recognises municipalities and counties of a programme in the forms that people write: "Stadt Aalen",
/// "Aalen, Stadt", "LRA Böblingen", "Freiburg i. Br.", "8111000", "Sankt/St. Georgen".
///
/// A name that a town and a rural district share means the town, unless a word or hint says county.
/// Urban districts are recognised as their town (8 digits). Homonyms stay ambiguous, and so does a name that another
/// municipality bears with an addition: "Biberach" beside Biberach an der Riß.
class MunicipalityRecognizer
{
public:
    explicit MunicipalityRecognizer(const Programme &programme);

    [[nodiscard]] MunicipalityRecognition recognise(
        QStringView text, const MunicipalityHints &hints = {}, Proposals proposals = Proposals::Make) const;

private:
    struct Entry
    {
        MunicipalityId id;
        MunicipalityId county;
        MunicipalityKind kind = MunicipalityKind::Municipality;
        QString postalCode;
        QString name; ///< as the register has it, without "Landkreis"
        QStringList tokens; ///< of the whole name, spelled (see placetext.h)
        QString joined; ///< the name as one word, umlauts folded, for the distance
        QString letters; ///< the same with its prepositions; empty when there are none
        QString joinedBase; ///< the same of the short form; empty when there is none
        int population = 0;
        bool isCounty = false; ///< a rural district
    };
    using Entries = QList<int>;

    void addEntry(const Municipality &municipality);
    [[nodiscard]] MunicipalityRecognition byKey(const QString &written) const;
    [[nodiscard]] std::optional<MunicipalityRecognition> withKeyBeside(
        const QString &text, const MunicipalityHints &hints) const;
    [[nodiscard]] MunicipalityRecognition fitting(const MunicipalityRecognition &found, const QString &countyText) const;
    [[nodiscard]] std::optional<PlaceText> beforeCounty(const PlaceText &text) const;
    [[nodiscard]] MunicipalityRecognition recognised(
        const PlaceText &text, const MunicipalityHints &hints, Proposals proposals) const;
    [[nodiscard]] MunicipalityRecognition county(const PlaceText &text, const QString &key) const;
    [[nodiscard]] MunicipalityRecognition town(
        const PlaceText &text, const QString &key, const MunicipalityHints &hints) const;
    [[nodiscard]] MunicipalityRecognition chosen(
        const Entries &entries, const PlaceText &text, const MunicipalityHints &hints) const;
    [[nodiscard]] MunicipalityRecognition proposed(const PlaceText &text) const;
    [[nodiscard]] Entries abbreviated(const PlaceText &text) const;
    [[nodiscard]] Entries narrowed(const Entries &entries, const PlaceText &text, const MunicipalityHints &hints) const;
    [[nodiscard]] MunicipalityId countyMeantBy(const QString &text) const;
    [[nodiscard]] QList<MunicipalityId> ids(const Entries &entries) const;

    std::vector<Entry> m_entries;
    QHash<QString, int> m_byAgs;
    QSet<MunicipalityId> m_countiesWithTowns;
    QHash<QString, Entries> m_townByName; ///< whole names, prepositions left out
    QHash<QString, Entries> m_townByBase; ///< "freiburg" of "Freiburg im Breisgau"
    QHash<QString, Entries> m_countyByName;
    QHash<QString, Entries> m_countyByStem; ///< "ortenau" of "Ortenaukreis": only beside a word for county
};

} // namespace domain
