#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>
#include <span>
#include <utility>

namespace exchange {

/// Whether 10/11/24 is the 10th of November or the 11th of October.
enum class DateOrder { DayFirst, MonthFirst };

/// A date and time as a report writes it, before anybody knows which of two numbers is the month.
struct WrittenMoment
{
    std::optional<int> year;
    int first = 0; ///< of the two numbers beside the year; day and month in `isOrdered` moments: month
    int second = 0; ///< day in `isOrdered` moments
    bool isOrdered = false; ///< the form leaves no doubt: ISO 8601, a name of a month, dots
    bool hasHalfDay = false; ///< written with AM or PM
    QTime time;
    std::optional<int> offset; ///< seconds east of UTC, where written

    [[nodiscard]] bool hasDate() const { return year.has_value(); }
};

/// "10/15/24, 9:53:00 AM", "22.07.2026, 19:02:11", "2024-10-15T09:53:00Z", "Oct 15, 2024 9:53 AM",
/// "15. Oktober 2024 um 09:53", "09:53:00", or a spreadsheet's number of days since 30 December 1899; nothing for
/// any other text. Months are understood in German, English, French, Spanish, Dutch and Italian.
[[nodiscard]] std::optional<WrittenMoment> writtenMoment(QStringView text);

/// The moment in Europe/Berlin; invalid when there is no such date in this order. A time without a date is taken on
/// `day`. `offset` (seconds east of UTC) holds where the text writes none; without one it is a wall time in Berlin.
[[nodiscard]] QDateTime resolved(
    const WrittenMoment &moment, DateOrder order, QDate day, std::optional<int> offset = std::nullopt);

/// How all dates of one report are to be read, and whether the other order would be possible too.
struct DateOrderFinding
{
    DateOrder order = DateOrder::DayFirst;
    bool isCertain = true;
};

/// Decides by the numbers above 12, then by the order in which more of the spans are positive and shorter than a day,
/// then by AM and PM, which go with the month first as a rule.
[[nodiscard]] DateOrderFinding findDateOrder(
    std::span<const WrittenMoment> moments, std::span<const std::pair<WrittenMoment, WrittenMoment>> spans);

/// What a plain number of a duration counts, as the heading says.
enum class DurationUnit { Unknown, Seconds, Minutes, Hours };

/// The unit in "Duration (Minutes)", "Dauer in Std.".
[[nodiscard]] DurationUnit durationUnit(QStringView heading);

/// Seconds of "1h 27m 51s", "1 Std. 27 Min. 51 Sek.", "87 mins", "01:27:51", "PT1H27M51S", "87,5"; nothing for any
/// other text or more than a week. A plain number, or 1:27, of which `unit` says nothing is read as what comes
/// closest to `span` (seconds between joining and leaving), else as minutes, or hours and minutes.
[[nodiscard]] std::optional<int> writtenDuration(
    QStringView text, DurationUnit unit, std::optional<int> span = std::nullopt);

} // namespace exchange
