#include "domain/rules/personname.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace domain {

namespace {

// Words are compared in lower case without dots at the end.

/// Academic grades and what follows them before a name.
constexpr std::array titleWords{u"prof", u"professor", u"professorin", u"dr", u"dres", u"doktor", u"dr-ing", u"pd",
    u"priv-doz", u"mag", u"ing", u"dipl", u"lic", u"apl", u"jun-prof", u"junprof"};

/// Words that belong to the grade before them: "Dr. rer. nat.", "Dr. h. c. mult.", "Dipl.-Ing. (FH)".
constexpr std::array titleFollowers{u"h", u"c", u"hc", u"h.c", u"e", u"e.h", u"eh", u"mult", u"rer", u"nat", u"phil",
    u"med", u"jur", u"iur", u"oec", u"pol", u"publ", u"soc", u"habil", u"agr", u"sc", u"theol", u"vet", u"dent",
    u"techn", u"fh", u"th", u"tu", u"univ", u"uni", u"ba", u"dh", u"math", u"inform", u"geogr", u"ing", u"verw", u"kfm",
    u"volksw", u"soz", u"päd", u"psych", u"arch", u"wirt"};

/// Grades that stand after the name.
constexpr std::array suffixWords{u"m.sc", u"msc", u"m.a", u"b.a", u"b.sc", u"bsc", u"m.eng", u"meng", u"b.eng", u"beng",
    u"mba", u"mpa", u"m.p.a", u"ll.m", u"llm", u"ll.b", u"ph.d", u"phd", u"jun", u"jr", u"sen", u"sr", u"m.ed", u"b.ed",
    u"ma", u"ba"};

/// Namenszusätze before the family name.
constexpr std::array particles{u"von", u"vom", u"van", u"de", u"der", u"den", u"dem", u"zu", u"zum", u"zur", u"di",
    u"da", u"dal", u"dalla", u"del", u"della", u"dello", u"dos", u"das", u"do", u"du", u"des", u"la", u"le", u"ten",
    u"ter", u"te", u"af", u"av", u"v", u"vd", u"v.d", u"el", u"al", u"bin", u"ibn", u"und", u"freiherr", u"freifrau",
    u"freiin", u"frhr", u"graf", u"gräfin", u"fürst", u"fürstin", u"prinz", u"prinzessin", u"ritter", u"edler", u"edle",
    u"baron", u"baronin", u"herzog", u"herzogin"};

/// Offices that people write before a name.
constexpr std::array officeWords{u"bürgermeister", u"bürgermeisterin", u"oberbürgermeister", u"oberbürgermeisterin",
    u"landrat", u"landrätin", u"bm", u"bmin", u"ob", u"dezernent", u"dezernentin", u"amtsleiter", u"amtsleiterin",
    u"abteilungsleiter", u"abteilungsleiterin", u"beigeordneter", u"beigeordnete", u"baubürgermeister", u"baubürgermeisterin"};

/// Words of an institution behind a comma: no given names.
constexpr std::array institutionWords{u"stadt", u"gemeinde", u"landratsamt", u"lra", u"landkreis", u"lk", u"amt",
    u"ministerium", u"universität", u"hochschule", u"regierungspräsidium", u"rp", u"verband"};

template <size_t N>
bool isOneOf(QStringView word, const std::array<const char16_t *, N> &words)
{
    return std::any_of(
        words.begin(), words.end(), [&word](const char16_t *known) { return word == QStringView(known); });
}

/// How a word is compared.
QString plain(QStringView word)
{
    QString text = word.toString().toLower();
    while (!text.isEmpty() && (text.endsWith(u'.') || text.endsWith(u',') || text.endsWith(u')')))
        text.chop(1);
    while (text.startsWith(u'('))
        text.remove(0, 1);
    return text;
}

bool isTitle(const QString &word)
{
    const QString text = plain(word);
    return isOneOf(text, titleWords) || text.startsWith(u"dipl.") || text.startsWith(u"dipl-")
        || text.startsWith(u"dr.-") || text.startsWith(u"mag.") || text.startsWith(u"prof.")
        || (text.startsWith(u"dr.") && text.size() <= 12);
}

bool isTitleFollower(const QString &word)
{
    const QString text = plain(word);
    return isTitle(word) || (isOneOf(text, titleFollowers) && (word.endsWith(u'.') || word.startsWith(u'(')));
}

bool isSuffix(const QString &word)
{
    const QString text = plain(word);
    const bool needsDot = text == u"ma" || text == u"ba" || text == u"jun" || text == u"sen";
    return isOneOf(text, suffixWords) && (!needsDot || word.endsWith(u'.') || word == text.toUpper());
}

bool isParticle(const QString &word)
{
    const bool isInitial = word.startsWith(u'V') && (word.size() == 1 || (word.size() == 2 && word[1] == u'.'));
    return !isInitial && isOneOf(plain(word), particles);
}

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// "M. Sc." and "Ph. D." as one word, so that lists need them once; "Dr.Max" stays what it is.
QString withJoinedGrades(QString text)
{
    static constexpr std::array<std::array<const char16_t *, 2>, 9> grades{{{u"M. Sc.", u"M.Sc."},
        {u"B. Sc.", u"B.Sc."}, {u"M. A.", u"M.A."}, {u"B. A.", u"B.A."}, {u"M. Eng.", u"M.Eng."},
        {u"B. Eng.", u"B.Eng."}, {u"LL. M.", u"LL.M."}, {u"Ph. D.", u"Ph.D."}, {u"Dipl. -", u"Dipl.-"}}};
    if (!text.contains(QLatin1StringView(". ")))
        return text;
    for (const auto &[spaced, joined] : grades)
        text.replace(QString::fromUtf16(spaced), QString::fromUtf16(joined));
    return text;
}

/// Takes the leading grades off `words` ("Dr.", "rer.", "nat.") and returns them as written.
QString takeLeadingTitles(QStringList &words)
{
    qsizetype count = 0;
    while (count < words.size() && (count == 0 ? isTitle(words[count]) : isTitleFollower(words[count])))
        ++count;
    const QString titles = words.first(count).join(u' ');
    words.remove(0, count);
    return titles;
}

QString takeTrailingSuffixes(QStringList &words)
{
    qsizetype count = 0;
    while (count + 1 < words.size() && isSuffix(words[words.size() - 1 - count]))
        ++count;
    const QString suffixes = words.last(count).join(u' ');
    words.remove(words.size() - count, count);
    return suffixes;
}

void append(QString &text, const QString &more, QStringView separator = u" ")
{
    if (more.isEmpty())
        return;
    if (!text.isEmpty())
        text += separator;
    text += more;
}

Salutation takeSalutation(QStringList &words)
{
    if (words.size() < 2)
        return Salutation::None;
    const Salutation salutation = salutationFromWord(words.first());
    if (salutation != Salutation::None)
        words.removeFirst();
    return salutation;
}

/// "Bürgermeister Karl Otto": what one is, before the name.
void takeOffice(QStringList &words, PersonName &name)
{
    while (words.size() > 1 && isOneOf(plain(words.first()), officeWords))
        append(name.remainder, words.takeFirst());
}

bool isSalutation(const QString &text)
{
    return salutationFromWord(text) != Salutation::None;
}

bool allTitles(const QString &text)
{
    const QStringList words = wordsOf(text);
    return !words.isEmpty() && isTitle(words.first()) && std::all_of(words.begin() + 1, words.end(), isTitleFollower);
}

bool allSuffixes(const QString &text)
{
    const QStringList words = wordsOf(text);
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), isSuffix);
}

