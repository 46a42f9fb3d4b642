#include "domain/rules/municipalityrecognition.h"

#include "base/text.h"
#include "domain/rules/countyplates.h"
#include "domain/rules/editdistance.h"
#include "domain/rules/placetext.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace domain {

namespace {

constexpr int maximumCandidates = 8;
constexpr qsizetype longestKeyed = 200; // letters

qsizetype commonPrefix(const QString &one, const QString &other)
{
    const auto end = std::min(one.size(), other.size());
    qsizetype length = 0;
    while (length < end && one[length] == other[length])
        ++length;
    return length;
}

} // namespace

QLatin1StringView municipalityMatchIdentifier(MunicipalityMatch match)
{
    switch (match) {
    case MunicipalityMatch::None: return QLatin1StringView("none");
    case MunicipalityMatch::Ambiguous: return QLatin1StringView("ambiguous");
    case MunicipalityMatch::Fuzzy: return QLatin1StringView("fuzzy");
    case MunicipalityMatch::Normalized: return QLatin1StringView("normalized");
    case MunicipalityMatch::Exact: return QLatin1StringView("exact");
    }
    return QLatin1StringView("none");
}

MunicipalityRecognizer::MunicipalityRecognizer(const Programme &programme)
{
    m_entries.reserve(programme.table<Municipality>().size());
    for (const Municipality &municipality : programme.table<Municipality>())
        addEntry(municipality);
}

void MunicipalityRecognizer::addEntry(const Municipality &municipality)
{
    const int index = int(m_entries.size());
    Entry entry{municipality.id, municipality.county, municipality.kind, municipality.postalCode,
        base::cleaned(municipality.name), {}, {}, {}, {}, municipality.population.value_or(0),
        municipality.kind == MunicipalityKind::RuralDistrict};
    if (!municipality.isCounty() && municipality.county.isValid())
        m_countiesWithTowns.insert(municipality.county);
    if (!municipality.ags.isEmpty())
        m_byAgs.insert(municipality.ags, index);
    const bool urbanCounty = municipality.isCounty() && municipality.kind == MunicipalityKind::UrbanDistrict;
    if (!urbanCounty) {
        QStringList words = placeTokens(spelledPlace(entry.name));
        if (entry.isCounty && words.size() > 1 && isCountyWord(words.first())) {
            words.removeFirst();
            entry.name = entry.name.section(u' ', 1);
        }
        entry.tokens = words;
        const QString key = placeKey(words);
        const QString baseKey = entry.isCounty ? key : placeKey(basePlaceTokens(entry.name));
        entry.joined = base::foldUmlauts(key);
        if (const QString letters = base::foldUmlauts(words.join(QString())); letters != entry.joined)
            entry.letters = letters;
        (entry.isCounty ? m_countyByName : m_townByName)[key].append(index);
        if (entry.isCounty)
            m_countyByStem[key.endsWith(u"kreis") ? key.chopped(5) : key].append(index);
        if (baseKey != key) {
            entry.joinedBase = base::foldUmlauts(baseKey);
            m_townByBase[baseKey].append(index);
        }
    }
    m_entries.push_back(std::move(entry));
}

QList<MunicipalityId> MunicipalityRecognizer::ids(const Entries &entries) const
{
    QList<MunicipalityId> result;
    for (const int entry : entries)
        result.append(m_entries[size_t(entry)].id);
    return result;
}

