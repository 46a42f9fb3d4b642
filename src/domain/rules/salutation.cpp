#include "domain/rules/salutation.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace domain {

namespace {

/// An office whose holder is addressed by it.
struct SpokenOffice
{
    const char16_t *pattern; ///< of the beginning of a function, lower case
    const char16_t *ofMan;
    const char16_t *ofWoman;
    const char16_t *english;
};

/// The longer ones first.
constexpr std::array Offices{
    SpokenOffice{u"oberbürgermeister", u"Oberbürgermeister", u"Oberbürgermeisterin", u"Mayor"},
    SpokenOffice{u"erster? bürgermeister", u"Erster Bürgermeister", u"Erste Bürgermeisterin", u"Mayor"},
    SpokenOffice{u"\\w*bürgermeister", u"Bürgermeister", u"Bürgermeisterin", u"Mayor"},
    SpokenOffice{u"landr[aä]t", u"Landrat", u"Landrätin", u""},
    SpokenOffice{u"regierungspräsident", u"Regierungspräsident", u"Regierungspräsidentin", u""},
};

/// The office that a function begins with, nullptr for others and for one that was laid down ("a. D.").
const SpokenOffice *spokenOffice(const QString &position)
{
    static const std::array patterns = [] {
        std::array<QRegularExpression, Offices.size()> result;
        std::transform(Offices.begin(), Offices.end(), result.begin(), [](const SpokenOffice &office) {
            return QRegularExpression(QStringLiteral("^%1([:/*_]?-?in(nen)?)?(?=$|[ ,;(])").arg(QStringView(office.pattern)),
                                      QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        });
        return result;
    }();
    static const QRegularExpression former(QStringLiteral("\\b(alt|a\\. ?d\\.|i\\. ?r\\.|außer dienst|stellvertret|kandidat)"),
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString text = base::cleaned(position);
    if (former.match(text).hasMatch())
        return nullptr;
    for (size_t i = 0; i < Offices.size(); ++i) {
        if (patterns[i].match(text).hasMatch())
            return &Offices[i];
    }
    return nullptr;
}

bool isEnglish(const QString &language)
{
    return language.startsWith(u"en", Qt::CaseInsensitive);
}

QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (const QString text = part.simplified(); !text.isEmpty())
            filled.append(text);
    }
    return filled.join(u' ');
}

QString neutralLine(const QStringList &grades, const QString &given, const QString &surname, bool english)
{
    const QString greeting = english ? QStringLiteral("Dear") : QStringLiteral("Guten Tag");
    // A family name alone would sound rude, and which word goes before it is not known.
    if (given.trimmed().isEmpty() && grades.isEmpty())
        return english ? QStringLiteral("Dear colleague,") : QStringLiteral("Guten Tag,");
    return joined({greeting, grades.join(u' '), given, surname}) + u',';
}

QString germanLine(const Participant &person, const QStringList &grades)
{
    const bool isMs = person.salutation == Salutation::Ms;
    QStringList parts{isMs ? QStringLiteral("Sehr geehrte Frau") : QStringLiteral("Sehr geehrter Herr")};
    if (const SpokenOffice *office = spokenOffice(person.position))
        parts.append(QString::fromUtf16(isMs ? office->ofWoman : office->ofMan));
    if (grades.contains(u"Prof."))
        parts.append(isMs ? QStringLiteral("Professorin") : QStringLiteral("Professor"));
    else
        parts.append(grades.join(u' '));
    parts.append(surname(person));
    return joined(parts) + u',';
}

QString englishLine(const Participant &person, const QStringList &grades)
{
    QString address = person.salutation == Salutation::Ms ? QStringLiteral("Ms") : QStringLiteral("Mr");
    if (const SpokenOffice *office = spokenOffice(person.position); office && *office->english)
        address = QString::fromUtf16(office->english);
    else if (grades.contains(u"Prof."))
        address = QStringLiteral("Professor");
    else if (!grades.isEmpty())
        address = QStringLiteral("Dr");
    return joined({QStringLiteral("Dear"), address, surname(person)}) + u',';
}

QStringList withoutDots(QStringList grades, bool english)
{
    if (english)
        grades.replaceInStrings(QStringLiteral("Dr."), QStringLiteral("Dr"));
    return grades;
}

} // namespace

QString salutationLine(const Participant &person, const QString &language)
{
    const bool english = isEnglish(language);
    const QStringList grades = spokenGrades(person.academicTitle);
    if (person.salutation == Salutation::None || surname(person).trimmed().isEmpty())
        return neutralLine(withoutDots(grades, english), person.givenName, surname(person), english);
    return english ? englishLine(person, grades) : germanLine(person, grades);
}

QString salutationLine(const Programme &programme, Recipient recipient, const QString &language)
{
    if (const Participant *person = programme.find(recipient.participant))
        return salutationLine(*person, language);
    const Coach *coach = programme.find(recipient.coach);
    const bool english = isEnglish(language);
    if (!coach)
        return neutralLine({}, {}, {}, english);
    return neutralLine(withoutDots(spokenGrades(coach->academicTitle), english), coach->givenName, coach->familyName, english);
}

QStringList spokenGrades(const QString &academicTitle)
{
    const QStringList grades = academicTitle.split(u' ', Qt::SkipEmptyParts);
    const auto has = [&grades](QLatin1StringView beginning) {
        return std::any_of(grades.begin(), grades.end(), [beginning](const QString &grade) { return grade.startsWith(beginning); });
    };
    QStringList spoken;
    if (has(QLatin1StringView("Prof")))
        spoken.append(QStringLiteral("Prof."));
    if (has(QLatin1StringView("Dr")))
        spoken.append(QStringLiteral("Dr."));
    return spoken;
}

bool isOfficialTitle(const QString &position)
{
    static const QRegularExpression title(QStringLiteral("^(Erste[r]? )?\\w*(meister|meisterin|rat|rätin|beigeordnete[r]?|direktor|direktorin|dezernent|dezernentin)$"),
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return title.match(position).hasMatch();
}

} // namespace domain
