#include "exchange/readers/spreadsheets/numberformat.h"

#include "exchange/readers/spreadsheets/limits.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace exchange::spreadsheets {

namespace {

constexpr qint64 secondsADay = 86'400;
constexpr double lastSerial = 2'958'466; ///< the day after 31 December 9999
constexpr int inventedLeapDay = 60; ///< 29 February 1900
constexpr double largestExactInteger = 9'007'199'254'740'992; ///< 2⁵³
constexpr double largestWritten = 1e21; ///< without an exponent
constexpr double smallestWritten = 1e-15;
constexpr QChar digitPlace = QChar(u'\xE000');

/// What the letters of a format code say, its literals apart.
struct FormatLetters
{
    bool hasDay = false; ///< day, month or year
    bool hasMonthOrMinute = false;
    bool hasClock = false; ///< hour, second, AM/PM
    bool hasElapsed = false; ///< [h], [mm], [ss]
    bool hasPercent = false;
    bool hasOther = false; ///< thousands, decimals, fractions, exponents, conditions
    QString pattern; ///< digits and literals
    int zeros = 0;
};

/// Walks through the first section of a format code, the one for positive numbers.
class FormatScanner
{
public:
    explicit FormatScanner(QStringView code) : m_code(code) { }

    FormatLetters scan()
    {
        while (m_position < m_code.size() && m_code[m_position] != u';')
            readToken();
        return m_letters;
    }

private:
    void readToken()
    {
        const QChar c = m_code[m_position++];
        if (c == u'"')
            readQuoted();
        else if (c == u'\\')
            m_letters.pattern += take();
        else if (c == u'_')
            take();
        else if (c == u'*')
            take();
        else if (c == u'[')
            readBracket();
        else if (!readHalfOfDay(c))
            readPlain(c);
    }

    QString take() { return m_position < m_code.size() ? QString(m_code[m_position++]) : QString(); }

    void readQuoted()
    {
        while (m_position < m_code.size() && m_code[m_position] != u'"')
            m_letters.pattern += m_code[m_position++];
        ++m_position;
    }

    /// Colours, languages and currencies change nothing; elapsed time and conditions do.
    void readBracket()
    {
        const qsizetype close = m_code.indexOf(u']', m_position);
        const QStringView inside = m_code.sliced(m_position, (close < 0 ? m_code.size() : close) - m_position);
        m_position = close < 0 ? m_code.size() : close + 1;
        const auto isElapsed = [](QChar c) { return QStringView(u"hmsHMS").contains(c); };
        if (!inside.isEmpty() && std::all_of(inside.begin(), inside.end(), isElapsed))
            m_letters.hasElapsed = true;
        else if (inside.startsWith(u'<') || inside.startsWith(u'>') || inside.startsWith(u'=')
            || (inside.startsWith(u'$') && !inside.startsWith(u"$-")))
            m_letters.hasOther = true;
    }

    bool readHalfOfDay(QChar c)
    {
        if (c != u'A' && c != u'a')
            return false;
        for (const QStringView mark : {QStringView(u"M/PM"), QStringView(u"/P")}) {
            if (m_code.sliced(m_position).startsWith(mark, Qt::CaseInsensitive)) {
                m_position += mark.size();
                m_letters.hasClock = true;
                return true;
            }
        }
        return false;
    }

    void readPlain(QChar c)
    {
        switch (c.toLower().unicode()) {
        case u'y':
        case u'd':
        case u'j': // German codes, as some programs write them
        case u't': m_letters.hasDay = true; return;
        case u'm': m_letters.hasMonthOrMinute = true; return;
        case u'h':
        case u's': m_letters.hasClock = true; return;
        case u'%': m_letters.hasPercent = true; return;
        case u'0':
            ++m_letters.zeros;
            m_letters.pattern += digitPlace;
            return;
        case u' ':
        case u'-':
        case u'(':
        case u')':
        case u':': m_letters.pattern += c; return;
        default: m_letters.hasOther = true;
        }
    }

    QStringView m_code;
    qsizetype m_position = 0;
    FormatLetters m_letters;
};

/// Days since 1 January of year 1, and the day's text; empty when there is no such day.
QString dayText(qint64 serial, DateSystem system)
{
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(serial).toString(Qt::ISODate);
    if (serial == inventedLeapDay)
        return QStringLiteral("1900-02-29");
    return QDate(1899, 12, serial < inventedLeapDay ? 31 : 30).addDays(serial).toString(Qt::ISODate);
}

bool hasDate(double value, DateSystem system)
{
    return value >= (system == DateSystem::From1904 ? 0 : 1) && value < lastSerial;
}

/// The digits of a whole number put into the places of the pattern, further ones before the first place.
QString inPattern(const QString &digits, const QString &pattern)
{
    QString text;
    qsizetype next = digits.size();
    const qsizetype firstPlace = pattern.indexOf(digitPlace);
    for (qsizetype i = pattern.size() - 1; i >= 0; --i) {
        if (pattern[i] != digitPlace) {
            text.prepend(pattern[i]);
            continue;
        }
        text.prepend(next > 0 ? digits[--next] : QChar(u'0'));
        if (i == firstPlace && next > 0) {
            text.prepend(digits.first(next));
            next = 0;
        }
    }
    return text;
}

} // namespace

