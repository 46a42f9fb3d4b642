#pragma once

#include "gui/sessions/movingsessionview.h"
#include "models/timelinelayout.h"

namespace gui {

/// The sessions along time, which goes to the right, in one lane for each role or coach. Blocks move by days with the
/// mouse, or with Alt and the arrow keys; Ctrl and the wheel, + and − zoom, 0 shows everything.
class TimelineView : public MovingSessionView
{
    Q_OBJECT
public:
    enum class Lanes { Roles, Coaches };

    explicit TimelineView(QWidget *parent = nullptr);

    void setLanes(Lanes lanes);
    [[nodiscard]] Lanes lanes() const { return m_lanesAre; }
    void zoom(double factor);
    /// Shows the whole time in which there are sessions.
    void fit();
    void goTo(QDate day);
    [[nodiscard]] double pixelsPerDay() const { return m_scale; }
    /// Sessions that have no date and therefore no place here.
    [[nodiscard]] int undated() const { return m_undated; }

    void reveal(qint64 id) override;
    [[nodiscard]] domain::FieldValues presetForNew() const override;

Q_SIGNALS:
    void laidOut(); ///< scale or contents are others

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
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// A lane: whom its sessions are for, or who leads them.
    struct Lane
    {
        qint64 id = 0; ///< of the role or coach; 0: everybody, nobody
        QString title;
        QString colour; ///< of a role
        QString letter;
    };

    void setupLanes();
    void setupRange();
    void setScrollRanges();
    void setScale(double pixelsPerDay, int anchor);
    [[nodiscard]] QList<int> lanesOf(const domain::Session &session) const;
    [[nodiscard]] QRect contents() const; ///< viewport below the ruler and right of the lanes' names
    [[nodiscard]] QRect blockPlace(const models::TimelineBlock &block) const;
    [[nodiscard]] int laneTop(int lane) const; ///< in the viewport
    [[nodiscard]] int xOf(QDate day) const;    ///< in the viewport
    [[nodiscard]] QDate dayAt(int x) const;
    [[nodiscard]] int draggedDays() const;
    [[nodiscard]] int nameWidth(const QFontMetrics &metrics) const;
    [[nodiscard]] double position(const QDateTime &moment) const;

    void paintDaysOff(QPainter &painter) const;
    void paintLanes(QPainter &painter) const;
    void paintBlocks(QPainter &painter) const;
    void paintDrag(QPainter &painter) const;
    void paintRuler(QPainter &painter) const;
    void paintMonthMarks(QPainter &painter, const QRect &line) const;
    void paintDayMarks(QPainter &painter, QRect line) const;
    void paintDayOffNames(QPainter &painter, const QRect &line) const;
    void paintTodayLine(QPainter &painter) const;
    void paintTodayLabel(QPainter &painter) const;
    void paintLaneNames(QPainter &painter) const;

    models::TimelineLayout m_timeline;
    QList<Lane> m_lanes;
    Lanes m_lanesAre = Lanes::Roles;
    QDate m_first; ///< of the time that is shown
    QDate m_last;
    double m_scale = 1; ///< pixels of a day
    bool m_fits = true; ///< the scale follows the width, until somebody zooms
    int m_headerHeight = 0;
    int m_nameWidth = 0;
    int m_rowHeight = 0;
    int m_labelWidth = 0;
    int m_undated = 0;
    QDate m_day;     ///< where the mouse was pressed last
    int m_lane = -1;
};

} // namespace gui
