// How the board is worked with keys and mouse.

#include "gui/planner/planboardview.h"
#include "gui/theme/icons.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

namespace gui {

namespace {

constexpr int EdgeWidth = 28;
constexpr int ScrollStep = 20;
constexpr int ScrollInterval = 40;

/// Alt and an arrow sideways; with those up and down the window goes through records in the inspector.
bool carries(const QKeyEvent &event)
{
    return event.modifiers().testFlag(Qt::AltModifier) && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right);
}

} // namespace

bool PlanBoardView::event(QEvent *event)
{
    // Alt and an arrow may go back and forth in the window, Escape closes what it has open.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool endsDrag = key->key() == Qt::Key_Escape && (m_drag || !m_cut.isEmpty());
        if (endsDrag || carries(*key))
            event->accept();
    }
    return QAbstractScrollArea::event(event);
}

bool PlanBoardView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(indexAt(help->pos()).data(Qt::AccessibleTextRole).toString()), viewport());
    return true;
}

// Keys

QModelIndex PlanBoardView::vertical(int steps) const
{
    const QModelIndex current = currentIndex();
    const QModelIndex head = m_model->columnIndex(std::max(0, m_model->columnOf(current)));
    const int row = (m_model->card(current) ? current.row() : -1) + steps;
    const int last = m_model->rowCount(head) - 1;
    return row < 0 || last < 0 ? head : m_model->index(std::min(row, last), 0, head);
}

QModelIndex PlanBoardView::horizontal(int steps) const
{
    const QModelIndex current = currentIndex();
    const int column = std::clamp(m_model->columnOf(current) + steps, 0, m_model->rowCount() - 1);
    const QModelIndex head = m_model->columnIndex(column);
    const int last = m_model->rowCount(head) - 1;
    return !m_model->card(current) || last < 0 ? head : m_model->index(std::min(current.row(), last), 0, head);
}

