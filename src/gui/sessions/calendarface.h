#pragma once

#include "models/calendarlayout.h"

#include <QHash>
#include <QRect>

#include <optional>

class QPainter;

namespace gui {

class SessionView;

/// A place in the calendar: a day, and a minute of it where hours are shown.
struct CalendarPlace
{
    QDate day;
    int minute = 0;

    bool operator==(const CalendarPlace &) const = default;
};

/// What is to be known of a day beside its sessions.
struct DayNote
{
    QString publicHoliday;
    QString schoolHoliday;

    /// Both names.
    [[nodiscard]] QString text() const;
};

/// A time when somebody cannot come, shown hatched.
struct Absence
{
    QDateTime begin;
    QDateTime end;
    QString text;
};

/// All that a calendar shows.
struct CalendarContents
{
    models::CalendarSpan span;
    std::vector<models::CalendarItem> items; ///< that touch the span, in order
    QHash<QDate, DayNote> notes;             ///< of days that have some
    QList<Absence> absences;
    QDate today;
};

/// What changes from one painting to the next without moving a block.
struct CalendarMarks
{
    std::optional<CalendarPlace> cursor; ///< where keys act, while no session has the focus
    std::optional<CalendarPlace> drop;   ///< where dragged sessions would be dropped
    std::vector<models::CalendarItem> ghosts; ///< where dragged ones would go
    qint64 dropTarget = 0;               ///< session that people would be dropped on
};

/// One face of the calendar: knows where things stand and paints them. A head stands still, the body
/// below scrolls. All places are in the viewport.
class CalendarFace
{
public:
    explicit CalendarFace(const SessionView &view) : m_view(view) {}
    virtual ~CalendarFace() = default;
    CalendarFace(const CalendarFace &) = delete;
    CalendarFace &operator=(const CalendarFace &) = delete;

    /// Places everything anew. `contents` outlive the face's use of them.
    void layOut(const CalendarContents &contents);
    void setOffset(int offset) { m_offset = offset; }
    [[nodiscard]] int bodyHeight() const { return m_bodyHeight; } ///< of all that scrolls
    [[nodiscard]] QRect body() const { return m_body; }           ///< the part of the viewport that it scrolls in
    void paint(QPainter &painter, const CalendarMarks &marks) const;

    [[nodiscard]] QList<qint64> ids() const;
    [[nodiscard]] QRect placeOf(qint64 id) const; ///< the first of its blocks
    [[nodiscard]] qint64 idAt(QPoint position) const;
    /// Whether the position is on the edge of a block that is dragged to stretch it.
    [[nodiscard]] bool isStretchEdge(QPoint position) const;
    /// The day whose "+3 more" stands there; invalid where there is none.
    [[nodiscard]] QDate moreAt(QPoint position) const;
    [[nodiscard]] virtual std::optional<CalendarPlace> placeAt(QPoint position) const = 0;
    /// The cell of a place; empty when it is not in the span.
    [[nodiscard]] virtual QRect cellOf(const CalendarPlace &place) const = 0;

protected:
    /// A block as it was placed, in the viewport for the head and from the top of all for the body.
    struct Block
    {
        qint64 id = 0;
        QRect rect;
        bool isInHead = false;
        bool comesFromBefore = false;
        bool goesOn = false;
        bool isLastPart = true; ///< its lower edge is the end of the session
    };

    /// Fills m_blocks, m_more, m_body and m_bodyHeight.
    virtual void place() = 0;
    virtual void paintHead(QPainter &painter) const = 0;
    virtual void paintBody(QPainter &painter) const = 0;
    [[nodiscard]] virtual bool stretches() const { return false; }
    /// Where a dragged item would stand, as blocks.
    [[nodiscard]] virtual QList<Block> ghostsOf(const models::CalendarItem &item) const = 0;

    [[nodiscard]] const SessionView &view() const { return m_view; }
    [[nodiscard]] const CalendarContents &contents() const { return *m_contents; }
    [[nodiscard]] const QRect &viewport() const { return m_viewport; }
    [[nodiscard]] QRect shown(const Block &block) const { return block.isInHead ? block.rect : shown(block.rect); }
    /// From the top of the body to the viewport.
    [[nodiscard]] QRect shown(const QRect &rect) const { return rect.translated(0, m_body.top() - m_offset); }
    [[nodiscard]] int bodyY(int y) const { return y - m_body.top() + m_offset; }
    [[nodiscard]] QColor groundOf(QDate day) const;
    /// Left edge of a day's column in `room` pixels; days of a weekend are narrower, for little happens there.
    [[nodiscard]] static int columnEdge(int day, int days, int room);
    /// Writes as much of a text as there is room for.
    void write(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment, const QColor &colour, bool bold = false) const;
    /// A day's name and number with a mark for today; returns the room to its right.
    QRect writeDay(QPainter &painter, const QRect &rect, QDate day, const QString &text, bool isQuiet) const;

    QList<Block> m_blocks;
    QHash<QDate, QRect> m_more; ///< as in Block
    QRect m_body;
    int m_bodyHeight = 0;

private:
    void paintBlocks(QPainter &painter, bool inHead, const CalendarMarks &marks) const;
    void paintGhosts(QPainter &painter, const CalendarMarks &marks) const;
    void paintMarks(QPainter &painter, const CalendarMarks &marks) const;

    const SessionView &m_view;
    const CalendarContents *m_contents = nullptr;
    QRect m_viewport;
    int m_offset = 0;
};

} // namespace gui
