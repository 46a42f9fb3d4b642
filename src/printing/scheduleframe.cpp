#include "printing/scheduleframe.h"

#include "printing/documentstyle.h"
#include "printing/flowtable.h"

#include <QRegularExpression>

#include <algorithm>

namespace printing {

namespace {

constexpr qreal Side = 18;
constexpr qreal Top = 22;
constexpr qreal HeadTop = 12;
constexpr qreal BottomHeight = 22; ///< from the foot of the texts to the edge of the paper
constexpr qreal FootHeight = 15;
constexpr qreal LabelWidth = 32; ///< of the particulars, on A4

} // namespace

ScheduleFrame::ScheduleFrame(Typesetter &typesetter, const SchedulePaper &paper)
    : m_size(paper.size()), m_scale(paper.scale()), m_page(typesetter, m_size), m_flow(m_page, Top, m_size.height() - BottomHeight)
{
}

qreal ScheduleFrame::left() const
{
    return Side;
}

qreal ScheduleFrame::width() const
{
    return m_size.width() - 2 * Side;
}

TextFlow::Style ScheduleFrame::style(const FontSpec &font, QRgb colour, Meaning meaning, qreal indent) const
{
    TextFlow::Style result;
    result.font = atSize(font, font.size * m_scale);
    result.colour = QColor(colour);
    result.left = left() + indent;
    result.width = width() - indent;
    result.tag.meaning = meaning;
    return result;
}

TextFlow::Style ScheduleFrame::text() const
{
    return style(regular(10), ink::Text, Meaning::Paragraph);
}

TextFlow::Style ScheduleFrame::quiet() const
{
    return style(regular(9), ink::Quiet, Meaning::Paragraph);
}

TextFlow::Style ScheduleFrame::heading(int level) const
{
    TextFlow::Style result = style(bold(level <= 2 ? 13 : 10.5), level <= 2 ? ink::Accent : ink::Text, Meaning::Heading);
    result.tag.level = level;
    result.lineSpacing = 1.2;
    return result;
}

qreal ScheduleFrame::columnWidth(const QStringList &texts, qreal least, qreal most)
{
    qreal widest = 0;
    for (const QString &text : texts) {
        const QStringList words = printable(text).split(QRegularExpression(QStringLiteral("[ \n]")), Qt::SkipEmptyParts);
        for (const QString &word : words)
            widest = std::max(widest, m_page.typesetter().width(word, FlowTable::cellFont(m_scale)));
    }
    return std::clamp(widest + 2 * FlowTable::SideRoom + 0.3, least, most);
}

void ScheduleFrame::placeTitle(const QString &kind, const QString &title)
{
    m_page.rectangle({left(), HeadTop, 16, 1.2}, QColor(ink::Accent));
    m_flow.place(style(regular(10), ink::Quiet, Meaning::Paragraph), kind);
    m_flow.skip(1.5);
    TextFlow::Style large = style(bold(18), ink::Accent, Meaning::Heading);
    large.lineSpacing = 1.15;
    m_flow.place(large, title);
    m_flow.skip(3);
}

void ScheduleFrame::placeParticular(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    const qreal indent = LabelWidth * m_scale;
    const TextFlow::Style beside = style(regular(10), ink::Text, Meaning::Paragraph, indent);
    m_flow.need(m_flow.height(beside, value, 2));
    TextBox box;
    box.box = {left(), m_flow.y(), indent - 2, 0};
    box.font = regular(10 * m_scale);
    box.colour = QColor(ink::Quiet);
    box.tag.meaning = Meaning::Paragraph;
    const qreal labelHeight = m_page.text(box, label);
    const qreal top = m_flow.y();
    m_flow.place(beside, value);
    m_flow.advance(std::max(0.0, top + labelHeight - m_flow.y()));
    m_flow.skip(0.9);
}

void ScheduleFrame::placeMargin(const QRectF &box, Qt::Alignment side, const QString &text)
{
    TextBox margin;
    margin.box = box;
    margin.font = regular(8.5);
    margin.colour = QColor(ink::Quiet);
    margin.alignment = side | Qt::AlignTop;
    margin.fitting = Fitting::Shrink;
    margin.floor = 6;
    m_page.text(margin, text);
}

void ScheduleFrame::placeHeadsAndFeet(const QString &head, const QString &foot, const QString &pageOf)
{
    const int count = m_page.pageCount();
    const qreal footTop = m_size.height() - FootHeight;
    for (int index = 0; index < count; ++index) {
        m_page.goToPage(index);
        if (index > 0)
            placeMargin({left(), HeadTop, width(), 8}, Qt::AlignLeft, head);
        placeMargin({left(), footTop, width() * 0.75, 8}, Qt::AlignLeft, foot);
        placeMargin({left() + width() * 0.76, footTop, width() * 0.24, 8}, Qt::AlignRight, pageOf.arg(index + 1).arg(count));
    }
}

} // namespace printing
