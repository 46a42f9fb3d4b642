#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace exchange {

/// On which days something recurs (RRULE, RFC 5545 § 3.3.10), for rules that recur daily or less often.
struct Recurrence
{
    enum class Frequency { Daily, Weekly, Monthly, Yearly };

    /// A day of the week; with an ordinal the one of this number in its month or year, from the end when negative.
    struct Weekday
    {
        int ordinal = 0; ///< 0: each
        int day = 1; ///< from 1: Monday
    };

    Frequency frequency = Frequency::Daily;
    int interval = 1;
    int count = 0; ///< 0: no limit
    int weekStart = 1; ///< from 1: Monday
    QList<Weekday> weekdays;
    QList<int> monthDays; ///< from the end when negative, as in the lists that follow
    QList<int> yearDays;
    QList<int> weeks; ///< numbers of ISO 8601
    QList<int> months;
    QList<int> positions; ///< among the days of each period
    QDateTime until = {}; ///< as written, in no zone; invalid: no limit
    bool isUntilUtc = false;
    bool isUntilDay = false;
    QDate lastDay = {}; ///< what `until` comes to, for who knows zone and time of day; invalid: no limit
};

/// The rule that a text says. Nothing for one that recurs several times a day or is not understood.
[[nodiscard]] std::optional<Recurrence> parseRecurrence(const QByteArray &rule);

/// The days from `from` to `to` on which it recurs, beginning with `first`, which always counts. `budget` is how many days
/// may be looked at; it gets smaller, and at 0 the list ends.
[[nodiscard]] QList<QDate> recurringDays(const Recurrence &rule, QDate first, QDate from, QDate to, qint64 &budget);

} // namespace exchange
