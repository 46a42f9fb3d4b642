#include "exchange/imports/listedname.h"

#include "base/text.h"
#include "exchange/answervocabulary.h"
#include "exchange/fieldvalues.h"
#include "exchange/givennames.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace exchange {

namespace {

/// Letters only, umlauts folded: how a name is compared with an address.
QString bareLetters(QStringView text)
{
    QString letters = base::foldUmlauts(text);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

bool isOneCase(const QString &text, QChar::Category category)
{
    qsizetype letters = 0;
    for (const QChar c : text) {
        if (c.isLetter() && c.category() != category)
            return false;
        letters += c.isLetter();
    }
    return letters > 1;
}

/// "MÜLLER-LÜDENSCHEIDT" → "Müller-Lüdenscheidt", "o'brien" → "O'Brien".
QString writtenAsName(const QString &text)
{
    QString result = text.toLower();
    bool begins = true;
    for (QChar &c : result) {
        if (begins && c.isLetter())
            c = c.toUpper();
        begins = c == u'-' || c == u' ' || c == u'\'' || c == u'’';
    }
    return result;
}

/// Writes a part of the name anew that is all capitals or all small letters; returns whether it did.
bool mendCase(QString &part, qsizetype shortest)
{
    const bool oddly = isOneCase(part, QChar::Letter_Uppercase) || isOneCase(part, QChar::Letter_Lowercase);
    if (part.size() < shortest || !oddly)
        return false;
    part = writtenAsName(part);
    return true;
}

void mendCases(ListedName &listed)
{
    domain::PersonName &name = listed.name;
    const QString before = name.givenName + u' ' + name.familyName;
    const bool family = mendCase(name.familyName, 2);
    const bool given = mendCase(name.givenName, 3);
    if (isOneCase(name.namePrefix, QChar::Letter_Uppercase))
        name.namePrefix = name.namePrefix.toLower();
    if (family || given)
        listed.reasons.append(QCoreApplication::translate("exchange", "“%1” was read as “%2”.")
                                  .arg(before.trimmed(), (name.givenName + u' ' + name.familyName).trimmed()));
}

/// Whether a whole name without comma has the family name first.
bool hasFamilyFirst(const domain::PersonName &name, const QString &email)
{
    const QString given = bareLetters(name.givenName);
    const QString family = bareLetters(name.familyName);
    const QString local = email.section(u'@', 0, 0);
    const QStringList parts = base::foldUmlauts(local).split(u'.', Qt::SkipEmptyParts);
    if (parts.size() == 2 && bareLetters(parts[0]) == given && bareLetters(parts[1]) == family)
        return false;
    if (parts.size() == 2 && bareLetters(parts[1]) == given)
        return !isUsualGivenName(name.givenName) || isUsualGivenName(name.familyName);
    if (!local.isEmpty() && bareLetters(local) == given)
        return !isUsualGivenName(name.givenName);
    const bool firstIsGiven = isUsualGivenName(name.givenName.section(u' ', 0, 0));
    return !firstIsGiven && isUsualGivenName(name.familyName);
}

/// "Graf Nina" is no noblewoman without a given name but a family name first.
void settleNoblePrefix(domain::PersonName &name)
{
    const bool isFamilyName = name.givenName.isEmpty() && !name.namePrefix.isEmpty() && !name.namePrefix.contains(u' ')
        && name.namePrefix.front().isUpper() && isUsualGivenName(name.familyName);
    if (!isFamilyName)
        return;
    name.givenName = std::exchange(name.familyName, name.namePrefix);
    name.namePrefix.clear();
}

/// "von der Heide Änne": the family name with its prefix stands first.
bool settlePrefixFirst(domain::PersonName &name)
{
    const QString last = name.familyName.section(u' ', -1);
    if (!name.givenName.isEmpty() || name.namePrefix.isEmpty() || last == name.familyName || !isUsualGivenName(last))
        return false;
    name.givenName = last;
    name.familyName.chop(last.size() + 1);
    return true;
}

/// Names below headings that were mistaken for each other: most of the list is so, or the address says it.
bool areSwapped(const domain::PersonName &name, bool wholeList, const QString &email)
{
    if (name.givenName.isEmpty() || name.familyName.isEmpty() || isUsualGivenName(name.givenName.section(u' ', 0, 0)))
        return false;
    const QStringList parts = base::foldUmlauts(email.section(u'@', 0, 0)).split(u'.', Qt::SkipEmptyParts);
    const bool byAddress = parts.size() == 2 && bareLetters(parts[0]) == bareLetters(name.familyName)
        && bareLetters(parts[1]) == bareLetters(name.givenName);
    return wholeList || (byAddress && isUsualGivenName(name.familyName));
}

void settleOrder(ListedName &listed, const QString &written, const QString &email)
{
    domain::PersonName &name = listed.name;
    settleNoblePrefix(name);
    const bool decided = written.contains(u',') || !name.namePrefix.isEmpty() || name.givenName.isEmpty()
        || name.familyName.isEmpty();
    const bool isTurned = !written.contains(u',') && settlePrefixFirst(name);
    if (!isTurned && (decided || !hasFamilyFirst(name, email)))
        return;
    if (!isTurned)
        std::swap(name.givenName, name.familyName);
    listed.reasons.append(
        QCoreApplication::translate("exchange", "“%1” was read with the family name first.").arg(written.left(100)));
}

bool startsAsPerson(const QStringList &words)
{
    return words.size() >= 2 && isUsualGivenName(words.first()) && !isUsualGivenName(words.last());
}

/// "Hans Maier und Eva Schmid", "Anke Bühler / Uwe Kurz", two lines in a cell. "Freiherr von und zu" is one person.
bool namesSeveral(const QString &written)
{
    static const QRegularExpression joined(QStringLiteral("^(.*\\S)\\s+(?:und|u\\.|and|sowie|et|e|y|&|\\+|/)\\s+(\\S.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parts(QStringLiteral("[\\n;,]"));
    const QRegularExpressionMatch match = joined.match(oneLine(written.left(300)));
    if (match.hasMatch()) {
        const QString before = match.captured(1).section(u' ', -1);
        return before.compare(u"von", Qt::CaseInsensitive) != 0 && before.compare(u"vom", Qt::CaseInsensitive) != 0
            && match.captured(2).front().isUpper();
    }
    int people = 0;
    for (const QString &part : written.left(300).split(parts, Qt::SkipEmptyParts))
        people += startsAsPerson(part.split(u' ', Qt::SkipEmptyParts));
    return people > 1;
}

/// "abgesagt: Weber, Tom": what stands before the colon goes aside.
QString withoutLabel(const QString &written, QString &label)
{
    static const QRegularExpression labelled(QStringLiteral("^([^:,]{3,30}):\\s+(\\S.*)$"));
    const QRegularExpressionMatch match = labelled.match(written.left(300));
    if (!match.hasMatch())
        return written;
    label = match.captured(1);
    return match.captured(2);
}

/// A column for what stands before the family name; some programs mean grades by it ("Name Prefix").
void takePrefix(domain::PersonName &name, const QString &prefix)
{
    if (prefix.isEmpty())
        return;
    const domain::PersonName parsed = domain::parsePersonName(prefix + QStringLiteral(" Anna Maier"));
    if (parsed.academicTitle.isEmpty() && parsed.salutation == domain::Salutation::None) {
        name.namePrefix = prefix;
        return;
    }
    if (name.academicTitle.isEmpty())
        name.academicTitle = parsed.academicTitle;
    if (name.salutation == domain::Salutation::None)
        name.salutation = parsed.salutation;
}

/// The whole name as its column has it, or as it stands beside the address.
QString wholeName(const ColumnPlan &plan, const SourceRow &row)
{
    QString text = plan.text(row, ListField::FullName);
    for (const int column : plan.columnsOf[size_t(ListField::Email)]) {
        if (text.isEmpty())
            text = nameBesideAddress(unescapedCell(row.cell(column)));
    }
    return text;
}

} // namespace

ListedName listedName(const ColumnPlan &plan, const SourceRow &row, const QString &email)
{
    const QString given = plan.text(row, ListField::GivenName);
    const QString family = plan.text(row, ListField::FamilyName);
    const QString title = oneLine(plan.text(row, ListField::AcademicTitle));
    ListedName listed;
    domain::PersonName &name = listed.name;
    if (given.isEmpty() && family.isEmpty()) {
        const QString text = wholeName(plan, row);
        QString label;
        listed.areSeveral = namesSeveral(text);
        const QString written = withoutLabel(oneLine(text), label).replace(u';', u',');
        name = domain::parsePersonName(written);
        if (!label.isEmpty())
            name.remainder = label;
        if (!title.isEmpty() && name.academicTitle.isEmpty())
            name.academicTitle = title;
        settleOrder(listed, written, email);
    } else {
        name = domain::personNameFromParts(
            title, oneLine(given), oneLine(family), plan.text(row, ListField::NameSuffix));
        if (areSwapped(name, plan.namesSwapped, email)) {
            listed.reasons.append(QCoreApplication::translate("exchange", "“%1” was read with the family name first.")
                                      .arg((name.givenName + u' ' + name.familyName).left(100)));
            std::swap(name.givenName, name.familyName);
        }
    }
    const bool onlyGivenName = family.isEmpty() && plan.has(ListField::FamilyName) && isUsualGivenName(name.givenName);
    if (name.familyName.isEmpty() && !onlyGivenName)
        std::swap(name.familyName, name.givenName);
    takePrefix(name, oneLine(plan.text(row, ListField::NamePrefix)));
    if (namesNobody(name.givenName + u' ' + name.familyName)) {
        name.givenName.clear();
        name.familyName.clear();
    }
    mendCases(listed);
    const auto salutation = domain::salutationFromWord(plan.text(row, ListField::Salutation));
    if (salutation != domain::Salutation::None)
        name.salutation = salutation;
    if (!name.remainder.isEmpty() && listedStatus(name.remainder) == ListedStatus::Unknown)
        listed.reasons.append(QCoreApplication::translate("exchange", "“%1” stood beside the name and was left out.")
                                  .arg(name.remainder));
    return listed;
}

ListedName listedName(const QString &written, const QString &email)
{
    ListedName listed;
    listed.name = domain::parsePersonName(written);
    settleOrder(listed, written, email);
    if (listed.name.familyName.isEmpty())
        std::swap(listed.name.familyName, listed.name.givenName);
    mendCases(listed);
    return listed;
}

QString nameInAddress(const QString &email)
{
    QStringList words;
    for (const QString &part : email.section(u'@', 0, 0).split(u'.', Qt::SkipEmptyParts)) {
        if (part.size() < 2 || std::any_of(part.begin(), part.end(), [](QChar c) { return !c.isLetter() && c != u'-'; }))
            return {};
        words.append(writtenAsName(part));
    }
    return words.size() == 2 ? words.join(u' ') : QString();
}

} // namespace exchange
