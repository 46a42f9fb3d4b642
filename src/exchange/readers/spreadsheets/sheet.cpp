#include "exchange/readers/spreadsheets/sheet.h"

#include "exchange/headingvocabulary.h"

#include <QSet>

#include <algorithm>

namespace exchange::spreadsheets {

bool Sheet::looksLikeTable() const
{
    int found = 0;
    for (const SourceRow &row : rows) {
        if (row.filledCells() >= 2 && ++found == 2)
            return true;
    }
    return false;
}

bool Sheet::hasContent() const
{
    return std::any_of(rows.begin(), rows.end(), [](const SourceRow &row) { return !row.isBlank(); });
}

bool Sheet::looksLikeList() const
{
    constexpr size_t searchedRows = 50;
    const auto end = rows.begin() + std::ptrdiff_t(std::min(rows.size(), searchedRows));
    return std::any_of(rows.begin(), end, [](const SourceRow &row) {
        QSet<int> fields;
        bool aboutPeople = false;
        for (const QString &cell : row.cells.first(std::min<qsizetype>(row.cells.size(), 200))) {
            const auto meaning = cell.contains(u'@') ? std::nullopt : headingMeaning(cell);
            if (!meaning)
                continue;
            fields.insert(int(meaning->field));
            aboutPeople = aboutPeople || meaning->field == ListField::Email || meaning->field == ListField::FullName
                || meaning->field == ListField::FamilyName;
        }
        return aboutPeople && fields.size() >= 2;
    });
}

} // namespace exchange::spreadsheets
