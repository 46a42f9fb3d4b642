#include "printing/flowtable.h"

#include "printing/documentstyle.h"

#include <algorithm>

namespace printing {

namespace {

constexpr qreal Padding = 1.2;   ///< above and below the text of a cell
constexpr qreal LineSpacing = 1.22;
constexpr qsizetype LinesAtOnce = 30;
constexpr qsizetype KeptLines = 8; ///< rows of so many lines are not divided

qsizetype longest(const QList<QStringList> &lines)
{
    qsizetype most = 1;
    for (const QStringList &cell : lines)
        most = std::max(most, cell.size());
    return most;
}

} // namespace

FontSpec FlowTable::headFont(qreal scale)
{
    return bold(8.5 * scale);
}

FontSpec FlowTable::cellFont(qreal scale)
{
    return regular(9.5 * scale);
}

FlowTable::FlowTable(TextFlow &flow, qreal left, QList<Column> columns, qreal scale)
    : m_flow(flow), m_left(left), m_columns(std::move(columns)), m_headFont(headFont(scale)), m_cellFont(cellFont(scale))
{
    for (const Column &column : std::as_const(m_columns)) {
        m_headings.append(column.heading);
        m_width += column.width;
    }
}

FlowTable::Lines FlowTable::linesOf(const QStringList &cells, const FontSpec &font)
{
    Lines lines;
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        lines.append(breakText(m_flow.page().typesetter(), printable(cells.value(column)), font, m_columns[column].width - 2 * SideRoom).lines);
    return lines;
}

qreal FlowTable::linesHeight(const FontSpec &font, qsizetype count)
{
    const FontMetrics metrics = m_flow.page().typesetter().metrics(font);
    return metrics.ascent + metrics.descent + qreal(count - 1) * pointsToMm(font.size) * LineSpacing;
}

qsizetype FlowTable::linesInRoom(const FontSpec &font, qreal room)
{
    const qreal rest = room - 2 * Padding - linesHeight(font, 1);
    return rest < 0 ? 0 : qsizetype(rest / (pointsToMm(font.size) * LineSpacing)) + 1;
}

TextBox FlowTable::box(qsizetype column, const FontSpec &font) const
{
    qreal left = m_left;
    for (qsizetype i = 0; i < column; ++i)
        left += m_columns[i].width;
    TextBox box;
    // As wide as the lines were broken for, and a hair more against rounding.
    box.box = {left + SideRoom, m_flow.y() + Padding, m_columns[column].width - 2 * SideRoom + 0.1, 0};
    box.font = font;
    box.colour = QColor(ink::Text);
    box.alignment = (m_columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop;
    box.lineSpacing = LineSpacing;
    box.tag = {m_row == 0 ? Meaning::TableHeader : Meaning::TableCell, 0, 1, m_row, int(column), m_headings[column]};
    box.field = QStringLiteral("table");
    return box;
}

void FlowTable::placeLines(const Lines &lines, qsizetype first, qsizetype count, const FontSpec &font)
{
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const QStringList part = lines[column].mid(first, count);
        if (!part.join(QString()).isEmpty())
            m_flow.page().text(box(column, font), part.join(u'\n'));
    }
}

void FlowTable::rule(qreal width, QRgb colour)
{
    m_flow.page().line({m_left, m_flow.y()}, {m_left + m_width, m_flow.y()}, width, QColor(colour));
}

qreal FlowTable::beginning(const QStringList &cells)
{
    const qsizetype head = longest(linesOf(m_headings, m_headFont));
    const qsizetype row = std::min(KeptLines, longest(linesOf(cells, m_cellFont)));
    return linesHeight(m_headFont, head) + linesHeight(m_cellFont, row) + 4 * Padding;
}

void FlowTable::placeHead()
{
    const int row = std::exchange(m_row, 0);
    const Lines lines = linesOf(m_headings, m_headFont);
    const qreal height = linesHeight(m_headFont, longest(lines)) + 2 * Padding;
    m_flow.page().rectangle({m_left, m_flow.y(), m_width, height}, QColor(ink::Tint));
    placeLines(lines, 0, longest(lines), m_headFont);
    m_flow.advance(height);
    rule(0.35, ink::Quiet);
    m_row = row;
}

void FlowTable::goOn()
{
    m_flow.startPage();
    placeHead();
}

void FlowTable::placeRow(const QStringList &cells)
{
    const FontSpec font = m_cellFont;
    const Lines lines = linesOf(cells, font);
    const qsizetype count = longest(lines);
    ++m_row;
    if (linesInRoom(font, m_flow.room()) < std::min(count, KeptLines))
        goOn();
    for (qsizetype placed = 0; placed < count;) {
        const qsizetype now = std::clamp<qsizetype>(linesInRoom(font, m_flow.room()), 1, std::min(LinesAtOnce, count - placed));
        placeLines(lines, placed, now, font);
        placed += now;
        const bool isLast = placed == count;
        m_flow.advance(isLast ? linesHeight(font, now) + 2 * Padding : qreal(now) * pointsToMm(font.size) * LineSpacing);
        if (!isLast && linesInRoom(font, m_flow.room()) < 1) {
            rule(0.2, ink::Rule);
            goOn();
        }
    }
    rule(0.2, ink::Rule);
}

} // namespace printing
