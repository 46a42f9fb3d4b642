#include "domain/rules/patternmarks.h"

namespace domain {

namespace {

/// What a pair of braces with this content is, as the reader of patterns says.
PatternMark::Kind kindOf(const QString &content, const TextPattern::Names &names)
{
    const QString known(QChar(1)); // a condition that no text has
    const TextPattern::Names withKnown = [&](const QString &name) { return name == known ? TextPattern::NameUse::Condition : names(name); };
    const auto isRead = [&](const QString &pattern) { return TextPattern::read(pattern, withKnown).has_value(); };
    const QString braces = u'{' + content + u'}';
    const QString begin = QStringLiteral("{if ") + known + u'}';
    const QString end = QStringLiteral("{end}");
    if (isRead(braces))
        return PatternMark::Kind::Placeholder;
    const bool isCondition = isRead(braces + end) || isRead(begin + braces + end) || isRead(begin + braces);
    return isCondition ? PatternMark::Kind::Condition : PatternMark::Kind::Unknown;
}

/// Where the line ends that goes on at `from`.
qsizetype lineEnd(const QString &text, qsizetype from)
{
    const qsizetype end = text.indexOf(u'\n', from);
    return end < 0 ? text.size() : end;
}

} // namespace

QList<PatternMark> patternMarks(const QString &text, const TextPattern::Names &names)
{
    QList<PatternMark> marks;
    for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{', at)) {
        if (at + 1 < text.size() && text[at + 1] == u'{') {
            at += 2;
            continue;
        }
        const qsizetype end = lineEnd(text, at);
        const qsizetype close = text.indexOf(u'}', at);
        if (close < 0 || close > end) {
            marks.append({at, end - at, PatternMark::Kind::Unknown});
            at = end;
        } else {
            marks.append({at, close + 1 - at, kindOf(text.mid(at + 1, close - at - 1), names)});
            at = close + 1;
        }
    }
    return marks;
}

} // namespace domain