MunicipalityRecognition MunicipalityRecognizer::recognise(
    QStringView text, const MunicipalityHints &hints, Proposals proposals) const
{
    const QString cleaned = base::cleaned(text);
    if (cleaned.isEmpty() || m_entries.empty())
        return {};
    QString digits = cleaned;
    digits.remove(u' ');
    if (std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return byKey(digits);
    if (const auto keyed = withKeyBeside(cleaned, hints))
        return *keyed;
    const PlaceText parsed(cleaned);
    return fitting(recognised(parsed, hints, proposals), parsed.countyHint.isEmpty() ? hints.county : parsed.countyHint);
}

/// "Ulm (08421000)", "08136088 Aalen": the key counts when the name beside it agrees.
std::optional<MunicipalityRecognition> MunicipalityRecognizer::withKeyBeside(
    const QString &text, const MunicipalityHints &hints) const
{
    static const QRegularExpression key(QStringLiteral("\\b0?8(?:\\d{6}|\\d{10})\\b"));
    const QRegularExpressionMatch match = text.size() > longestKeyed ? QRegularExpressionMatch() : key.match(text);
    const MunicipalityRecognition keyed = match.hasMatch() ? byKey(match.captured()) : MunicipalityRecognition();
    if (!keyed.municipality.isValid())
        return std::nullopt;
    const PlaceText rest(base::cleaned(text.left(match.capturedStart()) + text.mid(match.capturedEnd())));
    const MunicipalityRecognition named = recognised(rest, hints, Proposals::None);
    if (named.match == MunicipalityMatch::None)
        return MunicipalityRecognition{MunicipalityMatch::Fuzzy, keyed.municipality, {keyed.municipality}, false};
    if (named.candidates.contains(keyed.municipality))
        return MunicipalityRecognition{MunicipalityMatch::Normalized, keyed.municipality, {keyed.municipality}, false};
    return MunicipalityRecognition{MunicipalityMatch::Ambiguous, {}, QList<MunicipalityId>{keyed.municipality} + named.candidates, false};
}

/// A town that does not lie in the county named beside it is not taken silently: "Heilbronn" in "Landkreis Heilbronn".
MunicipalityRecognition MunicipalityRecognizer::fitting(
    const MunicipalityRecognition &found, const QString &countyText) const
{
    const QString cleaned = base::cleaned(countyText);
    if (cleaned.isEmpty() || !found.certain().isValid())
        return found;
    const auto town = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.id == found.certain(); });
    if (town == m_entries.end() || town->isCounty)
        return found;
    const PlaceText said(cleaned);
    const MunicipalityId sameName = ids(m_countyByName.value(placeKey(town->tokens))).value(0);
    const MunicipalityId county = said.saidCounty && said.tokens.isEmpty() ? sameName : countyMeantBy(cleaned);
    const bool meansTown = !said.saidCounty && placeKey(said.tokens) == placeKey(town->tokens);
    const bool isKindOnly = said.saidCounty && said.tokens.isEmpty();
    if (!county.isValid() || meansTown || (town->county == county && !isKindOnly))
        return found;
    MunicipalityRecognition doubtful{MunicipalityMatch::Ambiguous, {}, {found.certain()}, false};
    if (county == sameName)
        doubtful.candidates.append(county);
    return doubtful;
}

MunicipalityRecognition MunicipalityRecognizer::byKey(const QString &written) const
{
    QString key = written;
    if (key.size() == 11 || key.size() == 12) { // ARS, the key with four digits of the association inside
        key = key.rightJustified(12, u'0');
        key.remove(5, 4);
    } else if (key.size() == 7 || key.size() == 4) { // a spreadsheet dropped the leading zero
        key.prepend(u'0');
    }
    const auto found = m_byAgs.constFind(key);
    if (found == m_byAgs.cend())
        return {};
    const MunicipalityId id = m_entries[size_t(*found)].id;
    return {key == written ? MunicipalityMatch::Exact : MunicipalityMatch::Normalized, id, {id}, false};
}

MunicipalityRecognition MunicipalityRecognizer::recognised(
    const PlaceText &text, const MunicipalityHints &hints, Proposals proposals) const
{
    const QString key = placeKey(text.tokens);
    if (key.isEmpty())
        return {};
    MunicipalityRecognition result = text.saidCounty ? county(text, key) : town(text, key, hints);
    if (result.match != MunicipalityMatch::None)
        return result;
    PlaceText shorter = text;
    if (shorter.takeTrailingKindWord()) {
        shorter.head = shorter.tokens;
        return recognised(shorter, hints, proposals);
    }
    if (text.hasOfficeBehind() && text.head != text.tokens) {
        shorter.tokens = text.head;
        shorter.tail.clear();
        return recognised(shorter, hints, proposals);
    }
    if (const auto inCounty = beforeCounty(text))
        return fitting(recognised(*inCounty, hints, proposals), inCounty->countyHint);
    return proposals == Proposals::Make ? proposed(text) : MunicipalityRecognition();
}

