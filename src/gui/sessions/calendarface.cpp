#include "gui/sessions/calendarface.h"

#include "gui/sessions/sessionblock.h"
#include "gui/sessions/sessioncolours.h"
#include "gui/sessions/sessionview.h"
#include "base/text.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace gui {

namespace {

constexpr int EdgeHeight = 6; ///< of the part of a block that stretches it

} // namespace

QString DayNote::text() const
{
    QStringList names{publicHoliday, schoolHoliday};
    names.removeAll(QString());
    return names.join(QStringLiteral(" · "));
}

void CalendarFace::layOut(const CalendarContents &contents)
{
    m_contents = &contents;
    m_viewport = m_view.viewport()->rect();
    m_blocks.clear();
    m_more.clear();
    place();
}

QList<qint64> CalendarFace::ids() const
{
    QList<qint64> ids;
    QSet<qint64> seen;
    for (const Block &block : m_blocks) {
        if (!seen.contains(block.id))
            ids.append(block.id);
        seen.insert(block.id);
    }
    return ids;
}

QRect CalendarFace::placeOf(qint64 id) const
{
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(), [id](const Block &block) { return block.id == id; });
    return found == m_blocks.end() ? QRect() : shown(*found);
}

qint64 CalendarFace::idAt(QPoint position) const
{
    for (const Block &block : m_blocks) {
        if (shown(block).contains(position) && (block.isInHead || m_body.contains(position)))
            return block.id;
    }
    return 0;
}

bool CalendarFace::isStretchEdge(QPoint position) const
{
    return stretches() && m_body.contains(position) && std::any_of(m_blocks.begin(), m_blocks.end(), [&](const Block &block) {
        const QRect place = shown(block);
        return !block.isInHead && block.isLastPart && place.contains(position) && place.bottom() - position.y() < EdgeHeight;
    });
}

QDate CalendarFace::moreAt(QPoint position) const
{
    for (auto more = m_more.cbegin(); more != m_more.cend(); ++more) {
        if (shown(more.value()).contains(position) && m_body.contains(position))
            return more.key();
    }
    return {};
}

QColor CalendarFace::groundOf(QDate day) const
{
    const QPalette palette = m_view.palette();
    const DayNote note = m_contents->notes.value(day);
    if (!note.publicHoliday.isEmpty())
        return publicHolidayGround(palette);
    if (!note.schoolHoliday.isEmpty())
        return schoolHolidayGround(palette);
    return day.dayOfWeek() > Qt::Friday ? weekendGround(palette) : palette.color(QPalette::Base);
}

// Painting

void CalendarFace::paint(QPainter &painter, const CalendarMarks &marks) const
{
    painter.save();
    painter.setClipRect(m_body);
    paintBody(painter);
    paintMarks(painter, marks);
    paintBlocks(painter, false, marks);
    painter.restore();
    paintHead(painter);
    paintBlocks(painter, true, marks);
    paintGhosts(painter, marks);
}

void CalendarFace::paintBlocks(QPainter &painter, bool inHead, const CalendarMarks &marks) const
{
    const QPalette palette = m_view.palette();
    for (const Block &block : m_blocks) {
        const QRect place = shown(block);
        if (block.isInHead != inHead || (!inHead && !place.intersects(m_body)))
            continue;
        SessionBlock look = sessionBlock(m_view, block.id);
        look.comesFromBefore = block.comesFromBefore;
        look.goesOn = block.goesOn;
        look.isDropTarget = marks.dropTarget == block.id;
        if (block.comesFromBefore)
            look.begin.clear();
        paintSessionBlock(painter, place, look, palette, m_view.font());
    }
}

void CalendarFace::paintGhosts(QPainter &painter, const CalendarMarks &marks) const
{
    for (const models::CalendarItem &item : marks.ghosts) {
        SessionBlock look = sessionBlock(m_view, item.id);
        look.begin = item.begin.time().toString(QStringLiteral("HH:mm"));
        look.time = base::timeSpan(item.begin.time(), item.end.time(), QLocale());
        look.isGhost = true;
        look.isSelected = false;
        const QList<Block> blocks = ghostsOf(item);
        for (const Block &block : blocks)
            paintSessionBlock(painter, shown(block), look, m_view.palette(), m_view.font());
    }
}

void CalendarFace::paintMarks(QPainter &painter, const CalendarMarks &marks) const
{
    const auto frame = [&](const std::optional<CalendarPlace> &place, int width) {
        const QRect cell = place ? cellOf(*place) : QRect();
        if (cell.isEmpty())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_view.palette().color(QPalette::Highlight), width));
        painter.drawRect(QRectF(cell).adjusted(width / 2.0, width / 2.0, -width / 2.0, -width / 2.0));
    };
    frame(marks.cursor, 2);
    frame(marks.drop, 3);
}

void CalendarFace::write(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment, const QColor &colour, bool bold) const
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    QFont font = m_view.font();
    font.setBold(bold);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, int(alignment | Qt::TextSingleLine), QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

int CalendarFace::columnEdge(int day, int days, int room)
{
    const auto weight = [](int number) { return 5 * std::min(number, 5) + 3 * std::max(0, number - 5); };
    return days < 7 ? room * day / days : room * weight(day) / weight(7);
}

QRect CalendarFace::writeDay(QPainter &painter, const QRect &rect, QDate day, const QString &text, bool isQuiet) const
{
    const QPalette palette = m_view.palette();
    const bool isToday = day == m_contents->today;
    QFont font = m_view.font();
    font.setBold(isToday);
    const int width = QFontMetrics(font).horizontalAdvance(text) + 10;
    const QRect label(rect.left(), rect.top(), std::min(width, rect.width()), rect.height());
    if (isToday) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Highlight));
        painter.drawRoundedRect(QRectF(label).adjusted(1, 1, -1, -1), label.height() / 2.0 - 1, label.height() / 2.0 - 1);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const QColor quiet = readable(quietColour(palette), groundOf(day), palette);
    const QColor colour = isToday ? palette.color(QPalette::HighlightedText) : isQuiet ? quiet : palette.color(QPalette::Text);
    write(painter, label, text, Qt::AlignCenter, colour, isToday);
    return rect.adjusted(label.width() + 4, 0, 0, 0);
}

} // namespace gui
