#include "exchange/readers/delimitedtextreader.h"

#include "exchange/readers/recipientlist.h"
#include "exchange/readers/textdecoding.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QLocale>

#include <algorithm>
#include <array>
#include <map>

namespace exchange {

namespace {

constexpr int sampleRows = 60;
constexpr qsizetype sampleCharacters = 200'000;
constexpr std::array<QChar, 4> usualDelimiters{u';', u'\t', u',', u'|'};
/// Taken only where none of the usual ones divides the rows and they do so quite evenly.
constexpr std::array<QChar, 8> rareDelimiters{u'^', u'~', u'¦', u'§', u'#', u'\x1F', u':', u'/'};

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Walks through delimited text, one record at a time.
class RecordSplitter
{
public:
    RecordSplitter(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) { }

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }

    QStringList next()
    {
        QStringList cells;
        cells.reserve(m_expectedCells);
        while (true) {
            QString cell = readCell();
            if (cells.size() <= DelimitedTextReader::maximumColumns)
                cells.append(std::move(cell));
            if (atEnd() || m_text[m_position] != m_delimiter)
                break;
            ++m_position;
        }
        skipLineEnd();
        m_expectedCells = cells.size();
        return cells;
    }

private:
    QString readCell()
    {
        qsizetype start = m_position;
        while (start < m_text.size() && m_text[start] == u' ')
            ++start;
        if (start < m_text.size() && m_text[start] == u'"' && start >= m_literalQuotesUntil) {
            const qsizetype end = closingQuote(start + 1);
            if (end >= 0)
                return readQuoted(start + 1, end);
        }
        return readPlain();
    }

    /// Position of the quote that closes a cell whose content begins at `from`, -1 if there is none.
    /// A quote on a later line that stands before other text opens a cell of its own and closes nothing.
    qsizetype closingQuote(qsizetype from)
    {
        bool sameLine = true;
        for (qsizetype i = from; i < m_text.size() && (sameLine || m_multiLineQuotes); ++i) {
            if (isLineEnd(m_text[i]))
                sameLine = false;
            if (m_text[i] != u'"')
                continue;
            if (i + 1 < m_text.size() && m_text[i + 1] == u'"') {
                ++i;
                continue;
            }
            if (sameLine || endsCell(i + 1))
                return i;
            m_literalQuotesUntil = lineEndAfter(from);
            return -1;
        }
        m_literalQuotesUntil = lineEndAfter(from);
        m_multiLineQuotes = false;
        return -1;
    }

    [[nodiscard]] bool endsCell(qsizetype position) const
    {
        while (position < m_text.size() && m_text[position] == u' ')
            ++position;
        return position >= m_text.size() || m_text[position] == m_delimiter || isLineEnd(m_text[position]);
    }

    QString readQuoted(qsizetype from, qsizetype end)
    {
        QString cell = m_text.sliced(from, end - from).toString();
        cell.replace(QStringLiteral("\"\""), QStringLiteral("\""));
        m_position = end + 1;
        const QString rest = readPlain();
        const bool onlyBlanks = std::all_of(rest.begin(), rest.end(), [](QChar c) { return c == u' '; });
        return onlyBlanks ? cell : cell + rest;
    }

    QString readPlain()
    {
        const qsizetype from = m_position;
        while (m_position < m_text.size() && m_text[m_position] != m_delimiter && !isLineEnd(m_text[m_position]))
            ++m_position;
        return m_text.sliced(from, m_position - from).toString();
    }

    [[nodiscard]] qsizetype lineEndAfter(qsizetype from) const
    {
        while (from < m_text.size() && !isLineEnd(m_text[from]))
            ++from;
        return from;
    }

