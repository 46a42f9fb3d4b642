#pragma once

#include "printing/labelpages.h"

#include <QRegularExpression>

/// People, heads and sheets of an invented closing event, for the tests of what is printed for it.
namespace samples {

[[nodiscard]] inline printing::EventPerson guest(const QString &given, const QString &family, const QString &municipality = QStringLiteral("Stadt Aalen"))
{
    printing::EventPerson result;
    result.givenName = given;
    result.familyName = family;
    result.fullName = QStringLiteral("%1 %2").arg(given, family);
    result.listName = QStringLiteral("%1, %2").arg(family, given);
    result.spokenName = result.fullName;
    result.municipality = municipality;
    result.role = QStringLiteral("Fachplaner:in");
    result.roleColour = QColor(0xD5, 0x5E, 0x00);
    result.address = {{result.fullName, QStringLiteral("Marktplatz 30"), QStringLiteral("73430 Aalen")}, printing::PostalAddress::Gap::None};
    return result;
}

[[nodiscard]] inline printing::EventHead eventHead()
{
    return {printing::DocumentLanguage::German, QStringLiteral("Impuls 2024"), QStringLiteral("Agentur"), QStringLiteral("Abschlussveranstaltung"),
            QStringLiteral("Di, 10. Dezember 2024"), QStringLiteral("Stuttgart")};
}

[[nodiscard]] inline printing::LabelSheet sheet(const char *name, int start = 1)
{
    return {*printing::labelFormat(QString::fromLatin1(name)), start, {}, false};
}

/// The lines of a page in reading order.
[[nodiscard]] inline QStringList linesOf(const printing::Page &page)
{
    QStringList result;
    for (const printing::TextRun &run : printing::textRuns(page))
        result.append(run.text);
    return result;
}

/// Without blanks, to compare texts however they are broken into lines.
[[nodiscard]] inline QString squeezed(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

} // namespace samples
