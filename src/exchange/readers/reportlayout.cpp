#include "exchange/readers/reportlayout.h"

#include "base/text.h"
#include "exchange/readers/reporttimes.h"

#include <QHash>

#include <algorithm>

namespace exchange {

namespace {

constexpr qsizetype mostColumns = 200; ///< more are no report
constexpr int mostRemembered = 5000;
constexpr qsizetype longestHeading = 120;
constexpr int mostDigits = 4; // "Join time (UTC+01:00)"

qsizetype examined(const SourceRow &row)
{
    return std::min(row.cells.size(), mostColumns);
}

bool isBlank(const QString &cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); });
}

int filledCells(const SourceRow &row)
{
    return int(std::count_if(
        row.cells.begin(), row.cells.begin() + examined(row), [](const QString &cell) { return !isBlank(cell); }));
}

/// The text of a row that has one filled cell, the first of them; empty for any other row.
QString onlyText(const SourceRow &row)
{
    if (row.cells.isEmpty() || isBlank(row.cells.front()) || filledCells(row) != 1)
        return {};
    return base::cleaned(row.cells.front());
}

/// Walks through the rows of a report and sorts them into tables and lines about the meeting.
class LayoutFinder
{
public:
    explicit LayoutFinder(const SourceTable &table) : m_table(table) {}

    [[nodiscard]] ReportLayout find();

private:
    [[nodiscard]] std::optional<ReportField> fieldOf(const QString &cell);
    [[nodiscard]] std::optional<ReportTable> headings(size_t index);
    [[nodiscard]] bool isSectionTitle(size_t index) const;
    [[nodiscard]] bool isRowOf(const ReportTable &table, const SourceRow &row) const;
    [[nodiscard]] size_t nextFilled(size_t index) const;
    void open(ReportTable table);
    void close(size_t index);
    [[nodiscard]] bool takeHeadTable(size_t index);
    void takeHeadLine(const SourceRow &row);
    void takeHead(ReportField field, const QString &heading, const QString &text);

    const SourceTable &m_table;
    ReportLayout m_layout;
    std::optional<ReportTable> m_open;
    std::optional<ReportSection> m_section;
    QHash<QString, std::optional<ReportField>> m_fields; ///< by cell
};

std::optional<ReportField> LayoutFinder::fieldOf(const QString &cell)
{
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    if (cell.isEmpty() || cell.size() > longestHeading || digits > mostDigits || cell.contains(u'@'))
        return std::nullopt;
    if (const auto known = m_fields.constFind(cell); known != m_fields.cend())
        return *known;
    const auto field = reportvocabulary::field(cell);
    if (m_fields.size() < mostRemembered)
        m_fields.insert(cell, field);
    return field;
}

/// The row as headings of a table of people: somebody's name or address beside times or how long.
std::optional<ReportTable> LayoutFinder::headings(size_t index)
{
    const SourceRow &row = m_table.rows[index];
    ReportTable table;
    table.headerIndex = index;
    table.columns.fill(-1);
    for (qsizetype i = 0; i < examined(row); ++i) {
        table.fields.push_back(fieldOf(row.cells[i]));
        if (table.fields.back() && table.columns[size_t(*table.fields.back())] < 0)
            table.columns[size_t(*table.fields.back())] = int(i);
    }
    if (!table.has(ReportField::Joined))
        table.columns[size_t(ReportField::Joined)] = table.column(ReportField::FirstJoined);
    const bool hasName = table.has(ReportField::Name) || table.has(ReportField::FamilyName)
        || table.has(ReportField::GivenName);
    const bool isAboutMeeting = table.has(ReportField::MeetingTitle) || table.has(ReportField::MeetingId);
    bool hasTimes = table.has(ReportField::Joined) || table.has(ReportField::Left)
        || (table.has(ReportField::Action) && table.has(ReportField::Time));
    if (!hasTimes && hasName && !isAboutMeeting && table.has(ReportField::MeetingStart)
        && table.has(ReportField::MeetingEnd)) {
        table.columns[size_t(ReportField::Joined)] = table.column(ReportField::MeetingStart);
        table.columns[size_t(ReportField::Left)] = table.column(ReportField::MeetingEnd);
        hasTimes = true;
    }
    if (!hasName && (!isAboutMeeting || hasTimes) && table.has(ReportField::People)) {
        table.columns[size_t(ReportField::Name)] = table.column(ReportField::People);
        table.fields[size_t(table.column(ReportField::People))] = ReportField::Name;
    }
    const bool hasPerson = table.has(ReportField::Name) || hasName || table.has(ReportField::Email);
    const bool hasPresence = hasTimes || table.has(ReportField::Duration);
    if (!hasPerson || !hasPresence || (isAboutMeeting && !hasName && !hasTimes))
        return std::nullopt;
    return table;
}

bool LayoutFinder::isRowOf(const ReportTable &table, const SourceRow &row) const
{
    const bool hasTime = writtenMoment(table.text(row, ReportField::Joined)).has_value()
        || writtenMoment(table.text(row, ReportField::Time)).has_value();
    return hasTime || writtenDuration(table.text(row, ReportField::Duration), DurationUnit::Minutes).has_value();
}

size_t LayoutFinder::nextFilled(size_t index) const
{
    do
        ++index;
    while (index < m_table.rows.size() && filledCells(m_table.rows[index]) == 0);
    return index;
}

