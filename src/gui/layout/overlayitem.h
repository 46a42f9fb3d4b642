#pragma once

#include "printing/layoutsnapping.h"

#include <QGraphicsItem>

namespace gui {

/// What lies over the page while it is edited and is never printed: outlines of elements, the selection with its grips,
/// guides and the rubber band. One unit is a millimetre, lines are as thin on screen at each zoom.
class OverlayItem : public QGraphicsItem
{
public:
    OverlayItem();

    void setLayout(const printing::CertificateLayout &layout);
    void setSelection(const printing::ElementIds &ids, bool hasHandles);
    void setHovered(int id);
    /// Elements with something to look at.
    void setMarked(const printing::ElementIds &ids);
    void setGuides(const QList<printing::Guide> &guides);
    void setBand(const QRectF &band);
    void setAccent(const QColor &accent, const QColor &warning);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintElements(QPainter &painter) const;
    void paintSelection(QPainter &painter, qreal pixel) const;
    void paintGuides(QPainter &painter) const;

    printing::CertificateLayout m_layout;
    printing::ElementIds m_selection;
    printing::ElementIds m_marked;
    QList<printing::Guide> m_guides;
    QRectF m_band;
    QColor m_accent = Qt::blue;
    QColor m_warning = Qt::red;
    int m_hovered = 0;
    bool m_hasHandles = false;
};

} // namespace gui
