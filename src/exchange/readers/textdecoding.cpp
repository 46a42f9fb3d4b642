#include "exchange/readers/textdecoding.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <array>
#include <optional>

namespace exchange {

namespace {

/// 0x80–0x9F of Windows-1252; the five unused positions stay control characters (WHATWG Encoding).
// clang-format off
constexpr std::array<char16_t, 32> windows1252Upper{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
// clang-format on

QString decodeWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        *out++ = value >= 0x80 && value < 0xA0 ? QChar(windows1252Upper[value - 0x80]) : QChar(char16_t(value));
    }
    return text;
}

struct ByteOrderMark
{
    QByteArrayView bytes;
    const char *encoding;
};

/// The longer marks first: UTF-32-LE begins like UTF-16-LE.
constexpr std::array<ByteOrderMark, 5> byteOrderMarks{{
    {QByteArrayView("\xFF\xFE\0\0", 4), "utf-32-le"},
    {QByteArrayView("\0\0\xFE\xFF", 4), "utf-32-be"},
    {QByteArrayView("\xEF\xBB\xBF", 3), "utf-8"},
    {QByteArrayView("\xFF\xFE", 2), "utf-16-le"},
    {QByteArrayView("\xFE\xFF", 2), "utf-16-be"},
}};

std::optional<QStringConverter::Encoding> unicodeEncoding(const QString &name)
{
    using Encoding = QStringConverter::Encoding;
    if (name == u"utf-8")
        return Encoding::Utf8;
    if (name == u"utf-16-le")
        return Encoding::Utf16LE;
    if (name == u"utf-16-be")
        return Encoding::Utf16BE;
    if (name == u"utf-32-le")
        return Encoding::Utf32LE;
    if (name == u"utf-32-be")
        return Encoding::Utf32BE;
    return std::nullopt;
}

/// Our name of an encoding that a person wrote, empty when there is none.
QString canonicalName(const QString &encoding)
{
    QString key = encoding.toLower();
    key.remove(u'-').remove(u'_').remove(u' ');
    if (key == u"utf8" || key == u"utf8sig")
        return QStringLiteral("utf-8");
    if (key == u"utf16" || key == u"utf16le")
        return QStringLiteral("utf-16-le");
    if (key == u"utf16be")
        return QStringLiteral("utf-16-be");
    if (key == u"utf32" || key == u"utf32le")
        return QStringLiteral("utf-32-le");
    if (key == u"utf32be")
        return QStringLiteral("utf-32-be");
    if (key == u"cp1252" || key == u"windows1252" || key == u"latin1" || key == u"iso88591")
        return QStringLiteral("cp1252");
    return {};
}

struct Decoded
{
    QString text;
    bool hasError = false;
};

Decoded decodeAs(QByteArrayView bytes, const QString &name)
{
    const auto unicode = unicodeEncoding(name);
    if (!unicode)
        return {decodeWindows1252(bytes), false};
    QStringDecoder decoder(*unicode, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    return {std::move(text), decoder.hasError()};
}

/// A sentence when the first bytes say that this is another kind of file; empty for text.
QString foreignFormat(QByteArrayView bytes, const QString &source)
{
    if (bytes.startsWith(QByteArrayView("PK\x03\x04", 4)))
        return QCoreApplication::translate(
            "exchange", "%1 is a spreadsheet or an archive, not a text file. Save the list as CSV and import that.")
            .arg(source);
    if (bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0", 4)))
        return QCoreApplication::translate(
            "exchange", "%1 is an old Office file, not a text file. Save the list as CSV and import that.")
            .arg(source);
    if (bytes.startsWith(QByteArrayView("%PDF-", 5)) || bytes.startsWith(QByteArrayView("\x89PNG", 4))
        || bytes.startsWith(QByteArrayView("\xFF\xD8\xFF", 3)))
        return QCoreApplication::translate("exchange", "%1 is a document or a picture, not a list.").arg(source);
    return {};
}

/// Control characters that no list has; a few may be accidents, many mean that this is no text.
bool looksBinary(const QString &text)
{
    qsizetype odd = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == 0)
            return true;
        if ((u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r' && u != 0x0C) || (u >= 0x80 && u < 0xA0 && u != 0x85))
            ++odd;
    }
    return odd > 8 && odd * 50 > text.size();
}

} // namespace

base::Result<DecodedText> decodeText(const QByteArray &bytes, const QString &source, const QString &encoding)
{
    QString name = canonicalName(encoding);
    if (!encoding.isEmpty() && name.isEmpty())
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate(
                "exchange", "The encoding “%1” is not known; use utf-8, utf-16-le, utf-16-be or cp1252.")
                .arg(encoding));
    if (const QString refusal = foreignFormat(bytes, source); !refusal.isEmpty())
        return base::fail(base::ErrorCode::InputRefused, refusal);

    QByteArrayView content = bytes;
    for (const ByteOrderMark &mark : byteOrderMarks) {
        if (!content.startsWith(mark.bytes))
            continue;
        const QString marked = QString::fromLatin1(mark.encoding);
        if (!name.isEmpty() && name != marked)
            break;
        content = content.sliced(mark.bytes.size());
        name = marked;
        break;
    }
    const bool guess = name.isEmpty();
    if (guess)
        name = QStringLiteral("utf-8");
    Decoded decoded = decodeAs(content, name);
    if (decoded.hasError && guess) {
        name = QStringLiteral("cp1252");
        decoded = decodeAs(content, name);
    }
    if (looksBinary(decoded.text))
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("exchange", "%1 is not a text file: it has characters that no list contains.")
                .arg(source));
    return DecodedText{std::move(decoded.text), name};
}

} // namespace exchange
