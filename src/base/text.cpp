#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace base {

namespace {

/// Letters that Unicode does not decompose although people search and sort them as their plain form.
QString plainForm(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß': return QStringLiteral("ss");
    case u'ø': return QStringLiteral("o");
    case u'ł': return QStringLiteral("l");
    case u'đ': return QStringLiteral("d");
    case u'ð': return QStringLiteral("d");
    case u'þ': return QStringLiteral("th");
    case u'æ': return QStringLiteral("ae");
    case u'œ': return QStringLiteral("oe");
    case u'ı': return QStringLiteral("i");
    default: return QString(letter);
    }
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isIgnorable(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || u == 0x034F || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2060 && u <= 0x2069) || u == 0xFEFF || u == 0x061C;
}

bool isBlank(QChar c)
{
    return c.isSpace() && c != u'\n';
}

/// Whether cleaned() has nothing to do, as far as that is seen at once: Latin letters, which are NFC
/// up to U+02FF, and single inner blanks. Spares lists of 100,000 rows most of the work.
bool isClean(QStringView text)
{
    char16_t last = u' ';
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool plain = (u > 0x20 && u < 0x7F) || (u > 0xA0 && u < 0x300 && u != 0xAD) || (u == u' ' && last != u' ');
        if (!plain)
            return false;
        last = u;
    }
    return text.isEmpty() || last != u' ';
}

/// The letters that DIN 5007-2 compares, of a text in lower case.
QByteArray phoneBookLetters(const QString &lower)
{
    QString letters;
    letters.reserve(lower.size() + 8);
    for (const QChar c : lower) {
        switch (c.unicode()) {
        case u'ä': letters += QStringLiteral("ae"); break;
        case u'ö': letters += QStringLiteral("oe"); break;
        case u'ü': letters += QStringLiteral("ue"); break;
        case u'-': case u'\'': case 0x2019: case 0x2010: case 0x2011: break;
        default:
            if (c.unicode() < 0x80)
                letters += c;
            else
                letters += fold(QStringView(&c, 1));
        }
    }
    return letters.toUtf8();
}

} // namespace

QString fold(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    QString result;
    result.reserve(text.size());
    const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isMark() || isIgnorable(c))
            continue;
        if (c.unicode() < 0x80)
            result += c;
        else
            result += plainForm(c);
    }
    return result;
}

QString foldUmlauts(QStringView text)
{
    const QString folded = fold(text);
    QString result;
    result.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        result += c;
        const bool mayBeUmlaut = c == u'a' || c == u'o' || c == u'u';
        if (mayBeUmlaut && i + 1 < folded.size() && folded[i + 1] == u'e')
            ++i;
    }
    return result;
}

bool foldedContains(QStringView text, QStringView needle)
{
    return fold(text).contains(fold(needle)) || foldUmlauts(text).contains(foldUmlauts(needle));
}

QByteArray phoneBookKey(QStringView text, QStringView next)
{
    const auto lower = [](QStringView part) { return part.toString().toLower().normalized(QString::NormalizationForm_C); };
    const QString first = lower(text);
    const QString second = lower(next);
    return phoneBookLetters(first) + '\1' + phoneBookLetters(second) + '\0' + first.toUtf8() + '\0' + second.toUtf8();
}

QString cleaned(QStringView text)
{
    if (isClean(text))
        return text.toString();
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(composed.size());
    bool blankPending = false;
    for (qsizetype i = 0; i < composed.size(); ++i) {
        QChar c = composed[i];
        if (c == u'\r')
            c = u'\n';
        if (c == u'\n' && i > 0 && composed[i - 1] == u'\r')
            continue;
        if (isIgnorable(c) || (c.category() == QChar::Other_Control && !c.isSpace()))
            continue;
        if (isBlank(c)) {
            blankPending = true;
            continue;
        }
        if (blankPending && !result.isEmpty() && !result.endsWith(u'\n') && c != u'\n')
            result += u' ';
        blankPending = false;
        result += c;
    }
    while (result.startsWith(u'\n'))
        result.remove(0, 1);
    while (result.endsWith(u'\n'))
        result.chop(1);
    return result;
}

QString longDate(QDate date, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    const QString weekday = locale.toString(date, QStringLiteral("ddd")).remove(u'.');
    if (locale.language() == QLocale::German)
        return QStringLiteral("%1, %2.\u00A0%3").arg(weekday).arg(date.day()).arg(locale.toString(date, QStringLiteral("MMMM yyyy")));
    return QStringLiteral("%1, %2").arg(weekday, locale.toString(date, QStringLiteral("d MMMM yyyy")));
}

QString shortDate(QDate date, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    return locale.language() == QLocale::German ? date.toString(QStringLiteral("dd.MM.yyyy"))
                                                : date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString timeSpan(QTime from, QTime to, const QLocale &locale)
{
    const QString format = QStringLiteral("HH:mm");
    QString text = from.toString(format);
    if (to.isValid())
        text += QStringLiteral("–") + to.toString(format);
    return locale.language() == QLocale::German ? text + QStringLiteral(" Uhr") : text;
}

QString dateTimeSpan(const QDateTime &from, const QDateTime &to, const QLocale &locale)
{
    if (!from.isValid())
        return {};
    if (!to.isValid() || to.date() == from.date())
        return QStringLiteral("%1, %2").arg(longDate(from.date(), locale), timeSpan(from.time(), to.isValid() ? to.time() : QTime(), locale));
    return QStringLiteral("%1, %2 – %3, %4")
        .arg(longDate(from.date(), locale), timeSpan(from.time(), {}, locale), longDate(to.date(), locale), timeSpan(to.time(), {}, locale));
}

namespace {

bool isReservedDeviceName(const QString &name)
{
    static const std::array<QLatin1String, 6> devices{QLatin1String("CON"), QLatin1String("PRN"), QLatin1String("AUX"),
                                                      QLatin1String("NUL"), QLatin1String("CLOCK$"), QLatin1String("CONIN$")};
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    if (std::any_of(devices.begin(), devices.end(), [&](QLatin1String device) { return stem == device; }))
        return true;
    const bool portPrefix = stem.startsWith(QLatin1String("COM")) || stem.startsWith(QLatin1String("LPT"));
    return portPrefix && stem.size() == 4 && (stem[3].isDigit() || QStringLiteral("¹²³").contains(stem[3]));
}

} // namespace

QString safeFileName(QStringView text, int maxBytes)
{
    QString name;
    const QString composed = cleaned(text);
    for (const QChar c : composed) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7F || c.isNonCharacter() || c == u'\uFFFD' || (c.unicode() >= 0x80 && c.unicode() < 0xA0))
            continue;
        static const QString separators = QStringLiteral("/\\:*?\"<>|%$`;&'\u2215\uFF0F\u2044\u2028\u2029\n");
        name += separators.contains(c) ? QChar(u'_') : c;
    }
    name.truncate(maxBytes); // a character has at least one byte
    while (name.toUtf8().size() > maxBytes) {
        name.chop(1);
        if (!name.isEmpty() && name.back().isHighSurrogate())
            name.chop(1);
    }
    while (!name.isEmpty() && (name.back() == u'.' || name.back() == u' '))
        name.chop(1);
    while (!name.isEmpty() && (name.front() == u'.' || name.front() == u' ' || name.front() == u'-' || name.front() == u'~'))
        name.remove(0, 1);
    if (name.isEmpty())
        return QCoreApplication::translate("base", "unnamed");
    return isReservedDeviceName(name) ? u'_' + name : name;
}

} // namespace base
