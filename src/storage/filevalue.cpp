#include "storage/filevalue.h"

#include "base/clock.h"

#include <QCalendar>
#include <QStringConverter>

#include <charconv>

namespace storage {

namespace {

constexpr qsizetype dateLength = 10;
constexpr qsizetype momentLength = 19;

/// Writes `width` digits at `out` and returns what follows.
char *writeDigits(char *out, int number, int width)
{
    for (int i = width; i-- > 0; number /= 10)
        out[i] = char('0' + number % 10);
    return out + width;
}

char *writeDate(char *out, QDate date)
{
    const auto parts = QCalendar().partsFromDate(date);
    out = writeDigits(out, parts.year, 4);
    *out++ = '-';
    out = writeDigits(out, parts.month, 2);
    *out++ = '-';
    return writeDigits(out, parts.day, 2);
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
    char text[dateLength];
    writeDate(text, date);
    return QByteArray(text, dateLength);
}

QDate dateFromText(QByteArrayView text)
{
    if (text.size() != dateLength || text[4] != '-' || text[7] != '-')
        return {};
    return QDate(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
}

QByteArray momentText(const QDateTime &moment)
{
    const QDateTime local = moment.timeSpec() == Qt::TimeZone && moment.timeZone() == base::berlin()
        ? moment
        : moment.toTimeZone(base::berlin());
    const QTime time = local.time();
    char text[momentLength];
    char *out = writeDate(text, local.date());
    *out++ = 'T';
    out = writeDigits(out, time.hour(), 2);
    *out++ = ':';
    out = writeDigits(out, time.minute(), 2);
    *out++ = ':';
    writeDigits(out, time.second(), 2);
    return QByteArray(text, momentLength);
}

QDateTime momentFromText(QByteArrayView text)
{
    if (text.size() != momentLength || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return {};
    const QDate date = dateFromText(text.first(dateLength));
    const QTime time(digitsAt(text, 11, 2), digitsAt(text, 14, 2), digitsAt(text, 17, 2));
    return date.isValid() && time.isValid() ? base::berlinTime(date, time) : QDateTime();
}

void appendJsonText(std::string &json, QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    constexpr qsizetype worst = 6; // bytes of an escaped UTF-16 unit
    const size_t start = json.size();
    json.resize(start + size_t(text.size() * worst + 2));
    char *out = json.data() + start;
    *out++ = '"';
    QStringEncoder encoder(QStringConverter::Utf8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= 0x80) {
            const qsizetype units = QChar::isHighSurrogate(c) && i + 1 < text.size() ? 2 : 1;
            out = encoder.appendToBuffer(out, text.sliced(i, units));
            i += units - 1;
        } else if (c == '"' || c == '\\') {
            *out++ = '\\';
            *out++ = char(c);
        } else if (c < 0x20) {
            for (const char part : {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]})
                *out++ = part;
        } else {
            *out++ = char(c);
        }
    }
    *out++ = '"';
    json.resize(size_t(out - json.data()));
}

void appendJsonText(std::string &json, const QByteArray &plainAscii)
{
    json.append(1, '"').append(plainAscii.constData(), size_t(plainAscii.size())).append(1, '"');
}

void appendJsonNumber(std::string &json, qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    json.append(digits, size_t(end - digits));
}

void appendJsonNull(std::string &json)
{
    json.append("null");
}

} // namespace storage