    void skipLineEnd()
    {
        if (atEnd())
            return;
        const bool carriageReturn = m_text[m_position] == u'\r';
        ++m_position;
        if (carriageReturn && !atEnd() && m_text[m_position] == u'\n')
            ++m_position;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_position = 0;
    qsizetype m_expectedCells = 0;
    /// A quote that is never closed: in its line quotes are plain, and from there on quotes close within their line.
    qsizetype m_literalQuotesUntil = 0;
    bool m_multiLineQuotes = true;
};

/// The separator that a first line "sep=;" names (Excel), null without one. `text` is moved behind the line.
QChar takeSeparatorLine(QStringView &text)
{
    if (text.size() < 5 || text.first(4).compare(u"sep=", Qt::CaseInsensitive) != 0 || isLineEnd(text[4]))
        return {};
    if (text.size() > 5 && !isLineEnd(text[5]))
        return {};
    const QChar delimiter = text[4];
    qsizetype end = std::min<qsizetype>(6, text.size());
    if (end < text.size() && text[5] == u'\r' && text[6] == u'\n')
        ++end;
    text = text.sliced(end);
    return delimiter;
}

/// How evenly `delimiter` divides the rows: 0 when it does not occur.
double evenness(QStringView text, QChar delimiter)
{
    std::map<qsizetype, int> rowsOfWidth;
    int rows = 0;
    qsizetype followedByBlank = 0;
    qsizetype cells = 0;
    for (const SourceRow &row : DelimitedTextReader::split(text, delimiter, sampleRows)) {
        if (row.isBlank() && row.cells.size() < 2)
            continue;
        ++rows;
        ++rowsOfWidth[row.cells.size()];
        cells += row.cells.size();
        followedByBlank += std::count_if(
            row.cells.begin() + 1, row.cells.end(), [](const QString &cell) { return cell.startsWith(u' '); });
    }
    double best = 0;
    for (const auto &[width, count] : rowsOfWidth) {
        const double share = double(count) / rows;
        best = std::max(best, share * share * double(std::min<qsizetype>(width, 40) - 1));
    }
    const double inText = delimiter == u',' && cells > 0 ? double(followedByBlank) / double(cells) : 0;
    return best * (1 - 0.8 * inText);
}

base::Failure refusal(const char *sentence, const QString &source, qint64 limit)
{
    return base::fail(base::ErrorCode::InputRefused,
        QCoreApplication::translate("exchange", sentence).arg(source, QLocale().toString(limit)));
}

} // namespace

base::Result<SourceTable> DelimitedTextReader::read(QIODevice &device, const QString &source, const Options &options)
{
    const QByteArray bytes = device.read(maximumSize + 1);
    if (bytes.isEmpty() && !device.atEnd())
        return base::fail(base::ErrorCode::System,
            QCoreApplication::translate("exchange", "%1 cannot be read: %2").arg(source, device.errorString()));
    return read(bytes, source, options);
}

base::Result<SourceTable> DelimitedTextReader::read(
    const QByteArray &bytes, const QString &source, const Options &options)
{
    if (bytes.size() > maximumSize)
        return refusal(
            QT_TRANSLATE_NOOP("exchange", "%1 is too large: a list may have %2 bytes."), source, maximumSize);
    auto decoded = decodeText(bytes, source, options.encoding);
    if (!decoded)
        return decoded.failure();

    SourceTable table;
    table.source = source;
    table.encoding = decoded->encoding;
    table.notes = decoded->notes;
    QStringView text = decoded->text;
    if (options.delimiter.isNull() && isRecipientList(text)) {
        readRecipients(text, table);
        return table;
    }
    const QChar named = takeSeparatorLine(text);
    if (!options.delimiter.isNull())
        table.delimiter = options.delimiter;
    else
        table.delimiter = named.isNull() ? recogniseDelimiter(text) : named;
    table.rows = split(text, table.delimiter);
    const bool tooWide = std::any_of(
        table.rows.begin(), table.rows.end(), [](const SourceRow &row) { return row.cells.size() > maximumColumns; });
    if (tooWide)
        return refusal(
            QT_TRANSLATE_NOOP("exchange", "%1 has too many columns: a list may have %2."), source, maximumColumns);
    return table;
}

QChar DelimitedTextReader::recogniseDelimiter(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), sampleCharacters));
    QChar best = u';';
    double bestEvenness = 0;
    for (const QChar candidate : usualDelimiters) {
        const double value = evenness(sample, candidate);
        if (value > bestEvenness) {
            best = candidate;
            bestEvenness = value;
        }
    }
    if (bestEvenness > 0.5)
        return best;
    for (const QChar candidate : rareDelimiters) {
        const double value = evenness(sample, candidate);
        if (value > std::max(bestEvenness, 0.9)) {
            best = candidate;
            bestEvenness = value;
        }
    }
    return best;
}

std::vector<SourceRow> DelimitedTextReader::split(QStringView text, QChar delimiter, int maximumRows)
{
    std::vector<SourceRow> rows;
    RecordSplitter splitter(text, delimiter);
    while (!splitter.atEnd() && (maximumRows == 0 || int(rows.size()) < maximumRows)) {
        SourceRow row;
        row.number = int(rows.size()) + 1;
        row.cells = splitter.next();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace exchange