/// "(Dr.-Ing.)", "(NVBW)" at the end: taken off, a grade goes to the titles, the rest to the remainder.
void takeBrackets(QString &text, PersonName &name)
{
    while (text.endsWith(u')')) {
        const qsizetype open = text.lastIndexOf(u'(');
        if (open <= 0 || isTitle(wordsOf(text.first(open)).value(wordsOf(text.first(open)).size() - 1)))
            return;
        const QString inside = text.sliced(open + 1, text.size() - open - 2).trimmed();
        text = text.first(open).trimmed();
        if (allTitles(inside))
            append(name.academicTitle, inside);
        else if (allSuffixes(inside))
            append(name.nameSuffix, inside);
        else
            append(name.remainder, inside);
    }
}

void setFamily(PersonName &name, QStringList words)
{
    append(name.nameSuffix, takeTrailingSuffixes(words));
    qsizetype count = 0;
    while (count + 1 < words.size() && isParticle(words[count]))
        ++count;
    name.namePrefix = words.first(count).join(u' ');
    name.familyName = words.sliced(count).join(u' ');
}

bool isUpperCase(const QString &word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

/// Given name before family name, or a family name in capitals first.
void setNaturalOrder(PersonName &name, const QStringList &words)
{
    if (words.size() > 1 && isUpperCase(words.first()) && !isUpperCase(words.last())) {
        qsizetype capitals = 1;
        while (isUpperCase(words[capitals]))
            ++capitals;
        name.givenName = words.sliced(capitals).join(u' ');
        setFamily(name, words.first(capitals));
        return;
    }
    qsizetype family = words.size() - 1;
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        const bool compound = words[i].contains(u'-') && isParticle(words[i].section(u'-', -1)); // "Läufer-von Stein"
        if (compound || isParticle(words[i])) {
            family = i;
            break;
        }
    }
    if (words.size() > 1 && isParticle(words.first()))
        family = 0;
    if (family < 0)
        return;
    name.givenName = words.first(family).join(u' ');
    setFamily(name, words.sliced(family));
}

