#include "printing/pagebuilder.h"

namespace printing {

PageBuilder::PageBuilder(Typesetter &typesetter, QSizeF size) : m_typesetter(typesetter), m_size(size)
{
    m_pages.append(Page{m_size, {}});
}

qreal PageBuilder::text(TextBox box, const QString &text)
{
    box.tag.block = ++m_block;
    PlacedText placed = placeText(m_typesetter, box, text);
    for (TextRun &run : placed.runs)
        page().items.append(std::move(run));
    for (PreflightFinding &finding : placed.findings)
        report(std::move(finding));
    return placed.height;
}

qreal PageBuilder::textHeight(const TextBox &box, const QString &text)
{
    return placeText(m_typesetter, box, text).height;
}

void PageBuilder::line(QPointF from, QPointF to, qreal width, const QColor &colour)
{
    page().items.append(Line{from, to, width, colour});
}

void PageBuilder::rectangle(const QRectF &box, const QColor &fill)
{
    Shape rectangle;
    rectangle.path.addRect(box);
    rectangle.fill = fill;
    page().items.append(std::move(rectangle));
}

void PageBuilder::shape(Shape shape)
{
    page().items.append(std::move(shape));
}

void PageBuilder::picture(const QRectF &box, const QImage &image, const QString &description, Qt::Alignment alignment)
{
    if (image.isNull())
        return;
    const QRectF place = fittedBox(box, image.size(), alignment);
    const Meaning meaning = description.isEmpty() ? Meaning::Artefact : Meaning::Figure;
    page().items.append(Picture{place, image, {meaning, ++m_block, 1, 0, 0, description}});
}

void PageBuilder::report(PreflightFinding finding)
{
    finding.element = m_element;
    m_findings.append(std::move(finding));
}

void PageBuilder::newPage()
{
    m_pages.append(Page{m_size, {}});
    m_current = static_cast<int>(m_pages.size()) - 1;
}

} // namespace printing
