#include "exchange/imports/columnvalues.h"

#include "base/text.h"
#include "domain/rules/personname.h"
#include "exchange/answervocabulary.h"
#include "exchange/fieldvalues.h"
#include "exchange/givennames.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace exchange {

namespace {

constexpr qsizetype sampledCells = 150;
constexpr qsizetype longestCell = 200;
constexpr double most = 0.6;
constexpr qsizetype differentRoles = 8;

bool isDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool hasDigits(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isDate(const QString &text)
{
    static const QRegularExpression date(QStringLiteral("^\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}\\b"));
    return date.match(text).hasMatch();
}

bool isPhoneNumber(const QString &text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 6 && digits <= 20 && !isDate(text) && (text.startsWith(u'0') || text.startsWith(u'+') || text.startsWith(u'('))
        && std::all_of(
            text.begin(), text.end(), [](QChar c) { return c.isDigit() || QStringView(u" +-/().–").contains(c); });
}

/// Words of a name in any order, titles and commas left aside.
QStringList nameWords(QString text)
{
    return text.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
}

bool isTitle(const QString &text)
{
    const domain::PersonName before = domain::parsePersonName(text + QStringLiteral(" Anna Maier"));
    const domain::PersonName behind = domain::parsePersonName(QStringLiteral("Anna Maier, ") + text);
    return domain::salutationFromWord(text.section(u' ', 0, 0)) != domain::Salutation::None
        || !before.academicTitle.isEmpty() || !behind.nameSuffix.isEmpty();
}

bool isName(const QString &text)
{
    return !hasDigits(text) && !text.contains(u'@') && text.size() <= 80 && !text.contains(u'\n');
}

} // namespace

ColumnValues::ColumnValues(const SourceTable &table, int firstRow, int column)
{
    for (size_t i = size_t(std::max(firstRow, 0)); i < table.rows.size() && m_texts.size() < sampledCells; ++i) {
        const QString text = base::cleaned(QStringView(table.rows[i].cell(column)).left(longestCell));
        if (!text.isEmpty())
            m_texts.append(unescapedCell(text));
    }
}

template <class Predicate>
double ColumnValues::share(Predicate holds) const
{
    if (m_texts.isEmpty())
        return 0;
    return double(std::count_if(m_texts.begin(), m_texts.end(), holds)) / double(m_texts.size());
}

bool ColumnValues::areEmails() const
{
    return share([](const QString &text) { return emailValue(text).state == EmailValue::State::Valid; }) >= most;
}

bool ColumnValues::areMunicipalities(const domain::MunicipalityRecognizer &recognizer) const
{
    return share([&](const QString &text) {
        return !isDigits(text) && recognizer.recognise(text, {}, domain::Proposals::None).match != domain::MunicipalityMatch::None;
    }) >= most;
}

bool ColumnValues::areMunicipalityKeys() const
{
    return share([](const QString &text) {
        return isDigits(text) && ((text.size() == 8 && text.startsWith(u"08")) || (text.size() == 7 && text.startsWith(u'8')));
    }) >= most;
}

bool ColumnValues::arePostalCodes() const
{
    return share([](const QString &text) { return text.size() == 5 && isDigits(text); }) >= 0.8;
}

bool ColumnValues::arePhoneNumbers() const
{
    return share(isPhoneNumber) >= most;
}

bool ColumnValues::areRoles() const
{
    const QSet<QString> different(m_texts.begin(), m_texts.end());
    return different.size() <= differentRoles && m_texts.size() > 1
        && share([](const QString &text) { return text.size() <= 60 && !roleKeyFromWords(text).isEmpty(); }) >= most;
}

bool ColumnValues::areStates() const
{
    const auto says = [](const QString &text) { return text.size() > 4 && listedStatus(text) != ListedStatus::Unknown; };
    const QSet<QString> different(m_texts.begin(), m_texts.end());
    return different.size() <= differentRoles && share(says) >= most
        && share([](const QString &text) { return text.size() <= 40; }) > 0.99;
}

bool ColumnValues::areTicks() const
{
    return share([](const QString &text) { return isTick(text); }) > 0.99;
}

bool ColumnValues::areDates() const
{
    return share(isDate) > 0.9;
}

bool ColumnValues::areTitles() const
{
    return share(isTitle) >= 0.3;
}

bool ColumnValues::areWords() const
{
    return share([](const QString &text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    }) >= 0.4;
}

bool ColumnValues::areWholeNames() const
{
    return share([](const QString &text) {
        const QStringList words = nameWords(text);
        return isName(text) && words.size() >= 2 && words.size() <= 8
            && std::any_of(words.begin(), words.end(), [](const QString &word) { return isUsualGivenName(word); });
    }) >= most;
}

bool ColumnValues::areGivenNames() const
{
    return share([](const QString &text) {
        const QStringList words = nameWords(text);
        return isName(text) && words.size() <= 3 && isUsualGivenName(words.value(0));
    }) >= 0.5;
}

bool ColumnValues::areNoGivenNames() const
{
    return m_texts.size() >= 3
        && share([](const QString &text) { return isUsualGivenName(nameWords(text).value(0)); }) < 0.2;
}

bool ColumnValues::canBeFamilyNames() const
{
    return share([](const QString &text) { return isName(text) && nameWords(text).size() <= 4; }) >= 0.9
        && share([](const QString &text) { return isUsualGivenName(nameWords(text).value(0)); }) < 0.5;
}

} // namespace exchange
