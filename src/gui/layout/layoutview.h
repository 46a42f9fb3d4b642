#pragma once

#include "gui/layout/canvasdrag.h"

#include <QGraphicsView>

namespace gui {

class LayoutEditor;
class LayoutScene;

/// The canvas: what is on the page is chosen, moved and resized here by mouse and by keyboard.
class LayoutView : public QGraphicsView
{
    Q_OBJECT
public:
    LayoutView(LayoutEditor &editor, LayoutScene &scene, QWidget *parent = nullptr);

    /// 1 is the size on paper.
    [[nodiscard]] qreal zoom() const;
    void setZoom(qreal zoom);
    void zoomBy(int steps);
    /// The whole first page, also after a change of size.
    void fitPage();
    /// Whether edges and middles of others catch what is dragged, and whether whole millimetres do.
    void setSnapping(bool toElements, bool toGrid);
    /// Middle of what is seen of the page, mm: where something new goes.
    [[nodiscard]] QPointF middleOfSight() const;

Q_SIGNALS:
    void zoomChanged();
    /// The page lies elsewhere in the view than before.
    void scrolled();
    void pointerMoved(QPointF millimetres);
    /// F2 or a double click on a text.
    void editRequested();
    /// The mouse holds something on the canvas, or has let it go: meanwhile nothing around may move the page.
    void dragChanged(bool isDragging);
    /// Files were dropped on a place of the page, mm.
    void filesDropped(const QStringList &paths, QPointF place);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void applyPalette();
    void setScale(qreal zoom);
    void showSelection();
    [[nodiscard]] qreal pixel() const;
    [[nodiscard]] printing::SnapRule snapRule(Qt::KeyboardModifiers modifiers) const;
    void hover(QPointF point);
    void showDrag();
    void tellDrag();
    void refit();
    bool nudge(QKeyEvent *event);
    void announce();

    LayoutEditor &m_editor;
    LayoutScene &m_scene;
    CanvasDrag m_drag;
    QPoint m_pressedAt;
    bool m_isDragging = false; ///< the mouse has gone far enough
    bool m_fits = true;
    bool m_isHeld = false;    ///< as dragChanged() told last
    bool m_awaitsFit = false; ///< there is other room since something is dragged
    bool m_snapsToElements = true;
    bool m_snapsToGrid = true;
};

} // namespace gui
