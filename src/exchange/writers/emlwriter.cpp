#include "exchange/writers/emlwriter.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace exchange {

namespace {

constexpr qsizetype LongestLine = 76;       ///< without the line break
constexpr qsizetype EncodedBytes = 33;      ///< of one encoded word, so that it fits behind the name of a header
constexpr qsizetype LongestPlainWord = 60;
constexpr qsizetype LongestFileNameSection = 57;
constexpr qsizetype LongestHeaderText = 250; ///< signs
const QByteArray LineEnd = QByteArrayLiteral("\r\n");

/// Text for a header: one line, without control characters, byte order marks and marks that turn the direction of what follows.
QString headerText(const QString &text)
{
    QString result;
    for (const QChar c : QStringView(text).first(std::min(text.size(), LongestHeaderText))) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
        if (c.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029)
            result += u' ';
        else if (!turns)
            result += c;
    }
    if (!result.isEmpty() && result.back().isHighSurrogate())
        result.chop(1);
    return result.simplified();
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; }) && !text.contains(u"=?");
}

/// RFC 2047 § 2: words that hold a few whole characters each.
QList<QByteArray> encodedWords(const QString &text)
{
    QList<QByteArray> words;
    QByteArray bytes;
    const auto flush = [&] {
        if (!bytes.isEmpty())
            words.append("=?UTF-8?B?" + bytes.toBase64() + "?=");
        bytes.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray character = QStringView(text).sliced(i, length).toUtf8();
        if (bytes.size() + character.size() > EncodedBytes)
            flush();
        bytes += character;
        i += length - 1;
    }
    flush();
    return words;
}

QList<QByteArray> textWords(const QString &text)
{
    const QString clean = headerText(text);
    const QStringList words = clean.split(u' ', Qt::SkipEmptyParts);
    const bool fits = std::all_of(words.begin(), words.end(), [](const QString &word) { return word.size() <= LongestPlainWord; });
    if (!isPlain(clean) || !fits)
        return encodedWords(clean);
    QList<QByteArray> result;
    for (const QString &word : words)
        result.append(word.toLatin1());
    return result;
}

/// A display name (RFC 5322 § 3.2.5, phrase).
QList<QByteArray> nameWords(const QString &name)
{
    const QString clean = headerText(name);
    if (clean.isEmpty())
        return {};
    const QStringList words = clean.size() > LongestPlainWord ? clean.split(u' ') : QStringList{clean};
    const bool fits = std::all_of(words.begin(), words.end(), [](const QString &word) { return word.size() <= LongestPlainWord; });
    if (!isPlain(clean) || !fits)
        return encodedWords(clean);
    QList<QByteArray> quoted;
    for (const QString &word : words)
        quoted.append('"' + word.toLatin1().replace('\\', "\\\\").replace('"', "\\\"") + '"');
    return quoted;
}

/// A header with its words, folded at the blanks between them.
QByteArray header(const QByteArray &name, const QList<QByteArray> &words)
{
    QByteArray result = name + ':';
    qsizetype length = result.size();
    bool isFirst = true;
    for (const QByteArray &word : words) {
        if (!isFirst && length + 1 + word.size() > LongestLine) {
            result += LineEnd;
            length = 0;
        }
        result += ' ' + word;
        length += 1 + word.size();
        isFirst = false;
    }
    return result + LineEnd;
}

QByteArray personHeader(const QByteArray &name, const MailPerson &person)
{
    if (person.address.isEmpty())
        return {};
    return header(name, nameWords(person.name) + QList<QByteArray>{'<' + person.address + '>'});
}

/// "Tue, 05 Nov 2024 09:00:00 +0100" (RFC 5322 § 3.3).
QByteArray dateText(const QDateTime &date)
{
    const int minutes = date.offsetFromUtc() / 60;
    return QStringLiteral("%1 %2%3%4")
        .arg(QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")), minutes < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'))
        .toLatin1();
}

/// Quoted-printable of one line (RFC 2045 § 6.7), broken softly; "From " and a dot at the beginning are encoded for what carries mail.
void appendQuotedLine(QByteArray &result, const QByteArray &line)
{
    static const char digits[] = "0123456789ABCDEF";
    qsizetype length = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto c = static_cast<unsigned char>(line[i]);
        const bool isLast = i + 1 == line.size();
        const bool isBlank = c == ' ' || c == '\t';
        const bool isMark = i == 0 && (c == '.' || line.startsWith("From "));
        const bool isEncoded = c == '=' || c > 126 || (c < 32 && !isBlank) || (isBlank && isLast) || isMark;
        const qsizetype size = isEncoded ? 3 : 1;
        if (length + size > LongestLine - 1) {
            result += "=\r\n";
            length = 0;
        }
        if (isEncoded)
            result.append('=').append(digits[c >> 4]).append(digits[c & 15]);
        else
            result += char(c);
        length += size;
    }
    result += LineEnd;
}

QByteArray quotedPrintable(QString text)
{
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    text.replace(u'\r', u'\n');
    text.replace(QChar(0x2028), u'\n').replace(QChar(0x2029), u'\n');
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    QByteArray result;
    const QList<QByteArray> lines = text.toUtf8().split('\n');
    for (const QByteArray &line : lines)
        appendQuotedLine(result, line);
    return result;
}

