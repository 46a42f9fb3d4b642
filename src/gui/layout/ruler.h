#pragma once

#include <QWidget>

namespace gui {

class LayoutEditor;
class LayoutView;

/// Millimetres along an edge of the canvas, with the extent of the selection and the place of the pointer.
class Ruler : public QWidget
{
    Q_OBJECT
public:
    Ruler(Qt::Orientation orientation, LayoutEditor &editor, LayoutView &view, QWidget *parent = nullptr);

    /// Breadth of a ruler in pixels.
    static constexpr int Breadth = 20;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isHorizontal() const { return m_orientation == Qt::Horizontal; }
    /// Pixel of a millimetre along the ruler.
    [[nodiscard]] qreal position(qreal millimetres) const;
    void paintSelection(QPainter &painter) const;
    void paintTicks(QPainter &painter) const;

    Qt::Orientation m_orientation;
    LayoutEditor &m_editor;
    LayoutView &m_view;
    qreal m_pointer = -1; ///< mm
};

} // namespace gui
