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

bool contains(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&text](QLatin1StringView word) { return text.contains(word); });
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

struct StatusWord
{
    const char16_t *word; ///< folded
    ListedStatus status;
};

// clang-format off
constexpr StatusWord statusWords[] = {
    {u"nachgeruckt", ListedStatus::Registered}, {u"weiss noch", ListedStatus::Pending}, {u"noch nicht", ListedStatus::Pending},
    {u"unsicher", ListedStatus::Pending},     {u"vorbehalt", ListedStatus::Pending},    {u"angefragt", ListedStatus::Pending},
    {u"eingeladen", ListedStatus::Pending},   {u"invited", ListedStatus::Pending},      {u"keine ruckmeldung", ListedStatus::Pending},
    {u"keine antwort", ListedStatus::Pending},{u"no response", ListedStatus::Pending},  {u"no reply", ListedStatus::Pending},
    {u"delet", ListedStatus::Cancelled},      {u"verhindert", ListedStatus::Cancelled}, {u"entschuldigt", ListedStatus::Cancelled},
    {u"annul", ListedStatus::Cancelled},      {u"cancelad", ListedStatus::Cancelled},   {u"rembours", ListedStatus::Cancelled},
    {u"refus", ListedStatus::Declined},       {u"liste d'attente", ListedStatus::Waiting}, {u"wartet", ListedStatus::Waiting},
    {u"en attente", ListedStatus::Pending},   {u"checked in", ListedStatus::Registered}, {u"eingecheckt", ListedStatus::Registered},
    {u"cancel", ListedStatus::Cancelled},     {u"storn", ListedStatus::Cancelled},      {u"abgesagt", ListedStatus::Cancelled},
    {u"absage", ListedStatus::Cancelled},     {u"abgemeldet", ListedStatus::Cancelled}, {u"zuruckgezogen", ListedStatus::Cancelled},
    {u"withdr", ListedStatus::Cancelled},     {u"refund", ListedStatus::Cancelled},     {u"erstattet", ListedStatus::Cancelled},
    {u"expired", ListedStatus::Cancelled},    {u"abgelaufen", ListedStatus::Cancelled}, {u"geloscht", ListedStatus::Cancelled},
    {u"abgelehnt", ListedStatus::Declined},   {u"declin", ListedStatus::Declined},      {u"denied", ListedStatus::Declined},
    {u"reject", ListedStatus::Declined},      {u"nicht", ListedStatus::Declined},       {u"not ", ListedStatus::Declined},
    {u"nein", ListedStatus::Declined},        {u"wartelist", ListedStatus::Waiting},    {u"waiting", ListedStatus::Waiting},
    {u"waitlist", ListedStatus::Waiting},     {u"nachruck", ListedStatus::Waiting},     {u"pending", ListedStatus::Pending},
    {u"ausstehend", ListedStatus::Pending},   {u"incomplete", ListedStatus::Pending},   {u"unvollstandig", ListedStatus::Pending},
    {u"unbezahlt", ListedStatus::Pending},    {u"unpaid", ListedStatus::Pending},       {u"unconfirmed", ListedStatus::Pending},
    {u"unbestatigt", ListedStatus::Pending},  {u"offen", ListedStatus::Pending},        {u"vielleicht", ListedStatus::Pending},
    {u"tentative", ListedStatus::Pending},    {u"entwurf", ListedStatus::Pending},      {u"draft", ListedStatus::Pending},
    {u"paid", ListedStatus::Registered},      {u"bezahlt", ListedStatus::Registered},   {u"confirm", ListedStatus::Registered},
    {u"bestatigt", ListedStatus::Registered}, {u"zugesagt", ListedStatus::Registered},  {u"zusage", ListedStatus::Registered},
    {u"angemeldet", ListedStatus::Registered},{u"registriert", ListedStatus::Registered},{u"register", ListedStatus::Registered},
    {u"accept", ListedStatus::Registered},    {u"approved", ListedStatus::Registered},  {u"angenommen", ListedStatus::Registered},
    {u"beworben", ListedStatus::Registered},  {u"applied", ListedStatus::Registered},     {u"zugelassen", ListedStatus::Registered},
    {u"complete", ListedStatus::Registered},  {u"attending", ListedStatus::Registered}, {u"nimmt teil", ListedStatus::Registered},
};
// clang-format on

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

EmailValue emailValue(QStringView cell)
{
    const QString text = base::cleaned(cell);
    static const std::array placeholders{
        u"anonymous", u"anonym", u"-", u"--", u"–", u"keine", u"n/a", u"k. a.", u"k.a.", u"none", u"unbekannt"};
    if (text.isEmpty() || std::any_of(placeholders.begin(), placeholders.end(), [&text](const char16_t *word) {
            return text.compare(QStringView(word), Qt::CaseInsensitive) == 0;
        }))
        return {};
    if (std::any_of(text.begin(), text.end(), isControl))
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

QString roleKeyFromWords(QStringView words)
{
    const QString text = base::fold(base::cleaned(words));
    if (contains(text, {QLatin1StringView("koordin"), QLatin1StringView("coordin")}))
        return QStringLiteral("county_coordinator");
    if (contains(text,
            {QLatin1StringView("fuhrung"), QLatin1StringView("leitung"), QLatin1StringView("leader"),
                QLatin1StringView("manage")}))
        return QStringLiteral("leadership");
    if (contains(text,
            {QLatin1StringView("planer"), QLatin1StringView("planung"), QLatin1StringView("planner"),
                QLatin1StringView("fachebene")}))
        return QStringLiteral("planner");
    return {};
}

bool saysProgrammeDeclined(QStringView words)
{
    return contains(base::fold(base::cleaned(words)),
        {QLatin1StringView("abgelehnt"), QLatin1StringView("denied"), QLatin1StringView("reject"),
            QLatin1StringView("declined by"), QLatin1StringView("refus")});
}

ListedStatus listedStatus(QStringView words)
{
    const QString text = base::fold(base::cleaned(words));
    if (text == u"no" || text == u"n" || text == u"0" || text == u"false" || text == u"falsch" || text == u"non")
        return ListedStatus::Declined;
    if (text == u"ja" || text == u"yes" || text == u"j" || text == u"y" || text == u"x" || text == u"ok"
        || text == u"1" || text == u"true" || text == u"wahr" || text == u"oui" || text == u"✓" || text == u"✔")
        return ListedStatus::Registered;
    for (const StatusWord &entry : statusWords) {
        if (text.contains(QStringView(entry.word)))
            return entry.status;
    }
    return ListedStatus::Unknown;
}

} // namespace exchange
