#include "domain/rules/certificatenumber.h"

#include "base/clock.h"
#include "base/text.h"

#include <QRegularExpression>

namespace domain {

namespace {

constexpr int Radix = 36;         ///< characters that a number is made of: 0 to 9, A to Z
constexpr int MostInitials = 4;
constexpr int LettersOfOneWord = 3;

/// Luhn check digit (ISO/IEC 7812-1 Annex B).
int checkDigit(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 0)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return (10 - sum % 10) % 10;
}

/// Value of a character of a number; -1 for any other.
int characterValue(QChar character)
{
    if (character >= u'0' && character <= u'9')
        return character.unicode() - u'0';
    if (character >= u'A' && character <= u'Z')
        return character.unicode() - u'A' + 10;
    return -1;
}

const QRegularExpression &plainPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{4})-([0-9]{4,9})-([0-9])$"));
    return pattern;
}

const QRegularExpression &fullPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^([A-Z]{1,6})-([0-9]{4})-([0-9]{4,9})-([0-9A-Z])$"));
    return pattern;
}

/// Capital letters A to Z of a text, accents left out.
QString latinCapitals(const QString &text)
{
    QString letters = base::fold(text).toUpper();
    letters.removeIf([](QChar character) { return character < u'A' || character > u'Z'; });
    return letters;
}

/// "IK" for "Impulse für Kommunen 2024", "IMP" for "Impuls 2024".
QString codeOfTitle(const QString &title)
{
    static const QRegularExpression notALetter(QStringLiteral("[^\\p{L}]+"));
    const QStringList words = title.split(notALetter, Qt::SkipEmptyParts);
    QString initials;
    for (const QString &word : words) {
        if (word.front().isUpper() && initials.size() < MostInitials)
            initials.append(latinCapitals(word).left(1));
    }
    return initials.size() >= 2 ? initials : latinCapitals(words.join(QString())).left(LettersOfOneWord);
}

/// The programme's part of numbers: that of the newest certificate, else made of the title.
QString programmeCode(const Programme &programme)
{
    QString code = codeOfTitle(programme.info().title);
    for (const Certificate &certificate : programme.table<Certificate>()) {
        if (const QRegularExpressionMatch match = fullPattern().match(certificate.number); match.hasMatch())
            code = match.captured(1);
    }
    return code;
}

} // namespace

QChar checkCharacter(QStringView text)
{
    int product = Radix;
    for (const QChar character : text) {
        const int value = characterValue(character);
        if (value < 0)
            continue;
        const int sum = (product + value) % Radix;
        product = (sum == 0 ? Radix : sum) * 2 % (Radix + 1);
    }
    const int check = (Radix + 1 - product) % Radix;
    return QChar(check < 10 ? u'0' + check : u'A' + check - 10);
}

QStringList nextCertificateNumbers(const Programme &programme, int count)
{
    const int year = programme.info().year.value_or(base::Clock::today().year());
    const QString code = programmeCode(programme);
    // Ids are never given again, not even after an undo; so neither are numbers that follow them.
    qint64 running = programme.table<Certificate>().nextId().value;
    QStringList numbers;
    for (int i = 0; i < count; ++i) {
        const QString stem = QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(running++, 4, 10, QLatin1Char('0'));
        if (code.isEmpty())
            numbers.append(QStringLiteral("%1-%2").arg(stem).arg(checkDigit(QString(stem).remove(u'-'))));
        else
            numbers.append(QStringLiteral("%1-%2-%3").arg(code, stem, checkCharacter(code + stem)));
    }
    return numbers;
}

bool isWellFormedCertificateNumber(const QString &number)
{
    if (const QRegularExpressionMatch match = plainPattern().match(number); match.hasMatch())
        return checkDigit(match.captured(1) + match.captured(2)) == match.captured(3).toInt();
    const QRegularExpressionMatch match = fullPattern().match(number);
    return match.hasMatch() && checkCharacter(number.chopped(1)) == number.back();
}

} // namespace domain
