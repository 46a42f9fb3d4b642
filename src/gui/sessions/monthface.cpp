#include "gui/sessions/monthface.h"

#include "gui/sessions/sessionblock.h"
#include "gui/sessions/sessioncolours.h"
#include "gui/sessions/sessionview.h"
#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace gui {

namespace {

constexpr int FewestLines = 2; ///< of sessions in a day, however low the window
constexpr int Gap = 1;

} // namespace

int MonthFace::left(int day) const
{
    return m_weekWidth + columnEdge(day, 7, viewport().width() - m_weekWidth);
}

QRect MonthFace::cell(int week, int day) const
{
    return {left(day), week * m_rowHeight, left(day + 1) - left(day), m_rowHeight};
}

void MonthFace::place()
{
    const QFontMetrics metrics = view().fontMetrics();
    m_weekWidth = metrics.horizontalAdvance(QStringLiteral("00")) + 14;
    m_dayHeight = metrics.height() + 4;
    m_lineHeight = blockLineHeight(view().font()) + Gap;
    m_hidden.clear();
    m_busy.clear();
    const int head = metrics.height() + 10;
    m_body = viewport().adjusted(0, head, 0, 0);
    const int weeks = contents().span.weeks();
    m_rowHeight = std::max(m_body.height() / weeks, m_dayHeight + FewestLines * m_lineHeight + 4);
    m_bodyHeight = weeks * m_rowHeight;
    if (m_bodyHeight <= m_body.height()) // no line of pixels stays bare below the last week
        m_bodyHeight = m_body.height();
    // Two lines for each session where every week has the room.
    const int twoLines = m_lineHeight + metrics.height() - 2;
    const auto lanes = [&](int week) { return models::layOutLanes(contents().items, contents().span.first().addDays(7 * week), 7, std::numeric_limits<int>::max()).lanes(); };
    int most = 0;
    for (int week = 0; week < weeks; ++week)
        most = std::max(most, lanes(week));
    if (most * twoLines <= m_rowHeight - m_dayHeight - 3)
        m_lineHeight = twoLines;
    for (int week = 0; week < weeks; ++week)
        placeWeek(week);
}

void MonthFace::placeWeek(int week)
{
    const QDate first = contents().span.first().addDays(7 * week);
    const int most = std::max(1, (m_rowHeight - m_dayHeight - 3) / m_lineHeight);
    const models::WeekLanes lanes = models::layOutLanes(contents().items, first, 7, most);
    const auto line = [&](int fromDay, int toDay, int lane) {
        return QRect(QPoint(left(fromDay) + 2, week * m_rowHeight + m_dayHeight + lane * m_lineHeight),
                     QSize(left(toDay + 1) - left(fromDay) - 5, m_lineHeight - Gap));
    };
    for (const models::WeekBar &bar : lanes.bars) {
        if (bar.isShown)
            m_blocks.append({bar.id, line(bar.firstDay, bar.lastDay, bar.lane), false, bar.comesFromBefore, bar.goesOn, false});
        for (int day = bar.firstDay; day <= bar.lastDay; ++day)
            m_busy.insert(first.addDays(day));
    }
    for (int day = 0; day < 7; ++day) {
        if (lanes.hidden[size_t(day)] == 0)
            continue;
        m_hidden.insert(first.addDays(day), lanes.hidden[size_t(day)]);
        m_more.insert(first.addDays(day), line(day, day, most - 1));
    }
}

std::optional<CalendarPlace> MonthFace::placeAt(QPoint position) const
{
    if (!m_body.contains(position) || position.x() < m_weekWidth)
        return std::nullopt;
    const int week = std::min(bodyY(position.y()) / m_rowHeight, contents().span.weeks() - 1);
    int day = 6;
    while (day > 0 && position.x() < left(day))
        --day;
    return CalendarPlace{contents().span.first().addDays(7 * week + day), 0};
}

QRect MonthFace::cellOf(const CalendarPlace &place) const
{
    if (!contents().span.contains(place.day))
        return {};
    const int number = int(contents().span.first().daysTo(place.day));
    return shown(cell(number / 7, number % 7)).adjusted(0, 0, -1, -1);
}

QList<CalendarFace::Block> MonthFace::ghostsOf(const models::CalendarItem &item) const
{
    QList<Block> blocks;
    for (QDate day = models::firstDay(item); day <= models::lastDay(item); day = day.addDays(1)) {
        if (!contents().span.contains(day))
            continue;
        const int number = int(contents().span.first().daysTo(day));
        const QRect place = cell(number / 7, number % 7).adjusted(2, m_dayHeight, -3, 0);
        blocks.append({item.id, QRect(place.topLeft(), QSize(place.width(), m_lineHeight - Gap))});
    }
    return blocks;
}

