// The mouse in the calendar: choosing, dragging, dropping.

#include "gui/sessions/calendarview.h"
#include "gui/widgets/recordview.h"

#include <QApplication>
#include <QDragMoveEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace gui {

namespace {

constexpr int SlotMinutes = 30;
constexpr int QuarterMinutes = 15;

bool isSessionDrag(const QDropEvent &event)
{
    return rowsIn(event.mimeData()).first == QLatin1StringView("session");
}

} // namespace

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    settle();
    if (event->button() != Qt::LeftButton || m_drag) {
        SessionView::mousePressEvent(event);
        return;
    }
    if (const QDate day = m_face->moreAt(position); day.isValid()) {
        showDay(day);
        return;
    }
    if (idAt(position) != 0) {
        startDrag(event);
        return;
    }
    SessionView::mousePressEvent(event);
    if (const auto place = m_face->placeAt(position)) {
        // A month has no hours to point at.
        const CalendarPlace cell{place->day, isMonth() ? m_cursor.minute : place->minute / SlotMinutes * SlotMinutes};
        m_cursor = cell;
        viewport()->update();
        Q_EMIT cursorMoved();
    }
}

void CalendarView::startDrag(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const qint64 id = idAt(position);
    const bool isCopy = event->modifiers().testFlag(Qt::ControlModifier);
    const bool keepsSelection = isSelected(id) && !event->modifiers().testFlag(Qt::ShiftModifier);
    if (!keepsSelection)
        selectByMouse(id, event->modifiers());
    else
        setCurrent(id, QItemSelectionModel::NoUpdate);
    CalendarDrag drag;
    drag.kind = m_face->isStretchEdge(position) ? CalendarDrag::Kind::Stretch : isCopy ? CalendarDrag::Kind::Copy : CalendarDrag::Kind::Move;
    drag.id = id;
    drag.ids = selectedIds();
    drag.pressedAt = position;
    drag.hasHours = !isMonth();
    drag.selectsAlone = keepsSelection;
    drag.from = m_face->placeAt(position).value_or(m_cursor);
    drag.to = drag.from;
    m_drag = drag;
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_drag) {
        const bool stretches = m_face->isStretchEdge(position) && !event->buttons();
        viewport()->setCursor(stretches ? Qt::SizeVerCursor : m_face->moreAt(position).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_drag->hasBegun && (position - m_drag->pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->hasBegun = true;
    if (position.y() > m_face->body().bottom())
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    else if (position.y() < m_face->body().top())
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    if (const auto place = m_face->placeAt(position))
        m_drag->to = *place;
    viewport()->update();
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const CalendarDrag drag = *m_drag;
    cancelDrag();
    if (drag.hasBegun)
        propose(drag.change(programme()));
    else if (drag.selectsAlone)
        selectByMouse(drag.id, event->modifiers());
}

void CalendarView::cancelDrag()
{
    m_drag.reset();
    viewport()->update();
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    cancelDrag();
    SessionView::mouseDoubleClickEvent(event);
}

// Sessions without a date, dragged in

void CalendarView::dragEnterEvent(QDragEnterEvent *event)
{
    if (isSessionDrag(*event))
        event->acceptProposedAction();
    else
        SessionView::dragEnterEvent(event);
}

void CalendarView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!isSessionDrag(*event)) {
        SessionView::dragMoveEvent(event);
        return;
    }
    settle();
    m_drop = m_face->placeAt(event->position().toPoint());
    if (m_drop)
        m_drop->minute = m_drop->minute / QuarterMinutes * QuarterMinutes;
    event->setAccepted(m_drop.has_value());
    viewport()->update();
}

void CalendarView::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_drop.reset();
    SessionView::dragLeaveEvent(event);
    viewport()->update();
}

void CalendarView::dropEvent(QDropEvent *event)
{
    if (!isSessionDrag(*event)) {
        SessionView::dropEvent(event);
        return;
    }
    m_drop.reset();
    settle();
    auto place = m_face->placeAt(event->position().toPoint());
    if (!place)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const int minute = isMonth() ? m_cursor.minute : place->minute / QuarterMinutes * QuarterMinutes;
    setCursorPlace({place->day, minute});
    placeSessions(rowsIn(event->mimeData()).second, cursorTime());
}

} // namespace gui
