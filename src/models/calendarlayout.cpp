#include "models/calendarlayout.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace models {

namespace {

constexpr int MinutesOfDay = 24 * 60;

int minuteOf(QTime time)
{
    return time.msecsSinceStartOfDay() / 60000;
}

QDate mondayOf(QDate day)
{
    return day.addDays(Qt::Monday - day.dayOfWeek());
}

/// Length by the clock on the wall.
qint64 wallMinutes(const CalendarItem &item)
{
    return item.begin.date().daysTo(item.end.date()) * MinutesOfDay + minuteOf(item.end.time()) - minuteOf(item.begin.time());
}

QString weekText(QDate first, QDate last)
{
    const int from = first.weekNumber();
    const int to = last.weekNumber();
    return from == to ? QCoreApplication::translate("models", "week %1", "number of the calendar week").arg(from)
                      : QCoreApplication::translate("models", "weeks %1–%2", "numbers of calendar weeks").arg(from).arg(to);
}

/// "28 October – 3 November 2024", without what both have in common.
QString daysText(QDate first, QDate last)
{
    const QLocale locale;
    const bool isGerman = locale.language() == QLocale::German;
    const QString day = isGerman ? QStringLiteral("d.") : QStringLiteral("d");
    const QString withMonth = isGerman ? QStringLiteral("d. MMMM") : QStringLiteral("d MMMM");
    const QString withYear = withMonth + QStringLiteral(" yyyy");
    const QString from = first.year() != last.year() ? withYear : first.month() != last.month() ? withMonth : day;
    return QStringLiteral("%1 – %2").arg(locale.toString(first, from), locale.toString(last, withYear));
}

/// The first lane that is free over the days of a bar.
int freeLane(const QList<WeekBar> &bars, const WeekBar &wanted)
{
    int lane = 0;
    const auto stands = [&](const WeekBar &bar) { return bar.lane == lane && bar.firstDay <= wanted.lastDay && wanted.firstDay <= bar.lastDay; };
    while (std::any_of(bars.begin(), bars.end(), stands))
        ++lane;
    return lane;
}

/// Hides the lanes that do not fit. A day with something hidden has one lane less, for saying so; what spans several
/// days is shown on all of them or on none, so that hiding it may leave too little room on another day.
void hideSurplus(WeekLanes &week, const std::array<int, 7> &depth, int most)
{
    bool isSettled = false;
    while (!isSettled) {
        isSettled = true;
        for (WeekBar &bar : week.bars) {
            bool fits = true;
            for (int day = bar.firstDay; day <= bar.lastDay; ++day) {
                const bool isFull = depth[size_t(day)] > most || week.hidden[size_t(day)] > 0;
                fits = fits && bar.lane < (isFull ? most - 1 : most);
            }
            if (fits || !bar.isShown)
                continue;
            bar.isShown = false;
            isSettled = false;
            for (int day = bar.firstDay; day <= bar.lastDay; ++day)
                ++week.hidden[size_t(day)];
        }
    }
}

bool overlaps(const DayBlock &one, const DayBlock &other, int shortest)
{
    return one.begin < std::max(other.end, other.begin + shortest) && other.begin < std::max(one.end, one.begin + shortest);
}

/// Gives the blocks from `first` to `last`, which hang together, their columns.
void setColumns(QList<DayBlock> &blocks, qsizetype first, qsizetype last, int shortest)
{
    int columns = 1;
    for (qsizetype i = first; i <= last; ++i) {
        const auto isTaken = [&](int column) {
            return std::any_of(blocks.begin() + first, blocks.begin() + i,
                               [&](const DayBlock &earlier) { return earlier.column == column && overlaps(earlier, blocks[i], shortest); });
        };
        while (isTaken(blocks[i].column))
            ++blocks[i].column;
        columns = std::max(columns, blocks[i].column + 1);
    }
    for (qsizetype i = first; i <= last; ++i) {
        DayBlock &block = blocks[i];
        block.columns = columns;
        block.span = columns - block.column;
        for (qsizetype k = first; k <= last; ++k) {
            if (blocks[k].column > block.column && overlaps(blocks[k], block, shortest))
                block.span = std::min(block.span, blocks[k].column - block.column);
        }
    }
}

} // namespace

void sortItems(std::vector<CalendarItem> &items)
{
    std::sort(items.begin(), items.end(), [](const CalendarItem &one, const CalendarItem &other) {
        if (one.begin != other.begin)
            return one.begin < other.begin;
        return one.end != other.end ? one.end > other.end : one.id < other.id;
    });
}

QDate firstDay(const CalendarItem &item)
{
    return item.begin.date();
}

