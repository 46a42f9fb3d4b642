#include "exchange/imports/listedname.h"

#include "base/text.h"
#include "exchange/givennames.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

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
    if (!local.isEmpty() && (bareLetters(local) == given || (parts.size() == 2 && bareLetters(parts[1]) == given)))
        return !isUsualGivenName(name.givenName) || isUsualGivenName(name.familyName);
    const bool firstIsGiven = isUsualGivenName(name.givenName.section(u' ', 0, 0));
    return !firstIsGiven && isUsualGivenName(name.familyName);
}

void settleOrder(ListedName &listed, const QString &written, const QString &email)
{
    domain::PersonName &name = listed.name;
    const bool decided = written.contains(u',') || !name.namePrefix.isEmpty() || name.givenName.isEmpty()
        || name.familyName.isEmpty();
    if (decided || !hasFamilyFirst(name, email))
        return;
    std::swap(name.givenName, name.familyName);
    listed.reasons.append(
        QCoreApplication::translate("exchange", "“%1” was read with the family name first.").arg(written.left(100)));
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
        const QString written = oneLine(plan.text(row, ListField::FullName));
        name = domain::parsePersonName(written);
        if (!title.isEmpty() && name.academicTitle.isEmpty())
            name.academicTitle = title;
        settleOrder(listed, written, email);
    } else {
        name = domain::personNameFromParts(
            title, oneLine(given), oneLine(family), plan.text(row, ListField::NameSuffix));
    }
    if (name.familyName.isEmpty() && !name.givenName.isEmpty())
        std::swap(name.familyName, name.givenName);
    if (const QString prefix = oneLine(plan.text(row, ListField::NamePrefix)); !prefix.isEmpty())
        name.namePrefix = prefix;
    mendCases(listed);
    const auto salutation = domain::salutationFromWord(plan.text(row, ListField::Salutation));
    if (salutation != domain::Salutation::None)
        name.salutation = salutation;
    if (!name.remainder.isEmpty())
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