NumberFormat NumberFormat::fromCode(QStringView code)
{
    code = code.first(std::min<qsizetype>(code.size(), maximumFormatLength));
    const QStringView start = code.trimmed();
    if (start.startsWith(u"general", Qt::CaseInsensitive) || start.startsWith(u"standard", Qt::CaseInsensitive))
        return NumberFormat();

    const FormatLetters letters = FormatScanner(code).scan();
    if (letters.hasElapsed)
        return NumberFormat(Kind::Duration);
    if (letters.hasDay)
        return NumberFormat(letters.hasClock ? Kind::DateTime : Kind::Date);
    if (letters.hasClock)
        return NumberFormat(Kind::Time);
    if (letters.hasMonthOrMinute)
        return NumberFormat(Kind::Date);
    if (letters.hasPercent)
        return NumberFormat(Kind::Percent);
    if (letters.hasOther || letters.zeros < 2)
        return NumberFormat();
    NumberFormat digits(Kind::Digits);
    digits.m_pattern = letters.pattern;
    return digits;
}

NumberFormat NumberFormat::builtIn(int id)
{
    if (id == 9 || id == 10)
        return NumberFormat(Kind::Percent);
    if (id == 22)
        return NumberFormat(Kind::DateTime);
    if (id == 46)
        return NumberFormat(Kind::Duration);
    const bool isTime =
        (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56;
    if (isTime)
        return NumberFormat(Kind::Time);
    const bool isDate = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return isDate ? NumberFormat(Kind::Date) : NumberFormat();
}

QString NumberFormat::text(double value, DateSystem system) const
{
    if (m_kind == Kind::Plain || !std::isfinite(value))
        return plainNumber(value);
    if (m_kind == Kind::Percent)
        return plainNumber(value * 100) + u'%';
    if (m_kind == Kind::Digits) {
        const bool isWhole = value >= 0 && value <= largestExactInteger && std::floor(value) == value;
        return isWhole ? inPattern(QString::number(qint64(value)), m_pattern) : plainNumber(value);
    }
    if (m_kind == Kind::Duration && std::abs(value) < lastSerial)
        return clockText(std::llround(value * secondsADay));
    if (value < 0 || value >= lastSerial)
        return plainNumber(value);

    const qint64 seconds = std::llround(value * secondsADay);
    const QString clock = clockText(seconds % secondsADay);
    if (m_kind == Kind::Time || (m_kind == Kind::DateTime && !hasDate(value, system)))
        return clock;
    if (!hasDate(value, system))
        return plainNumber(value);
    if (m_kind == Kind::Date)
        return dayText(qint64(value), system);
    return dayText(seconds / secondsADay, system) + u'T' + clock;
}

QString plainNumber(double value)
{
    if (std::floor(value) == value && std::abs(value) <= largestExactInteger)
        return QString::number(qint64(value));
    const QString rounded = QString::number(value, 'g', 15);
    const double size = std::abs(value);
    if (!rounded.contains(u'e') || !(size >= smallestWritten && size < largestWritten))
        return rounded;
    return QString::number(rounded.toDouble(), 'f', QLocale::FloatingPointShortest);
}

QString roundedIsoText(QString text)
{
    if (text.endsWith(u'Z'))
        text.chop(1);
    if (!text.contains(u'.'))
        return text;
    constexpr int halfSecond = 500; // milliseconds
    if (const QTime time = QTime::fromString(text, Qt::ISODateWithMs); time.isValid())
        return time.addMSecs(halfSecond).toString(Qt::ISODate);
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return text;
    moment.setTimeSpec(Qt::UTC);
    QString rounded = moment.addMSecs(halfSecond).toString(Qt::ISODate);
    rounded.chop(1);
    return rounded;
}

QString clockText(qint64 seconds)
{
    const qint64 positive = std::abs(seconds);
    const auto twoDigits = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')); };
    return (seconds < 0 ? QStringLiteral("-") : QString()) + twoDigits(positive / 3600) + u':'
        + twoDigits(positive / 60 % 60) + u':' + twoDigits(positive % 60);
}

} // namespace exchange::spreadsheets
