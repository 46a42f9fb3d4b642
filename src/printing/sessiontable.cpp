#include "printing/sessiontable.h"

#include "base/text.h"
#include "printing/documentfont.h"
#include "printing/documentstyle.h"

#include <algorithm>

namespace printing {

namespace {

constexpr qreal DetailSpacing = 1.25;
constexpr qreal Gap = 2; ///< between columns
constexpr qreal HighestText = 36; ///< longer titles are set smaller, so that a row never outgrows a page
constexpr qreal NarrowestText = 5;
constexpr qreal NoteSize = 7.5;

bool isNumber(SessionColumn column)
{
    return column == SessionColumn::Hours || column == SessionColumn::Units;
}

bool isFlexible(SessionColumn column)
{
    return column == SessionColumn::Title || column == SessionColumn::Detail;
}

} // namespace

SessionTable::Measures SessionTable::measures(TableDensity density, qreal size)
{
    switch (density) {
    case TableDensity::Roomy: return {size, size - 1.5, 2.1, 2.1};
    case TableDensity::Normal: return {size - 0.5, size - 2, 1.4, 1.5};
    case TableDensity::Tight: break;
    }
    return {size - 1.5, size - 3, 0.9, 1.0};
}

SessionTable::SessionTable(PageBuilder &page, const CertificateData &data, const SessionListElement &list, TableDensity density, qreal left,
                           qreal right)
    : m_page(page), m_data(data), m_texts(documentTexts(data.language)), m_columns(list.columns), m_hasTotal(list.hasTotal),
      m_measures(measures(density, list.size)), m_left(left), m_right(right)
{
    if (!data.showUnits)
        m_columns.removeAll(SessionColumn::Units);
    m_hasDetails = m_columns.contains(SessionColumn::Title) && m_columns.removeAll(SessionColumn::Detail) > 0;
    const bool tooSmall = m_measures.small < layoutlimits::SmallestSize;
    if (tooSmall)
        m_measures.small = m_measures.size = layoutlimits::SmallestSize;
}

/// Width of a column whose texts are all alike; 0: it shares what is left.
qreal SessionTable::fixedWidth(SessionColumn column) const
{
    const qreal em = pointsToMm(m_measures.size);
    switch (column) {
    case SessionColumn::Date: return em * 5.7 + Gap;
    case SessionColumn::Hours: return em * 4.1;
    case SessionColumn::Units: return em * 3.5;
    default: return 0;
    }
}

qreal SessionTable::columnLeft(qsizetype column) const
{
    qreal left = m_left;
    for (qsizetype before = 0; before < column; ++before)
        left += columnWidth(before) + Gap;
    return left;
}

qreal SessionTable::columnWidth(qsizetype column) const
{
    if (!isFlexible(m_columns[column]))
        return fixedWidth(m_columns[column]);
    qreal left = m_right - m_left - Gap * static_cast<qreal>(m_columns.size() - 1);
    for (const SessionColumn other : m_columns)
        left -= fixedWidth(other);
    const auto flexible = std::count_if(m_columns.begin(), m_columns.end(), isFlexible);
    return std::max<qreal>(left / static_cast<qreal>(flexible), NarrowestText);
}

qreal SessionTable::rightEnd() const
{
    const qsizetype last = m_columns.size() - 1;
    return last < 0 ? m_left : columnLeft(last) + columnWidth(last);
}

FontSpec SessionTable::font(qreal size, bool isBold) const
{
    return {certificateFontFamily(), size, isBold};
}

QString SessionTable::heading(SessionColumn column) const
{
    switch (column) {
    case SessionColumn::Date: return m_texts.date;
    case SessionColumn::Title: return m_texts.session;
    case SessionColumn::Detail: return m_texts.detail;
    case SessionColumn::Hours: return m_texts.duration;
    case SessionColumn::Units: break;
    }
    return m_texts.units;
}

TextBox SessionTable::cell(qsizetype column, int row, qreal y, const FontSpec &font, QRgb colour) const
{
    TextBox box;
    box.box = {columnLeft(column), y, columnWidth(column), HighestText};
    box.font = font;
    box.colour = QColor(colour);
    box.alignment = (isNumber(m_columns[column]) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop;
    box.lineSpacing = DetailSpacing;
    box.field = QStringLiteral("sessions");
    box.tag = {row == 0 ? Meaning::TableHeader : Meaning::TableCell, 0, 1, row, static_cast<int>(column), heading(m_columns[column])};
    return box;
}

SessionTable::Cell SessionTable::cellText(SessionColumn column, const AttendedSession &session) const
{
    switch (column) {
    case SessionColumn::Date: return {base::shortDate(session.date, documentLocale(m_data.language)), {}};
    case SessionColumn::Title: return {session.title, m_hasDetails ? session.detail : QString()};
    case SessionColumn::Detail: return {session.detail, {}};
    case SessionColumn::Hours: return {hoursText(session.minutes), {}};
    case SessionColumn::Units: break;
    }
    return {unitsText(session.minutes, m_data.language), {}};
}

qreal SessionTable::headHeight() const
{
    return pointsToMm(m_measures.small) * 1.15 + 1.6;
}

qreal SessionTable::placeHead(qreal y)
{
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        m_page.text(cell(column, 0, y, font(m_measures.small), ink::Quiet), heading(m_columns[column]));
    const qreal rule = y + headHeight();
    m_page.line({m_left, rule}, {m_right, rule}, 0.35, QColor(ink::Accent));
    return rule;
}

qreal SessionTable::rowHeight(qsizetype index)
{
    if (m_heights.isEmpty())
        m_heights.fill(0, m_data.sessions.size());
    if (m_heights[index] <= 0)
        m_heights[index] = measuredHeight(m_data.sessions[index]);
    return m_heights[index];
}

qreal SessionTable::measuredHeight(const AttendedSession &session)
{
    qreal highest = pointsToMm(m_measures.size) * 1.2;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if (!isFlexible(m_columns[column]))
            continue; // one line
        const Cell text = cellText(m_columns[column], session);
        qreal height = m_page.textHeight(cell(column, 1, 0, font(m_measures.size), ink::Text), text.text);
        if (!text.detail.isEmpty())
            height += m_page.textHeight(cell(column, 1, 0, font(m_measures.small), ink::Quiet), text.detail);
        highest = std::max(highest, height);
    }
    return highest + m_measures.above + m_measures.below;
}

void SessionTable::placeRowTexts(qreal y, const AttendedSession &session, int row)
{
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const Cell text = cellText(m_columns[column], session);
        const qreal height = m_page.text(cell(column, row, y, font(m_measures.size), ink::Text), text.text);
        if (!text.detail.isEmpty())
            m_page.text(cell(column, row, y + height, font(m_measures.small), ink::Quiet), text.detail);
    }
}

