#include "exchange/writers/delimitedtextwriter.h"

#include "exchange/fieldvalues.h"

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

} // namespace

QByteArray DelimitedTextWriter::write(const TextTable &table, QChar delimiter, bool byteOrderMark)
{
    QString text;
    if (byteOrderMark)
        text += QChar(QChar::ByteOrderMark);
    if (!table.headings.isEmpty())
        appendRow(text, table.headings, delimiter);
    for (const QStringList &row : table.rows)
        appendRow(text, row, delimiter);
    return text.toUtf8();
}

} // namespace exchange
