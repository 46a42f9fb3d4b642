#include "printing/allocationpages.h"

#include "printing/documentfont.h"
#include "printing/documentstyle.h"
#include "printing/flowtable.h"
#include "printing/textflow.h"

#include <algorithm>

namespace printing {

namespace {

constexpr QSizeF A4{210, 297};
constexpr qreal Left = 25;
constexpr qreal Right = 190;
constexpr qreal Width = Right - Left;
constexpr qreal Top = 24;
constexpr qreal Bottom = 274;
constexpr qreal HeadTop = 13;
constexpr qreal FootTop = 281;
constexpr qreal LabelWidth = 36; ///< of the particulars
constexpr qreal BulletIndent = 5;
constexpr qreal BoxPadding = 3.5; ///< of the result
constexpr qsizetype LongestWord = 32; ///< letters; longer words are broken
constexpr qreal SectionGap = 9;   ///< above a section
constexpr qreal PartGap = 5.5;    ///< above a part of one

class RecordLayout
{
public:
    RecordLayout(Typesetter &typesetter, const AllocationDocument &document)
        : m_document(document), m_common(documentTexts(document.language)), m_page(typesetter, A4), m_flow(m_page, Top, Bottom)
    {
    }

    AllocationPages pages()
    {
        placeTitle();
        placeParticulars();
        placeSummary();
        for (qsizetype i = 0; i < m_document.sections.size(); ++i)
            placeSection(i);
        placeHeadsAndFeet();
        return {m_page.pages(), m_page.findings()};
    }

private:
    void placeTitle();
    void placeParticulars();
    void placeSummary();
    void placeSection(qsizetype index);
    void placePoint(const QString &text);
    void placeTable(const AllocationTable &table);
    void placeHeadsAndFeet();
    void placeMargin(const QRectF &box, Qt::Alignment side, const QString &text);
    [[nodiscard]] qreal beginningOf(qsizetype index);
    [[nodiscard]] qreal widestWord(const AllocationTable &table, qsizetype column);
    [[nodiscard]] QList<FlowTable::Column> columns(const AllocationTable &table);

    [[nodiscard]] static TextFlow::Style style(const FontSpec &font, QRgb colour, Meaning meaning, qreal indent = 0)
    {
        TextFlow::Style result;
        result.font = font;
        result.colour = QColor(colour);
        result.left = Left + indent;
        result.width = Width - indent;
        result.tag.meaning = meaning;
        return result;
    }
    [[nodiscard]] static TextFlow::Style headingStyle(int level)
    {
        TextFlow::Style result = style(bold(level <= 2 ? 13 : 10.5), level <= 2 ? ink::Accent : ink::Text, Meaning::Heading);
        result.tag.level = level;
        result.lineSpacing = 1.2;
        return result;
    }
    [[nodiscard]] static TextFlow::Style textStyle() { return style(regular(10), ink::Text, Meaning::Paragraph); }
    [[nodiscard]] static TextFlow::Style pointStyle() { return style(regular(10), ink::Text, Meaning::Paragraph, BulletIndent); }
    [[nodiscard]] static TextFlow::Style noteStyle() { return style(regular(8.5), ink::Quiet, Meaning::Paragraph); }

