#include "printing/postaladdress.h"

#include "domain/rules/salutation.h"
#include "printing/certificatebuilder.h"
#include "printing/eventtexts.h"
#include "printing/nametexts.h"

namespace printing {

namespace {

/// As it stands in an address: "Herrn".
QString salutationOf(const domain::Participant &person, DocumentLanguage language)
{
    return person.salutation == domain::Salutation::Mr ? eventTexts(language).toMr : salutationText(person.salutation, language);
}

/// "Frau Bürgermeisterin" and "Dr. Ada Amann", or both in one line without an official title.
QStringList personLines(const domain::Participant &person, DocumentLanguage language)
{
    const QString greeting = salutationOf(person, language);
    const QString name = domain::fullName(person);
    if (greeting.isEmpty())
        return {name};
    if (!domain::isOfficialTitle(person.position))
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
    const QStringList parts = QStringList{salutationText(person.salutation, language)} + domain::spokenGrades(person.academicTitle);
    return joined(parts + QStringList{person.givenName, domain::surname(person)});
}

} // namespace printing
