#include "exchange/readers/textdecoding.h"

#include "exchange/readers/doubleencoding.h"
#include "exchange/readers/singlebyteencodings.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <array>
#include <optional>

namespace exchange {

namespace {

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

struct SingleByteName
{
    QLatin1StringView name;
    SingleByteEncoding encoding;
};

constexpr std::array<SingleByteName, 3> singleByteNames{{
    {QLatin1StringView("cp1252"), SingleByteEncoding::Windows1252},
    {QLatin1StringView("mac-roman"), SingleByteEncoding::MacRoman},
    {QLatin1StringView("cp850"), SingleByteEncoding::CodePage850},
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
    for (const SingleByteName &known : singleByteNames) {
        if (key == QString(known.name).remove(u'-'))
            return QString(known.name);
    }
    if (key == u"windows1252" || key == u"latin1" || key == u"iso88591" || key == u"iso885915" || key == u"ansi")
        return QStringLiteral("cp1252");
    if (key == u"macintosh" || key == u"xmacroman" || key == u"mac")
        return QStringLiteral("mac-roman");
    if (key == u"ibm850" || key == u"cp437" || key == u"ibm437" || key == u"dos")
        return QStringLiteral("cp850");
    return {};
}

struct Decoded
{
    QString text;
    bool hasError = false;
};

Decoded decodeAs(QByteArrayView bytes, const QString &name)
{
    if (const auto unicode = unicodeEncoding(name)) {
        QStringDecoder decoder(*unicode, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
        QString text = decoder.decode(bytes);
        return {std::move(text), decoder.hasError()};
    }
    for (const auto &[known, encoding] : singleByteNames) {
        if (name == known)
            return {decodeSingleByte(bytes, encoding), false};
    }
    return {};
}

/// UTF-16 without a byte order mark: nearly every second byte is zero.
QString unmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1));
    if (sample.size() < 8)
        return {};
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[size_t(i % 2)] += sample[i] == 0;
    const qsizetype half = sample.size() / 2;
    if (zeros[1] * 10 > half * 7 && zeros[0] * 10 < half)
        return QStringLiteral("utf-16-le");
    if (zeros[0] * 10 > half * 7 && zeros[1] * 10 < half)
        return QStringLiteral("utf-16-be");
    return {};
}

/// Lines of UTF-8 among which some are of another encoding, such as two files put together.
struct MixedLines
{
    qsizetype unicode = 0; ///< lines with valid UTF-8 beyond ASCII
    qsizetype other = 0;
    QString text;

    explicit MixedLines(QByteArrayView bytes)
    {
        QByteArray others; // they are judged alone: letters of UTF-8 would tell for the wrong encoding
        forEachLine(bytes, [&](QByteArrayView line, bool valid) {
            const bool ascii = std::all_of(line.begin(), line.end(), [](char c) { return (c & 0x80) == 0; });
            unicode += valid && !ascii;
            other += !valid;
            if (!valid)
                others.append(line);
        });
        const SingleByteEncoding encoding = likeliestSingleByte(others);
        text.reserve(bytes.size());
        forEachLine(bytes, [&](QByteArrayView line, bool valid) {
            text += valid ? QString::fromUtf8(line) : decodeSingleByte(line, encoding);
        });
    }

private:
    /// Calls `take` with each line and whether it is valid UTF-8.
    template <class Take>
    static void forEachLine(QByteArrayView bytes, Take take)
    {
        for (qsizetype i = 0; i < bytes.size();) {
            const qsizetype newline = bytes.indexOf('\n', i);
            const qsizetype end = newline < 0 ? bytes.size() : newline + 1;
            const QByteArrayView line = bytes.sliced(i, end - i);
            take(line, QUtf8StringView(line.data(), line.size()).isValidUtf8());
            i = end;
        }
    }
};

/// Text in an encoding that nothing names.
DecodedText recognised(QByteArrayView bytes)
{
    if (const QString name = unmarkedUtf16(bytes); !name.isEmpty())
        return {decodeAs(bytes, name).text, name, {}};
    Decoded utf8 = decodeAs(bytes, QStringLiteral("utf-8"));
    if (!utf8.hasError)
        return {std::move(utf8.text), QStringLiteral("utf-8"), {}};
    MixedLines mixed(bytes);
    if (mixed.unicode > 0 && mixed.unicode >= mixed.other)
        return {std::move(mixed.text), QStringLiteral("utf-8"),
            {QCoreApplication::translate("exchange",
                "%n lines are in another encoding than the rest and were read as that.", nullptr, int(mixed.other))}};
    const SingleByteEncoding encoding = likeliestSingleByte(bytes);
    for (const auto &[name, known] : singleByteNames) {
        if (known == encoding)
            return {decodeSingleByte(bytes, encoding), QString(name), {}};
    }
    return {};
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
                "exchange", "The encoding “%1” is not known; use utf-8, utf-16-le, utf-16-be, cp1252, mac-roman or cp850.")
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
    const bool guess = name.isEmpty() || encoding.isEmpty();
    DecodedText decoded = name.isEmpty() ? recognised(content) : DecodedText{decodeAs(content, name).text, name, {}};
    if (looksBinary(decoded.text))
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("exchange", "%1 is not a text file: it has characters that no list contains.")
                .arg(source));
    if (guess && mendDoubleEncoding(decoded.text))
        decoded.notes.append(QCoreApplication::translate(
            "exchange", "Letters such as “Ã¼” were encoded twice and were read as the letters meant."));
    return decoded;
}

} // namespace exchange