void PlanBoardView::step(const QModelIndex &index, bool extends)
{
    const bool isCard = m_model->card(index);
    setCurrent(index, extends && isCard ? QItemSelectionModel::Select : extends ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
}

/// True for a key that goes somewhere.
bool PlanBoardView::walk(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isFar = event->modifiers().testFlag(Qt::ControlModifier);
    const int page = std::max(1, (viewport()->height() - m_headHeight) / m_cardHeight);
    const int all = m_model->rowCount();
    switch (event->key()) {
    case Qt::Key_Up: step(vertical(-1), extends); return true;
    case Qt::Key_Down: step(vertical(1), extends); return true;
    case Qt::Key_Left: step(horizontal(isFar ? -all : -1), extends); return true;
    case Qt::Key_Right: step(horizontal(isFar ? all : 1), extends); return true;
    case Qt::Key_PageUp: step(vertical(-page), extends); return true;
    case Qt::Key_PageDown: step(vertical(page), extends); return true;
    case Qt::Key_Home: step(isFar ? horizontal(-all) : m_model->columnIndex(std::max(0, m_model->columnOf(currentIndex()))), extends); return true;
    case Qt::Key_End: step(isFar ? horizontal(all) : vertical(m_model->rowCount(m_model->columnIndex(std::max(0, m_model->columnOf(currentIndex()))))), extends); return true;
    default: return false;
    }
}

void PlanBoardView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_model || m_model->rowCount() == 0) {
        QAbstractScrollArea::keyPressEvent(event);
    } else if (carries(*event)) {
        carry(event->key() == Qt::Key_Left ? -1 : 1);
    } else if (!event->modifiers().testFlag(Qt::AltModifier) && walk(event)) {
        event->accept();
    } else if (event->key() == Qt::Key_Escape && (m_drag || !m_cut.isEmpty())) {
        m_cut.clear();
        endDrag();
    } else if (isEnter && currentIndex().isValid()) {
        Q_EMIT activated();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectColumn();
    } else if (event->key() == Qt::Key_Space && m_model->card(currentIndex())) {
        setCurrent(currentIndex(), QItemSelectionModel::Toggle);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

// Mouse

void PlanBoardView::selectByMouse(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (!index.isValid()) {
        if (modifiers == Qt::NoModifier)
            m_selection->clear();
        return;
    }
    const bool toggles = modifiers.testFlag(Qt::ControlModifier);
    const bool extends = modifiers.testFlag(Qt::ShiftModifier);
    setCurrent(index, toggles ? QItemSelectionModel::Toggle : extends ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
}

void PlanBoardView::mousePressEvent(QMouseEvent *event)
{
    if (!m_model)
        return;
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const bool isLeft = event->button() == Qt::LeftButton;
    // Several selected cards are dragged together: a press on one of them does not unselect the others yet.
    m_selectsOnRelease = isLeft && event->modifiers() == Qt::NoModifier && isSelected(index);
    if (m_selectsOnRelease)
        setCurrent(index, QItemSelectionModel::NoUpdate);
    else if (isLeft || !isSelected(index))
        selectByMouse(index, event->modifiers());
    const models::PlanCard *card = m_model->card(index);
    if (isLeft && card && card->kind != models::PlanCardKind::Barred)
        m_drag = Drag{index, position, position, false, -1, {}};
}

void PlanBoardView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPoint position = event->position().toPoint();
    if (!m_drag->isMoving && (position - m_drag->pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_drag->isMoving)
        m_scrolling.start(ScrollInterval, this);
    m_drag->isMoving = true;
    dragTo(position);
}

void PlanBoardView::dragTo(QPoint position)
{
    m_drag->at = position;
    const int column = columnAt(position);
    if (column != m_drag->column) {
        m_drag->column = column;
        const QList<domain::SeatMove> moves = column < 0 ? QList<domain::SeatMove>() : movesOf(chosenCards(), m_model->columnAt(column).session);
        m_drag->verdict = moves.isEmpty() || !m_judge ? workspace::MoveVerdict() : m_judge(moves);
        viewport()->setCursor(m_drag->verdict.isPossible ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    }
    viewport()->update();
}

void PlanBoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const QModelIndex card = m_drag->card;
    const bool isMoving = m_drag->isMoving;
    const int column = columnAt(event->position().toPoint());
    endDrag();
    if (isMoving && column >= 0)
        propose(movesOf(chosenCards(), m_model->columnAt(column).session));
    else if (m_selectsOnRelease && card.isValid())
        setCurrent(card);
}

void PlanBoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        Q_EMIT activated();
}

void PlanBoardView::endDrag()
{
    m_drag.reset();
    m_scrolling.stop();
    viewport()->unsetCursor();
    viewport()->update();
}

void PlanBoardView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_scrolling.timerId() && m_drag)
        scrollAtEdges();
    else
        QAbstractScrollArea::timerEvent(event);
}

void PlanBoardView::scrollAtEdges()
{
    const int left = hasFixedColumn() ? m_columnWidth : 0;
    const auto nudge = [](QScrollBar *bar, int position, int low, int high) {
        if (position < low || position > high)
            bar->setValue(bar->value() + (position < low ? -ScrollStep : ScrollStep));
    };
    // The column that stays in sight is a target itself: only its inner edge scrolls back.
    if (m_drag->at.x() >= left - EdgeWidth)
        nudge(horizontalScrollBar(), m_drag->at.x(), left + EdgeWidth, viewport()->width() - EdgeWidth);
    nudge(verticalScrollBar(), m_drag->at.y(), m_headHeight, viewport()->height() - EdgeWidth);
    dragTo(m_drag->at);
}

// Window

void PlanBoardView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PlanBoardView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void PlanBoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_model && !currentIndex().isValid() && m_model->rowCount() > 0)
        m_selection->setCurrentIndex(m_model->columnIndex(0), QItemSelectionModel::NoUpdate);
    followCurrent();
}

void PlanBoardView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PlanBoardView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        layOut();
}

} // namespace gui
