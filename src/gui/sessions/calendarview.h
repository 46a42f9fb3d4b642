#pragma once

#include "gui/sessions/calendardrag.h"
#include "gui/sessions/sessionview.h"

#include <memory>

namespace gui {

/// The sessions in a month, a week or a day. Sessions are moved, stretched and copied with mouse or keys,
/// and placed when they are dragged in from where those without a date stand. Arrow keys walk among days
/// and their sessions; the cursor, where an added session would begin, goes along.
class CalendarView : public SessionView
{
    Q_OBJECT
public:
    explicit CalendarView(QWidget *parent = nullptr);
    ~CalendarView() override;

    void setModel(models::RecordModel *model, QItemSelectionModel *selection) override;
    [[nodiscard]] const models::CalendarSpan &span() const { return m_contents.span; }
    void setScale(models::CalendarScale scale);
    /// Shows the month, week or day of a date and puts the cursor there.
    void goTo(QDate day);
    /// Turns some months, weeks or days forward.
    void turn(int steps);
    [[nodiscard]] QDate cursorDay() const { return m_cursor.day; }
    /// Wall time at the cursor; in a month the time that the cursor had in the hours.
    [[nodiscard]] QDateTime cursorTime() const;
    /// Lets the selected sessions begin at the cursor.
    void placeSelected();
    /// The cell of a day, in the hours of a half hour, in the viewport; empty when it is not shown.
    [[nodiscard]] QRect cellRect(const CalendarPlace &place) const;

    void reveal(qint64 id) override;
    [[nodiscard]] domain::FieldValues presetForNew() const override;

Q_SIGNALS:
    void spanChanged();
    void cursorMoved();

protected:
    void layOut() override;
    [[nodiscard]] QList<qint64> placedIds() const override;
    [[nodiscard]] QRect placeOf(qint64 id) const override;
    [[nodiscard]] qint64 placedAt(QPoint position) const override;
    [[nodiscard]] QString tellAt(QPoint position) const override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Walk { Sessions, Hours };

    [[nodiscard]] bool isMonth() const { return m_contents.span.scale == models::CalendarScale::Month; }
    void setSpan(const models::CalendarSpan &span);
    void fillContents();
    void fillAbsences();
    void scrollToHours();
    void ensureVisible(QRect rect);
    void showCursor();
    void followSession();
    void setCursorPlace(const CalendarPlace &place);
    void placeSessions(const QList<qint64> &ids, const QDateTime &begin);
    void propose(const base::Result<domain::ChangeSet> &change);

    bool turnByKey(const QKeyEvent &event);
    bool editByKey(const QKeyEvent &event);
    bool walkByKey(const QKeyEvent &event);
    void walkInMonth(int days, int lines, QItemSelectionModel::SelectionFlags command);
    void walkInHours(int days, int lines, Walk walk, QItemSelectionModel::SelectionFlags command);
    void stepSlot(int lines);
    void enterDay(QDate day, qsizetype number, QItemSelectionModel::SelectionFlags command);
    [[nodiscard]] QList<qint64> idsOn(QDate day) const;
    void cancelDrag();
    void startDrag(QMouseEvent *event);
    void showDay(QDate day);

    CalendarContents m_contents;
    std::unique_ptr<CalendarFace> m_face;
    CalendarPlace m_cursor;
    std::optional<CalendarDrag> m_drag;
    std::optional<CalendarPlace> m_drop;
    bool m_scrollsToHours = true; ///< at the next layout
};

} // namespace gui