/// "Schömberg" of "Schömberg (Zollernalbkreis)" or "Malsch/Landkreis Karlsruhe", with the county as its hint.
std::optional<PlaceText> MunicipalityRecognizer::beforeCounty(const PlaceText &text) const
{
    if (!text.countyHint.isEmpty())
        return std::nullopt;
    for (const QString &county : {text.tail.trimmed(), text.tail.trimmed().toUpper()}) { // a plate's letters
        if (text.head == text.tokens || !countyMeantBy(county).isValid())
            continue;
        PlaceText before = text;
        before.tokens = text.head;
        before.tail.clear();
        before.countyHint = county;
        return before;
    }
    const qsizetype slash = text.written.lastIndexOf(u'/');
    const QString behind = text.written.sliced(slash + 1).trimmed();
    if (slash <= 0 || text.written.size() > longestKeyed || !countyMeantBy(behind).isValid())
        return std::nullopt;
    PlaceText before(text.written.first(slash).trimmed());
    before.countyHint = behind;
    return before;
}

MunicipalityRecognition MunicipalityRecognizer::county(const PlaceText &text, const QString &key) const
{
    Entries found = m_countyByName.value(key);
    if (found.isEmpty())
        found = m_countyByStem.value(key.endsWith(u"kreis") ? key.chopped(5) : key);
    if (found.isEmpty()) {
        for (const int entry : abbreviated(text)) {
            if (m_entries[size_t(entry)].isCounty)
                found.append(entry);
        }
    }
    if (const auto plate = m_byAgs.constFind(countyOfPlate(text.written.section(u' ', -1)));
        found.isEmpty() && text.tokens.size() == 1 && plate != m_byAgs.cend())
        found = {*plate}; // "LRA BB"
    if (found.size() != 1)
        return {};
    const MunicipalityId id = m_entries[size_t(found.first())].id;
    return {MunicipalityMatch::Normalized, id, {id}, false};
}

MunicipalityRecognition MunicipalityRecognizer::town(
    const PlaceText &text, const QString &key, const MunicipalityHints &hints) const
{
    const Entries counties = text.saidTown || text.saidMunicipality ? Entries() : m_countyByName.value(key);
    const Entries named = m_townByName.value(key);
    const Entries shortened = m_townByBase.value(key);
    if (counties.size() == 1 && (hints.countyMeant || named.isEmpty()) && (shortened.isEmpty() || hints.countyMeant)) {
        const Entry &entry = m_entries[size_t(counties.first())];
        const bool exact = text.isBare() && text.written == entry.name && named.isEmpty();
        // Without its towns in the register the town of that name may be meant.
        const bool sure = hints.countyMeant || m_countiesWithTowns.contains(entry.id) || key.endsWith(u"kreis");
        if (!sure)
            return {MunicipalityMatch::Fuzzy, entry.id, {entry.id}, false};
        return {exact ? MunicipalityMatch::Exact : MunicipalityMatch::Normalized, entry.id, ids(counties + named),
            !named.isEmpty()};
    }

    // Who writes "Biberach" mostly means Biberach an der Riß, though a village bears just this name. Of homonyms each
    // bears the whole name.
    Entries found = named.size() > 1 ? named : named + shortened;
    if (found.isEmpty())
        found = abbreviated(text);
    if (found.isEmpty())
        return {};
    MunicipalityRecognition result = chosen(found, text, hints);
    if (result.match >= MunicipalityMatch::Normalized && found.size() == 1)
        result.candidates = ids(found + counties);
    else if (result.match == MunicipalityMatch::Ambiguous && named.size() < found.size())
        result.candidates += ids(counties);
    return result;
}

MunicipalityRecognition MunicipalityRecognizer::chosen(
    const Entries &entries, const PlaceText &text, const MunicipalityHints &hints) const
{
    if (entries.size() == 1) {
        const Entry &entry = m_entries[size_t(entries.first())];
        const bool exact = text.isBare() && text.written == entry.name;
        return {exact ? MunicipalityMatch::Exact : MunicipalityMatch::Normalized, entry.id, {entry.id}, false};
    }
    const Entries left = narrowed(entries, text, hints);
    if (left.size() == 1)
        return {MunicipalityMatch::Normalized, m_entries[size_t(left.first())].id, ids(entries), true};
    return {MunicipalityMatch::Ambiguous, {}, ids(left.isEmpty() ? entries : left), false};
}

