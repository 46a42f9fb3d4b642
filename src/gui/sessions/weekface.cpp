#include "gui/sessions/weekface.h"

#include "gui/sessions/sessionblock.h"
#include "gui/sessions/sessioncolours.h"
#include "gui/sessions/sessionview.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace gui {

namespace {

constexpr int MinutesOfDay = 24 * 60;
constexpr int SlotMinutes = 30;
constexpr int MostLongLanes = 4;
constexpr int HoursInWindow = 12; ///< shown at once where the window is high enough

} // namespace

int WeekFace::left(int day) const
{
    return m_gutter + columnEdge(day, contents().span.days(), viewport().width() - m_gutter);
}

int WeekFace::yOf(int minute) const
{
    return minute * m_hourHeight / 60;
}

void WeekFace::place()
{
    const QFontMetrics metrics = view().fontMetrics();
    m_gutter = metrics.horizontalAdvance(QStringLiteral("00:00")) + 14;
    m_lineHeight = blockLineHeight(view().font()) + 1;
    const QHash<QDate, DayNote> &notes = contents().notes;
    bool hasNotes = false;
    for (QDate day = contents().span.first(); day <= contents().span.last(); day = day.addDays(1))
        hasNotes = hasNotes || notes.contains(day);
    m_dayHeight = (metrics.height() + 6) + (hasNotes ? metrics.height() + 2 : 0);
    m_body = viewport().adjusted(0, m_dayHeight, 0, 0);
    placeLong();
    m_hourHeight = std::max(2 * (metrics.height() + 3), m_body.height() / HoursInWindow);
    m_bodyHeight = 24 * m_hourHeight;
    for (int day = 0; day < contents().span.days(); ++day)
        placeDay(day);
}

void WeekFace::placeLong()
{
    std::vector<models::CalendarItem> longItems;
    std::copy_if(contents().items.begin(), contents().items.end(), std::back_inserter(longItems), models::isLong);
    const models::WeekLanes lanes = models::layOutLanes(longItems, contents().span.first(), contents().span.days(), MostLongLanes);
    for (const models::WeekBar &bar : lanes.bars) {
        if (!bar.isShown)
            continue;
        const QRect place(left(bar.firstDay) + 2, m_dayHeight + 2 + bar.lane * m_lineHeight, left(bar.lastDay + 1) - left(bar.firstDay) - 5, m_lineHeight - 1);
        m_blocks.append({bar.id, place, true, bar.comesFromBefore, bar.goesOn, false});
    }
    if (lanes.lanes() > 0)
        m_body.setTop(m_dayHeight + lanes.lanes() * m_lineHeight + 5);
}

void WeekFace::placeDay(int day)
{
    const int shortest = (m_lineHeight + 1) * 60 / m_hourHeight;
    const QList<models::DayBlock> blocks = models::layOutDay(contents().items, contents().span.first().addDays(day), shortest);
    const int room = left(day + 1) - left(day) - 8; // a strip stays free, so that one can always point beside a session
    for (const models::DayBlock &block : blocks) {
        const int x = left(day) + 2 + room * block.column / block.columns;
        const int right = left(day) + 2 + room * (block.column + block.span) / block.columns;
        const int height = std::max(yOf(block.end) - yOf(block.begin) - 1, m_lineHeight - 1);
        m_blocks.append({block.id, QRect(x, yOf(block.begin), right - x - 1, height), false, false, false, !block.goesOn});
    }
}

std::optional<CalendarPlace> WeekFace::placeAt(QPoint position) const
{
    if (position.x() < m_gutter || position.y() < m_dayHeight)
        return std::nullopt;
    int day = contents().span.days() - 1;
    while (day > 0 && position.x() < left(day))
        --day;
    const int minute = std::clamp(bodyY(position.y()) * 60 / m_hourHeight, 0, MinutesOfDay - 1);
    return CalendarPlace{contents().span.first().addDays(day), minute};
}

QRect WeekFace::cellOf(const CalendarPlace &place) const
{
    if (!contents().span.contains(place.day))
        return {};
    const int day = int(contents().span.first().daysTo(place.day));
    return shown(QRect(left(day), yOf(place.minute), left(day + 1) - left(day) - 1, yOf(SlotMinutes)));
}

QList<CalendarFace::Block> WeekFace::ghostsOf(const models::CalendarItem &item) const
{
    QList<Block> blocks;
    for (QDate date = models::firstDay(item); date <= models::lastDay(item); date = date.addDays(1)) {
        if (!contents().span.contains(date))
            continue;
        const int day = int(contents().span.first().daysTo(date));
        const int begin = item.begin.date() < date ? 0 : item.begin.time().msecsSinceStartOfDay() / 60000;
        const int end = item.end.date() > date ? MinutesOfDay : item.end.time().msecsSinceStartOfDay() / 60000;
        const QRect place(left(day) + 2, yOf(begin), left(day + 1) - left(day) - 8, std::max(yOf(end) - yOf(begin) - 1, m_lineHeight - 1));
        blocks.append({item.id, place});
    }
    return blocks;
}

