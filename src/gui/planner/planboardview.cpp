#include "gui/planner/planboardview.h"

#include "gui/planner/planboardaccessible.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>

namespace gui {

using models::PlanBoardModel;
using models::PlanCard;
using models::PlanCardKind;

namespace {

constexpr int ColumnLetters = 26;
constexpr int ColumnGap = 8;
constexpr int HeadLines = 6;
constexpr int LeastColumns = 3; ///< in sight, for the first one to stay there
constexpr int LeastCards = 2;   ///< in sight, for the heads to stay there

} // namespace

PlanBoardView::PlanBoardView(QWidget *parent) : QAbstractScrollArea(parent)
{
    installAccessiblePlanBoard();
    setObjectName(QStringLiteral("planBoardView"));
    setAccessibleName(tr("Who attends which training"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(false);
}

void PlanBoardView::setModel(PlanBoardModel *model)
{
    m_model = model;
    m_selection = new QItemSelectionModel(model, this);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &PlanBoardView::layOut);
    connect(model, &QAbstractItemModel::modelReset, this, &PlanBoardView::layOut);
    connect(model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, [this] {
        viewport()->update();
        Q_EMIT selectionSettled();
    });
    connect(m_selection, &QItemSelectionModel::currentChanged, this, &PlanBoardView::followCurrent);
    layOut();
}

// Places

void PlanBoardView::layOut()
{
    const QFontMetrics metrics(font());
    m_columnWidth = ColumnLetters * metrics.averageCharWidth() + 2 * ColumnGap;
    m_headHeight = HeadLines * metrics.height() + 20;
    m_cardHeight = 2 * metrics.height() + 12;
    int cards = 0;
    const int columns = m_model ? m_model->rowCount() : 0;
    for (int column = 0; column < columns; ++column)
        cards = std::max(cards, m_model->rowCount(m_model->columnIndex(column)));
    const int height = m_headHeight + cards * m_cardHeight + ColumnGap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_cardHeight / 2);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_columnWidth / 4);
    horizontalScrollBar()->setRange(0, std::max(0, columns * m_columnWidth - viewport()->width()));
    viewport()->update();
}

bool PlanBoardView::hasFixedColumn() const
{
    return viewport()->width() >= LeastColumns * m_columnWidth;
}

/// On a low screen the heads are scrolled away with the cards.
bool PlanBoardView::hasFixedHeads() const
{
    return viewport()->height() >= m_headHeight + LeastCards * m_cardHeight;
}

int PlanBoardView::headTop() const
{
    return hasFixedHeads() ? 0 : -verticalScrollBar()->value();
}

int PlanBoardView::columnLeft(int column) const
{
    const bool isFixed = column == 0 && hasFixedColumn();
    return column * m_columnWidth - (isFixed ? 0 : horizontalScrollBar()->value());
}

/// Where the cards of a column may be painted: below its head, right of the column that stays in sight.
QRect PlanBoardView::cardsArea(int column) const
{
    const int top = std::max(0, headTop() + m_headHeight);
    QRect area(columnLeft(column), top, m_columnWidth, viewport()->height() - top);
    if (column > 0 && hasFixedColumn())
        area.setLeft(std::max(area.left(), m_columnWidth));
    return area;
}

QRect PlanBoardView::rectOf(const QModelIndex &index) const
{
    const int column = m_model ? m_model->columnOf(index) : -1;
    if (column < 0)
        return {};
    const int left = columnLeft(column);
    if (!m_model->card(index))
        return {left, headTop(), m_columnWidth, m_headHeight};
    return {left + ColumnGap / 2, m_headHeight + index.row() * m_cardHeight - verticalScrollBar()->value(), m_columnWidth - ColumnGap, m_cardHeight - 4};
}

int PlanBoardView::columnAt(QPoint position) const
{
    if (!m_model || m_columnWidth == 0)
        return -1;
    const bool isFixed = hasFixedColumn() && position.x() < m_columnWidth;
    const int column = isFixed ? 0 : (position.x() + horizontalScrollBar()->value()) / m_columnWidth;
    return column < m_model->rowCount() ? column : -1;
}

QModelIndex PlanBoardView::indexAt(QPoint position) const
{
    const int column = columnAt(position);
    if (column < 0)
        return {};
    if (position.y() < headTop() + m_headHeight)
        return m_model->columnIndex(column);
    const int row = (position.y() - m_headHeight + verticalScrollBar()->value()) / m_cardHeight;
    return m_model->index(row, 0, m_model->columnIndex(column));
}

QModelIndexList PlanBoardView::items() const
{
    QModelIndexList items;
    for (int column = 0; m_model && column < m_model->rowCount(); ++column) {
        const QModelIndex head = m_model->columnIndex(column);
        items.append(head);
        for (int row = 0; row < m_model->rowCount(head); ++row)
            items.append(m_model->index(row, 0, head));
    }
    return items;
}

