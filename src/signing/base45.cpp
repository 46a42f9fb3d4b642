#include "signing/base45.h"

namespace signing {

namespace {

constexpr QLatin1StringView alphabet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");

int digit(QChar c)
{
    return c.unicode() < 0x80 ? int(alphabet.indexOf(c)) : -1;
}

/// `count` digits of the value, the least first.
void appendDigits(QString &text, int value, int count)
{
    for (int i = 0; i < count; ++i) {
        text.append(QChar(alphabet[value % 45]));
        value /= 45;
    }
}

} // namespace

QString base45(const QByteArray &bytes)
{
    QString text;
    text.reserve((bytes.size() + 1) / 2 * 3);
    qsizetype i = 0;
    for (; i + 1 < bytes.size(); i += 2)
        appendDigits(text, uchar(bytes[i]) * 256 + uchar(bytes[i + 1]), 3);
    if (i < bytes.size())
        appendDigits(text, uchar(bytes[i]), 2);
    return text;
}

std::optional<QByteArray> fromBase45(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() / 3 * 2 + 1);
    for (qsizetype start = 0; start < text.size(); start += 3) {
        const QStringView group = text.mid(start, 3);
        int value = 0;
        for (qsizetype i = group.size() - 1; i >= 0; --i) {
            const int next = digit(group[i]);
            if (next < 0)
                return std::nullopt;
            value = value * 45 + next;
        }
        if (group.size() == 1 || value > (group.size() == 3 ? 0xFFFF : 0xFF))
            return std::nullopt;
        if (group.size() == 3)
            bytes.append(char(value >> 8));
        bytes.append(char(value & 0xFF));
    }
    return bytes;
}

} // namespace signing
