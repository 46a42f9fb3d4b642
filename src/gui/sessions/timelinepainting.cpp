// How the time line is painted: days off, lanes, blocks, what is dragged, and the ruler and names that stay in sight.

#include "base/clock.h"
#include "domain/rules/schedulewarnings.h"
#include "domain/rules/holidays.h"
#include "domain/verbs/sessionseries.h"
#include "gui/delegates/recorddelegate.h"
#include "gui/sessions/sessionblock.h"
#include "gui/sessions/sessioncolours.h"
#include "gui/sessions/timelineview.h"
#include "gui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QTextOption>

namespace gui {

using namespace domain;
using models::TimelineUnit;

namespace {

constexpr double pixelsOfAWeekend = 3;

/// "15 Oct, 10:00": there is no room for the end.
QString timeOnTheLine(const Session &session)
{
    const QString day = QLocale().toString(session.startsAt.date(), TimelineView::tr("d MMM", "day and month as QLocale writes them"));
    return QStringLiteral("%1, %2").arg(day, QLocale().toString(session.startsAt.time(), QLocale::ShortFormat));
}

QColor groundOf(const Programme &programme, QDate day, bool showsWeekends, const QPalette &palette)
{
    if (isPublicHoliday(day))
        return publicHolidayGround(palette);
    if (schoolHolidayOn(programme, day))
        return schoolHolidayGround(palette);
    return showsWeekends && day.dayOfWeek() > Qt::Friday ? weekendGround(palette) : QColor();
}

} // namespace

void TimelineView::paintEvent(QPaintEvent *)
{
    settle();
    QPainter painter(viewport());
    painter.setFont(font());
    painter.save();
    painter.setClipRect(contents());
    paintDaysOff(painter);
    paintLanes(painter);
    paintTodayLine(painter);
    paintBlocks(painter);
    paintDrag(painter);
    painter.restore();
    paintLaneNames(painter);
    paintRuler(painter);
    paintTodayLabel(painter);
}

void TimelineView::paintDaysOff(QPainter &painter) const
{
    const QRect area = contents();
    const QDate last = dayAt(area.right());
    for (QDate day = dayAt(area.left()); day <= last; day = day.addDays(1)) {
        const QColor ground = groundOf(programme(), day, m_scale >= pixelsOfAWeekend, palette());
        if (ground.isValid())
            painter.fillRect(xOf(day), area.top(), xOf(day.addDays(1)) - xOf(day), area.height(), ground);
        if (day.day() != 1)
            continue;
        painter.setPen(lineColour(palette()));
        painter.drawLine(xOf(day), area.top(), xOf(day), area.bottom());
    }
}

void TimelineView::paintLanes(QPainter &painter) const
{
    painter.setPen(lineColour(palette()));
    for (int lane = 1; lane <= m_lanes.size(); ++lane)
        painter.drawLine(contents().left(), laneTop(lane) - 1, contents().right(), laneTop(lane) - 1);
}

void TimelineView::paintBlocks(QPainter &painter) const
{
    const QRect seen = contents();
    for (const models::TimelineBlock &placed : m_timeline.blocks) {
        const QRect rect = blockPlace(placed);
        const Session *row = rect.intersects(seen) ? session(placed.id) : nullptr;
        if (!row)
            continue;
        SessionBlock block = sessionBlock(*this, placed.id);
        block.begin = block.time = timeOnTheLine(*row);
        block.isDropTarget = dropTarget() == placed.id;
        painter.setOpacity(drag() && drag()->id == placed.id ? 0.45 : 1);
        paintSessionBlock(painter, rect, block, palette(), font());
        painter.setOpacity(1);
    }
}

/// The block where it would be, with its new date.
void TimelineView::paintDrag(QPainter &painter) const
{
    const Session *row = drag() ? session(drag()->id) : nullptr;
    if (!row)
        return;
    SessionBlock ghost = sessionBlock(*this, drag()->id);
    ghost.isGhost = true;
    ghost.begin = ghost.time = timeOnTheLine(shifted(*row, {draggedDays(), 0, {}}));
    const QRect place = placeOf(drag()->id);
    paintSessionBlock(painter, place.translated(int(std::lround(draggedDays() * m_scale)), 0), ghost, palette(), font());
}

void TimelineView::paintRuler(QPainter &painter) const
{
    const int line = QFontMetrics(font()).height();
    const QRect header(0, 0, viewport()->width(), m_headerHeight);
    painter.fillRect(header, palette().color(QPalette::Base));
    painter.setPen(lineColour(palette()));
    painter.drawLine(header.bottomLeft(), header.bottomRight());
    painter.setClipRect(header.adjusted(m_nameWidth, 0, 0, 0));
    paintMonthMarks(painter, QRect(m_nameWidth, 2, header.width() - m_nameWidth, line));
    paintDayMarks(painter, QRect(m_nameWidth, 2 + line, header.width() - m_nameWidth, line));
    paintDayOffNames(painter, QRect(m_nameWidth, m_headerHeight - line - 3, header.width() - m_nameWidth, line));
    painter.setClipping(false);
    painter.setPen(lineColour(palette()));
    painter.drawLine(m_nameWidth - 1, 0, m_nameWidth - 1, viewport()->height());
}

/// "October 2024" stays in sight while its month is.
void TimelineView::paintMonthMarks(QPainter &painter, const QRect &line) const
{
    const QDate from = dayAt(line.left());
    for (QDate month(from.year(), from.month(), 1); xOf(month) <= line.right(); month = month.addMonths(1)) {
        const int left = std::max(xOf(month), line.left());
        const QRect room(left + 4, line.top(), xOf(month.addMonths(1)) - left - 8, line.height());
        painter.setPen(lineColour(palette()));
        painter.drawLine(xOf(month), line.top(), xOf(month), m_headerHeight);
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(palette().color(QPalette::Text));
        const QString name = QStringLiteral("%1 %2").arg(QLocale().standaloneMonthName(month.month())).arg(month.year());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
        painter.setFont(font());
    }
}

void TimelineView::paintDayMarks(QPainter &painter, QRect line) const
{
    const TimelineUnit unit = models::timelineUnit(m_scale);
    if (unit == TimelineUnit::Months)
        return;
    painter.setPen(quietColour(palette()));
    const QDate from = dayAt(line.left());
    const QDate to = dayAt(line.right());
    for (QDate monday = from.addDays(1 - from.dayOfWeek()); monday <= to; monday = monday.addDays(7)) {
        const QRect room(xOf(monday) + 2, line.top(), xOf(monday.addDays(7)) - xOf(monday) - 4, line.height());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(tr("W %1", "ISO week").arg(monday.weekNumber()), Qt::ElideRight, room.width()));
    }
    if (unit != TimelineUnit::Days)
        return;
    line.translate(0, line.height());
    painter.setPen(palette().color(QPalette::Text));
    for (QDate day = from; day <= to; day = day.addDays(1))
        painter.drawText(QRect(xOf(day), line.top(), int(m_scale), line.height()), Qt::AlignCenter, QString::number(day.day()));
}

