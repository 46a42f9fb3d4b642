#include "domain/rules/placetext.h"

#include "base/text.h"
#include "domain/rules/editdistance.h"

#include <algorithm>
#include <array>

namespace domain {

namespace {

constexpr std::array townWords{u"stadt", u"gemeinde", u"gde", u"gmde", u"gem", u"stadtverwaltung", u"gemeindeverwaltung",
    u"buergermeisteramt", u"rathaus", u"stadtkreis", u"kreisstadt", u"universitaetsstadt", u"unistadt",
    u"landeshauptstadt", u"hauptstadt", u"city", u"town", u"municipality", u"verwaltung", u"kommune", u"lhs"};
constexpr std::array countyWords{u"landratsamt", u"lra", u"landkreis", u"landkreises", u"lk", u"lkr", u"kreis",
    u"kreises", u"kreisverwaltung", u"lkrs", u"county", u"district"};
/// Count only beside one of the words above.
constexpr std::array fillers{u"grosse", u"gr", u"der", u"die", u"des", u"von", u"beim", u"im", u"of"};
constexpr std::array prepositions{
    u"im", u"in", u"am", u"an", u"auf", u"bei", u"unter", u"ob", u"vor", u"vom", u"der", u"den", u"dem"};
constexpr std::array officeWords{u"amt", u"dezernat", u"fachbereich", u"abteilung", u"referat", u"stabsstelle",
    u"verkehr", u"mobilitaet", u"planung", u"klima", u"umwelt", u"buergermeister", u"tiefbau", u"bauwesen",
    u"sachgebiet", u"team", u"eigenbetrieb", u"ordnung"};

template <size_t N>
bool isOneOf(QStringView word, const std::array<const char16_t *, N> &words)
{
    return std::any_of(
        words.begin(), words.end(), [word](const char16_t *known) { return word == QStringView(known); });
}

QStringView withoutDot(const QString &token)
{
    return token.endsWith(u'.') ? QStringView(token).chopped(1) : QStringView(token);
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
        const bool same =
            written[w] == tokens[t] || (isAbbreviation(written[w]) && abbreviates(withoutDot(written[w]), tokens[t]));
        if (same && says(written, w + 1, tokens, t + 1))
            return true;
    }
    return t > 0 && isOneOf(tokens[t], prepositions) && says(written, w, tokens, t + 1);
}

bool isKindWord(const QString &token)
{
    return isOneOf(withoutDot(token), townWords) || isOneOf(withoutDot(token), countyWords);
}

bool isFiller(const QString &token)
{
    return isOneOf(withoutDot(token), fillers);
}

} // namespace

QString spelledPlace(QStringView text)
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

QStringList placeTokens(const QString &spelled)
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
    for (const QChar c : spelled) {
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

QString placeKey(const QStringList &tokens)
{
    QString key;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (i == 0 || !isOneOf(tokens[i], prepositions))
            key += tokens[i];
    }
    return key;
}

QStringList basePlaceTokens(const QString &name)
{
    const QStringList tokens = placeTokens(spelledPlace(name.section(u'(', 0, 0)));
    for (qsizetype i = 1; i < tokens.size(); ++i) {
        if (isOneOf(tokens[i], prepositions))
            return tokens.first(i);
    }
    return tokens;
}

bool isPostalCode(const QString &token)
{
    return token.size() == 5 && std::all_of(token.begin(), token.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isCountyWord(QStringView token)
{
    return isOneOf(token.endsWith(u'.') ? token.chopped(1) : token, countyWords);
}

bool saysPlace(const QStringList &written, const QStringList &tokens)
{
    return says(written, 0, tokens, 0);
}

bool saysPlaceMisspelt(const QStringList &written, const QStringList &tokens)
{
    if (tokens.size() < 2 || written.size() < 2 || written.size() > 12 || !isAbbreviation(written.last())
        || editDistance(written.first(), tokens.first(), 1) > 1)
        return false;
    return says(QStringList(tokens.first()) + written.sliced(1), 0, tokens, 0);
}

PlaceText::PlaceText(const QString &cleaned) : written(cleaned)
{
    QString segment;
    QStringList segments;
    for (const QChar c : cleaned) {
        if (c == u',' || c == u';' || c == u'(' || c == u')' || c == u'\n') {
            segments.append(segment);
            segment.clear();
        } else {
            segment += c;
        }
    }
    segments.append(segment);
    for (const QString &part : segments)
        addSegment(spelledPlace(part));
}

void PlaceText::note(const QString &token)
{
    const QStringView word = withoutDot(token);
    saidCounty = saidCounty || isOneOf(word, countyWords);
    saidMunicipality = saidMunicipality || word == u"gemeinde" || word == u"gde" || word == u"gmde" || word == u"gem" || word == u"gemeindeverwaltung";
    saidTown = saidTown
        || (isOneOf(word, townWords) && word != u"kommune" && word != u"verwaltung" && word != u"buergermeisteramt"
            && word != u"rathaus");
    if (saidMunicipality)
        saidTown = false;
}

void PlaceText::takeLeadingKindWords()
{
    qsizetype count = 0;
    bool any = false;
    while (count < head.size()
        && (isKindWord(head[count]) || (isFiller(head[count]) && (any || head.value(count + 1).endsWith(u"stadt"))))) {
        any = true;
        ++count;
    }
    if (!any)
        return;
    for (const QString &token : head.first(count))
        note(token);
    head.remove(0, count);
}

bool PlaceText::takeTrailingKindWord()
{
    if (tokens.size() < 2 || !isKindWord(tokens.last()))
        return false;
    note(tokens.takeLast());
    return true;
}

void PlaceText::addSegment(const QString &segment)
{
    QStringList words = placeTokens(segment);
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
    if (std::all_of(
            words.begin(), words.end(), [](const QString &word) { return isKindWord(word) || isFiller(word); })) {
        for (const QString &word : words)
            note(word);
    } else if (isOneOf(withoutDot(words.first()), countyWords)) {
        countyHint = segment;
    } else {
        tokens += words;
        tail += segment;
    }
}

bool PlaceText::hasOfficeBehind() const
{
    return std::any_of(officeWords.begin(), officeWords.end(),
        [this](const char16_t *word) { return tail.contains(QStringView(word)); });
}

} // namespace domain