QByteArray base64Lines(const QByteArray &content)
{
    const QByteArray encoded = content.toBase64();
    QByteArray result;
    result.reserve(encoded.size() + encoded.size() / LongestLine * 2 + 2);
    for (qsizetype at = 0; at < encoded.size(); at += LongestLine)
        result += encoded.mid(at, LongestLine) + LineEnd;
    return result;
}

/// A file name as parameter (RFC 2231 § 4), in sections of a line each where it is long; each holds whole characters.
QList<QByteArray> fileNameParameters(const QString &fileName)
{
    const QString clean = headerText(fileName);
    if (isPlain(clean) && clean.size() <= LongestPlainWord && !clean.contains(u'"') && !clean.contains(u'\\'))
        return {"filename=\"" + clean.toLatin1() + '"'};
    QList<QByteArray> parameters;
    QByteArray section = "UTF-8''";
    const auto flush = [&] {
        parameters.append("filename*" + QByteArray::number(parameters.size()) + "*=" + section);
        section.clear();
    };
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const qsizetype length = clean[i].isHighSurrogate() && i + 1 < clean.size() ? 2 : 1;
        const QByteArray character = QStringView(clean).sliced(i, length).toUtf8().toPercentEncoding();
        if (section.size() + character.size() > LongestFileNameSection)
            flush();
        section += character;
        i += length - 1;
    }
    flush();
    return parameters;
}

/// A part of a mail with its own headers.
QByteArray attachmentPart(const MailAttachment &attachment)
{
    QList<QByteArray> words{"attachment"};
    words += fileNameParameters(attachment.fileName);
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        words[i] += ';';
    return header("Content-Type", {attachment.mediaType}) + header("Content-Disposition", words) + header("Content-Transfer-Encoding", {"base64"})
        + LineEnd + base64Lines(attachment.content);
}

QByteArray textPart(const QString &body)
{
    return header("Content-Type", {"text/plain;", "charset=utf-8"}) + header("Content-Transfer-Encoding", {"quoted-printable"}) + LineEnd
        + quotedPrintable(body);
}

QByteArray calendarPart(const MailDraft &draft)
{
    return header("Content-Type", {"text/calendar;", "charset=utf-8;", "method=" + draft.calendarMethod}) + header("Content-Transfer-Encoding", {"base64"})
        + LineEnd + base64Lines(draft.calendar);
}

/// Parts in one; "=_" stands in no encoded text, so the boundary is in none of them.
QByteArray multipart(const QByteArray &kind, const QList<QByteArray> &parts)
{
    if (parts.size() == 1)
        return parts.constFirst();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts)
        hash.addData(part);
    const QByteArray boundary = "=_" + hash.result().toHex().left(32);
    QByteArray result = header("Content-Type", {"multipart/" + kind + ';', "boundary=\"" + boundary + '"'}) + LineEnd;
    for (const QByteArray &part : parts)
        result += "--" + boundary + LineEnd + part;
    return result + "--" + boundary + "--" + LineEnd;
}

} // namespace

QByteArray EmlWriter::write(const MailDraft &draft)
{
    QList<QByteArray> texts{textPart(draft.body)};
    if (!draft.calendar.isEmpty())
        texts.append(calendarPart(draft));
    QList<QByteArray> parts{multipart("alternative", texts)};
    for (const MailAttachment &attachment : draft.attachments)
        parts.append(attachmentPart(attachment));
    return header("Date", {dateText(draft.date)}) + personHeader("From", draft.from) + personHeader("To", draft.to)
        + header("Subject", textWords(draft.subject)) + header("X-Unsent", {"1"}) + header("MIME-Version", {"1.0"}) + multipart("mixed", parts);
}

QByteArray EmlWriter::writeMbox(const QList<QByteArray> &mails, const QDateTime &date)
{
    const QByteArray separator = "From - " + QLocale::c().toString(date.toUTC(), QStringLiteral("ddd MMM dd HH:mm:ss yyyy")).toLatin1() + '\n';
    QByteArray result;
    for (const QByteArray &mail : mails) {
        result += separator;
        QList<QByteArray> lines = QByteArray(mail).replace(LineEnd, "\n").split('\n');
        while (!lines.isEmpty() && lines.constLast().isEmpty())
            lines.removeLast();
        for (const QByteArray &line : std::as_const(lines)) {
            qsizetype marks = 0;
            while (marks < line.size() && line[marks] == '>')
                ++marks;
            if (QByteArrayView(line).sliced(marks).startsWith("From "))
                result += '>';
            result += line + '\n';
        }
        result += '\n';
    }
    return result;
}

QByteArray addressBatches(const QList<QByteArray> &addresses, int size, char separator)
{
    QSet<QByteArray> known;
    QByteArray result;
    int count = 0;
    for (const QByteArray &address : addresses) {
        const QByteArray key = address.toLower();
        if (address.isEmpty() || known.contains(key))
            continue;
        known.insert(key);
        if (count > 0)
            result += count % std::max(size, 1) == 0 ? LineEnd + LineEnd : QByteArray(1, separator) + ' ';
        result += address;
        ++count;
    }
    return count > 0 ? result + LineEnd : result;
}

} // namespace exchange
