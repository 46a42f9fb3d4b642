#include "gui/widgets/seatingview.h"

#include "gui/delegates/seatdelegate.h"
#include "gui/widgets/recordview.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

namespace gui {

using domain::EnrolmentState;

SeatingView::SeatingView(Side side, QWidget *parent) : SnapshotView(parent), m_side(side)
{
    setItemDelegate(new SeatDelegate(this));
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setDropIndicatorShown(false);
}

void SeatingView::spanRows(int role)
{
    const auto apply = [this, role] { applySpans(role); };
    connect(model(), &QAbstractItemModel::rowsInserted, this, apply);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, apply);
    connect(model(), &QAbstractItemModel::modelReset, this, apply);
    apply();
}

void SeatingView::applySpans(int role)
{
    clearSpans();
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(role).toBool())
            setSpan(row, 0, 1, model()->columnCount());
    }
}

bool SeatingView::handleKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    const bool isSeats = m_side == Side::Seats;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPlain)
            Q_EMIT stateRequested(EnrolmentState::Enrolled);
        else if (modifiers == Qt::ShiftModifier)
            Q_EMIT stateRequested(EnrolmentState::Waiting);
        else if (modifiers == Qt::ControlModifier)
            Q_EMIT stateRequested(EnrolmentState::Invited);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Insert:
        if (isPlain && !isSeats)
            Q_EMIT stateRequested(EnrolmentState::Enrolled);
        return isPlain;
    case Qt::Key_Left:
        if (isPlain && isSeats)
            Q_EMIT leaveRequested();
        return isPlain;
    case Qt::Key_Delete:
        if (isPlain && isSeats)
            Q_EMIT stateRequested(EnrolmentState::Cancelled);
        return isPlain;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (modifiers == Qt::AltModifier && isSeats)
            Q_EMIT moveRequested(event.key() == Qt::Key_Up ? -1 : 1);
        return modifiers == Qt::AltModifier;
    default:
        return false;
    }
}

void SeatingView::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(*event))
        SnapshotView::keyPressEvent(event);
}

bool SeatingView::takes(const QDropEvent &event) const
{
    const auto [table, ids] = rowsIn(event.mimeData());
    const bool fromHere = event.source() == this || event.source() == viewport();
    return table == QLatin1StringView("participant") && !ids.isEmpty() && !(fromHere && m_side == Side::Candidates);
}

void SeatingView::dragEnterEvent(QDragEnterEvent *event)
{
    if (takes(*event))
        event->acceptProposedAction();
}

void SeatingView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(takes(*event));
}

void SeatingView::dropEvent(QDropEvent *event)
{
    if (!takes(*event))
        return;
    QList<domain::ParticipantId> people;
    for (const qint64 id : rowsIn(event->mimeData()).second)
        people.append(domain::ParticipantId{id});
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT peopleDropped(people, indexAt(event->position().toPoint()).row());
}

} // namespace gui