// Painting

void WeekFace::paintHead(QPainter &painter) const
{
    const QPalette palette = view().palette();
    painter.fillRect(QRect(0, 0, viewport().width(), m_body.top()), palette.color(QPalette::Base));
    for (int day = 0; day < contents().span.days(); ++day)
        paintDayHead(painter, day);
    painter.fillRect(QRect(0, m_body.top() - 1, viewport().width(), 1), lineColour(palette));
}

void WeekFace::paintDayHead(QPainter &painter, int day) const
{
    const QPalette palette = view().palette();
    const QDate date = contents().span.first().addDays(day);
    const QRect head(left(day), 0, left(day + 1) - left(day), m_body.top());
    const QColor ground = groundOf(date);
    painter.fillRect(head, ground);
    const QLocale locale;
    const QString weekday = locale.standaloneDayName(date.dayOfWeek(), head.width() > 160 ? QLocale::LongFormat : QLocale::ShortFormat).remove(u'.');
    const QString number = locale.language() == QLocale::German ? QStringLiteral("%1.").arg(date.day()) : QString::number(date.day());
    const int height = view().fontMetrics().height();
    const QRect line(head.left() + 2, 3, head.width() - 6, height + 2);
    const QString both = QStringLiteral("%1 %2").arg(weekday, number);
    writeDay(painter, line, date, view().fontMetrics().horizontalAdvance(both) + 8 < line.width() ? both : number, false);
    write(painter, line.translated(5, height + 3).adjusted(0, -1, -5, -1), contents().notes.value(date).text(), Qt::AlignLeft | Qt::AlignVCenter,
          readable(quietColour(palette), ground, palette));
    painter.fillRect(QRect(head.left() - 1, 0, 1, head.height()), lineColour(palette));
}

void WeekFace::paintBody(QPainter &painter) const
{
    const QPalette palette = view().palette();
    painter.fillRect(m_body, palette.color(QPalette::Base));
    for (int day = 0; day < contents().span.days(); ++day) {
        const QDate date = contents().span.first().addDays(day);
        painter.fillRect(QRect(left(day), m_body.top(), left(day + 1) - left(day), m_body.height()), groundOf(date));
    }
    paintHours(painter);
    paintAbsences(painter);
    for (int day = 0; day < contents().span.days(); ++day)
        painter.fillRect(QRect(left(day) - 1, m_body.top(), 1, m_body.height()), lineColour(palette));
}

void WeekFace::paintHours(QPainter &painter) const
{
    const QPalette palette = view().palette();
    const QColor line = lineColour(palette);
    const QColor half = mixed(line, palette.color(QPalette::Base), 0.5);
    const QColor quiet = readable(quietColour(palette), palette.color(QPalette::Base), palette);
    for (int minute = 0; minute < MinutesOfDay; minute += SlotMinutes) {
        const QRect slot = shown(QRect(0, yOf(minute), viewport().width(), yOf(SlotMinutes)));
        const bool isHour = minute % 60 == 0;
        painter.fillRect(QRect(isHour ? m_gutter - 6 : m_gutter, slot.top(), viewport().width(), 1), isHour ? line : half);
        if (isHour)
            write(painter, QRect(0, slot.top() + 1, m_gutter - 6, slot.height()), QTime(minute / 60, 0).toString(QStringLiteral("HH:mm")),
                  Qt::AlignRight | Qt::AlignTop, quiet);
    }
}

void WeekFace::paintAbsences(QPainter &painter) const
{
    const QPalette palette = view().palette();
    for (const Absence &absence : contents().absences) {
        const QList<Block> blocks = ghostsOf({0, absence.begin, absence.end});
        for (const Block &block : blocks) {
            const QRect place = shown(block).adjusted(-2, 0, 5, 0);
            painter.fillRect(place, QBrush(mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.3), Qt::BDiagPattern));
            const QRect room = place.adjusted(4, 3, -4, -3).intersected(m_body.adjusted(0, 3, 0, -3));
            const QRect label = view().fontMetrics().boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, absence.text).intersected(room);
            if (label.height() < view().fontMetrics().height())
                continue;
            painter.fillRect(label.adjusted(-2, 0, 2, 0), palette.color(QPalette::Base));
            painter.setFont(view().font());
            painter.setPen(palette.color(QPalette::Text));
            painter.drawText(label, Qt::AlignLeft | Qt::TextWordWrap, absence.text);
        }
    }
}

} // namespace gui
