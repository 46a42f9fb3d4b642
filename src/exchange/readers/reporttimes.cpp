#include "exchange/readers/reporttimes.h"

#include "base/clock.h"
#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace exchange {

namespace {

constexpr qsizetype longestText = 80;
constexpr int secondsOfDay = 24 * 3600;

/// Beginnings of the names of months, folded, in the languages that reports come in.
constexpr std::array<std::array<const char *, 6>, 12> monthNames{{{"jan", "gen", "ene", "", "", ""},
    {"feb", "fev", "fevr", "", "", ""}, {"mar", "mrz", "maer", "maa", "mrt", ""}, {"apr", "avr", "abr", "", "", ""},
    {"mai", "may", "mei", "mag", "", ""}, {"jun", "juin", "giu", "", "", ""}, {"jul", "juil", "lug", "", "", ""},
    {"aug", "aou", "ago", "", "", ""}, {"sep", "set", "", "", "", ""}, {"oct", "okt", "ott", "", "", ""},
    {"nov", "", "", "", "", ""}, {"dez", "dec", "dic", "", "", ""}}};

/// The month whose name this is or begins with; 0 when none. The longest beginning wins ("juin", "juillet").
int monthOf(QStringView name)
{
    int month = 0;
    size_t longest = 0;
    for (size_t i = 0; i < monthNames.size(); ++i) {
        for (const char *beginning : monthNames[i]) {
            const QLatin1StringView known(beginning);
            if (known.isEmpty() || size_t(known.size()) <= longest || !name.startsWith(known))
                continue;
            longest = size_t(known.size());
            month = int(i) + 1;
        }
    }
    return month;
}

int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

/// A cell as it is compared: folded, one blank between words; a spreadsheet's ="…" around it is taken off.
QString comparable(QStringView text)
{
    QString result = base::cleaned(text);
    if (result.size() > 3 && result.startsWith(QLatin1StringView("=\"")) && result.endsWith(u'"'))
        result = result.sliced(2, result.size() - 3);
    return base::fold(result).simplified();
}

/// Takes the time of day and what stands behind it out of the text.
bool takeTime(QString &text, WrittenMoment &moment)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"((?<![\d:])t?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?(?!:?\d)\s?(a\.?\s?m\b\.?|p\.?\s?m\b\.?|vorm\.|nachm\.|uhr)?\s?\(?(z\b|utc|gmt|mesz|mez|cest|cet)?\s?([+-]\d{1,2}(?::?\d{2})?)?\)?)"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return false;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4);
    if (half.startsWith(u'a') || half.startsWith(u'p') || half.startsWith(u'v') || half.startsWith(u'n')) {
        moment.hasHalfDay = true;
        const bool afternoon = half.startsWith(u'p') || half.startsWith(u'n');
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + (afternoon ? 12 : 0);
    }
    moment.time = QTime(hour, match.captured(2).toInt(), match.captured(3).toInt());
    const QString zone = match.captured(5);
    if (zone == u"mez" || zone == u"cet")
        moment.offset = 3600;
    else if (zone == u"mesz" || zone == u"cest")
        moment.offset = 2 * 3600;
    else if (!zone.isEmpty())
        moment.offset = 0;
    if (QString offset = match.captured(6); !offset.isEmpty()) {
        const int sign = offset.startsWith(u'-') ? -1 : 1;
        offset = offset.sliced(1).remove(u':');
        const int minutes = offset.size() > 2 ? offset.last(2).toInt() : 0;
        const int hours = (offset.size() > 2 ? offset.chopped(2) : offset).toInt();
        if (hours > 14 || minutes > 59)
            return false;
        moment.offset = sign * (hours * 3600 + minutes * 60);
    }
    text.remove(match.capturedStart(), match.capturedLength());
    return moment.time.isValid();
}

bool takeNumericDate(const QString &text, WrittenMoment &moment)
{
    static const QRegularExpression yearFirst(QStringLiteral(R"((?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d))"));
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        moment.year = match.captured(1).toInt();
        moment.first = match.captured(2).toInt();
        moment.second = match.captured(3).toInt();
        moment.isOrdered = true;
        return true;
    }
    static const QRegularExpression yearLast(
        QStringLiteral(R"((?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d))"));
    const auto match = yearLast.match(text);
    if (!match.hasMatch())
        return false;
    moment.year = fullYear(match.captured(4));
    moment.first = match.captured(1).toInt();
    moment.second = match.captured(3).toInt();
    if (match.captured(2) == u".") {
        std::swap(moment.first, moment.second);
        moment.isOrdered = true;
    }
    return true;
}