// Painting

void MonthFace::paintHead(QPainter &painter) const
{
    const QPalette palette = view().palette();
    const QRect head(0, 0, viewport().width(), m_body.top());
    painter.fillRect(head, palette.color(QPalette::Base));
    const QColor quiet = readable(quietColour(palette), palette.color(QPalette::Base), palette);
    write(painter, QRect(0, 0, m_weekWidth, head.height()), QCoreApplication::translate("gui::CalendarView", "Wk", "heading above numbers of calendar weeks; German: KW"),
          Qt::AlignCenter, quiet);
    const QLocale locale;
    const auto areWide = [&](int firstDay, int lastDay) {
        for (int day = firstDay; day <= lastDay; ++day) {
            if (view().fontMetrics().horizontalAdvance(locale.standaloneDayName(day + 1)) > left(day + 1) - left(day) - 8)
                return false;
        }
        return true;
    };
    const bool areWorkdaysWide = areWide(0, 4);
    const bool isWeekendWide = areWide(5, 6);
    for (int day = 0; day < 7; ++day) {
        const int room = left(day + 1) - left(day) - 8;
        const bool isWide = day < 5 ? areWorkdaysWide : isWeekendWide;
        const QString name = locale.standaloneDayName(day + 1, isWide ? QLocale::LongFormat : QLocale::ShortFormat);
        write(painter, QRect(left(day) + 6, 0, room, head.height()), name, Qt::AlignLeft | Qt::AlignVCenter, palette.color(QPalette::Text));
    }
    painter.fillRect(QRect(0, head.bottom(), head.width(), 1), lineColour(palette));
}

void MonthFace::paintBody(QPainter &painter) const
{
    const QPalette palette = view().palette();
    painter.fillRect(m_body, palette.color(QPalette::Base));
    const QColor quiet = readable(quietColour(palette), palette.color(QPalette::Base), palette);
    const int weeks = contents().span.weeks();
    for (int week = 0; week < weeks; ++week) {
        const QRect number = shown(QRect(0, week * m_rowHeight, m_weekWidth, m_dayHeight));
        write(painter, number, QString::number(contents().span.first().addDays(7 * week).weekNumber()), Qt::AlignCenter, quiet);
        for (int day = 0; day < 7; ++day)
            paintCell(painter, week, day);
    }
    for (int week = 1; week < weeks; ++week)
        painter.fillRect(shown(QRect(0, week * m_rowHeight - 1, viewport().width(), 1)), lineColour(palette));
    for (int day = 0; day < 7; ++day)
        painter.fillRect(QRect(left(day) - 1, m_body.top(), 1, m_body.height()), lineColour(palette));
}

void MonthFace::paintCell(QPainter &painter, int week, int day) const
{
    const QPalette palette = view().palette();
    const QDate date = contents().span.first().addDays(7 * week + day);
    QRect place = shown(cell(week, day));
    if (week == contents().span.weeks() - 1)
        place.setBottom(std::max(place.bottom(), m_body.bottom()));
    const QColor ground = groundOf(date);
    painter.fillRect(place, ground);
    const bool isOther = date.month() != contents().span.day.month();
    const bool namesMonth = date.day() == 1 || (week == 0 && day == 0);
    const QLocale locale;
    const QString number = QString::number(date.day());
    const QString withMonth = QStringLiteral("%1 %2").arg(locale.language() == QLocale::German ? number + u'.' : number,
                                                          locale.standaloneMonthName(date.month(), QLocale::ShortFormat).remove(u'.'));
    const bool fits = view().fontMetrics().horizontalAdvance(withMonth) + 12 < place.width();
    const QString label = namesMonth && fits ? withMonth : number;
    const QRect line(place.left() + 1, place.top() + 1, place.width() - 4, m_dayHeight - 2);
    const QRect rest = writeDay(painter, line, date, label, isOther);
    const QString note = contents().notes.value(date).text();
    const bool isBelow = view().fontMetrics().horizontalAdvance(note) > rest.width() && !m_busy.contains(date);
    const QRect below = line.translated(4, m_dayHeight).adjusted(0, 0, -4, 0);
    write(painter, isBelow ? below : rest, note, (isBelow ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, readable(quietColour(palette), ground, palette));
    if (const int hidden = m_hidden.value(date); hidden > 0)
        write(painter, shown(m_more.value(date)).adjusted(4, 0, 0, 0), QCoreApplication::translate("gui::CalendarView", "+%n more", nullptr, hidden),
              Qt::AlignLeft | Qt::AlignVCenter, readable(palette.color(QPalette::Link), ground, palette));
}

} // namespace gui
