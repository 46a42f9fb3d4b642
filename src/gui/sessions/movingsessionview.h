#pragma once

#include "gui/sessions/sessionview.h"

#include <QBasicTimer>

#include <optional>

namespace gui {

/// A view whose blocks are dragged with the mouse and moved by Alt and the arrow keys; plain arrows walk from block to
/// block. Several selected blocks move together. Escape ends a drag without a change.
class MovingSessionView : public SessionView
{
    Q_OBJECT
public:
    using SessionView::SessionView;

protected:
    enum class Arrow { Up, Down, Left, Right };

    /// A block held by the mouse.
    struct Drag
    {
        qint64 id = 0;
        QPoint pressed; ///< in the contents, so that scrolling does not move it
        QPoint at;      ///< in the viewport
        bool isMoving = false;
    };

    /// The drag that goes on, for painting; none while nothing is dragged.
    [[nodiscard]] const Drag *drag() const { return m_drag && m_drag->isMoving ? &*m_drag : nullptr; }
    /// How far the dragged block is from its place.
    [[nodiscard]] QPoint dragDistance() const;
    /// The sessions that move with this one: all selected ones, or it alone.
    [[nodiscard]] QList<domain::SessionId> movingWith(qint64 id) const;
    /// Proposes a change and tells what it does to the schedule; `rule` stands before it.
    void propose(const base::Result<domain::ChangeSet> &change, const QString &rule = {});

    /// The block was let go here.
    virtual void drop(const Drag &drag) = 0;
    /// Alt and an arrow; `isFar` with Shift.
    virtual void moveSelected(Arrow arrow, bool isFar) = 0;
    virtual void walk(Arrow arrow, QItemSelectionModel::SelectionFlags command) = 0;
    /// Tells where the mouse was pressed, on a block or beside.
    virtual void pressedAt(QPoint position) { Q_UNUSED(position) }
    void ensureVisible(const QRect &rect, const QRect &area);

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] QPoint scrolled() const;
    void scrollAtEdges();
    void endDrag();

    std::optional<Drag> m_drag;
    QBasicTimer m_scrolling;
    bool m_selectsOnRelease = false; ///< pressed on one of several selected blocks
};

} // namespace gui
