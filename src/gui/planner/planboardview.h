#pragma once

#include "models/planboardmodel.h"
#include "workspace/planner/planmoves.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QItemSelectionModel>
#include <QPersistentModelIndex>
#include <QPointer>

#include <functional>
#include <optional>

namespace gui {

/// The board of a plan: trainings side by side with the people who attend them as cards, at the left who has no place.
/// Arrows walk, Alt with Left and Right carries cards to the next training that fits, cut and paste to any, the mouse drags
/// them, telling on the way why a card cannot go there. It proposes moves and writes nothing.
class PlanBoardView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    using Judge = std::function<workspace::MoveVerdict(const QList<domain::SeatMove> &moves)>;

    explicit PlanBoardView(QWidget *parent = nullptr);

    /// Outlives the view.
    void setModel(models::PlanBoardModel *model);
    [[nodiscard]] models::PlanBoardModel *model() const { return m_model; }
    /// Tells whether cards may go somewhere; without one nothing can be moved.
    void setJudge(Judge judge) { m_judge = std::move(judge); }

    [[nodiscard]] QModelIndex currentIndex() const; ///< a card or a column
    void setCurrent(const QModelIndex &index, QItemSelectionModel::SelectionFlags command = QItemSelectionModel::ClearAndSelect);
    [[nodiscard]] bool isSelected(const QModelIndex &index) const;
    /// The selected cards with the training they lie in; none for people without a place.
    [[nodiscard]] QList<domain::PlannedSeat> chosenSeats() const;
    [[nodiscard]] QList<domain::ParticipantId> chosenPeople() const;

    /// Columns and cards in reading order, and where they are in the viewport.
    [[nodiscard]] QModelIndexList items() const;
    [[nodiscard]] QRect rectOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexAt(QPoint position) const; ///< card, else column head, else invalid
    [[nodiscard]] int columnAt(QPoint position) const;        ///< -1 beside the columns
    void reveal(const QModelIndex &index);

    /// Marks the selected cards to be moved by paste().
    void cut();
    /// Moves what was cut to the column of the current card.
    void paste();
    /// Carries the selected cards to the next training in this direction that fits all of them.
    void carry(int direction);

Q_SIGNALS:
    void selectionSettled();
    void activated(); ///< Enter or a double click
    void moveRequested(const QList<domain::SeatMove> &moves);
    void statusText(const QString &text);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Cards held by the mouse.
    struct Drag
    {
        QPersistentModelIndex card;
        QPoint pressed; ///< in the viewport
        QPoint at;
        bool isMoving = false;
        int column = -1; ///< below the mouse
        workspace::MoveVerdict verdict;
    };

    void layOut();
    [[nodiscard]] bool hasFixedColumn() const; ///< people without a place stay in sight
    [[nodiscard]] bool hasFixedHeads() const;
    [[nodiscard]] int headTop() const;
    [[nodiscard]] int columnLeft(int column) const;
    [[nodiscard]] QRect cardsArea(int column) const;
    void followCurrent();
    void step(const QModelIndex &index, bool extends);
    [[nodiscard]] QModelIndex vertical(int steps) const;
    [[nodiscard]] QModelIndex horizontal(int steps) const;
    [[nodiscard]] bool walk(QKeyEvent *event);
    void selectColumn();
    [[nodiscard]] QList<domain::SeatMove> movesOf(const QModelIndexList &cards, domain::SessionId to) const;
    [[nodiscard]] QModelIndexList chosenCards() const;
    void propose(const QList<domain::SeatMove> &moves);
    void selectByMouse(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void dragTo(QPoint position);
    void endDrag();
    void scrollAtEdges();

    void paintColumn(QPainter &painter, int column) const;
    void paintCards(QPainter &painter, int column) const;
    void paintHead(QPainter &painter, int column) const;
    void paintSeats(QPainter &painter, const QRect &room, const models::PlanColumn &column) const;
    void paintCard(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintCardMarks(QPainter &painter, QRect &room, const models::PlanCard &card, bool isSelected) const;
    void paintFacts(QPainter &painter, const QRect &room, const models::PlanCard &card, bool isSelected) const;
    void paintDrag(QPainter &painter) const;

    QPointer<models::PlanBoardModel> m_model;
    QItemSelectionModel *m_selection = nullptr;
    Judge m_judge;
    std::optional<Drag> m_drag;
    QBasicTimer m_scrolling;
    QList<QPersistentModelIndex> m_cut;
    bool m_selectsOnRelease = false;
    int m_columnWidth = 0;
    int m_headHeight = 0;
    int m_cardHeight = 0;
};

} // namespace gui
