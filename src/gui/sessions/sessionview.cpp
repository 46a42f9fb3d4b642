#include "gui/sessions/sessionview.h"

#include "gui/sessions/accessiblesessions.h"
#include "gui/theme/icons.h"
#include "gui/widgets/recordview.h"
#include "models/recordmodel.h"
#include "models/sessiontext.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDragMoveEvent>
#include <QHelpEvent>
#include <QToolTip>

namespace gui {

namespace {

/// What may be dropped on a block.
const QString &acceptedTable()
{
    static const QString table = QStringLiteral("participant");
    return table;
}

} // namespace

SessionView::SessionView(QWidget *parent) : QAbstractScrollArea(parent)
{
    installAccessibleSessions();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAcceptDrops(true);
    viewport()->setBackgroundRole(QPalette::Base);
}

void SessionView::setModel(models::RecordModel *model, QItemSelectionModel *selection)
{
    m_model = model;
    m_selection = selection;
    connect(model, &QAbstractItemModel::modelReset, this, &SessionView::invalidate);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SessionView::invalidate);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SessionView::invalidate);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SessionView::invalidate);
    connect(model, &QAbstractItemModel::rowsMoved, this, &SessionView::invalidate);
    connect(model, &QAbstractItemModel::dataChanged, this, &SessionView::invalidate);
    connect(selection, &QItemSelectionModel::selectionChanged, viewport(), qOverload<>(&QWidget::update));
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &SessionView::followCurrent);
    invalidate();
}

models::RecordModel *SessionView::model() const
{
    return m_model;
}

const domain::Programme &SessionView::programme() const
{
    return m_model->programme();
}

const domain::Session *SessionView::session(qint64 id) const
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    return row < 0 ? nullptr : static_cast<const domain::Session *>(m_model->record(row));
}

// Selection

QList<qint64> SessionView::selectedIds() const
{
    QList<qint64> ids;
    if (!m_selection)
        return ids;
    const QModelIndexList rows = m_selection->selectedRows();
    for (const QModelIndex &row : rows)
        ids.append(m_model->idAt(row.row()));
    return ids;
}

void SessionView::selectIds(const QList<qint64> &ids)
{
    QItemSelection selection;
    for (const qint64 id : ids) {
        if (const int row = m_model->rowOf(id); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    m_selection->select(selection, QItemSelectionModel::ClearAndSelect);
}

bool SessionView::isSelected(qint64 id) const
{
    const int row = m_model->rowOf(id);
    return row >= 0 && m_selection->isRowSelected(row);
}

qint64 SessionView::currentId() const
{
    return m_selection && m_selection->currentIndex().isValid() ? m_model->idAt(m_selection->currentIndex().row()) : 0;
}

void SessionView::setCurrent(qint64 id, QItemSelectionModel::SelectionFlags command)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const int column = std::max(0, m_selection->currentIndex().column());
    m_selection->setCurrentIndex(m_model->index(row, column), command | QItemSelectionModel::Rows);
}

void SessionView::selectByMouse(qint64 id, Qt::KeyboardModifiers modifiers)
{
    if (id == 0) {
        if (!modifiers.testFlag(Qt::ControlModifier) && !modifiers.testFlag(Qt::ShiftModifier))
            m_selection->clear(); // the current one too
        return;
    }
    const bool adds = modifiers.testFlag(Qt::ControlModifier);
    setCurrent(id, adds ? QItemSelectionModel::Toggle
                        : modifiers.testFlag(Qt::ShiftModifier) ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
}

void SessionView::followCurrent()
{
    viewport()->update();
    const int child = int(shownIds().indexOf(currentId()));
    if (!hasFocus() || child < 0)
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(child);
    QAccessible::updateAccessibility(&focus);
}

// Blocks

void SessionView::invalidate()
{
    viewport()->update();
    if (m_stale)
        return;
    m_stale = true;
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

void SessionView::settle() const
{
    if (!m_stale || !m_model)
        return;
    m_stale = false;
    const_cast<SessionView *>(this)->layOut();
}

QList<qint64> SessionView::shownIds() const
{
    settle();
    return placedIds();
}

QRect SessionView::blockRect(qint64 id) const
{
    settle();
    return placeOf(id);
}

qint64 SessionView::idAt(QPoint position) const
{
    settle();
    return placedAt(position);
}

qint64 SessionView::placedAt(QPoint position) const
{
    const QList<qint64> ids = placedIds();
    for (const qint64 id : ids) {
        if (placeOf(id).contains(position))
            return id;
    }
    return 0;
}

QString SessionView::description(qint64 id) const
{
    const domain::Session *row = session(id);
    if (!row)
        return {};
    const int places = m_model->columnOf(u"places");
    return models::sessionDescription(programme(), *row, m_model->index(m_model->rowOf(id), places).data().toString());
}

// Events

bool SessionView::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        settle();
    return QAbstractScrollArea::event(event);
}

bool SessionView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(tellAt(help->pos())), viewport());
    return true;
}

void SessionView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentId() != 0)
        Q_EMIT activated();
    else if (event->matches(QKeySequence::SelectAll))
        selectIds(shownIds());
    else if (event->key() == Qt::Key_Space && currentId() != 0)
        setCurrent(currentId(), event->modifiers().testFlag(Qt::ControlModifier) ? QItemSelectionModel::Toggle : QItemSelectionModel::Select);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void SessionView::mousePressEvent(QMouseEvent *event)
{
    const qint64 id = idAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton || !isSelected(id))
        selectByMouse(id, event->modifiers());
}

void SessionView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (idAt(event->position().toPoint()) != 0)
        Q_EMIT activated();
    else
        Q_EMIT additionRequested();
}

void SessionView::setDropTarget(qint64 id)
{
    if (m_dropTarget == id)
        return;
    m_dropTarget = id;
    viewport()->update();
}

void SessionView::dragEnterEvent(QDragEnterEvent *event)
{
    if (rowsIn(event->mimeData()).first == acceptedTable())
        event->acceptProposedAction();
}

void SessionView::dragMoveEvent(QDragMoveEvent *event)
{
    if (rowsIn(event->mimeData()).first != acceptedTable())
        return;
    setDropTarget(idAt(event->position().toPoint()));
    event->setAccepted(m_dropTarget != 0);
}

void SessionView::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropTarget(0);
}

void SessionView::dropEvent(QDropEvent *event)
{
    setDropTarget(0);
    const qint64 target = idAt(event->position().toPoint());
    const auto [table, ids] = rowsIn(event->mimeData());
    if (target == 0 || table != acceptedTable() || ids.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT rowsDropped(table, ids, target);
}

void SessionView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    invalidate();
}

void SessionView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void SessionView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    followCurrent();
}

void SessionView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void SessionView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const bool isOther = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange;
    if (isOther)
        invalidate();
}

} // namespace gui
