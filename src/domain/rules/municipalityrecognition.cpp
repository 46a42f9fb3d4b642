#include "domain/rules/municipalityrecognition.h"

#include "base/text.h"
#include "domain/rules/editdistance.h"

#include <algorithm>
#include <array>

// Words are compared "spelled": lower case, ä as ae, ß as ss, other marks dropped. So "Oedheim" is
// "Ödheim" but "Neuenburg" is not "Neuenbürg". Only the search for typing errors folds umlauts away.

namespace domain {

namespace {

constexpr int maximumCandidates = 8;

constexpr std::array townWords{
    u"stadt", u"gemeinde", u"gde", u"stadtverwaltung", u"gemeindeverwaltung", u"buergermeisteramt", u"rathaus", u"stadtkreis", u"kreisstadt",
    u"universitaetsstadt", u"unistadt", u"landeshauptstadt", u"hauptstadt", u"verwaltung", u"kommune", u"lhs"};
constexpr std::array countyWords{
    u"landratsamt", u"lra", u"landkreis", u"landkreises", u"lk", u"lkr", u"kreis", u"kreises", u"kreisverwaltung", u"lkrs"};
/// Count only beside one of the words above.
constexpr std::array fillers{u"grosse", u"gr", u"der", u"die", u"des", u"von", u"beim", u"im"};
constexpr std::array prepositions{u"im", u"in", u"am", u"an", u"auf", u"bei", u"unter", u"ob", u"vor", u"vom", u"der", u"den", u"dem"};
constexpr std::array officeWords{
    u"amt", u"dezernat", u"fachbereich", u"abteilung", u"referat", u"stabsstelle", u"verkehr", u"mobilitaet", u"planung", u"klima", u"umwelt",
    u"buergermeister", u"tiefbau", u"bauwesen", u"sachgebiet", u"team", u"eigenbetrieb", u"ordnung"};

template <size_t N>
bool isOneOf(QStringView word, const std::array<const char16_t *, N> &words)
{
    return std::any_of(words.begin(), words.end(), [word](const char16_t *known) { return word == QStringView(known); });
}

QString spelled(QStringView text)
{
    QString result;
    result.reserve(text.size() + 4);
    for (const QChar c : text.toString().toLower().normalized(QString::NormalizationForm_C)) {
        switch (c.unicode()) {
        case u'ä': result += u"ae"; break;
        case u'ö': result += u"oe"; break;
        case u'ü': result += u"ue"; break;
        case u'ß': result += u"ss"; break;
        default: c.unicode() < 0x80 ? result += c : result += base::fold(QStringView(&c, 1));
        }
    }
    return result;
}

/// The words of a spelled text. A word keeps its dot when it is an abbreviation; "st." is "sankt".
QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    QString word;
    const auto finish = [&] {
        if (word == u"st." || word == u"sankt" || word == u"skt.")
            word = QStringLiteral("st");
        if (!word.isEmpty())
            tokens.append(word);
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else {
            if (c == u'.' && !word.isEmpty())
                word += c;
            finish();
        }
    }
    finish();
    return tokens;
}

bool isAbbreviation(const QString &token)
{
    return token.endsWith(u'.') || token.size() == 1;
}

QStringView withoutDot(const QString &token)
{
    return token.endsWith(u'.') ? QStringView(token).chopped(1) : QStringView(token);
}

/// The tokens as one word, prepositions left out, so that "Rottenburg/Neckar" is "Rottenburg am Neckar".
QString keyOf(const QStringList &tokens)
{
    QString key;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (i == 0 || !isOneOf(tokens[i], prepositions))
            key += tokens[i];
    }
    return key;
}

/// The part of a register name before its addition: "Freiburg" im Breisgau, "Singen" (Hohentwiel).
QStringList baseTokens(const QString &name)
{
    const QStringList tokens = tokensOf(spelled(name.section(u'(', 0, 0)));
    for (qsizetype i = 1; i < tokens.size(); ++i) {
        if (isOneOf(tokens[i], prepositions))
            return tokens.first(i);
    }
    return tokens;
}

