#include "exchange/imports/listheader.h"

#include "base/text.h"
#include "exchange/headingvocabulary.h"

#include <algorithm>

namespace exchange {

namespace {

constexpr int searchedRows = 100;
constexpr qsizetype longestHeadingCell = 300;

bool isAboutPeople(ListField field)
{
    return field == ListField::Email || field == ListField::FullName || field == ListField::FamilyName
        || field == ListField::GivenName;
}

/// What a row's cells name.
struct HeadingCount
{
    QSet<int> fields;
    int known = 0;
    int named = 0;
    int filled = 0;
    bool aboutPeople = false;

    HeadingCount(const QStringList &cells, const QSet<QString> &chosen)
    {
        for (const QString &cell : cells) {
            if (cell.trimmed().isEmpty())
                continue;
            ++filled;
            if (cell.contains(u'@') || cell.size() > longestHeadingCell)
                continue;
            named += chosen.contains(headingWords(cell));
            if (const auto meaning = headingMeaning(cell)) {
                ++known;
                fields.insert(int(meaning->field));
                aboutPeople = aboutPeople || isAboutPeople(meaning->field);
            }
        }
    }

    /// How many different things the cells name; 0 when this cannot be a row of headings.
    [[nodiscard]] int score() const
    {
        const int things = int(fields.size()) + 2 * named;
        return named > 0 || (aboutPeople && (things >= 2 || filled == 1)) ? things : 0;
    }
};

/// Whether the row can be a second row of headings: short words, no addresses and no figures.
bool canContinueHeading(const SourceRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const QString &cell) {
        return cell.size() <= 60 && !cell.contains(u'@')
            && std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    });
}

QString joinedHeading(const QString &upper, const QString &lower)
{
    if (upper.isEmpty() || lower.isEmpty())
        return upper + lower;
    if (upper.endsWith(u'-') && lower.front().isLower())
        return upper.chopped(1) + lower;
    return upper + u' ' + lower;
}

QStringList joinedRows(const SourceRow &upper, const SourceRow &lower)
{
    QStringList cells;
    for (qsizetype i = 0; i < std::max(upper.cells.size(), lower.cells.size()); ++i)
        cells.append(joinedHeading(base::cleaned(upper.cell(int(i))), base::cleaned(lower.cell(int(i)))));
    return cells;
}

QStringList cleanedCells(const SourceRow &row)
{
    QStringList cells;
    for (const QString &cell : row.cells)
        cells.append(base::cleaned(cell));
    return cells;
}

/// The texts of a row of groups, each repeated over the columns it stands above.
QStringList groupsAbove(const SourceTable &table, int position, qsizetype columns)
{
    const SourceRow &row = table.rows[size_t(position)];
    QStringList groups;
    QString current;
    for (int column = 0; column < int(columns); ++column) {
        if (const QString text = base::cleaned(row.cell(column)); !text.isEmpty())
            current = text;
        groups.append(current);
    }
    for (const MergedCells &merge : table.merged) {
        if (position < merge.row || position >= merge.row + merge.rows)
            continue;
        for (int column = merge.column; column < std::min<int>(merge.column + merge.columns, int(columns)); ++column)
            groups[column] = base::cleaned(row.cell(merge.column));
    }
    return groups;
}

/// "Name" below "Municipality" is not the person's: such headings get the group's word in front.
void addGroups(const SourceTable &table, ListHeader &header)
{
    if (header.first < 1)
        return;
    const SourceRow &above = table.rows[size_t(header.first - 1)];
    if (above.filledCells() < 2 || !canContinueHeading(above))
        return;
    QHash<int, int> columnsOfField;
    for (const QString &heading : std::as_const(header.headings)) {
        if (const auto meaning = headingMeaning(heading))
            ++columnsOfField[int(meaning->field)];
    }
    const QStringList groups = groupsAbove(table, header.first - 1, header.headings.size());
    bool used = false;
    for (qsizetype i = 0; i < header.headings.size(); ++i) {
        QString &heading = header.headings[i];
        const auto own = headingMeaning(heading);
        const auto group = headingMeaning(groups[i]);
        const bool isTheGroups = group && !isAboutPeople(group->field) && own && columnsOfField.value(int(own->field)) > 1;
        if (groups[i].isEmpty() || (own && !isTheGroups))
            continue;
        heading = isTheGroups && own->field == ListField::FullName ? groups[i] : joinedHeading(groups[i], heading);
        used = true;
    }
    if (used)
        --header.first;
}

