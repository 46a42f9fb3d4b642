#include "printing/pagepainter.h"

#include "printing/documentfont.h"
#include "printing/typesetter.h"

#include <QPainter>

namespace printing {

namespace {

class ItemPainter
{
public:
    ItemPainter(QPainter &painter, Typesetter &typesetter) : m_painter(painter), m_typesetter(typesetter) {}

    void operator()(const TextRun &run)
    {
        const ShapedText &shaped = m_typesetter.shaped(run.text, run.font);
        const qreal scale = pointsToMm(run.font.size) / ReferenceEm;
        const QTransform before = m_painter.transform();
        m_painter.translate(run.baseline);
        m_painter.scale(scale, scale);
        m_painter.setPen(run.colour);
        for (const QGlyphRun &glyphs : shaped.glyphs)
            m_painter.drawGlyphRun({}, glyphs);
        m_painter.setTransform(before);
    }

    void operator()(const Picture &picture) { m_painter.drawImage(picture.box, picture.image); }

    void operator()(const Line &line)
    {
        m_painter.setPen(QPen(line.colour, line.width, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(line.from, line.to);
    }

    void operator()(const Shape &shape)
    {
        const QTransform before = m_painter.transform();
        m_painter.setTransform(shape.placement, true);
        m_painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
        m_painter.setPen(shape.stroke.isValid() ? QPen(shape.stroke, shape.strokeWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin) : QPen(Qt::NoPen));
        m_painter.drawPath(shape.path);
        m_painter.setTransform(before);
    }

private:
    QPainter &m_painter;
    Typesetter &m_typesetter;
};

} // namespace

void paintPage(QPainter &painter, const Page &page, qreal unitsPerMm, Typesetter &typesetter)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(unitsPerMm, unitsPerMm);
    if (page.background && !page.background->image.isNull())
        painter.drawImage(QRectF({}, page.size), page.background->image);
    ItemPainter itemPainter(painter, typesetter);
    for (const Item &item : page.items)
        std::visit(itemPainter, item);
    painter.restore();
}

QImage pageImage(const Page &page, qreal dotsPerInch, Typesetter &typesetter)
{
    const qreal unitsPerMm = dotsPerInch / 25.4;
    QImage image((page.size * unitsPerMm).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, page, unitsPerMm, typesetter);
    return image;
}

} // namespace printing
