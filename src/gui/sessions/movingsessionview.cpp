#include "gui/sessions/movingsessionview.h"

#include "base/text.h"
#include "domain/verbs/sessionverbs.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>

namespace gui {

namespace {

constexpr int edgeWidth = 24;
constexpr int scrollStep = 16;
constexpr int scrollInterval = 40;

/// "Training B3: Tue, 19 November 2024, 10:00–12:00. Public holiday: …" for one session, numbers for several.
QString scheduleText(const domain::Programme &programme, const domain::ChangeSet &change)
{
    const std::vector<domain::PlannedSession> planned = domain::plannedSessions(programme, change);
    if (planned.empty())
        return change.label;
    const int warned = int(std::count_if(planned.begin(), planned.end(), [](const domain::PlannedSession &one) { return !one.warnings.empty(); }));
    if (planned.size() > 1)
        return warned == 0 ? change.label : MovingSessionView::tr("%1. There are warnings for %n of them.", "what was done", warned).arg(change.label);
    const domain::PlannedSession &one = planned.front();
    QStringList sentences{MovingSessionView::tr("%1: %2.", "title and new time").arg(one.title, base::dateTimeSpan(one.startsAt, one.endsAt, QLocale()))};
    for (const domain::ScheduleWarning &warning : one.warnings)
        sentences.append(warning.text + u'.');
    return sentences.join(u' ');
}

} // namespace

QPoint MovingSessionView::scrolled() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QPoint MovingSessionView::dragDistance() const
{
    return m_drag ? m_drag->at + scrolled() - m_drag->pressed : QPoint();
}

QList<domain::SessionId> MovingSessionView::movingWith(qint64 id) const
{
    QList<domain::SessionId> sessions;
    const QList<qint64> ids = isSelected(id) ? selectedIds() : QList<qint64>{id};
    for (const qint64 one : ids)
        sessions.append(domain::SessionId{one});
    return sessions;
}

void MovingSessionView::propose(const base::Result<domain::ChangeSet> &change, const QString &rule)
{
    if (change && change->isEmpty())
        return;
    const QString told = change ? scheduleText(programme(), *change) : QString();
    Q_EMIT changeProposed(change);
    if (!told.isEmpty())
        Q_EMIT statusText(rule.isEmpty() ? told : QStringLiteral("%1 %2").arg(told, rule));
}

void MovingSessionView::ensureVisible(const QRect &rect, const QRect &area)
{
    const auto shift = [](QScrollBar *bar, int low, int high, int lowest, int highest) {
        if (low < lowest || high - low > highest - lowest)
            bar->setValue(bar->value() + low - lowest);
        else if (high > highest)
            bar->setValue(bar->value() + high - highest);
    };
    shift(horizontalScrollBar(), rect.left(), rect.right(), area.left(), area.right());
    shift(verticalScrollBar(), rect.top(), rect.bottom(), area.top(), area.bottom());
}

bool MovingSessionView::event(QEvent *event)
{
    // Alt and an arrow would step through records in the inspector, Escape closes what the window has open.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right || key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if ((isArrow && key->modifiers().testFlag(Qt::AltModifier)) || (key->key() == Qt::Key_Escape && drag()))
            event->accept();
    }
    return SessionView::event(event);
}

void MovingSessionView::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, Arrow> arrows{{Qt::Key_Up, Arrow::Up}, {Qt::Key_Down, Arrow::Down}, {Qt::Key_Left, Arrow::Left}, {Qt::Key_Right, Arrow::Right}};
    if (event->key() == Qt::Key_Escape && drag()) {
        endDrag();
        return;
    }
    const auto arrow = arrows.constFind(event->key());
    if (arrow == arrows.cend()) {
        SessionView::keyPressEvent(event);
        return;
    }
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->modifiers().testFlag(Qt::AltModifier))
        moveSelected(*arrow, isShifted);
    else
        walk(*arrow, isShifted ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
}

void MovingSessionView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const qint64 id = idAt(position);
    pressedAt(position);
    m_selectsOnRelease = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && id != 0 && isSelected(id);
    if (m_selectsOnRelease)
        setCurrent(id, QItemSelectionModel::NoUpdate);
    else
        SessionView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && id != 0)
        m_drag = Drag{id, position + scrolled(), position, false};
}

void MovingSessionView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag || !event->buttons().testFlag(Qt::LeftButton))
        return;
    m_drag->at = event->position().toPoint();
    if (!m_drag->isMoving && dragDistance().manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_drag->isMoving)
        m_scrolling.start(scrollInterval, this);
    m_drag->isMoving = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void MovingSessionView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag released = *m_drag;
    m_drag->at = event->position().toPoint();
    if (released.isMoving)
        drop(*m_drag);
    else if (m_selectsOnRelease)
        setCurrent(released.id);
    endDrag();
}

void MovingSessionView::endDrag()
{
    m_drag.reset();
    m_scrolling.stop();
    viewport()->unsetCursor();
    viewport()->update();
}

void MovingSessionView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_scrolling.timerId())
        scrollAtEdges();
    else
        SessionView::timerEvent(event);
}

void MovingSessionView::scrollAtEdges()
{
    const QRect inner = viewport()->rect().adjusted(edgeWidth, edgeWidth, -edgeWidth, -edgeWidth);
    const auto nudge = [](QScrollBar *bar, int position, int low, int high) {
        if (position < low || position > high)
            bar->setValue(bar->value() + (position < low ? -scrollStep : scrollStep));
    };
    nudge(horizontalScrollBar(), m_drag->at.x(), inner.left(), inner.right());
    nudge(verticalScrollBar(), m_drag->at.y(), inner.top(), inner.bottom());
}

} // namespace gui
