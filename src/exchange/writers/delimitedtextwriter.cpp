#include "exchange/writers/delimitedtextwriter.h"

#include "exchange/fieldvalues.h"
#include "exchange/readers/singlebyteencodings.h"

#include <algorithm>

namespace exchange {

namespace {

bool needsQuotes(const QString &cell, QChar delimiter)
{
    if (cell.startsWith(u' ') || cell.endsWith(u' '))
        return true;
    return std::any_of(cell.begin(), cell.end(), [delimiter](QChar c) {
        return c == delimiter || c == u'"' || c == u'\n' || c == u'\r' || c == u',' || c == u';' || c == u'\t';
    });
}

void appendRow(QString &text, const QStringList &cells, QChar delimiter)
{
    bool first = true;
    for (const QString &content : cells) {
        if (!first)
            text += delimiter;
        first = false;
        QString cell = escapedCell(content);
        if (needsQuotes(cell, delimiter)) {
            cell.replace(u'"', QLatin1StringView("\"\""));
            text += u'"' + cell + u'"';
        } else {
            text += cell;
        }
    }
    text += QLatin1StringView("\r\n");
}

QString textOf(const TextTable &table, QChar delimiter)
{
    QString text;
    if (!table.headings.isEmpty())
        appendRow(text, table.headings, delimiter);
    for (const QStringList &row : table.rows)
        appendRow(text, row, delimiter);
    return text;
}

} // namespace

QByteArray DelimitedTextWriter::write(const TextTable &table, QChar delimiter, bool byteOrderMark)
{
    const QByteArray bytes = textOf(table, delimiter).toUtf8();
    return byteOrderMark ? QByteArrayLiteral("\xEF\xBB\xBF") + bytes : bytes;
}

QByteArray DelimitedTextWriter::writeWindows1252(const TextTable &table, int &lostCharacters)
{
    const QString text = textOf(table, u';');
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        // Control characters have no byte of their own where the code has letters.
        const bool isControl = c.unicode() >= 0x80 && c.unicode() < 0xA0;
        const int byte = isControl ? -1 : encodedByte(c, SingleByteEncoding::Windows1252);
        if (byte < 0 && c.isLowSurrogate())
            continue; // counted with the first half of its character
        lostCharacters += byte < 0 ? 1 : 0;
        bytes += byte < 0 ? '?' : char(byte);
    }
    return bytes;
}

} // namespace exchange
