#include "printing/sessiontable.h"

#include "base/text.h"
#include "printing/documentstyle.h"

namespace printing {

namespace {

enum Column { DateColumn, SessionColumn, DurationColumn, UnitsColumn };

constexpr qreal DateWidth = 23;
constexpr qreal DurationWidth = 15;
constexpr qreal UnitsWidth = 13;
constexpr qreal DetailSpacing = 1.25;
constexpr qreal HighestText = 36; ///< longer titles are set smaller, so that a row never outgrows a page

bool isNumber(int column)
{
    return column == DurationColumn || column == UnitsColumn;
}

} // namespace

SessionTable::Measures SessionTable::measures(TableDensity density)
{
    switch (density) {
    case TableDensity::Roomy: return {10.5, 9, 2.1, 2.1};
    case TableDensity::Normal: return {10, 8.5, 1.4, 1.5};
    case TableDensity::Tight: break;
    }
    return {9, 7.5, 0.9, 1.0};
}

SessionTable::SessionTable(PageBuilder &page, const CertificateData &data, TableDensity density, qreal left, qreal right)
    : m_page(page), m_data(data), m_texts(documentTexts(data.language)), m_measures(measures(density)), m_left(left), m_right(right)
{
}

qreal SessionTable::gapAbove() const
{
    return 4 + m_measures.above * 2;
}

qreal SessionTable::columnLeft(int column) const
{
    switch (column) {
    case DateColumn: return m_left;
    case SessionColumn: return m_left + DateWidth;
    case DurationColumn: return m_right - DurationWidth - (m_data.showUnits ? UnitsWidth : 0);
    default: return m_right - UnitsWidth;
    }
}

qreal SessionTable::columnWidth(int column) const
{
    switch (column) {
    case DateColumn: return DateWidth - 2;
    case SessionColumn: return columnLeft(DurationColumn) - columnLeft(SessionColumn) - 2;
    case DurationColumn: return DurationWidth;
    default: return UnitsWidth;
    }
}

QString SessionTable::heading(int column) const
{
    switch (column) {
    case DateColumn: return m_texts.date;
    case SessionColumn: return m_texts.session;
    case DurationColumn: return m_texts.duration;
    default: return m_texts.units;
    }
}

TextBox SessionTable::cell(int column, int row, qreal y, const FontSpec &font, QRgb colour) const
{
    TextBox box;
    box.box = {columnLeft(column), y, columnWidth(column), HighestText};
    box.font = font;
    box.colour = QColor(colour);
    box.alignment = (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop;
    box.lineSpacing = DetailSpacing;
    box.field = QStringLiteral("sessions");
    box.tag = {row == 0 ? Meaning::TableHeader : Meaning::TableCell, 0, 1, row, column, heading(column)};
    return box;
}

qreal SessionTable::headHeight() const
{
    return pointsToMm(m_measures.small) * 1.15 + 1.6;
}

qreal SessionTable::placeHead(qreal y)
{
    const int columns = m_data.showUnits ? 4 : 3;
    for (int column = 0; column < columns; ++column)
        m_page.text(cell(column, 0, y, regular(m_measures.small), ink::Quiet), heading(column));
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
    qreal height = m_page.textHeight(cell(SessionColumn, 1, 0, regular(m_measures.size), ink::Text), session.title);
    if (!session.detail.isEmpty())
        height += m_page.textHeight(cell(SessionColumn, 1, 0, regular(m_measures.small), ink::Quiet), session.detail);
    return height + m_measures.above + m_measures.below;
}

void SessionTable::placeRowTexts(qreal y, const AttendedSession &session, int row)
{
    const FontSpec font = regular(m_measures.size);
    m_page.text(cell(DateColumn, row, y, font, ink::Text), base::shortDate(session.date, documentLocale(m_data.language)));
    const qreal titleHeight = m_page.text(cell(SessionColumn, row, y, font, ink::Text), session.title);
    if (!session.detail.isEmpty())
        m_page.text(cell(SessionColumn, row, y + titleHeight, regular(m_measures.small), ink::Quiet), session.detail);
    m_page.text(cell(DurationColumn, row, y, font, ink::Text), hoursText(session.minutes));
    if (m_data.showUnits)
        m_page.text(cell(UnitsColumn, row, y, font, ink::Text), unitsText(session.minutes, m_data.language));
}

qreal SessionTable::placeRow(qreal y, qsizetype index)
{
    placeRowTexts(y + m_measures.above, m_data.sessions[index], static_cast<int>(index) + 1);
    const qreal end = y + rowHeight(index);
    m_page.line({m_left, end}, {m_right, end}, 0.15, QColor(ink::Rule));
    return end;
}

qreal SessionTable::totalHeight() const
{
    const qreal note = m_data.showUnits ? 2 + pointsToMm(7.5) * 1.15 : 0;
    return m_measures.above + m_measures.below + pointsToMm(m_measures.size) * 1.15 + note;
}

qreal SessionTable::placeTotal(qreal y)
{
    const int row = static_cast<int>(m_data.sessions.size()) + 1;
    const FontSpec font = bold(m_measures.size);
    const int minutes = totalMinutes(m_data);
    const qreal text = y + m_measures.above;
    m_page.text(cell(SessionColumn, row, text, font, ink::Text), m_texts.total);
    m_page.text(cell(DurationColumn, row, text, font, ink::Text), hoursText(minutes));
    if (m_data.showUnits) {
        m_page.text(cell(UnitsColumn, row, text, font, ink::Text), unitsText(minutes, m_data.language));
        TextBox note = cell(SessionColumn, row, y + totalHeight() - pointsToMm(7.5) * 1.15, regular(7.5), ink::Quiet);
        note.tag = {Meaning::Paragraph, 0, 1, 0, 0, {}};
        note.box.setWidth(m_right - note.box.left());
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

void SessionTable::placeUntil(qreal top, qreal bottom)
{
    qreal y = placeHead(top);
    bool placedOne = false;
    while (m_next < m_data.sessions.size()) {
        if (placedOne && y + rowHeightWithTotal(m_next) > bottom)
            return;
        y = placeRow(y, m_next);
        ++m_next;
        placedOne = true;
    }
    placeTotal(y);
    m_complete = true;
}

} // namespace printing
