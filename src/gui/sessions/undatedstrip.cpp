#include "gui/sessions/undatedstrip.h"

#include "gui/sessions/sessionblock.h"
#include "models/recordmodel.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace gui {

namespace {

constexpr int Gap = 4;
constexpr int Margin = 2;

} // namespace

UndatedStrip::UndatedStrip(QWidget *parent) : SessionView(parent)
{
    setObjectName(QStringLiteral("undatedStrip"));
    setAccessibleName(tr("Sessions without a date"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int UndatedStrip::blockHeight() const
{
    return 4 * fontMetrics().height() + 4;
}

void UndatedStrip::layOut()
{
    QList<qint64> ids;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto *held = static_cast<const domain::Session *>(model()->record(row));
        if (held && !held->startsAt.isValid())
            ids.append(model()->idAt(row));
    }
    const int height = int(ids.size()) * (blockHeight() + Gap);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(blockHeight() / 2);
    if (ids.size() != m_ids.size())
        Q_EMIT countChanged(int(ids.size()));
    m_ids = ids;
}

QRect UndatedStrip::placeOf(qint64 id) const
{
    const int number = int(m_ids.indexOf(id));
    if (number < 0)
        return {};
    return {Margin, number * (blockHeight() + Gap) - verticalScrollBar()->value(), viewport()->width() - 2 * Margin, blockHeight()};
}

void UndatedStrip::reveal(qint64 id)
{
    const QRect place = blockRect(id);
    if (place.isEmpty())
        return;
    if (place.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top());
    else if (place.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.bottom() - viewport()->height());
}

void UndatedStrip::paintEvent(QPaintEvent *)
{
    settle();
    QPainter painter(viewport());
    for (const qint64 id : std::as_const(m_ids)) {
        SessionBlock block = sessionBlock(*this, id);
        block.time = block.roles; // the heading tells that they have no time
        block.roles.clear();
        block.isDropTarget = dropTarget() == id;
        paintSessionBlock(painter, placeOf(id), block, palette(), font());
    }
}

void UndatedStrip::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const QList<qint64> ids = shownIds();
    if (step == 0 || ids.isEmpty()) {
        SessionView::keyPressEvent(event);
        return;
    }
    const qsizetype number = ids.indexOf(currentId());
    const qint64 next = ids[number < 0 ? 0 : std::clamp<qsizetype>(number + step, 0, ids.size() - 1)];
    setCurrent(next, event->modifiers().testFlag(Qt::ShiftModifier) ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
    reveal(next);
}

void UndatedStrip::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    m_pressedAt = position;
    m_mayDrag = event->button() == Qt::LeftButton && idAt(position) != 0;
    if (!m_mayDrag || !isSelected(idAt(position)) || event->modifiers() != Qt::NoModifier)
        SessionView::mousePressEvent(event);
}

void UndatedStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_mayDrag || (event->position().toPoint() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_mayDrag = false;
    QModelIndexList rows;
    for (const qint64 id : std::as_const(m_ids)) {
        if (isSelected(id))
            rows.append(model()->index(model()->rowOf(id), 0));
    }
    if (rows.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(rows));
    drag->exec(Qt::CopyAction);
}

void UndatedStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (idAt(event->position().toPoint()) != 0)
        Q_EMIT activated();
}

} // namespace gui