/// Spans of days with one name, where there is room to read it.
void TimelineView::paintDayOffNames(QPainter &painter, const QRect &line) const
{
    const QDate to = dayAt(line.right());
    QDate day = dayAt(line.left()).addDays(-1);
    while (day <= to) {
        const QString name = dayOffName(programme(), day);
        QDate end = day.addDays(1);
        while (end <= to && !name.isEmpty() && dayOffName(programme(), end) == name)
            end = end.addDays(1);
        if (!name.isEmpty()) {
            const QRect place(xOf(day), line.top(), std::max(1, xOf(end) - xOf(day)), line.height() + 2);
            painter.fillRect(place, groundOf(programme(), day, false, palette()));
            painter.setPen(palette().color(QPalette::Text));
            const QRect room(std::max(place.left(), line.left()) + 2, place.top(), place.right() - std::max(place.left(), line.left()) - 3, place.height());
            if (room.width() > 3 * painter.fontMetrics().averageCharWidth())
                painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
        }
        day = end;
    }
}

void TimelineView::paintTodayLine(QPainter &painter) const
{
    const int x = xOf(base::Clock::today());
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawLine(x, m_headerHeight, x, viewport()->height());
}

void TimelineView::paintTodayLabel(QPainter &painter) const
{
    const int x = xOf(base::Clock::today());
    if (x < m_nameWidth || x > viewport()->width())
        return;
    const QString word = tr("Today");
    const int height = QFontMetrics(font()).height();
    const QRect label(x - 1, m_headerHeight - height - 2, painter.fontMetrics().horizontalAdvance(word) + 8, height + 2);
    painter.fillRect(label, palette().color(QPalette::Highlight));
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(label, Qt::AlignCenter, word);
}

void TimelineView::paintLaneNames(QPainter &painter) const
{
    const QRect area(0, m_headerHeight, m_nameWidth, viewport()->height() - m_headerHeight);
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(area, palette().color(QPalette::Base));
    constexpr int badge = 16;
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        const Lane &shown = m_lanes[lane];
        const int top = std::max(laneTop(lane), area.top());
        const int bottom = laneTop(lane + 1);
        QRect room(8, top + 4, m_nameWidth - 12, bottom - top - 6);
        if (!shown.colour.isEmpty()) {
            painter.drawPixmap(room.left(), room.top() + 1, roleBadge(shown.colour, shown.letter, badge, devicePixelRatioF()));
            room.setLeft(room.left() + badge + 6);
        }
        painter.setPen(palette().color(QPalette::Text));
        QTextOption wrapped(Qt::AlignLeft | Qt::AlignTop);
        wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        painter.drawText(QRectF(room), shown.title, wrapped);
        painter.setPen(lineColour(palette()));
        painter.drawLine(0, bottom - 1, m_nameWidth, bottom - 1);
    }
    painter.restore();
}

} // namespace gui
