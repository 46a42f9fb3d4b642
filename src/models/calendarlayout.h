#pragma once

#include <QDateTime>
#include <QList>

#include <array>
#include <vector>

// What goes where in a calendar, without a pixel: weeks, lanes and columns. All times are wall times, so
// that the day with the end of summer time has 24 hours on the axis as every other.

namespace models {

/// One session in time; `end` is after `begin`.
struct CalendarItem
{
    qint64 id = 0;
    QDateTime begin;
    QDateTime end;

    bool operator==(const CalendarItem &) const = default;
};

/// Items in the order of reading: by begin, longer ones first, then by id.
void sortItems(std::vector<CalendarItem> &items);

/// First and last day that an item touches. One that ends at midnight does not touch the day after.
[[nodiscard]] QDate firstDay(const CalendarItem &item);
[[nodiscard]] QDate lastDay(const CalendarItem &item);
/// An item of at least 24 hours stands above the hours of its days.
[[nodiscard]] bool isLong(const CalendarItem &item);

enum class CalendarScale { Month, Week, Day };

/// The part of time that a calendar shows: whole weeks from Monday, or one day.
struct CalendarSpan
{
    CalendarScale scale = CalendarScale::Month;
    QDate day; ///< a day within: the one that was asked for

    [[nodiscard]] QDate first() const; ///< first day shown; in a month the Monday of its first week
    [[nodiscard]] QDate last() const;
    [[nodiscard]] int days() const { return int(first().daysTo(last())) + 1; }
    [[nodiscard]] int weeks() const { return (days() + 6) / 7; }
    [[nodiscard]] bool contains(QDate date) const { return first() <= date && date <= last(); }
    /// The span `steps` months, weeks or days later; 31 January goes to the end of February.
    [[nodiscard]] CalendarSpan stepped(int steps) const;
    /// "October 2024", "28 October – 3 November 2024", "Tue, 29 October 2024" with the ISO week.
    [[nodiscard]] QString title() const;

    bool operator==(const CalendarSpan &) const = default;
};

/// An item's part of one week: a bar over its days in a lane.
struct WeekBar
{
    qint64 id = 0;
    int firstDay = 0; ///< 0 Monday … 6 Sunday
    int lastDay = 0;
    int lane = 0;     ///< from the top
    bool comesFromBefore = false;
    bool goesOn = false;
    bool isShown = true; ///< false: counted in WeekLanes::hidden

    bool operator==(const WeekBar &) const = default;
};

/// One week of lanes.
struct WeekLanes
{
    QList<WeekBar> bars;
    std::array<int, 7> hidden{}; ///< "+3 more", by day

    [[nodiscard]] int lanes() const; ///< in use by bars that are shown
};

/// Puts the items that touch the `days` days from `first` on into lanes. A day with more than `most`
/// of them shows one less and counts the others as hidden, so that there is a line to say so.
[[nodiscard]] WeekLanes layOutLanes(const std::vector<CalendarItem> &items, QDate first, int days, int most);

/// An item's part of one day in the hours: `column` of `columns` that stand side by side.
struct DayBlock
{
    qint64 id = 0;
    int begin = 0; ///< minute of the day, 0 to 1440
    int end = 0;   ///< after begin
    int column = 0;
    int columns = 1;
    int span = 1;  ///< columns it may take, because those to its right are free
    bool comesFromBefore = false;
    bool goesOn = false;

    bool operator==(const DayBlock &) const = default;
};

/// Puts the items of one day that are not long into columns; what overlaps stands side by side. A block
/// takes at least `shortest` minutes of room.
[[nodiscard]] QList<DayBlock> layOutDay(const std::vector<CalendarItem> &items, QDate day, int shortest);

/// Minutes rounded to a quarter of an hour.
[[nodiscard]] int toQuarter(int minutes);

} // namespace models