/// "Family, Given", where grades may stand in any place and an institution may follow.
void setCommaOrder(PersonName &name, const QStringList &parts)
{
    QStringList nameParts;
    for (const QString &part : parts) {
        if (allTitles(part))
            append(name.academicTitle, part);
        else if (allSuffixes(part))
            append(name.nameSuffix, part, u", ");
        else if (!nameParts.isEmpty() && isSalutation(part))
            name.salutation = salutationFromWord(part);
        else if (!nameParts.isEmpty() && isOneOf(plain(wordsOf(part).value(0)), institutionWords))
            append(name.remainder, part, u", ");
        else
            nameParts.append(part);
    }
    if (nameParts.isEmpty())
        return;
    QStringList family = wordsOf(nameParts.takeFirst());
    if (const Salutation said = takeSalutation(family); said != Salutation::None)
        name.salutation = said;
    takeOffice(family, name);
    const QString familyTitles = takeLeadingTitles(family);
    append(name.academicTitle, familyTitles);
    if (nameParts.isEmpty()) {
        append(name.nameSuffix, takeTrailingSuffixes(family));
        setNaturalOrder(name, family);
        return;
    }
    QStringList given = wordsOf(nameParts.takeFirst());
    if (name.salutation == Salutation::None)
        name.salutation = takeSalutation(given);
    append(name.academicTitle, takeLeadingTitles(given));
    // "Heide, Änne von der"
    qsizetype end = given.size();
    while (end > 1 && isParticle(given[end - 1]))
        --end;
    family = given.sliced(end) + family;
    name.givenName = given.first(end).join(u' ');
    setFamily(name, family);
    append(name.remainder, nameParts.join(QStringLiteral(", ")), u", ");
}

/// Given and family name from columns of their own; grades may still stand in either.
void setParts(PersonName &name, QStringList given, const QString &family)
{
    name.salutation = takeSalutation(given);
    name.academicTitle = takeLeadingTitles(given);
    name.givenName = given.join(u' ');
    QStringList familyParts = family.split(u',', Qt::SkipEmptyParts);
    for (qsizetype i = familyParts.size() - 1; i > 0; --i) {
        const QString part = familyParts[i].trimmed();
        if (!allSuffixes(part) && !allTitles(part))
            continue;
        append(allTitles(part) ? name.academicTitle : name.nameSuffix, part);
        familyParts.remove(i);
    }
    QStringList words = wordsOf(familyParts.join(u','));
    append(name.academicTitle, takeLeadingTitles(words));
    setFamily(name, words);
}

/// A column for titles may hold the salutation too, or nothing else.
void setTitleColumn(PersonName &name, const QString &title)
{
    QStringList words = wordsOf(withJoinedGrades(title));
    if (words.isEmpty())
        return;
    if (const Salutation salutation = salutationFromWord(words.first()); salutation != Salutation::None) {
        name.salutation = salutation;
        words.removeFirst();
    }
    if (!words.isEmpty())
        name.academicTitle = words.join(u' ');
}

} // namespace

Salutation salutationFromWord(QStringView word)
{
    const QString text = plain(word);
    if (text == u"frau" || text == u"fr" || text == u"ms" || text == u"mrs" || text == u"miss")
        return Salutation::Ms;
    if (text == u"herr" || text == u"herrn" || text == u"hr" || text == u"mr")
        return Salutation::Mr;
    return Salutation::None;
}

PersonName parsePersonName(QStringView text)
{
    PersonName name;
    QString cleaned = withJoinedGrades(base::cleaned(text));
    cleaned.replace(u'\n', u' ');
    takeBrackets(cleaned, name);
    QStringList parts;
    for (const QString &part : cleaned.split(u',')) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    setCommaOrder(name, parts);
    return name;
}

PersonName personNameFromParts(QStringView title, QStringView given, QStringView family, QStringView suffix)
{
    const QString givenText = base::cleaned(given);
    const QString familyText = base::cleaned(family);
    PersonName name;
    if (!givenText.isEmpty() && !familyText.isEmpty()) {
        setParts(name, wordsOf(withJoinedGrades(givenText)), withJoinedGrades(familyText));
    } else {
        name = parsePersonName(givenText.isEmpty() ? familyText : givenText);
        if (familyText.isEmpty() && name.givenName.isEmpty())
            std::swap(name.givenName, name.familyName);
    }
    setTitleColumn(name, base::cleaned(title));
    if (const QString text = base::cleaned(suffix); !text.isEmpty())
        name.nameSuffix = text;
    return name;
}

} // namespace domain
