#include "exchange/feedbackvocabulary.h"

#include "base/text.h"
#include "exchange/vocabularyfile.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace exchange {

namespace {

constexpr int MostNumber = 10;

struct Vocabulary
{
    QList<ScoreFamily> families;
    QSet<QString> none;
    QSet<QString> ignored;
};

Vocabulary read()
{
    Vocabulary vocabulary;
    for (const QStringList &line : vocabularyLines(QStringLiteral("feedback.csv"), 3).mid(1)) {
        const QString &family = line[0];
        if (family == u"none") {
            vocabulary.none.insert(line[1]);
        } else if (family == u"ignored") {
            vocabulary.ignored.insert(line[1]);
        } else {
            if (vocabulary.families.isEmpty() || vocabulary.families.last().name != family)
                vocabulary.families.append({family, 0, {}});
            ScoreFamily &last = vocabulary.families.last();
            last.scores.insert(line[1], line[2].toInt());
            last.scale = std::max(last.scale, line[2].toInt());
        }
    }
    return vocabulary;
}

const Vocabulary &vocabulary()
{
    static const Vocabulary read = exchange::read();
    return read;
}

} // namespace

QString feedbackWords(QStringView text)
{
    QString words;
    for (const QChar sign : base::fold(text))
        words += sign.isLetterOrNumber() ? sign : QChar(u' ');
    return words.simplified();
}

const QList<ScoreFamily> &scoreFamilies()
{
    return vocabulary().families;
}

bool areScoreWords(QStringView words)
{
    const QString folded = feedbackWords(words);
    return std::any_of(scoreFamilies().begin(), scoreFamilies().end(), [&](const ScoreFamily &family) { return family.scores.contains(folded); });
}

bool isNoAnswer(QStringView text)
{
    const QString words = feedbackWords(text);
    return words.isEmpty() || vocabulary().none.contains(words);
}

bool isIgnoredFeedbackHeading(QStringView heading)
{
    return vocabulary().ignored.contains(feedbackWords(heading));
}

std::optional<NumberedAnswer> numberedAnswer(const QString &text)
{
    const QString clean = base::cleaned(text);
    const auto stars = std::count(clean.begin(), clean.end(), QChar(0x2605));
    const auto empty = std::count(clean.begin(), clean.end(), QChar(0x2606));
    if (stars > 0 && stars + empty == clean.size())
        return NumberedAnswer{int(stars), {}, empty > 0 ? std::optional(int(clean.size())) : std::nullopt};
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})(?:[.,]0+)?(?:\\s*$|\\s*[-–—=:.)(\\]]+\\s*(?!\\d)(.*)$|\\s*(/.*)$|\\s+(\\D.*)$)"));
    const QRegularExpressionMatch match = pattern.match(clean);
    if (!match.hasMatch() || match.captured(1).toInt() > MostNumber)
        return std::nullopt;
    static const QRegularExpression units(QStringLiteral("^(?:sterne?|stars?|punkte?|points?)$"), QRegularExpression::CaseInsensitiveOption);
    NumberedAnswer answer{match.captured(1).toInt(), base::cleaned(match.captured(2) + match.captured(3) + match.captured(4)).remove(units), {}};
    static const QRegularExpression end(QStringLiteral("^(?:von|of|out of|/)?\\s*(\\d{1,2})$"));
    if (const QRegularExpressionMatch of = end.match(answer.words); of.hasMatch()) {
        answer.most = of.captured(1).toInt();
        answer.words.clear();
        if (*answer.most < answer.number || *answer.most > MostNumber)
            return std::nullopt;
    }
    return answer;
}

std::optional<bool> lowestIsBest(int number, int most, const QString &words)
{
    const QString folded = feedbackWords(words);
    for (const ScoreFamily &family : scoreFamilies()) {
        const auto score = family.scores.constFind(folded);
        if (score == family.scores.cend())
            continue;
        const bool isGood = *score * 2 > family.scale + 1;
        const bool isBad = *score * 2 < family.scale + 1;
        const bool isHigh = number * 2 > most + 1;
        const bool isLow = number * 2 < most + 1;
        if ((isGood || isBad) && (isHigh || isLow))
            return isGood == isLow;
    }
    return std::nullopt;
}

HeadingScale headingScale(const QString &heading)
{
    HeadingScale scale;
    static const QRegularExpression range(QStringLiteral("(?<![\\d.])([01])\\s*(?:-|–|bis|to|\\.{2,3}|…)\\s*(\\d{1,2})(?![\\d.])"));
    if (const QRegularExpressionMatch match = range.match(heading); match.hasMatch() && match.captured(2).toInt() <= MostNumber) {
        scale.least = match.captured(1).toInt();
        scale.most = match.captured(2).toInt();
    }
    static const QRegularExpression meaning(QStringLiteral("(\\d{1,2})\\s*[=:]\\s*([^\\d=:,;/()\\[\\]…–-]+)"));
    QList<std::pair<int, QString>> meanings;
    for (auto match = meaning.globalMatch(heading); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        QString words = found.captured(2).trimmed();
        static const QRegularExpression joint(QStringLiteral("\\s+(?:bis|to|und|and)$"));
        meanings.append({found.captured(1).toInt(), words.remove(joint)});
    }
    int most = scale.most.value_or(0);
    for (const auto &[number, words] : std::as_const(meanings))
        most = std::max(most, number);
    if (meanings.size() > 1 && most <= MostNumber)
        scale.most = most;
    for (const auto &[number, words] : std::as_const(meanings)) {
        if (!scale.lowestIsBest)
            scale.lowestIsBest = lowestIsBest(number, std::max(most, number == 1 ? 5 : number), words);
    }
    static const QRegularExpression grade(QStringLiteral("\\b(?:schul|gesamt|durchschnitts)?-?noten?\\b"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression points(QStringLiteral("\\b(?:sterne?n?|stars?|punkten?|points?)\\b"), QRegularExpression::CaseInsensitiveOption);
    if (!scale.lowestIsBest && grade.match(heading).hasMatch())
        scale.lowestIsBest = true;
    if (!scale.lowestIsBest && points.match(heading).hasMatch())
        scale.lowestIsBest = false;
    return scale;
}

} // namespace exchange
