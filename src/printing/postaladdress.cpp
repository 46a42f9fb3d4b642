#include "printing/postaladdress.h"

#include "printing/certificatebuilder.h"
#include "printing/eventtexts.h"
#include "printing/nametexts.h"

#include <QRegularExpression>

#include <algorithm>

namespace printing {

namespace {

/// As it stands in an address: "Herrn".
QString salutationOf(const domain::Participant &person, DocumentLanguage language)
{
    return person.salutation == domain::Salutation::Mr ? eventTexts(language).toMr : salutationText(person.salutation, language);
}

/// Whether a function is an Amtsbezeichnung, which belongs into an address; "Leitung der Stabsstelle" is none.
bool isOfficialTitle(const QString &position)
{
    static const QRegularExpression title(QStringLiteral("^(Erste[r]? )?\\w*(meister|meisterin|rat|rätin|beigeordnete[r]?|direktor|direktorin|dezernent|dezernentin)$"),
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return title.match(position).hasMatch();
}

/// "Frau Bürgermeisterin" and "Dr. Ada Amann", or both in one line without an official title.
QStringList personLines(const domain::Participant &person, DocumentLanguage language)
{
    const QString greeting = salutationOf(person, language);
    const QString name = domain::fullName(person);
    if (greeting.isEmpty())
        return {name};
    if (!isOfficialTitle(person.position))
        return {joined({greeting, name})};
    return {joined({greeting, person.position}), name};
}

} // namespace

PostalAddress postalAddress(const domain::Programme &programme, const domain::Participant &person, DocumentLanguage language)
{
    if (const QString own = person.postalAddress.trimmed(); !own.isEmpty()) {
        QStringList lines{joined({salutationOf(person, language), domain::fullName(person)})};
        for (const QString &line : own.split(u'\n', Qt::SkipEmptyParts))
            lines.append(line.trimmed());
        lines.removeAll(QString());
        return {lines, PostalAddress::Gap::None};
    }
    const domain::Municipality *municipality = programme.find(person.municipality);
    if (!municipality || municipality->postalCode.trimmed().isEmpty())
        return {{}, PostalAddress::Gap::All};
    QStringList lines{institutionText(programme, person, language), person.office};
    lines += personLines(person, language);
    lines.append(municipality->street);
    lines.append(joined({municipality->postalCode, municipality->postTown.isEmpty() ? municipality->name : municipality->postTown}));
    lines.removeAll(QString());
    return {lines, municipality->street.trimmed().isEmpty() ? PostalAddress::Gap::Street : PostalAddress::Gap::None};
}

QString spokenName(const domain::Participant &person, DocumentLanguage language)
{
    QStringList parts{salutationText(person.salutation, language)};
    const QStringList grades = person.academicTitle.split(u' ', Qt::SkipEmptyParts);
    const auto has = [&grades](QLatin1StringView beginning) {
        return std::any_of(grades.begin(), grades.end(), [beginning](const QString &grade) { return grade.startsWith(beginning); });
    };
    if (has(QLatin1StringView("Prof")))
        parts.append(QStringLiteral("Prof."));
    if (has(QLatin1StringView("Dr")))
        parts.append(QStringLiteral("Dr."));
    parts << person.givenName << domain::surname(person);
    return joined(parts);
}

} // namespace printing
