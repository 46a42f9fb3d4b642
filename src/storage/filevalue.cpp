#include "storage/filevalue.h"

#include "base/clock.h"

namespace storage {

namespace {

constexpr qsizetype dateLength = 10;
constexpr qsizetype momentLength = 19;

void appendDigits(QByteArray &text, int number, int width)
{
    char digits[8];
    for (int i = width; i-- > 0; number /= 10)
        digits[i] = char('0' + number % 10);
    text.append(digits, width);
}

/// The number of `width` digits at `at`, -1 when there are other characters.
int digitsAt(QByteArrayView text, qsizetype at, int width)
{
    int number = 0;
    for (int i = 0; i < width; ++i) {
        const char c = text[at + i];
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace

QByteArray dateText(QDate date)
{
    QByteArray text;
    text.reserve(momentLength);
    appendDigits(text, date.year(), 4);
    text.append('-');
    appendDigits(text, date.month(), 2);
    text.append('-');
    appendDigits(text, date.day(), 2);
    return text;
}

QDate dateFromText(QByteArrayView text)
{
    if (text.size() != dateLength || text[4] != '-' || text[7] != '-')
        return {};
    return QDate(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
}

QByteArray momentText(const QDateTime &moment)
{
    const QDateTime local = moment.timeSpec() == Qt::TimeZone && moment.timeZone() == base::berlin() ? moment : moment.toTimeZone(base::berlin());
    const QTime time = local.time();
    QByteArray text = dateText(local.date());
    text.append('T');
    appendDigits(text, time.hour(), 2);
    text.append(':');
    appendDigits(text, time.minute(), 2);
    text.append(':');
    appendDigits(text, time.second(), 2);
    return text;
}

QDateTime momentFromText(QByteArrayView text)
{
    if (text.size() != momentLength || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return {};
    const QDate date = dateFromText(text.first(dateLength));
    const QTime time(digitsAt(text, 11, 2), digitsAt(text, 14, 2), digitsAt(text, 17, 2));
    return date.isValid() && time.isValid() ? base::berlinTime(date, time) : QDateTime();
}

void appendJsonText(QByteArray &json, QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    json.append('"');
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else if (uchar(c) < 0x20) {
            json.append("\\u00").append(hex[uchar(c) >> 4]).append(hex[uchar(c) & 15]);
        } else {
            json.append(c);
        }
    }
    json.append('"');
}

} // namespace storage
