#pragma once

#include "printing/page.h"

#include <QGraphicsItem>

namespace printing {
class Typesetter;
}

namespace gui {

/// A sheet with a page exactly as it is printed; one unit is a millimetre.
class PageItem : public QGraphicsItem
{
public:
    explicit PageItem(printing::Typesetter &typesetter);

    void setPage(const printing::Page &page);
    /// A grid of millimetres and the margins over the page.
    void showGrid(bool on);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintGrid(QPainter &painter) const;

    printing::Typesetter &m_typesetter;
    printing::Page m_page;
    bool m_hasGrid = false;
};

} // namespace gui
