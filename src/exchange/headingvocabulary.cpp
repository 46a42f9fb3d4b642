#include "exchange/headingvocabulary.h"

#include "base/text.h"
#include "domain/rules/editdistance.h"
#include "exchange/vocabularyfile.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace exchange {

namespace {

constexpr std::array<const char *, listFieldCount> identifiers{"academic_title", "given_name", "name_prefix",
    "family_name", "name_suffix", "full_name", "salutation", "email", "phone", "office", "position", "municipality",
    "county", "postal_code", "ags", "role", "status", "registered_on", "notes"};

constexpr qsizetype longestHeading = 300;
constexpr qsizetype longestMisspelt = 60;
constexpr qsizetype shortestMisspelt = 5;

struct PartWord
{
    QString words;
    ListField field;
    int rank;
};

/// The vocabulary as headings.csv has it.
class Vocabulary
{
public:
    static const Vocabulary &builtIn()
    {
        static const Vocabulary vocabulary;
        return vocabulary;
    }

    [[nodiscard]] std::optional<HeadingMeaning> meaning(const QString &words) const;
    [[nodiscard]] std::optional<HeadingMeaning> misspelt(const QString &words) const;
    [[nodiscard]] HeadingPerson person(const QString &words) const;

private:
    Vocabulary();
    [[nodiscard]] bool isExcluded(const QString &words) const;

    QHash<QString, HeadingMeaning> m_whole;
    std::vector<PartWord> m_parts; ///< the best rank first, then the longer words
    QStringList m_excluded; ///< a heading with one of these is about something else: who sent the form, a price
    QStringList m_others; ///< … about somebody who does not take part: a superior, the payer
    QStringList m_seconds; ///< … about one more person: a substitute
};

bool hasWords(const QString &heading, QStringView words)
{
    qsizetype at = -1;
    while ((at = heading.indexOf(words, at + 1)) >= 0) {
        const qsizetype end = at + words.size();
        if ((at == 0 || heading[at - 1] == u' ') && (end == heading.size() || heading[end] == u' '))
            return true;
    }
    return false;
}

Vocabulary::Vocabulary()
{
    for (const QStringList &cells : vocabularyLines(QStringLiteral("headings.csv"), 4)) {
        const auto field = listFieldFromIdentifier(cells[1]);
        if (cells[1] == u"-")
            m_excluded.append(cells[0]);
        else if (cells[1] == u"other")
            m_others.append(cells[0]);
        else if (cells[1] == u"second")
            m_seconds.append(cells[0]);
        else if (field && cells[3] == u"whole")
            m_whole.insert(cells[0], {*field, cells[2].toInt()});
        else if (field)
            m_parts.push_back({cells[0], *field, cells[2].toInt()});
    }
    std::stable_sort(m_parts.begin(), m_parts.end(), [](const PartWord &one, const PartWord &other) {
        return one.rank != other.rank ? one.rank > other.rank : one.words.size() > other.words.size();
    });
}

bool hasOneOf(const QString &heading, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return hasWords(heading, word); });
}

bool Vocabulary::isExcluded(const QString &words) const
{
    return hasOneOf(words, m_excluded) || person(words) != HeadingPerson::Own;
}

HeadingPerson Vocabulary::person(const QString &words) const
{
    static const QRegularExpression furtherNumber(QStringLiteral(
        "\\b(?:person|teilnehm\\w*|participant|attendee|mitarbeiter\\w*|name|vorname|nachname|gast|guest)(?: in)? [2-9]\\b"
        "|\\b[2-9] (?:person|teilnehmer|teilnehmerin|participant) \\w"));
    if (hasOneOf(words, m_others))
        return HeadingPerson::Other;
    return hasOneOf(words, m_seconds) || furtherNumber.match(words).hasMatch() ? HeadingPerson::Second : HeadingPerson::Own;
}

std::optional<HeadingMeaning> Vocabulary::meaning(const QString &words) const
{
    if (const auto whole = m_whole.constFind(words); whole != m_whole.cend())
        return *whole;
    if (isExcluded(words))
        return std::nullopt;
    const auto part = std::find_if(
        m_parts.begin(), m_parts.end(), [&](const PartWord &known) { return hasWords(words, known.words); });
    if (part == m_parts.end())
        return std::nullopt;
    return HeadingMeaning{part->field, part->rank};
}

std::optional<HeadingMeaning> Vocabulary::misspelt(const QString &words) const
{
    if (words.size() < shortestMisspelt || isExcluded(words))
        return std::nullopt;
    std::optional<HeadingMeaning> found;
    for (auto known = m_whole.cbegin(); known != m_whole.cend(); ++known) {
        if (known->rank < 2 || known.key().size() < shortestMisspelt
            || domain::editDistance(words, known.key(), 1) > 1)
            continue;
        if (found && found->field != known->field)
            return std::nullopt;
        found = HeadingMeaning{known->field, 1};
    }
    return found;
}

} // namespace

QString headingWords(QStringView heading)
{
    QString text;
    int depth = 0;
    const QString folded = base::fold(base::cleaned(heading));
    for (const QChar c : folded) {
        if (c == u'(')
            ++depth;
        else if (c == u')' && depth > 0)
            --depth;
        else if (depth == 0)
            text += c.isLetterOrNumber() ? c : QChar(u' ');
    }
    if (text.trimmed().isEmpty())
        text = folded;
    text = text.simplified();
    text.replace(QLatin1StringView("e mail"), QLatin1StringView("email"));
    return text;
}

QLatin1StringView listFieldIdentifier(ListField field)
{
    return QLatin1StringView(identifiers[size_t(field)]);
}

std::optional<ListField> listFieldFromIdentifier(QStringView identifier)
{
    for (int field = 0; field < listFieldCount; ++field) {
        if (identifier == listFieldIdentifier(ListField(field)))
            return ListField(field);
    }
    return std::nullopt;
}

std::optional<HeadingMeaning> headingMeaning(QStringView heading)
{
    if (heading.isEmpty() || heading.size() > longestHeading)
        return std::nullopt;
    return Vocabulary::builtIn().meaning(headingWords(heading));
}

std::optional<HeadingMeaning> misspeltHeadingMeaning(QStringView heading)
{
    if (heading.isEmpty() || heading.size() > longestMisspelt)
        return std::nullopt;
    return Vocabulary::builtIn().misspelt(headingWords(heading));
}

HeadingPerson headingPerson(QStringView heading)
{
    if (heading.isEmpty() || heading.size() > longestHeading)
        return HeadingPerson::Own;
    return Vocabulary::builtIn().person(headingWords(heading));
}

bool isRemarkHeading(QStringView heading)
{
    const auto meaning = headingMeaning(heading);
    return meaning && meaning->field == ListField::Notes && meaning->rank > 1;
}

} // namespace exchange
