#include "exchange/imports/displayedname.h"

#include "base/text.h"
#include "exchange/givennames.h"
#include "exchange/imports/listedname.h"
#include "exchange/readers/reportvocabulary.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace exchange {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype mostWords = 6; // of a person's name, titles included

/// A piece of the displayed name that may be a person's.
struct Piece
{
    QString text;
    bool fromDevice = false; ///< "Klaus" of "iPhone von Klaus"
};

bool isPicture(QChar c)
{
    switch (c.category()) {
    case QChar::Symbol_Other:
    case QChar::Symbol_Modifier:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned: return true;
    default: return c.unicode() == 0xFE0F || c.unicode() == u'"' || c.unicode() == u'“' || c.unicode() == u'„';
    }
}

QString tidied(const QString &text)
{
    QString result = base::cleaned(text.left(longestName));
    result.replace(u'\n', u' ');
    result.removeIf(isPicture);
    if (!result.contains(u' '))
        result.replace(u'_', u' ');
    while (result.startsWith(u'@') || result.startsWith(u'*'))
        result.remove(0, 1);
    static const QRegularExpression count(QStringLiteral(R"((?<=\p{L})\s\(?\d{1,2}\)?$)")); // a second device
    return result.remove(count).simplified();
}

bool isNumber(const QString &text)
{
    qsizetype figures = 0;
    qsizetype letters = 0;
    for (const QChar c : text) {
        figures += c.isDigit() || c == u'*' || c == u'X' || c == u'x';
        letters += c.isLetter() && c != u'x' && c != u'X';
    }
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return hasDigit && figures >= 5 && letters <= 3;
}

/// Words that begin the name of an office or a place rather than a person's.
bool beginsLikeOffice(const QString &text)
{
    static constexpr std::array words{u"stadt", u"gemeinde", u"landratsamt", u"lra", u"landkreis", u"lk", u"kreis",
        u"amt", u"stadtverwaltung", u"gemeindeverwaltung", u"rathaus", u"verwaltung", u"ministerium", u"regierungsprasidium",
        u"rp", u"verband", u"universitat", u"hochschule", u"buro", u"fachbereich", u"dezernat", u"abteilung", u"referat",
        u"nvbw", u"kea", u"extern", u"ext", u"gast", u"guest", u"external", u"organizer", u"host", u"team"};
    const QString first = base::fold(text).section(u' ', 0, 0).section(u'-', 0, 0);
    const bool isOffice = first.size() > 4 && first.endsWith(QLatin1StringView("amt")); // "Bauamt"
    return isOffice || std::any_of(words.begin(), words.end(), [&first](const char16_t *word) { return first == QStringView(word); });
}

/// Whether the text can be a whole name: a few words of letters, no pronouns ("sie/ihr").
bool canBeName(const QString &text)
{
    const qsizetype words = text.count(u' ') + 1;
    const bool hasLetter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return hasLetter && !hasDigit && words <= mostWords && !text.contains(u'/') && !text.contains(u'@')
        && !beginsLikeOffice(text);
}

/// "Dr.-Ing.", "M.Sc.", which may stand in brackets behind a name.
bool isTitle(const QString &text)
{
    const domain::PersonName name = domain::parsePersonName(QStringLiteral("Maier (%1)").arg(text));
    return name.remainder.isEmpty() && name.givenName.isEmpty();
}

/// The texts in brackets, taken off the text.
QStringList takeBrackets(QString &text)
{
    static const QRegularExpression brackets(QStringLiteral(R"([(\[]([^()\[\]]*)[)\]])"));
    QStringList contents;
    for (auto matches = brackets.globalMatch(text); matches.hasNext();)
        contents.append(matches.next().captured(1).trimmed());
    text.replace(brackets, QStringLiteral(" "));
    text = text.simplified();
    return contents;
}

/// What remains of "iPhone von Klaus", "Sabines iPad", "Klaus' Laptop" without the device.
Piece withoutDevice(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto isDevice = [](const QString &word) { return reportvocabulary::isDevice(word.section(u'-', 0, 0)); };
    if (std::none_of(words.begin(), words.end(), isDevice))
        return {text, false};
    if (isDevice(words.first())) {
        static const QStringList links{QStringLiteral("von"), QStringLiteral("of"), QStringLiteral("de"),
            QStringLiteral("van"), QStringLiteral("di"), QStringLiteral("from")};
        const auto link = std::find_if(words.begin(), words.end(), [](const QString &word) { return links.contains(word.toLower()); });
        const auto owner = link != words.end() ? link + 1 : words.begin() + 1;
        const bool isOwner = link != words.end() || (owner != words.end() && isUsualGivenName(*owner));
        return {isOwner ? QStringList(owner, words.end()).join(u' ') : QString(), true};
    }
    const auto device = std::find_if(words.begin(), words.end(), isDevice);
    QString owner = QStringList(words.begin(), device).join(u' ');
    static const QRegularExpression genitive(QStringLiteral("(?:['’]s?|s)$"));
    if (!isUsualGivenName(owner))
        owner.remove(genitive);
    return {owner, true};
}

/// The text at what people put between their name and their office.
QStringList separated(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral(R"(\s*[|;•·]\s*|\s+[-–—/@:]+\s+|\s+_\s*|:\s+)"));
    return text.split(separators, Qt::SkipEmptyParts);
}

/// "Stadt Konstanz, Zoë Brändle": the office behind the name, as it is usual.
QString officeLast(const QString &text)
{
    const qsizetype comma = text.indexOf(u',');
    if (comma < 0 || !beginsLikeOffice(text.first(comma)))
        return text;
    return text.sliced(comma + 1).trimmed();
}

QList<Piece> piecesOf(QString text)
{
    const QStringList brackets = takeBrackets(text);
    QList<Piece> pieces;
    for (const QString &part : separated(text)) {
        const Piece piece = withoutDevice(officeLast(part.trimmed()));
        if (canBeName(piece.text))
            pieces.append(piece);
    }
    for (const QString &bracket : brackets) {
        if (!pieces.isEmpty() && isTitle(bracket))
            pieces.first().text += QStringLiteral(" (%1)").arg(bracket);
    }
    const bool isWeak = pieces.isEmpty() || pieces.first().fromDevice || !pieces.first().text.contains(u' ');
    for (const QString &bracket : brackets) {
        const bool isName = canBeName(bracket) && bracket.contains(u' ') && !isTitle(bracket);
        if (isName)
            pieces.insert(isWeak ? 0 : pieces.size(), Piece{bracket, false});
    }
    return pieces;
}

} // namespace

DisplayedName displayedName(const QString &text, const QString &email)
{
    DisplayedName result;
    const QString name = tidied(text);
    if (isNumber(name) || reportvocabulary::isTelephone(name))
        result.kind = DisplayedName::Kind::Telephone;
    if (reportvocabulary::isRobot(name))
        result.kind = DisplayedName::Kind::Robot;
    if (result.kind != DisplayedName::Kind::Nobody)
        return result;
    for (const Piece &piece : piecesOf(name)) {
        domain::PersonName reading = listedName(piece.text, email).name;
        reading.remainder.clear();
        if (!reading.isEmpty() && !result.names.contains(reading))
            result.names.append(reading);
    }
    if (!result.names.isEmpty())
        result.kind = DisplayedName::Kind::Person;
    return result;
}

} // namespace exchange