void PlanBoardView::reveal(const QModelIndex &index)
{
    const QRect rect = rectOf(index);
    if (rect.isEmpty())
        return;
    const int column = m_model->columnOf(index);
    const int left = column > 0 && hasFixedColumn() ? m_columnWidth : 0;
    if (column > 0 || !hasFixedColumn()) {
        const int start = columnLeft(column);
        if (start < left)
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + start - left);
        else if (start + m_columnWidth > viewport()->width())
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + std::min(start - left, start + m_columnWidth - viewport()->width()));
    }
    const int top = m_model->card(index) && hasFixedHeads() ? m_headHeight : 0;
    if (rect.top() < top)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - top);
    else if (m_model->card(index) && rect.bottom() + 4 > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() + 4 - viewport()->height());
}

// Selection

QModelIndex PlanBoardView::currentIndex() const
{
    return m_selection ? m_selection->currentIndex() : QModelIndex();
}

void PlanBoardView::setCurrent(const QModelIndex &index, QItemSelectionModel::SelectionFlags command)
{
    m_selection->setCurrentIndex(index, command);
    reveal(index);
}

bool PlanBoardView::isSelected(const QModelIndex &index) const
{
    return m_selection && m_selection->isSelected(index);
}

void PlanBoardView::followCurrent()
{
    viewport()->update();
    const int child = int(items().indexOf(currentIndex()));
    if (!hasFocus() || child < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(child);
    QAccessible::updateAccessibility(&focus);
}

QModelIndexList PlanBoardView::chosenCards() const
{
    QModelIndexList cards = m_selection ? m_selection->selectedIndexes() : QModelIndexList();
    cards.removeIf([this](const QModelIndex &index) { return !m_model->card(index); });
    std::sort(cards.begin(), cards.end(), [this](const QModelIndex &one, const QModelIndex &other) {
        return std::pair(m_model->columnOf(one), one.row()) < std::pair(m_model->columnOf(other), other.row());
    });
    return cards;
}

QList<domain::PlannedSeat> PlanBoardView::chosenSeats() const
{
    QList<domain::PlannedSeat> seats;
    for (const QModelIndex &index : chosenCards())
        seats.append({m_model->card(index)->participant, m_model->columnAt(m_model->columnOf(index)).session});
    return seats;
}

QList<domain::ParticipantId> PlanBoardView::chosenPeople() const
{
    QList<domain::ParticipantId> people;
    for (const domain::PlannedSeat &seat : chosenSeats()) {
        if (!people.contains(seat.participant))
            people.append(seat.participant);
    }
    return people;
}

void PlanBoardView::selectColumn()
{
    const int column = m_model->columnOf(currentIndex());
    const QModelIndex head = m_model->columnIndex(column);
    const int cards = column < 0 ? 0 : m_model->rowCount(head);
    if (cards > 0)
        m_selection->select(QItemSelection(m_model->index(0, 0, head), m_model->index(cards - 1, 0, head)), QItemSelectionModel::ClearAndSelect);
}

// Moving

QList<domain::SeatMove> PlanBoardView::movesOf(const QModelIndexList &cards, domain::SessionId to) const
{
    QList<domain::SeatMove> moves;
    for (const QModelIndex &index : cards) {
        const PlanCard *card = m_model->card(index);
        const domain::SessionId from = m_model->columnAt(m_model->columnOf(index)).session;
        if (card && card->kind != PlanCardKind::Barred && from != to)
            moves.append({card->participant, from, to});
    }
    return moves;
}

void PlanBoardView::propose(const QList<domain::SeatMove> &moves)
{
    if (moves.isEmpty() || !m_judge)
        return;
    const workspace::MoveVerdict verdict = m_judge(moves);
    if (!verdict.isPossible)
        Q_EMIT statusText(tr("Not possible: %1", "a move, and why").arg(verdict.remarks.join(u' ')));
    else
        Q_EMIT moveRequested(moves);
}

void PlanBoardView::cut()
{
    m_cut.clear();
    for (const QModelIndex &card : chosenCards()) {
        if (m_model->card(card)->kind != PlanCardKind::Barred)
            m_cut.append(card);
    }
    viewport()->update();
    if (!m_cut.isEmpty())
        Q_EMIT statusText(tr("Go to another training and paste: %n cards move there.", nullptr, int(m_cut.size())));
}

void PlanBoardView::paste()
{
    QModelIndexList cards;
    for (const QPersistentModelIndex &card : std::as_const(m_cut)) {
        if (card.isValid())
            cards.append(card);
    }
    const int column = m_model->columnOf(currentIndex());
    if (column < 0 || cards.isEmpty())
        return;
    m_cut.clear();
    propose(movesOf(cards, m_model->columnAt(column).session));
    viewport()->update();
}

void PlanBoardView::carry(int direction)
{
    const QModelIndexList cards = chosenCards();
    if (cards.isEmpty() || !m_judge)
        return;
    const int from = m_model->columnOf(currentIndex());
    for (int column = from + direction; column > 0 && column < m_model->rowCount(); column += direction) {
        const QList<domain::SeatMove> moves = movesOf(cards, m_model->columnAt(column).session);
        const workspace::MoveVerdict verdict = m_judge(moves);
        if (moves.isEmpty() || !verdict.isPossible || !verdict.remarks.isEmpty())
            continue;
        Q_EMIT moveRequested(moves);
        return;
    }
    Q_EMIT statusText(tr("No training in this direction fits. Cut and paste to move somebody all the same."));
}

} // namespace gui
