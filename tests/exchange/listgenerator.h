#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <vector>

namespace testsupport {

/// What the generator meant with a row of its list.
enum class RowMeaning {
    Person, ///< takes part
    Repeated, ///< a row from further up again
    Leaver, ///< has cancelled, or is not decided
    Nameless, ///< an address without a name
    NoEntry, ///< total, legend, headings again
};

struct GeneratedRow
{
    int number = 0; ///< as a spreadsheet counts
    RowMeaning meaning = RowMeaning::Person;
    QStringList cells;
};

struct GeneratedList
{
    QByteArray bytes;
    QString encoding;
    int headerRow = 0;
    QStringList headings;
    std::vector<GeneratedRow> rows; ///< below the headings, blank ones left out
    QMap<QString, QString> fieldOfHeading; ///< what a person would say about columns; often nothing
};

/// A list of people as it might arrive: with lines above the headings, columns in any order, in German or English, with
/// blank rows, totals, repeated rows, cancelled people, namesakes, misspelt places, quotes, any separator, line end and
/// encoding. The same for the same seed.
[[nodiscard]] GeneratedList generatedList(quint32 seed);

/// Every family name that occurs in generated lists.
[[nodiscard]] QStringList generatedFamilyNames();

} // namespace testsupport
