#include "exchange/readers/reportvocabulary.h"

#include "exchange/headingvocabulary.h"
#include "exchange/vocabularyfile.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace exchange {

namespace {

constexpr std::array<const char *, reportFieldCount> identifiers{"name", "people", "given_name", "family_name", "email",
    "identifier", "phone", "first_joined", "joined", "left", "duration", "role", "moderator", "host", "waiting",
    "attended", "action", "time", "meeting_title", "meeting_id", "meeting_start", "meeting_end", "meeting_length",
    "meeting_host"};

constexpr qsizetype longestText = 120;

struct Part
{
    QString letters;
    QString meaning;
};

/// The vocabulary as meetingreports.csv has it.
class Words
{
public:
    static const Words &builtIn()
    {
        static const Words words;
        return words;
    }

    /// The meaning of the whole text in one group of words, empty when it has none.
    [[nodiscard]] QString meaning(const QString &group, const QString &words) const
    {
        return m_whole.value(group).value(words);
    }
    [[nodiscard]] QString heading(const QString &words) const;
    /// Whether the text contains one of a group's words.
    [[nodiscard]] bool contains(const QString &group, const QString &words) const;

private:
    Words();

    QHash<QString, QHash<QString, QString>> m_whole; ///< by group, by words
    std::vector<Part> m_parts; ///< of headings, the first that fits counts
};

Words::Words()
{
    for (const QStringList &cells : vocabularyLines(QStringLiteral("meetingreports.csv"), 3)) {
        if (cells[2] == u"part")
            m_parts.push_back({cells[0], cells[1]});
        else
            m_whole[cells[2]].insert(cells[0], cells[1]);
    }
}

QString Words::heading(const QString &words) const
{
    if (const QString whole = meaning(QStringLiteral("heading"), words); !whole.isEmpty())
        return whole;
    const auto part = std::find_if(
        m_parts.begin(), m_parts.end(), [&words](const Part &known) { return words.contains(known.letters); });
    return part == m_parts.end() ? QString() : part->meaning;
}

bool Words::contains(const QString &group, const QString &words) const
{
    const QString padded = u' ' + words + u' ';
    const QHash<QString, QString> &known = *m_whole.constFind(group);
    return std::any_of(known.keyBegin(), known.keyEnd(),
        [&padded](const QString &word) { return padded.contains(u' ' + word + u' '); });
}

QString shortWords(QStringView text)
{
    return text.size() > longestText ? QString() : headingWords(text);
}

} // namespace

QLatin1StringView reportFieldIdentifier(ReportField field)
{
    return QLatin1StringView(identifiers[size_t(field)]);
}

namespace reportvocabulary {

std::optional<ReportField> field(QStringView heading)
{
    const QString words = shortWords(heading);
    if (words.isEmpty())
        return std::nullopt;
    const QString meaning = Words::builtIn().heading(words);
    for (int known = 0; known < reportFieldCount; ++known) {
        if (meaning == reportFieldIdentifier(ReportField(known)))
            return ReportField(known);
    }
    return std::nullopt;
}

std::optional<ReportSection> section(QStringView title)
{
    static constexpr std::array<const char *, 5> sections{
        "summary", "participants", "hosts", "presenters", "activities"};
    QString words = shortWords(title);
    while (!words.isEmpty() && (words.front().isDigit() || words.front() == u' '))
        words.remove(0, 1);
    const QString meaning = Words::builtIn().meaning(QStringLiteral("section"), words);
    const auto known = std::find_if(sections.begin(), sections.end(),
        [&meaning](const char *section) { return meaning == QLatin1StringView(section); });
    if (known == sections.end())
        return std::nullopt;
    return ReportSection(known - sections.begin());
}

QString role(QStringView text)
{
    return Words::builtIn().meaning(QStringLiteral("role"), shortWords(text));
}

QString action(QStringView text)
{
    return Words::builtIn().meaning(QStringLiteral("action"), shortWords(text));
}

std::optional<bool> answer(QStringView text)
{
    const QString meaning = Words::builtIn().meaning(QStringLiteral("answer"), shortWords(text));
    if (meaning.isEmpty())
        return std::nullopt;
    return meaning == u"yes";
}

bool isTelephone(QStringView name)
{
    return Words::builtIn().contains(QStringLiteral("phone"), shortWords(name));
}

bool isRobot(QStringView name)
{
    return Words::builtIn().contains(QStringLiteral("robot"), shortWords(name));
}

bool isDevice(QStringView word)
{
    return !Words::builtIn().meaning(QStringLiteral("device"), shortWords(word)).isEmpty();
}

} // namespace reportvocabulary

} // namespace exchange
