#include "exchange/readers/recipientlist.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

namespace {

constexpr qsizetype longestList = 2'000'000; // characters
constexpr int sampleRecipients = 200;
constexpr qsizetype longestHead = 200'000; // characters

struct Recipient
{
    QString name;
    QString address; ///< as written, without angle brackets
};

QString withoutQuotes(QString name)
{
    name = name.trimmed();
    for (const QChar quote : {QChar(u'"'), QChar(u'\'')}) {
        if (name.size() < 2 || !name.startsWith(quote) || !name.endsWith(quote))
            continue;
        name = name.sliced(1, name.size() - 2);
        name.replace(QString(2, quote), QString(quote));
        name.replace(QStringLiteral("\\") + quote, QString(quote));
    }
    return name.trimmed();
}

/// "An:", "Cc:" before the first recipient of a copied head of a mail.
QStringView withoutFieldName(QStringView item)
{
    for (const QLatin1StringView field : {QLatin1StringView("an:"), QLatin1StringView("to:"), QLatin1StringView("cc:"),
             QLatin1StringView("bcc:"), QLatin1StringView("von:"), QLatin1StringView("from:")}) {
        if (item.trimmed().startsWith(field, Qt::CaseInsensitive))
            return item.trimmed().sliced(field.size());
    }
    return item;
}

Recipient recipient(QStringView item)
{
    item = withoutFieldName(item);
    const qsizetype open = item.lastIndexOf(u'<');
    if (open < 0)
        return item.contains(u'@') ? Recipient{{}, item.trimmed().toString()} : Recipient{item.trimmed().toString(), {}};
    const qsizetype close = item.indexOf(u'>', open);
    const QStringView address = item.sliced(open + 1, (close < 0 ? item.size() : close) - open - 1);
    QString name = item.first(open).toString();
    if (close >= 0 && name.trimmed().isEmpty())
        name = item.sliced(close + 1).toString();
    return {withoutQuotes(name), address.trimmed().toString()};
}

/// Walks through the recipients of a text.
class RecipientSplitter
{
public:
    explicit RecipientSplitter(QStringView text) : m_text(text) { }

    /// The next item that is not blank, a null view at the end.
    QStringView next()
    {
        while (m_position < m_text.size()) {
            const QStringView item = take().trimmed();
            if (!item.isEmpty())
                return item;
        }
        return {};
    }

private:
    QStringView take()
    {
        const qsizetype start = m_position;
        bool quoted = false;
        bool bracketed = false;
        bool hasAddress = false;
        for (; m_position < m_text.size(); ++m_position) {
            const QChar c = m_text[m_position];
            const bool lineEnd = c == u'\n' || c == u'\r';
            if (c == u'"' && !lineEnd)
                quoted = !quoted;
            else if (c == u'<')
                bracketed = true;
            else if (c == u'>')
                bracketed = false;
            else if (c == u'@' && !quoted)
                hasAddress = true;
            const bool parts = lineEnd || (!quoted && !bracketed && (c == u';' || (c == u',' && hasAddress)));
            if (parts)
                return m_text.sliced(start, m_position++ - start);
        }
        return m_text.sliced(start);
    }

    QStringView m_text;
    qsizetype m_position = 0;
};

/// The head of a mail copied whole: only its lines of recipients, without sender, date and subject.
QString withoutMailHead(QStringView text)
{
    static const QRegularExpression recipients(
        QStringLiteral("^\\s*(?:an|to|cc|bcc|à):"), QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression others(
        QStringLiteral("^\\s*(?:von|from|gesendet|sent|datum|date|betreff|subject|antwort an|reply-to|wichtigkeit|"
                       "importance|de|envoyé|objet):[^\\n]*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    QString result = text.toString();
    const QString beginning = result.first(std::min<qsizetype>(result.size(), longestHead));
    if (recipients.match(beginning).hasMatch() && others.match(beginning).hasMatch())
        result.remove(others);
    return result;
}

/// Whether the item is one address with at most a name before it.
bool isRecipient(QStringView item)
{
    const Recipient found = recipient(item);
    return found.address.count(u'@') == 1 && !found.address.contains(u' ') && !found.address.contains(u'\t')
        && found.name.size() < 200;
}

} // namespace

bool isRecipientList(QStringView whole)
{
    if (whole.size() > longestList || !whole.contains(u'@') || whole.contains(u'\t'))
        return false;
    const QString recipientText = withoutMailHead(whole);
    const QStringView text = QStringView(recipientText).trimmed();
    const QStringView firstLine = text.first(std::max<qsizetype>(0, std::min(text.indexOf(u'\n'), text.size())));
    const bool severalInALine = (firstLine.isEmpty() ? text : firstLine).count(u'@') > 1;
    int items = 0;
    int recipients = 0;
    bool bracketed = false;
    RecipientSplitter splitter(text);
    for (QStringView item = splitter.next(); !item.isNull() && items < sampleRecipients; item = splitter.next()) {
        ++items;
        const bool is = isRecipient(item);
        recipients += is;
        bracketed = bracketed || (is && item.contains(u'<'));
    }
    return (bracketed || severalInALine) && recipients > 0 && recipients * 10 >= items * 9;
}

void readRecipients(QStringView text, SourceTable &table)
{
    table.delimiter = u';';
    table.givenHeadings = {QStringLiteral("Name"), QStringLiteral("E-Mail")};
    const QString recipientText = withoutMailHead(text);
    RecipientSplitter splitter(recipientText);
    for (QStringView item = splitter.next(); !item.isNull(); item = splitter.next()) {
        const Recipient found = recipient(item);
        table.rows.push_back({int(table.rows.size()) + 1, {found.name, found.address}});
    }
}

} // namespace exchange