QDate lastDay(const CalendarItem &item)
{
    const bool endsAtMidnight = item.end.time() == QTime(0, 0) && item.end.date() > item.begin.date();
    return endsAtMidnight ? item.end.date().addDays(-1) : std::max(item.begin.date(), item.end.date());
}

bool isLong(const CalendarItem &item)
{
    return wallMinutes(item) >= MinutesOfDay;
}

// Spans

QDate CalendarSpan::first() const
{
    if (scale == CalendarScale::Day)
        return day;
    return mondayOf(scale == CalendarScale::Week ? day : QDate(day.year(), day.month(), 1));
}

QDate CalendarSpan::last() const
{
    if (scale == CalendarScale::Day)
        return day;
    return mondayOf(scale == CalendarScale::Week ? day : QDate(day.year(), day.month(), day.daysInMonth())).addDays(6);
}

CalendarSpan CalendarSpan::stepped(int steps) const
{
    switch (scale) {
    case CalendarScale::Month: return {scale, day.addMonths(steps)};
    case CalendarScale::Week: return {scale, day.addDays(7 * steps)};
    case CalendarScale::Day: return {scale, day.addDays(steps)};
    }
    return *this;
}

QString CalendarSpan::title() const
{
    const QString what = scale == CalendarScale::Month ? QLocale().toString(day, QStringLiteral("MMMM yyyy"))
        : scale == CalendarScale::Week                 ? daysText(first(), last())
                                                       : base::longDate(day, QLocale());
    return QStringLiteral("%1 · %2").arg(what, weekText(first(), last()));
}

// Lanes

int WeekLanes::lanes() const
{
    int count = 0;
    for (const WeekBar &bar : bars)
        count = std::max(count, bar.isShown ? bar.lane + 1 : 0);
    return count;
}

WeekLanes layOutLanes(const std::vector<CalendarItem> &items, QDate first, int days, int most)
{
    WeekLanes week;
    const QDate last = first.addDays(days - 1);
    for (const CalendarItem &item : items) {
        const QDate from = firstDay(item);
        const QDate to = lastDay(item);
        if (to < first || from > last)
            continue;
        week.bars.append({item.id, int(std::max<qint64>(0, first.daysTo(from))), int(std::min<qint64>(days - 1, first.daysTo(to))), 0, from < first, to > last, true});
    }
    // What spans several days keeps one lane over all of them, so it stands first.
    std::stable_sort(week.bars.begin(), week.bars.end(), [](const WeekBar &one, const WeekBar &other) {
        return one.lastDay - one.firstDay > other.lastDay - other.firstDay;
    });
    QList<WeekBar> placed;
    std::array<int, 7> depth{};
    for (WeekBar &bar : week.bars) {
        bar.lane = freeLane(placed, bar);
        placed.append(bar);
        for (int day = bar.firstDay; day <= bar.lastDay; ++day)
            depth[size_t(day)] = std::max(depth[size_t(day)], bar.lane + 1);
    }
    hideSurplus(week, depth, most);
    std::stable_sort(week.bars.begin(), week.bars.end(), [](const WeekBar &one, const WeekBar &other) {
        return std::pair(one.firstDay, one.lane) < std::pair(other.firstDay, other.lane);
    });
    return week;
}

// Columns

QList<DayBlock> layOutDay(const std::vector<CalendarItem> &items, QDate day, int shortest)
{
    QList<DayBlock> blocks;
    for (const CalendarItem &item : items) {
        if (isLong(item) || firstDay(item) > day || lastDay(item) < day)
            continue;
        DayBlock block;
        block.id = item.id;
        block.comesFromBefore = item.begin.date() < day;
        block.goesOn = item.end.date() > day;
        block.begin = block.comesFromBefore ? 0 : minuteOf(item.begin.time());
        block.end = block.goesOn ? MinutesOfDay : std::max(block.begin + 1, minuteOf(item.end.time()));
        blocks.append(block);
    }
    std::stable_sort(blocks.begin(), blocks.end(), [](const DayBlock &one, const DayBlock &other) { return one.begin < other.begin; });
    // A group begins where nothing of the one before reaches.
    qsizetype first = 0;
    int reach = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (i > first && blocks[i].begin >= reach) {
            setColumns(blocks, first, i - 1, shortest);
            first = i;
        }
        reach = std::max({i == first ? 0 : reach, blocks[i].end, blocks[i].begin + shortest});
    }
    if (!blocks.isEmpty())
        setColumns(blocks, first, blocks.size() - 1, shortest);
    return blocks;
}

int toQuarter(int minutes)
{
    return int(std::floor((minutes + 7.5) / 15)) * 15;
}

} // namespace models