/// The first of several tables: a row of headings above `position` with entries between. A later table may name more.
int firstTable(const SourceTable &table, int position)
{
    for (int i = 0; i + 1 < position; ++i) {
        if (!isListHeader(table.rows[size_t(i)]))
            continue;
        const auto begin = table.rows.begin() + i + 1;
        const bool hasEntries = std::any_of(begin, table.rows.begin() + position,
            [](const SourceRow &row) { return row.filledCells() >= 2 && !isListHeader(row); });
        if (hasEntries)
            return i;
    }
    return position;
}

/// A title such as "Participants" over the one heading "Name".
bool isOneHeadingBelow(const SourceTable &table, const ListHeader &header)
{
    const size_t below = size_t(header.last) + 1;
    if (below >= table.rows.size())
        return false;
    const HeadingCount upper(table.rows[below - 1].cells, {});
    const HeadingCount lower(table.rows[below].cells, {});
    return upper.filled == 1 && lower.filled == 1 && lower.aboutPeople;
}

} // namespace

std::optional<ListHeader> findListHeader(const SourceTable &table, const QSet<QString> &named)
{
    ListHeader best;
    int bestScore = 0;
    const int rows = int(std::min<size_t>(table.rows.size(), searchedRows));
    for (int i = 0; i < rows; ++i) {
        const SourceRow &row = table.rows[size_t(i)];
        const HeadingCount single(row.cells, named);
        if (single.score() > bestScore) {
            best = {i, i, cleanedCells(row)};
            bestScore = single.score();
        }
        if (i + 1 == rows || single.filled < 2 || !canContinueHeading(row) || !canContinueHeading(table.rows[size_t(i) + 1]))
            continue;
        const QStringList joined = joinedRows(row, table.rows[size_t(i) + 1]);
        const HeadingCount lower(table.rows[size_t(i) + 1].cells, named);
        const HeadingCount both(joined, named);
        if (both.score() > std::max({bestScore, lower.score(), single.score()})) {
            best = {i, i + 1, joined};
            bestScore = both.score();
        }
    }
    if (best.first < 0)
        return std::nullopt;
    const int first = firstTable(table, best.first);
    if (first < best.first)
        best = listHeaderAt(table, first);
    while (isOneHeadingBelow(table, best))
        best = listHeaderAt(table, best.last + 1);
    addGroups(table, best);
    return best;
}

int rowWithHeadingOfNames(const SourceTable &table)
{
    constexpr int usual = 2;
    for (int i = 0; i < int(std::min<size_t>(table.rows.size(), searchedRows)); ++i) {
        const SourceRow &row = table.rows[size_t(i)];
        if (row.isBlank())
            continue;
        const auto names = [](const QString &cell) {
            const auto meaning = headingMeaning(cell);
            return meaning && meaning->rank >= usual && isAboutPeople(meaning->field);
        };
        if (canContinueHeading(row) && std::any_of(row.cells.begin(), row.cells.end(), names))
            return i;
    }
    return -1;
}

ListHeader listHeaderAt(const SourceTable &table, int position)
{
    return {position, position, cleanedCells(table.rows[size_t(position)])};
}

bool isListHeader(const SourceRow &row)
{
    // Entries, which most rows are, are told by their addresses and figures without looking up a word.
    if (!canContinueHeading(row))
        return false;
    const HeadingCount count(row.cells, {});
    return count.aboutPeople && count.fields.size() >= 2 && count.known * 10 >= count.filled * 6;
}

} // namespace exchange