    const AllocationDocument &m_document;
    const DocumentTexts &m_common;
    PageBuilder m_page;
    TextFlow m_flow;
};

void RecordLayout::placeTitle()
{
    m_page.rectangle({Left, HeadTop + 1, 16, 1.2}, QColor(ink::Accent));
    m_flow.place(style(regular(10), ink::Quiet, Meaning::Paragraph),
                 m_document.programme.isEmpty() ? m_document.kind : QStringLiteral("%1 · %2").arg(m_document.kind, m_document.programme));
    m_flow.skip(1.5);
    TextFlow::Style title = style(bold(18), ink::Accent, Meaning::Heading);
    title.lineSpacing = 1.15;
    m_flow.place(title, m_document.title);
    m_flow.skip(3);
}

/// Labels at the left, what they say beside them.
void RecordLayout::placeParticulars()
{
    for (const auto &[label, value] : m_document.particulars) {
        TextFlow::Style text = style(regular(10), ink::Text, Meaning::Paragraph, LabelWidth);
        m_flow.need(m_flow.height(text, value, 2));
        TextBox box;
        box.box = {Left, m_flow.y(), LabelWidth - 2, 0};
        box.font = regular(10);
        box.colour = QColor(ink::Quiet);
        box.tag.meaning = Meaning::Paragraph;
        const qreal labelHeight = m_page.text(box, label);
        const qreal top = m_flow.y();
        m_flow.place(text, value);
        m_flow.advance(std::max(0.0, top + labelHeight - m_flow.y()));
        m_flow.skip(0.9);
    }
}

/// The result in a tinted box; plain where it is too long for one.
void RecordLayout::placeSummary()
{
    if (m_document.summary.isEmpty())
        return;
    TextFlow::Style text = style(regular(10.5), ink::Text, Meaning::Paragraph, BoxPadding);
    text.width -= BoxPadding;
    qreal height = 2 * BoxPadding + 1.5 * qreal(m_document.summary.size() - 1);
    for (const QString &sentence : m_document.summary)
        height += m_flow.height(text, sentence);
    m_flow.skip(3);
    if (height < m_flow.pageHeight() / 2) {
        m_flow.need(height);
        m_page.rectangle({Left, m_flow.y(), Width, height}, QColor(ink::Tint));
        m_page.rectangle({Left, m_flow.y(), 1.2, height}, QColor(ink::Accent));
    }
    m_flow.advance(BoxPadding);
    for (const QString &sentence : m_document.summary) {
        m_flow.place(text, sentence);
        m_flow.skip(1.5);
    }
    m_flow.advance(BoxPadding - 1.5);
}

/// Room that the widest word of a column needs, so that it is not broken inside; very long ones are.
qreal RecordLayout::widestWord(const AllocationTable &table, qsizetype column)
{
    Typesetter &typesetter = m_page.typesetter();
    qreal widest = 0;
    const auto measure = [&](const QString &text, const FontSpec &font) {
        for (const QString &word : text.simplified().split(u' ')) {
            if (word.size() <= LongestWord)
                widest = std::max(widest, typesetter.width(word, font));
        }
    };
    measure(table.columns[column].heading, FlowTable::headFont());
    for (const QStringList &row : table.rows)
        measure(row.value(column), FlowTable::cellFont());
    return widest + 2 * FlowTable::SideRoom + 0.2;
}

/// By their shares, but no column narrower than its widest word: the others give it room.
QList<FlowTable::Column> RecordLayout::columns(const AllocationTable &table)
{
    qreal shares = 0;
    for (const AllocationColumn &column : table.columns)
        shares += column.share;
    QList<FlowTable::Column> result;
    QList<qreal> least;
    qreal missing = 0;
    qreal spare = 0;
    for (const AllocationColumn &column : table.columns) {
        const qreal width = Width * column.share / shares;
        least.append(widestWord(table, result.size()));
        result.append({column.heading, width, column.isNumber});
        missing += std::max(0.0, least.last() - width);
        spare += std::max(0.0, width - least.last());
    }
    if (missing <= 0 || spare < missing)
        return result;
    for (qsizetype i = 0; i < result.size(); ++i)
        result[i].width = std::max(least[i], result[i].width - (result[i].width - least[i]) * missing / spare);
    return result;
}

/// Height that stays together: the heading and the beginning of what follows it, also where that is a part with a
/// heading of its own.
qreal RecordLayout::beginningOf(qsizetype index)
{
    const AllocationSection &section = m_document.sections[index];
    qreal height = m_flow.height(headingStyle(section.level), section.heading) + 4;
    for (const QString &paragraph : section.paragraphs)
        height += m_flow.height(textStyle(), paragraph, 4) + 1.5;
    if (!section.points.isEmpty())
        return height + m_flow.height(pointStyle(), section.points.first(), 3);
    if (!section.table.columns.isEmpty())
        return height + FlowTable(m_flow, Left, columns(section.table)).beginning(section.table.rows.value(0));
    const bool hasParts = index + 1 < m_document.sections.size() && m_document.sections[index + 1].level > section.level;
    return hasParts ? height + PartGap + beginningOf(index + 1) : height;
}

void RecordLayout::placeSection(qsizetype index)
{
    const AllocationSection &section = m_document.sections[index];
    m_flow.skip(section.level <= 2 ? SectionGap : PartGap);
    m_flow.need(beginningOf(index));
    m_flow.place(headingStyle(section.level), section.heading);
    m_flow.skip(section.level <= 2 ? 1.8 : 0.8);
    for (const QString &paragraph : section.paragraphs) {
        m_flow.place(textStyle(), paragraph);
        m_flow.skip(1.5);
    }
    for (const QString &point : section.points)
        placePoint(point);
    if (!section.table.columns.isEmpty())
        placeTable(section.table);
    for (const QString &note : section.notes) {
        m_flow.skip(1.5);
        m_flow.place(noteStyle(), note);
    }
}

void RecordLayout::placePoint(const QString &text)
{
    m_flow.need(m_flow.height(pointStyle(), text, 2));
    Shape bullet;
    const qreal middle = m_flow.y() + pointsToMm(pointStyle().font.size) * 0.62;
    bullet.path.addEllipse(QPointF(Left + 1.4, middle), 0.65, 0.65);
    bullet.fill = QColor(ink::Accent);
    m_page.shape(bullet);
    m_flow.place(pointStyle(), text);
    m_flow.skip(1.2);
}

void RecordLayout::placeTable(const AllocationTable &table)
{
    FlowTable placed(m_flow, Left, columns(table));
    m_flow.skip(1);
    m_flow.need(placed.beginning(table.rows.value(0)));
    placed.placeHead();
    for (const QStringList &row : table.rows)
        placed.placeRow(row);
}

void RecordLayout::placeMargin(const QRectF &box, Qt::Alignment side, const QString &text)
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

/// The title stands on each page after the first; whom the pages are for and their number on each.
void RecordLayout::placeHeadsAndFeet()
{
    const int count = m_page.pageCount();
    for (int index = 0; index < count; ++index) {
        m_page.goToPage(index);
        if (index > 0)
            placeMargin({Left, HeadTop, Width, 8}, Qt::AlignLeft, pdfInfo(m_document).title);
        placeMargin({Left, FootTop, Width * 0.75, 8}, Qt::AlignLeft, m_document.handling);
        placeMargin({Left + Width * 0.76, FootTop, Width * 0.24, 8}, Qt::AlignRight, m_common.pageOf.arg(index + 1).arg(count));
    }
}

} // namespace

AllocationPages allocationPages(Typesetter &typesetter, const AllocationDocument &document)
{
    return RecordLayout(typesetter, document).pages();
}

PdfInfo pdfInfo(const AllocationDocument &document)
{
    PdfInfo info;
    info.title = document.title.isEmpty() ? document.kind : QStringLiteral("%1: %2").arg(document.kind, document.title);
    info.author = document.organiser;
    info.subject = document.programme;
    info.language = languageCode(document.language);
    return info;
}

base::Result<AllocationPdf> renderAllocation(const AllocationDocument &document)
{
    if (const base::Result<> font = checkDocumentFont(); !font)
        return font.failure();
    Typesetter typesetter;
    AllocationPages laidOut = allocationPages(typesetter, document);
    base::Result<QByteArray> pdf = renderPdf(laidOut.pages, pdfInfo(document));
    if (!pdf)
        return pdf.failure();
    return AllocationPdf{*std::move(pdf), int(laidOut.pages.size()), std::move(laidOut.findings)};
}

} // namespace printing
