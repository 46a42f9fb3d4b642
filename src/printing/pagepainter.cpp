#include "printing/pagepainter.h"

#include "printing/documentfont.h"
#include "printing/typesetter.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace printing {

namespace {

/// Paints items in the painter's own units. Nothing changes the painter's transformation unless it must: in a PDF each change is
/// written out, with pen and brush, and so is each digit behind the point.
class ItemPainter
{
public:
    ItemPainter(QPainter &painter, qreal unitsPerMm, Typesetter &typesetter)
        : m_painter(painter), m_units(unitsPerMm), m_typesetter(typesetter), m_isPdf(painter.paintEngine()->type() == QPaintEngine::Pdf)
    {
    }

    void operator()(const TextRun &run)
    {
        if (const QPen &pen = m_painter.pen(); run.colour != pen.color() || pen.widthF() != 1 || pen.style() != Qt::SolidLine)
            m_painter.setPen(run.colour);
        if (m_isPdf)
            drawIntoPdf(run);
        else
            drawScaled(run);
    }

    void operator()(const Picture &picture) { m_painter.drawImage(units(picture.box), picture.image); }

    void operator()(const Line &line)
    {
        m_painter.setPen(QPen(line.colour, line.width * m_units, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(units(line.from), units(line.to));
    }

    void operator()(const Shape &shape)
    {
        const bool isPlaced = !shape.placement.isIdentity();
        const QTransform before = m_painter.transform();
        if (isPlaced)
            m_painter.setTransform(shape.placement * QTransform::fromScale(m_units, m_units), true);
        const qreal units = isPlaced ? 1 : m_units;
        m_painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
        m_painter.setPen(shape.stroke.isValid() ? QPen(shape.stroke, shape.strokeWidth * units, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)
                                                : QPen(Qt::NoPen));
        m_painter.drawPath(isPlaced ? shape.path : QTransform::fromScale(units, units).map(shape.path));
        if (isPlaced)
            m_painter.setTransform(before);
    }

private:
    [[nodiscard]] QPointF units(QPointF mm) const { return mm * m_units; }
    [[nodiscard]] QRectF units(const QRectF &mm) const { return {mm.topLeft() * m_units, mm.size() * m_units}; }

    void drawScaled(const TextRun &run)
    {
        const ShapedText &shaped = m_typesetter.shaped(run.text, run.font);
        const qreal scale = pointsToMm(run.font.size) * m_units / ReferenceEm;
        const QTransform before = m_painter.transform();
        m_painter.translate(units(run.baseline));
        m_painter.scale(scale, scale);
        for (const QGlyphRun &glyphs : shaped.glyphs)
            m_painter.drawGlyphRun({}, glyphs);
        m_painter.setTransform(before);
    }

    /// Places glyphs on whole units, which are hundredths of a millimetre in our PDFs.
    void drawIntoPdf(const TextRun &run)
    {
        const ShapedText &shaped = m_typesetter.shaped(run.text, run.font);
        const qreal scale = pointsToMm(run.font.size) * m_units / ReferenceEm;
        const QPointF origin = units(run.baseline);
        for (QGlyphRun glyphs : shaped.glyphs) {
            QList<QPointF> positions = glyphs.positions();
            for (QPointF &position : positions)
                position = QPointF(std::round(origin.x() + position.x() * scale), std::round(origin.y() + position.y() * scale));
            glyphs.setPositions(positions);
            glyphs.setRawFont(m_typesetter.sized(glyphs.rawFont(), scale * ReferenceEm));
            m_painter.drawGlyphRun({}, glyphs);
        }
    }

    QPainter &m_painter;
    qreal m_units;
    Typesetter &m_typesetter;
    bool m_isPdf;
};

} // namespace

void paintPage(QPainter &painter, const Page &page, qreal unitsPerMm, Typesetter &typesetter)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    if (page.background && !page.background->image.isNull())
        painter.drawImage(QRectF({}, page.size * unitsPerMm), page.background->image);
    ItemPainter itemPainter(painter, unitsPerMm, typesetter);
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
