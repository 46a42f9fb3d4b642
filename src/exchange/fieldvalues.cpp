#include "exchange/fieldvalues.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace exchange {

namespace {

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x2069)
        || u == 0xFEFF || u == 0x061C;
}

bool startsFormula(QChar c)
{
    return QStringView(u"=+-@|%\t\r\n＝＋－＠").contains(c);
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

/// One label of a domain name; letters of other scripts are allowed (IDN).
bool isDomainLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::all_of(
            label.begin(), label.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c.isMark(); });
}

bool isLocalPart(QStringView local)
{
    if (local.isEmpty() || local.size() > 64 || local.startsWith(u'.') || local.endsWith(u'.'))
        return false;
    return std::all_of(local.begin(), local.end(),
        [](QChar c) { return c.isLetterOrNumber() || c.isMark() || QStringView(u".!#$%&'*+-/=?^_`{|}~").contains(c); });
}

bool isAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (text.size() > 254 || at < 0 || text.lastIndexOf(u'@') != at || !isLocalPart(text.first(at)))
        return false;
    const auto labels = text.sliced(at + 1).split(u'.');
    return labels.size() >= 2 && labels.last().size() >= 2 && std::all_of(labels.begin(), labels.end(), isDomainLabel);
}

/// One address without what people and programs put around it.
QString bareAddress(QString text)
{
    if (const qsizetype open = text.lastIndexOf(u'<'); open >= 0) {
        const qsizetype close = text.indexOf(u'>', open);
        text = text.sliced(open + 1, (close < 0 ? text.size() : close) - open - 1);
    }
    if (const qsizetype open = text.lastIndexOf(u'('); open > 0 && text.endsWith(u')') && text.indexOf(u'@') > open)
        text = text.sliced(open + 1).chopped(1);
    text.removeIf([](QChar c) { return isInvisible(c); });
    text = text.trimmed();
    if (text.startsWith(QLatin1StringView("mailto:"), Qt::CaseInsensitive))
        text = text.sliced(7).section(u'?', 0, 0);
    while (!text.isEmpty() && QStringView(u".,;>\"'").contains(text.back()))
        text.chop(1);
    while (!text.isEmpty() && QStringView(u"\"'<").contains(text.front()))
        text.remove(0, 1);
    return text.trimmed().toLower();
}

/// The parts of a cell that may be addresses. Blanks part only what are addresses on both sides, so that "a b@c.de"
/// stays the error that it is; blanks around @ are dropped.
QStringList addressParts(QString text)
{
    static const QRegularExpression blanksAroundAt(QStringLiteral("\\s*@\\s*"));
    static const QRegularExpression separators(QStringLiteral("[,;|/\\n]+|\\s+(?:oder|und|or|and)\\s+"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    text.replace(blanksAroundAt, QStringLiteral("@"));
    QStringList parts;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        const QStringList words = part.split(blanks, Qt::SkipEmptyParts);
        const bool areAddresses =
            std::all_of(words.begin(), words.end(), [](const QString &word) { return word.contains(u'@'); });
        parts += areAddresses ? words : QStringList(part);
    }
    return parts;
}

/// Addresses below each other in one cell, and nothing else.
bool areAddressLines(const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        return std::none_of(line.begin(), line.end(), isControl) && isAddress(bareAddress(line));
    });
}

} // namespace

bool looksLikeFormula(QStringView text)
{
    for (const QChar c : text) {
        if (startsFormula(c))
            return true;
        if (!c.isSpace() && !isInvisible(c) && c != u'"' && c != u'\'')
            return false;
    }
    return false;
}

QString escapedCell(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString unescapedCell(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(QStringView(cell).sliced(1)) ? cell.sliced(1) : cell;
}

QString nameBesideAddress(const QString &cell)
{
    static const QRegularExpression address(QStringLiteral("[<(\\[]?(?:mailto:)?[^\\s<>()\\[\\]]+@[^\\s<>()\\[\\]]+[>)\\]]?"));
    QString name = base::cleaned(cell);
    if (name.size() > 300 || name.count(u'@') != 1)
        return {};
    name = name.remove(address).remove(u'"').simplified();
    while (!name.isEmpty() && QStringView(u",;:-–'|").contains(name.back()))
        name = name.chopped(1).trimmed();
    while (!name.isEmpty() && QStringView(u",;:-–'|").contains(name.front()))
        name = name.sliced(1).trimmed();
    const bool isName = name.contains(u' ') && std::none_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    return isName ? name : QString();
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

EmailValue emailValue(QStringView cell)
{
    const QString text = base::cleaned(cell);
    static const std::array placeholders{
        u"anonymous", u"anonym", u"-", u"--", u"–", u"keine", u"n/a", u"k. a.", u"k.a.", u"none", u"unbekannt"};
    if (text.isEmpty() || std::any_of(placeholders.begin(), placeholders.end(), [&text](const char16_t *word) {
            return text.compare(QStringView(word), Qt::CaseInsensitive) == 0;
        }))
        return {};
    if (std::any_of(text.begin(), text.end(), isControl) && !areAddressLines(text))
        return {EmailValue::State::Invalid, {}, {}};
    EmailValue value;
    QStringList others;
    for (const QString &part : addressParts(text)) {
        const QString address = bareAddress(part);
        if (!isAddress(address))
            continue;
        if (value.address.isEmpty())
            value.address = address;
        else if (address != value.address)
            others.append(address);
    }
    value.state = value.address.isEmpty() ? EmailValue::State::Invalid : EmailValue::State::Valid;
    value.others = others.join(QLatin1StringView(", "));
    return value;
}

} // namespace exchange