/// "Br." for "Breisgau", "Htwl." for "Hohentwiel": first letter and a subsequence of the rest.
bool abbreviates(QStringView shortForm, const QString &word)
{
    if (shortForm.isEmpty() || word.isEmpty() || shortForm.first(1) != QStringView(word).first(1))
        return false;
    qsizetype next = 0;
    for (const QChar c : word) {
        if (next < shortForm.size() && shortForm[next] == c)
            ++next;
    }
    return next == shortForm.size();
}

/// Whether `written` says the name `tokens`, some words abbreviated and prepositions perhaps left out.
bool says(const QStringList &written, qsizetype w, const QStringList &tokens, qsizetype t)
{
    if (t == tokens.size())
        return w == written.size();
    if (w < written.size()) {
        const bool same = written[w] == tokens[t] || (isAbbreviation(written[w]) && abbreviates(withoutDot(written[w]), tokens[t]));
        if (same && says(written, w + 1, tokens, t + 1))
            return true;
    }
    return t > 0 && isOneOf(tokens[t], prepositions) && says(written, w, tokens, t + 1);
}

/// As says(), with a typing error in the first word: "Freiberg i. Br.".
bool saysMisspelt(const QStringList &written, const QStringList &tokens)
{
    if (tokens.size() < 2 || written.size() < 2 || written.size() > 12 || !isAbbreviation(written.last()) || editDistance(written.first(), tokens.first(), 1) > 1)
        return false;
    return says(QStringList(tokens.first()) + written.sliced(1), 0, tokens, 0);
}

bool isKindWord(const QString &token)
{
    return isOneOf(withoutDot(token), townWords) || isOneOf(withoutDot(token), countyWords);
}

bool isFiller(const QString &token)
{
    return isOneOf(withoutDot(token), fillers);
}