qreal SessionTable::placeRow(qreal y, qsizetype index)
{
    placeRowTexts(y + m_measures.above, m_data.sessions[index], static_cast<int>(index) + 1);
    const qreal end = y + rowHeight(index);
    m_page.line({m_left, end}, {m_right, end}, 0.15, QColor(ink::Rule));
    return end;
}

qreal SessionTable::noteHeight() const
{
    return showsUnits() ? 1.2 + pointsToMm(NoteSize) * 1.2 : 0;
}

qreal SessionTable::totalHeight() const
{
    return (m_hasTotal ? m_measures.above + m_measures.below + pointsToMm(m_measures.size) * 1.15 : 0) + noteHeight();
}

/// The word stands in the first column that has room for it.
QString SessionTable::totalText(qsizetype column) const
{
    switch (m_columns[column]) {
    case SessionColumn::Hours: return hoursText(totalMinutes(m_data));
    case SessionColumn::Units: return unitsText(totalMinutes(m_data), m_data.language);
    default: break;
    }
    const auto first = std::find_if(m_columns.begin(), m_columns.end(), isFlexible);
    return first == m_columns.begin() + column ? m_texts.total : QString();
}

qreal SessionTable::placeTotal(qreal y)
{
    const int row = static_cast<int>(m_data.sessions.size()) + 1;
    for (qsizetype column = 0; m_hasTotal && column < m_columns.size(); ++column) {
        const QString text = totalText(column);
        if (!text.isEmpty())
            m_page.text(cell(column, row, y + m_measures.above, font(m_measures.size, true), ink::Text), text);
    }
    if (showsUnits()) {
        TextBox note = cell(0, row, y + totalHeight() - pointsToMm(NoteSize) * 1.2, font(NoteSize), ink::Quiet);
        note.tag = {Meaning::Paragraph, 0, 1, 0, 0, {}};
        note.box.setLeft(columnLeft(m_columns.size() > 1 && !isFlexible(m_columns[0]) && isFlexible(m_columns[1]) ? 1 : 0));
        note.box.setRight(m_right);
        note.alignment = Qt::AlignLeft | Qt::AlignTop;
        m_page.text(note, m_texts.unitRule);
    }
    return y + totalHeight();
}

qreal SessionTable::height()
{
    qreal sum = headHeight() + totalHeight();
    for (qsizetype index = 0; index < m_data.sessions.size(); ++index)
        sum += rowHeight(index);
    return sum;
}

qreal SessionTable::place(qreal top)
{
    qreal y = placeHead(top);
    for (; m_next < m_data.sessions.size(); ++m_next)
        y = placeRow(y, m_next);
    m_complete = true;
    return placeTotal(y);
}

qreal SessionTable::rowHeightWithTotal(qsizetype index)
{
    const bool last = index + 1 == m_data.sessions.size();
    return rowHeight(index) + (last ? totalHeight() : 0);
}

int SessionTable::pagesNeeded(qreal firstTop, qreal top, qreal bottom)
{
    int pages = 1;
    qreal y = firstTop + headHeight();
    bool empty = true;
    for (qsizetype index = m_next; index < m_data.sessions.size(); ++index) {
        if (!empty && y + rowHeightWithTotal(index) > bottom) {
            ++pages;
            y = top + headHeight();
        }
        y += rowHeight(index);
        empty = false;
    }
    return pages;
}

qreal SessionTable::placeUntil(qreal top, qreal bottom)
{
    qreal y = placeHead(top);
    bool placedOne = false;
    while (m_next < m_data.sessions.size()) {
        if (placedOne && y + rowHeightWithTotal(m_next) > bottom)
            return y;
        y = placeRow(y, m_next);
        ++m_next;
        placedOne = true;
    }
    m_complete = true;
    return placeTotal(y);
}

} // namespace printing
