#include "gui/layout/overlayitem.h"

#include "gui/layout/handles.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace gui {

namespace {

constexpr qreal Surround = 60; ///< mm around the page in which guides and the band are shown
const QColor guideColour(214, 51, 132);
const QColor quietOutline(90, 110, 130, 110);

QPen cosmetic(const QColor &colour, qreal pixels, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(colour, pixels, style);
    pen.setCosmetic(true);
    return pen;
}

bool isFilled(const printing::LayoutElement &element)
{
    return std::holds_alternative<printing::ShapeElement>(element.content);
}

} // namespace

OverlayItem::OverlayItem()
{
    setZValue(1);
}

void OverlayItem::setLayout(const printing::CertificateLayout &layout)
{
    if (layout.size != m_layout.size)
        prepareGeometryChange();
    m_layout = layout;
    update();
}

void OverlayItem::setSelection(const printing::ElementIds &ids, bool hasHandles)
{
    m_selection = ids;
    m_hasHandles = hasHandles;
    update();
}

void OverlayItem::setHovered(int id)
{
    if (m_hovered == id)
        return;
    m_hovered = id;
    update();
}

void OverlayItem::setMarked(const printing::ElementIds &ids)
{
    m_marked = ids;
    update();
}

void OverlayItem::setGuides(const QList<printing::Guide> &guides)
{
    m_guides = guides;
    update();
}

void OverlayItem::setBand(const QRectF &band)
{
    m_band = band;
    update();
}

void OverlayItem::setAccent(const QColor &accent, const QColor &warning)
{
    m_accent = accent;
    m_warning = warning;
    update();
}

QRectF OverlayItem::boundingRect() const
{
    return QRectF(QPointF(), m_layout.size).adjusted(-Surround, -Surround, Surround, Surround);
}

void OverlayItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const qreal pixel = 1 / QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
    paintElements(*painter);
    paintGuides(*painter);
    paintSelection(*painter, pixel);
    if (!m_band.isNull()) {
        QColor fill = m_accent;
        fill.setAlpha(40);
        painter->setPen(cosmetic(m_accent, 1));
        painter->setBrush(fill);
        painter->drawRect(m_band.normalized());
    }
}

void OverlayItem::paintElements(QPainter &painter) const
{
    for (const printing::LayoutElement &element : m_layout.elements) {
        const bool isMarked = m_marked.contains(element.id);
        if (isMarked)
            painter.setPen(cosmetic(m_warning, 2, Qt::DashLine));
        else if (element.id == m_hovered && !m_selection.contains(element.id))
            painter.setPen(cosmetic(m_accent, 1));
        else if (!isFilled(element))
            painter.setPen(cosmetic(quietOutline, 1, Qt::DotLine));
        else
            continue;
        painter.drawRect(element.box);
    }
}

void OverlayItem::paintSelection(QPainter &painter, qreal pixel) const
{
    painter.setPen(cosmetic(m_accent, 1));
    for (const int id : m_selection) {
        if (const printing::LayoutElement *element = printing::findElement(m_layout, id))
            painter.drawRect(element->box);
    }
    const QRectF bounds = printing::boundsOf(m_layout, m_selection);
    if (m_selection.isEmpty())
        return;
    painter.setPen(cosmetic(m_accent, 2));
    painter.drawRect(bounds);
    if (!m_hasHandles)
        return;
    painter.setPen(cosmetic(m_accent, 1.5));
    painter.setBrush(Qt::white);
    const qreal side = HandleSize * pixel;
    for (const Handle &handle : handlesOf(bounds, pixel))
        painter.drawRect(QRectF(handle.place - QPointF(side / 2, side / 2), QSizeF(side, side)));
    painter.setBrush(Qt::NoBrush);
}

void OverlayItem::paintGuides(QPainter &painter) const
{
    painter.setPen(cosmetic(guideColour, 1));
    for (const printing::Guide &guide : m_guides) {
        if (guide.orientation == Qt::Vertical)
            painter.drawLine(QLineF(guide.position, guide.from, guide.position, guide.to));
        else
            painter.drawLine(QLineF(guide.from, guide.position, guide.to, guide.position));
    }
}

} // namespace gui