bool isPostalCode(const QString &token)
{
    return token.size() == 5 && std::all_of(token.begin(), token.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

qsizetype commonPrefix(const QString &one, const QString &other)
{
    const auto end = std::min(one.size(), other.size());
    qsizetype length = 0;
    while (length < end && one[length] == other[length])
        ++length;
    return length;
}

} // namespace

/// What a text says, taken apart.
struct MunicipalityRecognizer::Text
{
    QString written;     ///< cleaned, otherwise as it came
    QStringList tokens;  ///< of the name, without words of kind
    QStringList head;    ///< tokens before the first comma or bracket
    QString tail;        ///< spelled text behind that, as far as it is no word of kind
    QString postalCode;
    QString countyHint;
    bool saidTown = false;
    bool saidMunicipality = false; ///< "Gemeinde": no town
    bool saidCounty = false;

    explicit Text(const QString &text);

    [[nodiscard]] bool isBare() const { return !saidTown && !saidMunicipality && !saidCounty && postalCode.isEmpty(); }
    void note(const QString &token);
    void takeLeadingKindWords();
    bool takeTrailingKindWord();
    void addSegment(const QString &segment);
};

MunicipalityRecognizer::Text::Text(const QString &text) : written(text)
{
    QString segment;
    QStringList segments;
    for (const QChar c : text) {
        if (c == u',' || c == u';' || c == u'(' || c == u')' || c == u'\n') {
            segments.append(segment);
            segment.clear();
        } else {
            segment += c;
        }
    }
    segments.append(segment);
    for (const QString &part : segments)
        addSegment(spelled(part));
}

void MunicipalityRecognizer::Text::note(const QString &token)
{
    const QStringView word = withoutDot(token);
    saidCounty = saidCounty || isOneOf(word, countyWords);
    saidMunicipality = saidMunicipality || word == u"gemeinde" || word == u"gde" || word == u"gemeindeverwaltung";
    saidTown = saidTown || (isOneOf(word, townWords) && word != u"kommune" && word != u"verwaltung" && word != u"buergermeisteramt" && word != u"rathaus");
    if (saidMunicipality)
        saidTown = false;
}

void MunicipalityRecognizer::Text::takeLeadingKindWords()
{
    qsizetype count = 0;
    bool any = false;
    while (count < head.size() && (isKindWord(head[count]) || (isFiller(head[count]) && (any || head.value(count + 1).endsWith(u"stadt"))))) {
        any = true;
        ++count;
    }
    if (!any)
        return;
    for (const QString &token : head.first(count))
        note(token);
    head.remove(0, count);
}

bool MunicipalityRecognizer::Text::takeTrailingKindWord()
{
    if (tokens.size() < 2 || !isKindWord(tokens.last()))
        return false;
    note(tokens.takeLast());
    return true;
}

void MunicipalityRecognizer::Text::addSegment(const QString &segment)
{
    QStringList words = tokensOf(segment);
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        if (!isPostalCode(words[i]))
            continue;
        postalCode = words.takeAt(i);
        if (i > 0 && words[i - 1] == u"d")
            words.removeAt(i - 1);
    }
    if (words.isEmpty())
        return;
    if (tokens.isEmpty()) {
        head = words;
        takeLeadingKindWords();
        tokens = head;
        return;
    }
    if (std::all_of(words.begin(), words.end(), [](const QString &word) { return isKindWord(word) || isFiller(word); })) {
        for (const QString &word : words)
            note(word);
    } else if (isOneOf(withoutDot(words.first()), countyWords)) {
        countyHint = segment;
    } else {
        tokens += words;
        tail += segment;
    }
}

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
    Entry entry{municipality.id, municipality.county, municipality.kind, municipality.postalCode, base::cleaned(municipality.name), {}, {}, {}, municipality.population.value_or(0),
                municipality.kind == MunicipalityKind::RuralDistrict};
    if (!municipality.ags.isEmpty())
        m_byAgs.insert(municipality.ags, index);
    const bool urbanCounty = municipality.isCounty() && municipality.kind == MunicipalityKind::UrbanDistrict;
    if (!urbanCounty) {
        QStringList words = tokensOf(spelled(entry.name));
        if (entry.isCounty && words.size() > 1 && isOneOf(words.first(), countyWords)) {
            words.removeFirst();
            entry.name = entry.name.section(u' ', 1);
        }
        entry.tokens = words;
        const QString key = keyOf(words);
        const QString baseKey = entry.isCounty ? key : keyOf(baseTokens(entry.name));
        entry.joined = base::foldUmlauts(key);
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

MunicipalityRecognition MunicipalityRecognizer::recognise(QStringView text, const MunicipalityHints &hints) const
{
    const QString cleaned = base::cleaned(text);
    if (cleaned.isEmpty() || m_entries.empty())
        return {};
    QString digits = cleaned;
    digits.remove(u' ');
    if (std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return byKey(digits);
    return recognised(Text(cleaned), hints);
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

MunicipalityRecognition MunicipalityRecognizer::recognised(const Text &text, const MunicipalityHints &hints) const
{
    const QString key = keyOf(text.tokens);
    if (key.isEmpty())
        return {};
    MunicipalityRecognition result = text.saidCounty ? county(text, key) : town(text, key, hints);
    if (result.match != MunicipalityMatch::None)
        return result;
    Text shorter = text;
    if (shorter.takeTrailingKindWord()) {
        shorter.head = shorter.tokens;
        return recognised(shorter, hints);
    }
    const bool officeBehind = std::any_of(officeWords.begin(), officeWords.end(), [&text](const char16_t *word) { return text.tail.contains(QStringView(word)); });
    if (officeBehind && text.head != text.tokens) {
        shorter.tokens = text.head;
        shorter.tail.clear();
        return recognised(shorter, hints);
    }
    return proposed(text);
}

MunicipalityRecognition MunicipalityRecognizer::county(const Text &text, const QString &key) const
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
    if (found.size() != 1)
        return {};
    const MunicipalityId id = m_entries[size_t(found.first())].id;
    return {MunicipalityMatch::Normalized, id, {id}, false};
}

MunicipalityRecognition MunicipalityRecognizer::town(const Text &text, const QString &key, const MunicipalityHints &hints) const
{
    const Entries counties = text.saidTown || text.saidMunicipality ? Entries() : m_countyByName.value(key);
    const Entries named = m_townByName.value(key);
    const Entries shortened = m_townByBase.value(key);
    if (counties.size() == 1 && (hints.countyMeant || named.isEmpty()) && (shortened.isEmpty() || hints.countyMeant)) {
        const Entry &entry = m_entries[size_t(counties.first())];
        const bool exact = text.isBare() && text.written == entry.name && named.isEmpty();
        return {exact ? MunicipalityMatch::Exact : MunicipalityMatch::Normalized, entry.id, ids(counties + named), !named.isEmpty()};
    }

    Entries found = named;
    if (named.size() == 1 && !shortened.isEmpty()) {
        const Entry &entry = m_entries[size_t(named.first())];
        const bool isTown = entry.kind != MunicipalityKind::Municipality;
        const bool wrongKind = (text.saidTown && !isTown) || (text.saidMunicipality && isTown);
        const bool countyElsewhere = counties.size() == 1 && entry.county != m_entries[size_t(counties.first())].id;
        const Entries left = narrowed(named + shortened, text, hints);
        const bool hinted = !left.isEmpty() && !left.contains(named.first());
        if (wrongKind || countyElsewhere || hinted)
            found += shortened;
    }
    if (found.isEmpty())
        found = shortened;
    if (found.isEmpty())
        found = abbreviated(text);
    if (found.isEmpty())
        return {};
    MunicipalityRecognition result = chosen(found, text, hints);
    if (result.match >= MunicipalityMatch::Normalized && found.size() == 1)
        result.candidates = ids(found + (named.isEmpty() ? Entries() : shortened) + counties);
    else if (result.match == MunicipalityMatch::Ambiguous && named.size() < found.size())
        result.candidates += ids(counties);
    return result;
}

MunicipalityRecognition MunicipalityRecognizer::chosen(const Entries &entries, const Text &text, const MunicipalityHints &hints) const
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

MunicipalityRecognizer::Entries MunicipalityRecognizer::narrowed(const Entries &entries, const Text &text, const MunicipalityHints &hints) const
{
    const MunicipalityId county = countyMeantBy(text.countyHint.isEmpty() ? hints.county : text.countyHint);
    if (county.isValid()) {
        Entries left;
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(left), [&](int entry) { return m_entries[size_t(entry)].county == county; });
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
    Text parsed(cleaned);
    parsed.saidCounty = true;
    return county(parsed, keyOf(parsed.tokens)).municipality;
}

MunicipalityRecognizer::Entries MunicipalityRecognizer::abbreviated(const Text &text) const
{
    Entries found;
    if (text.tokens.size() > 12 || std::none_of(text.tokens.begin(), text.tokens.end(), isAbbreviation))
        return found;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const QStringList &tokens = m_entries[i].tokens;
        if (!tokens.isEmpty() && tokens.first().front() == text.tokens.first().front() && says(text.tokens, 0, tokens, 0))
            found.append(int(i));
    }
    return found;
}

MunicipalityRecognition MunicipalityRecognizer::proposed(const Text &text) const
{
    struct Candidate
    {
        int entry;
        double cost;
    };
    const QString written = base::foldUmlauts(keyOf(text.tokens)).remove(u'.');
    if (written.size() < 3 || written.size() > 200)
        return {};
    const int limit = written.size() <= 4 ? 1 : written.size() < 14 ? 2 : 3;
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (entry.joined.isEmpty() || (text.saidCounty && !entry.isCounty))
            continue;
        double cost = editDistance(written, entry.joined, limit);
        if (!entry.joinedBase.isEmpty())
            cost = std::min(cost, editDistance(written, entry.joinedBase, limit) + 0.1);
        if (cost >= 2 && written.front() != entry.joined.front())
            cost = limit + 1;
        const bool partOfName = text.tokens.size() == 1 && written.size() >= 4 && entry.tokens.size() > 1 && entry.tokens.contains(text.tokens.first());
        const bool nameInside = entry.tokens.size() == 1 && entry.tokens.first().size() >= 3 && text.tokens.contains(entry.tokens.first());
        if (partOfName || nameInside)
            cost = std::min(cost, 1.5);
        if (saysMisspelt(text.tokens, entry.tokens))
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
