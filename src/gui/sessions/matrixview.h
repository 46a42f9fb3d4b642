#pragma once

#include "gui/sessions/movingsessionview.h"
#include "models/matrixlayout.h"

namespace gui {

/// Months from that of the session to another one; 0 where one of them has none.
[[nodiscard]] int monthsUntil(const domain::Session &session, QDate month);
/// The day of the session so many months on: the same weekday of that month. A session without a date gets the first
/// working day of `month`. Invalid where the day stays.
[[nodiscard]] QDate dayAfterMonths(const domain::Session &session, int months, QDate month);

/// The sessions as the programme thinks of them: months down, roles across, sessions for everybody over all columns. A
/// card goes to another month (on the same weekday of it) or role by mouse, or by Alt and the arrow keys.
class MatrixView : public MovingSessionView
{
    Q_OBJECT
public:
    explicit MatrixView(QWidget *parent = nullptr);

    void reveal(qint64 id) override;
    [[nodiscard]] domain::FieldValues presetForNew() const override;

    /// The months and the place of their cell in the viewport, for tests and painting.
    [[nodiscard]] const models::MatrixLayout &matrix() const { return m_matrix; }
    [[nodiscard]] QRect cellRect(int month, int firstColumn, int lastColumn) const;

protected:
    void layOut() override;
    [[nodiscard]] QList<qint64> placedIds() const override;
    [[nodiscard]] QRect placeOf(qint64 id) const override;
    [[nodiscard]] qint64 placedAt(QPoint position) const override;
    void drop(const Drag &drag) override;
    void moveSelected(Arrow arrow, bool isFar) override;
    void walk(Arrow arrow, QItemSelectionModel::SelectionFlags command) override;
    void pressedAt(QPoint position) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// A month and a role's column; -1 where there is none.
    struct Cell
    {
        int month = -1;
        int column = -1;
    };

    [[nodiscard]] QRect contents() const; ///< viewport below the roles and right of the months
    [[nodiscard]] QRect cardRect(const models::MatrixCard &card) const;
    [[nodiscard]] Cell cellAt(QPoint position) const;
    [[nodiscard]] QList<int> columnsOf(const domain::Session &session) const;
    void plan(qint64 lead, QDate month, int column);
    void setScrollRanges();

    void paintGrid(QPainter &painter) const;
    void paintCards(QPainter &painter) const;
    void paintCard(QPainter &painter, const QRect &rect, qint64 id) const;
    void paintDrag(QPainter &painter) const;
    void paintMonths(QPainter &painter) const;
    void paintRoles(QPainter &painter) const;

    models::MatrixLayout m_matrix;
    QList<domain::RoleId> m_roles;
    std::vector<int> m_tops; ///< of the months in the contents, and the height of all
    int m_headerHeight = 0;
    int m_monthWidth = 0;
    int m_columnWidth = 0;
    int m_cardHeight = 0;
    Cell m_cell; ///< where the cursor is
};

} // namespace gui