bool takeNamedDate(const QString &text, WrittenMoment &moment)
{
    static const QRegularExpression dayFirst(
        QStringLiteral(R"((?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.?[\s-]?(?:de )?([a-z]{3,12})\.?,?[\s-]?(?:de )?(\d{4}|\d{2})(?!\d))"));
    static const QRegularExpression monthFirst(
        QStringLiteral(R"(([a-z]{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d))"));
    static const QRegularExpression yearAtEnd(QStringLiteral(R"(([a-z]{3,12})\s(\d{1,2})\s.*?(\d{4})$)"));
    const auto take = [&moment](const QString &month, const QString &day, const QString &year) {
        moment.first = monthOf(month);
        moment.second = day.toInt();
        moment.year = fullYear(year);
        moment.isOrdered = true;
        return moment.first > 0;
    };
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return take(match.captured(2), match.captured(1), match.captured(3));
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return take(match.captured(1), match.captured(2), match.captured(3));
    if (const auto match = yearAtEnd.match(text); match.hasMatch())
        return take(match.captured(1), match.captured(2), match.captured(3));
    return false;
}

/// The number by which a spreadsheet counts days and parts of them.
std::optional<WrittenMoment> spreadsheetMoment(const QString &text)
{
    QString number = text;
    bool isNumber = false;
    const double days = number.replace(u',', u'.').toDouble(&isNumber);
    const bool isDay = days >= 30'000 && days <= 80'000; // "nan" is a number, too
    if (!isNumber || !isDay)
        return std::nullopt;
    const QDateTime value = QDate(1899, 12, 30).startOfDay(Qt::UTC).addSecs(qRound64(days * secondsOfDay));
    WrittenMoment moment;
    moment.year = value.date().year();
    moment.first = value.date().month();
    moment.second = value.date().day();
    moment.isOrdered = true;
    moment.time = value.time();
    return moment;
}

/// The order in which a moment's numbers can only be read; nothing when both or neither are possible.
std::optional<DateOrder> onlyOrder(const WrittenMoment &moment)
{
    if (moment.isOrdered || !moment.hasDate() || (moment.first > 12) == (moment.second > 12))
        return std::nullopt;
    return moment.first > 12 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

/// How many spans are positive and shorter than a day.
int plausibleSpans(std::span<const std::pair<WrittenMoment, WrittenMoment>> spans, DateOrder order)
{
    const QDate noDay;
    return int(std::count_if(spans.begin(), spans.end(), [&](const auto &span) {
        const QDateTime from = resolved(span.first, order, noDay);
        const QDateTime to = resolved(span.second, order, noDay);
        return from.isValid() && to.isValid() && from <= to && from.secsTo(to) < secondsOfDay;
    }));
}

} // namespace

std::optional<WrittenMoment> writtenMoment(QStringView text)
{
    if (text.size() > longestText)
        return std::nullopt;
    QString rest = comparable(text);
    if (rest.isEmpty())
        return std::nullopt;
    if (const auto counted = spreadsheetMoment(rest))
        return counted;
    WrittenMoment moment;
    const bool hasTime = takeTime(rest, moment);
    const bool hasDate = takeNumericDate(rest, moment) || takeNamedDate(rest, moment);
    const int year = moment.year.value_or(2000);
    if ((!hasTime && !hasDate) || year < 1990 || year > 2100)
        return std::nullopt;
    if (!hasTime)
        moment.time = QTime();
    return moment;
}

QDateTime resolved(const WrittenMoment &moment, DateOrder order, QDate day, std::optional<int> offset)
{
    QDate date = day;
    if (moment.hasDate()) {
        const bool monthFirst = moment.isOrdered || order == DateOrder::MonthFirst;
        const int month = monthFirst ? moment.first : moment.second;
        const int dayOfMonth = monthFirst ? moment.second : moment.first;
        date = QDate(*moment.year, month, dayOfMonth);
    }
    const QTime time = moment.time.isValid() ? moment.time : QTime(0, 0);
    if (!date.isValid())
        return {};
    const std::optional<int> shift = moment.offset ? moment.offset : offset;
    if (!shift)
        return base::berlinTime(date, time);
    return QDateTime(date, time, Qt::UTC).addSecs(-*shift).toTimeZone(base::berlin());
}

DateOrderFinding findDateOrder(
    std::span<const WrittenMoment> moments, std::span<const std::pair<WrittenMoment, WrittenMoment>> spans)
{
    int dayFirst = 0;
    int monthFirst = 0;
    bool isOpen = false;
    bool hasHalfDay = false;
    for (const WrittenMoment &moment : moments) {
        if (moment.isOrdered || !moment.hasDate())
            continue;
        isOpen = true;
        hasHalfDay = hasHalfDay || moment.hasHalfDay;
        const auto only = onlyOrder(moment);
        dayFirst += only == DateOrder::DayFirst;
        monthFirst += only == DateOrder::MonthFirst;
    }
    if (!isOpen)
        return {};
    if (dayFirst != monthFirst)
        return {dayFirst > monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst, true};
    const int asDays = plausibleSpans(spans, DateOrder::DayFirst);
    const int asMonths = plausibleSpans(spans, DateOrder::MonthFirst);
    if (asDays != asMonths)
        return {asDays > asMonths ? DateOrder::DayFirst : DateOrder::MonthFirst, true};
    return {hasHalfDay ? DateOrder::MonthFirst : DateOrder::DayFirst, false};
}

} // namespace exchange
