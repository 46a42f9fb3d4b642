#include "exchange/answervocabulary.h"

#include "base/text.h"
#include "exchange/vocabularyfile.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace exchange {

namespace {

constexpr qsizetype longestAnswer = 500;

ListedStatus statusOf(const QString &meaning)
{
    if (meaning == u"registered")
        return ListedStatus::Registered;
    if (meaning == u"waiting")
        return ListedStatus::Waiting;
    if (meaning == u"pending")
        return ListedStatus::Pending;
    if (meaning == u"cancelled")
        return ListedStatus::Cancelled;
    return meaning == u"declined" ? ListedStatus::Declined : ListedStatus::Unknown;
}

bool beginsWith(const QString &text, const QString &word)
{
    return text.startsWith(word) && (text.size() == word.size() || !text[word.size()].isLetterOrNumber());
}

/// answers.csv, in its order.
struct Answers
{
    struct Words
    {
        QString words;
        ListedStatus status;
    };

    QHash<QString, ListedStatus> whole;
    QSet<QString> nobody;
    std::vector<Words> parts;
    std::vector<Words> beginnings;

    Answers()
    {
        for (const QStringList &line : vocabularyLines(QStringLiteral("answers.csv"), 3)) {
            const ListedStatus status = statusOf(line[1]);
            if (line[1] == u"nobody")
                nobody.insert(line[0]);
            else if (line[2] == u"whole")
                whole.insert(line[0], status);
            else if (line[2] == u"part")
                parts.push_back({line[0], status});
            else if (line[2] == u"begin")
                beginnings.push_back({line[0], status});
        }
    }

    static const Answers &builtIn()
    {
        static const Answers answers;
        return answers;
    }
};

QString folded(QStringView words)
{
    return base::fold(base::cleaned(words.left(longestAnswer)));
}

/// The role of one answer; "-" for words that only look like a role.
QString roleOfPart(const QString &folded)
{
    static const QList<QStringList> roles = vocabularyLines(QStringLiteral("roles.csv"), 2);
    const auto found =
        std::find_if(roles.begin(), roles.end(), [&](const QStringList &line) { return folded.contains(line[0]); });
    return found == roles.end() || found->at(1) == u"-" ? QString() : found->at(1);
}

} // namespace

QString roleKeyFromWords(QStringView words)
{
    static const QRegularExpression separators(QStringLiteral("[;,|/+\\n]"));
    QString role;
    for (const QString &part : folded(words).split(separators, Qt::SkipEmptyParts)) {
        const QString named = roleOfPart(part);
        if (!role.isEmpty() && !named.isEmpty() && named != role)
            return {}; // several were ticked
        if (!named.isEmpty())
            role = named;
    }
    return role;
}

bool saysProgrammeDeclined(QStringView words)
{
    constexpr std::array said{u"abgelehnt", u"denied", u"reject", u"declined by", u"refus"};
    const QString text = folded(words);
    return std::any_of(said.begin(), said.end(), [&](const char16_t *word) { return text.contains(QStringView(word)); });
}

bool namesNobody(QStringView words)
{
    QString text = folded(words);
    for (QChar &c : text) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    text = text.simplified();
    return !words.isEmpty() && (text.isEmpty() || Answers::builtIn().nobody.contains(text));
}

bool isTick(QStringView words)
{
    const QString text = folded(words);
    return Answers::builtIn().whole.contains(text) || text == u"nein" || text == u"yes" || text == u"-";
}

ListedStatus listedStatus(QStringView words)
{
    const QString text = folded(words);
    const Answers &answers = Answers::builtIn();
    if (const auto whole = answers.whole.constFind(text); whole != answers.whole.cend())
        return *whole;
    for (const Answers::Words &part : answers.parts) {
        if (text.contains(part.words))
            return part.status;
    }
    for (const Answers::Words &beginning : answers.beginnings) {
        if (beginsWith(text, beginning.words))
            return beginning.status;
    }
    return ListedStatus::Unknown;
}

} // namespace exchange
