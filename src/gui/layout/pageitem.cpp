#include "gui/layout/pageitem.h"

#include "printing/layoutsnapping.h"
#include "printing/pagepainter.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace gui {

namespace {

constexpr qreal Border = 0.3;        ///< mm around the sheet that belong to the item
constexpr qreal NarrowestMesh = 4.5; ///< pixels between two lines of the grid
const QColor gridColour(40, 110, 170, 34);
const QColor strongGridColour(40, 110, 170, 70);
const QColor marginColour(40, 110, 170, 120);
const QColor edgeColour(0, 0, 0, 90);

} // namespace

PageItem::PageItem(printing::Typesetter &typesetter) : m_typesetter(typesetter)
{
    // What lies above, and what is selected, changes more often than the page.
    setCacheMode(DeviceCoordinateCache);
}

void PageItem::setPage(const printing::Page &page)
{
    if (page.size != m_page.size)
        prepareGeometryChange();
    m_page = page;
    update();
}

void PageItem::showGrid(bool on)
{
    m_hasGrid = on;
    update();
}

QRectF PageItem::boundingRect() const
{
    return QRectF(QPointF(), m_page.size).adjusted(-Border, -Border, Border, Border);
}

void PageItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QRectF sheet(QPointF(), m_page.size);
    painter->fillRect(sheet, Qt::white);
    painter->save();
    painter->setClipRect(sheet);
    printing::paintPage(*painter, m_page, 1, m_typesetter);
    painter->restore();
    if (m_hasGrid)
        paintGrid(*painter);
    painter->setPen(QPen(edgeColour, 0));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(sheet);
}

void PageItem::paintGrid(QPainter &painter) const
{
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    const int step = scale >= NarrowestMesh ? 1 : scale * 5 >= NarrowestMesh ? 5 : 10;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto line = [&](int position, const QPointF &from, const QPointF &to) {
        painter.setPen(QPen(position % 10 == 0 ? strongGridColour : gridColour, 0));
        painter.drawLine(from, to);
    };
    for (int x = step; x < m_page.size.width(); x += step)
        line(x, QPointF(x, 0), QPointF(x, m_page.size.height()));
    for (int y = step; y < m_page.size.height(); y += step)
        line(y, QPointF(0, y), QPointF(m_page.size.width(), y));
    QPen pen(marginColour, 0, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    constexpr qreal margin = printing::SnapMargin;
    painter.drawRect(QRectF(QPointF(), m_page.size).adjusted(margin, margin, -margin, -margin));
}

} // namespace gui
