#include "base/text.h"
#include "exchange/readers/reporttimes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace exchange {

namespace {

constexpr qsizetype longestText = 60;
constexpr double longestDuration = 7 * 24 * 3600.0;

/// Seconds of one unit, by the beginnings of its folded names; 0 when it is none.
int secondsOf(QStringView unit)
{
    struct Unit
    {
        const char *beginning;
        int seconds;
    };
    static constexpr std::array<Unit, 20> units{{{"std", 3600}, {"stunde", 3600}, {"hour", 3600}, {"hr", 3600},
        {"heure", 3600}, {"hora", 3600}, {"uur", 3600}, {"uren", 3600}, {"ora", 3600}, {"ore", 3600}, {"godz", 3600},
        {"min", 60}, {"sec", 1}, {"sek", 1}, {"seg", 1}, {"tag", 86400}, {"day", 86400}, {"jour", 86400},
        {"dia", 86400}, {"dag", 86400}}};
    if (unit.size() == 1) {
        switch (unit.front().unicode()) {
        case u'h': case u'u': return 3600;
        case u'm': return 60;
        case u's': return 1;
        case u'd': case u't': return 86400;
        default: return 0;
        }
    }
    const auto known = std::find_if(units.begin(), units.end(),
        [unit](const Unit &one) { return unit.startsWith(QLatin1StringView(one.beginning)); });
    return known == units.end() ? 0 : known->seconds;
}

std::optional<int> rounded(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0 || seconds > longestDuration)
        return std::nullopt;
    return int(std::lround(seconds));
}

/// Of several readings the one closest to the span, the first where there is none.
std::optional<int> closest(std::initializer_list<double> readings, std::optional<int> span)
{
    if (!span)
        return rounded(*readings.begin());
    return rounded(*std::min_element(readings.begin(), readings.end(),
        [span](double one, double other) { return std::abs(one - *span) < std::abs(other - *span); }));
}

std::optional<int> plainNumber(double number, DurationUnit unit, std::optional<int> span)
{
    switch (unit) {
    case DurationUnit::Seconds: return rounded(number);
    case DurationUnit::Minutes: return rounded(number * 60);
    case DurationUnit::Hours: return rounded(number * 3600);
    case DurationUnit::Unknown: break;
    }
    if (number > 0 && number < 1) // a spreadsheet counts a duration in days
        return closest({number * 86400, number * 3600, number * 60}, span);
    return closest({number * 60, number, number * 3600}, span);
}

/// "01:27:51", "87:51"; with a sign, or days before it, it is none.
std::optional<int> clockDuration(const QString &text, DurationUnit unit, std::optional<int> span)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(\d{1,5}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?$)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double first = match.captured(1).toInt();
    const double second = match.captured(2).toInt();
    if (!match.captured(3).isEmpty())
        return rounded(first * 3600 + second * 60 + match.captured(3).toInt());
    if (unit == DurationUnit::Minutes)
        return rounded(first * 60 + second);
    return closest({first * 3600 + second * 60, first * 60 + second}, span);
}

/// Numbers each with its unit.
std::optional<int> unitDuration(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"((\d{1,9}(?:[.,]\d{1,6})?)\s?([a-z]+)\.?,?\s?(?:und |and )?)"));
    double seconds = 0;
    qsizetype end = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int factor = secondsOf(match.captured(2));
        if (match.capturedStart() != end || factor == 0)
            return std::nullopt;
        QString number = match.captured(1);
        seconds += number.replace(u',', u'.').toDouble() * factor;
        end = match.capturedEnd();
    }
    return end == text.size() && end > 0 ? rounded(seconds) : std::nullopt;
}

} // namespace

DurationUnit durationUnit(QStringView heading)
{
    const QString text = base::fold(heading.left(longestText));
    static const QRegularExpression word(QStringLiteral(R"([a-z]+)"));
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const QString unit = matches.next().captured();
        if (unit.size() < 2 || unit == u"in")
            continue;
        switch (secondsOf(unit)) {
        case 1: return DurationUnit::Seconds;
        case 60: return DurationUnit::Minutes;
        case 3600: return DurationUnit::Hours;
        default: break;
        }
    }
    return DurationUnit::Unknown;
}

std::optional<int> writtenDuration(QStringView written, DurationUnit unit, std::optional<int> span)
{
    if (written.size() > longestText)
        return std::nullopt;
    QString text = base::fold(base::cleaned(written)).simplified();
    if (text.startsWith(QLatin1StringView("=\"")) && text.endsWith(u'"') && text.size() > 3)
        text = text.sliced(2, text.size() - 3);
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    QString number = text;
    if (const double value = number.replace(u',', u'.').toDouble(&isNumber); isNumber)
        return plainNumber(value, unit, span);
    if (text.startsWith(QLatin1StringView("pt")))
        text.remove(0, 2);
    if (const auto clock = clockDuration(text, unit, span))
        return clock;
    return unitDuration(text);
}

} // namespace exchange