/// Whether the row has a title alone after which something else begins than more rows of the open table.
bool LayoutFinder::isSectionTitle(size_t index) const
{
    const QString text = onlyText(m_table.rows[index]);
    if (text.isEmpty())
        return false;
    if (reportvocabulary::section(text))
        return true;
    if (!m_open)
        return false;
    const bool isNumbered = text.size() > 3 && text[0].isDigit() && text[1] == u'.' && text[2] == u' ';
    const size_t next = nextFilled(index);
    const bool goesOn = next < m_table.rows.size() && isRowOf(*m_open, m_table.rows[next]);
    const bool isApart = index > 0 && filledCells(m_table.rows[index - 1]) == 0;
    return !goesOn && (isNumbered || (isApart && next < m_table.rows.size()));
}

void LayoutFinder::close(size_t index)
{
    if (!m_open)
        return;
    m_open->end = index;
    const bool repeats = m_open->section == ReportSection::Activities
        || (!m_open->has(ReportField::FirstJoined) && m_open->has(ReportField::Joined)
            && std::any_of(m_layout.tables.begin(), m_layout.tables.end(),
                [](const ReportTable &table) { return table.has(ReportField::FirstJoined); }));
    (repeats ? m_layout.activities : m_layout.tables).push_back(std::move(*m_open));
    m_open.reset();
}

void LayoutFinder::open(ReportTable table)
{
    close(table.headerIndex);
    table.section = m_section;
    m_open = std::move(table);
}

void LayoutFinder::takeHead(ReportField field, const QString &heading, const QString &text)
{
    const auto take = [&text](QString &value) {
        if (value.isEmpty())
            value = text.left(300);
    };
    switch (field) {
    case ReportField::MeetingTitle: take(m_layout.head.title); break;
    case ReportField::MeetingStart:
        if (!m_layout.head.start.isEmpty() && !m_layout.head.start.contains(u':')) // a line for the day, one for the time
            m_layout.head.start += u' ' + text.left(longestHeading);
        take(m_layout.head.start);
        break;
    case ReportField::MeetingEnd: take(m_layout.head.end); break;
    case ReportField::Email:
    case ReportField::Host:
    case ReportField::MeetingHost: take(m_layout.head.host); break;
    case ReportField::Duration:
    case ReportField::MeetingLength:
        take(m_layout.head.length);
        if (m_layout.head.lengthHeading.isEmpty())
            m_layout.head.lengthHeading = heading;
        break;
    default: break;
    }
}

/// A row of headings about the meeting with their values in the row below.
bool LayoutFinder::takeHeadTable(size_t index)
{
    const SourceRow &row = m_table.rows[index];
    const size_t next = index + 1;
    int known = 0;
    for (qsizetype i = 0; i < examined(row); ++i)
        known += fieldOf(row.cells[i]).has_value();
    if (known < 3 || known * 2 < filledCells(row) || next >= m_table.rows.size())
        return false;
    for (qsizetype i = 0; i < examined(row); ++i) {
        const QString text = base::cleaned(m_table.rows[next].cell(int(i)));
        if (const auto field = fieldOf(row.cells[i]); field && !text.isEmpty())
            takeHead(*field, row.cells[i], text);
    }
    return true;
}

/// "Start time ; 10/15/24" or "Start time: 10/15/24".
void LayoutFinder::takeHeadLine(const SourceRow &row)
{
    if (row.cells.isEmpty())
        return;
    QString heading = base::cleaned(row.cells.front());
    const auto value = std::find_if(
        row.cells.begin() + 1, row.cells.begin() + examined(row), [](const QString &cell) { return !isBlank(cell); });
    QString text = examined(row) > 1 && value != row.cells.begin() + examined(row) ? base::cleaned(*value) : QString();
    if (const qsizetype colon = heading.indexOf(u':'); text.isEmpty() && colon > 0) {
        text = heading.sliced(colon + 1).trimmed();
        heading.truncate(colon);
    }
    if (const auto field = fieldOf(heading); field && !text.isEmpty())
        takeHead(*field, heading, text);
}

ReportLayout LayoutFinder::find()
{
    for (size_t i = 0; i < m_table.rows.size(); ++i) {
        const SourceRow &row = m_table.rows[i];
        if (filledCells(row) == 0)
            continue;
        if (m_open && isRowOf(*m_open, row))
            continue;
        if (isSectionTitle(i)) {
            close(i);
            m_section = reportvocabulary::section(onlyText(row));
            m_layout.hasSections = m_layout.hasSections || onlyText(row).startsWith(u'2');
        } else if (auto table = filledCells(row) > 1 ? headings(i) : std::nullopt) {
            open(std::move(*table));
        } else if (!m_open && takeHeadTable(i)) {
            ++i;
        } else if (!m_open) {
            takeHeadLine(row);
        }
    }
    close(m_table.rows.size());
    if (m_layout.tables.empty())
        m_layout.tables.swap(m_layout.activities);
    return m_layout;
}

} // namespace

QString ReportTable::text(const SourceRow &row, ReportField field) const
{
    return base::cleaned(row.cell(column(field)));
}

ReportLayout reportLayout(const SourceTable &table)
{
    return LayoutFinder(table).find();
}

} // namespace exchange