MunicipalityRecognizer::Entries MunicipalityRecognizer::narrowed(
    const Entries &entries, const PlaceText &text, const MunicipalityHints &hints) const
{
    const MunicipalityId county = countyMeantBy(text.countyHint.isEmpty() ? hints.county : text.countyHint);
    if (county.isValid()) {
        Entries left;
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(left),
            [&](int entry) { return m_entries[size_t(entry)].county == county; });
        if (!left.isEmpty())
            return left;
    }
    const QString postalCode = text.postalCode.isEmpty() ? base::cleaned(hints.postalCode) : text.postalCode;
    if (!isPostalCode(postalCode))
        return {};
    // The register knows the town hall's code only; places of one municipality share its beginning.
    qsizetype longest = 2;
    Entries left;
    for (const int entry : entries) {
        const qsizetype length = commonPrefix(postalCode, m_entries[size_t(entry)].postalCode);
        if (length > longest) {
            longest = length;
            left.clear();
        }
        if (length == longest && length > 2)
            left.append(entry);
    }
    return left;
}

MunicipalityId MunicipalityRecognizer::countyMeantBy(const QString &text) const
{
    if (text.isEmpty())
        return {};
    const QString cleaned = base::cleaned(text);
    if (const auto found = m_byAgs.constFind(cleaned.size() == 4 ? u'0' + cleaned : cleaned); found != m_byAgs.cend())
        return m_entries[size_t(*found)].id;
    PlaceText parsed(cleaned);
    if (const auto plate = m_byAgs.constFind(countyOfPlate(parsed.isBare() ? cleaned : parsed.written.section(u' ', -1)));
        plate != m_byAgs.cend())
        return m_entries[size_t(*plate)].id;
    parsed.saidCounty = true;
    return county(parsed, placeKey(parsed.tokens)).municipality;
}

MunicipalityRecognizer::Entries MunicipalityRecognizer::abbreviated(const PlaceText &text) const
{
    Entries found;
    if (text.tokens.size() > 12 || std::all_of(text.tokens.begin(), text.tokens.end(), isAbbreviation)
        || std::none_of(text.tokens.begin(), text.tokens.end(), isAbbreviation))
        return found;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const QStringList &tokens = m_entries[i].tokens;
        if (!tokens.isEmpty() && tokens.first().front() == text.tokens.first().front()
            && saysPlace(text.tokens, tokens))
            found.append(int(i));
    }
    return found;
}

MunicipalityRecognition MunicipalityRecognizer::proposed(const PlaceText &text) const
{
    struct Candidate
    {
        int entry;
        double cost;
    };
    const QString written = base::foldUmlauts(placeKey(text.tokens)).remove(u'.');
    if (written.size() < 3 || written.size() > 200)
        return {};
    const QString letters = base::foldUmlauts(text.tokens.join(QString())).remove(u'.').left(200);
    const int limit = written.size() <= 4 ? 1 : written.size() < 14 ? 2 : 3;
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (entry.joined.isEmpty() || (text.saidCounty && !entry.isCounty))
            continue;
        double cost = editDistance(written, entry.joined, limit);
        if (!entry.letters.isEmpty())
            cost = std::min<double>(cost, editDistance(letters, entry.letters, limit));
        if (!entry.joinedBase.isEmpty())
            cost = std::min(cost, editDistance(written, entry.joinedBase, limit) + 0.1);
        if (cost >= 2 && written.front() != entry.joined.front())
            cost = limit + 1;
        const bool partOfName = text.tokens.size() == 1 && written.size() >= 4 && entry.tokens.size() > 1
            && entry.tokens.contains(text.tokens.first());
        const bool nameInside =
            entry.tokens.size() == 1 && entry.tokens.first().size() >= 3 && text.tokens.contains(entry.tokens.first());
        if (partOfName || nameInside)
            cost = std::min(cost, 1.5);
        if (saysPlaceMisspelt(text.tokens, entry.tokens))
            cost = std::min(cost, 1.0);
        if (cost <= limit)
            candidates.push_back({int(i), cost + (entry.isCounty && !text.saidCounty ? 0.05 : 0)});
    }
    std::sort(candidates.begin(), candidates.end(), [this](const Candidate &one, const Candidate &other) {
        if (one.cost != other.cost)
            return one.cost < other.cost;
        return m_entries[size_t(one.entry)].population > m_entries[size_t(other.entry)].population;
    });
    MunicipalityRecognition result;
    for (const Candidate &candidate : candidates) {
        if (result.candidates.size() < maximumCandidates)
            result.candidates.append(m_entries[size_t(candidate.entry)].id);
    }
    if (candidates.empty())
        return result;
    result.match = MunicipalityMatch::Fuzzy;
    const bool single = candidates.size() == 1 || candidates[1].cost > candidates[0].cost;
    if (single)
        result.municipality = result.candidates.first();
    return result;
}

} // namespace domain
