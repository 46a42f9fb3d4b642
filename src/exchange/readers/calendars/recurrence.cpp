#include "exchange/readers/calendars/recurrence.h"

#include <libical/ical.h>

#include <algorithm>

namespace exchange {

namespace {

using Frequency = Recurrence::Frequency;

constexpr int daysOfWeek = 7;
constexpr int monthsOfYear = 12;

std::optional<Frequency> frequencyOf(icalrecurrencetype_frequency frequency)
{
    switch (frequency) {
    case ICAL_DAILY_RECURRENCE: return Frequency::Daily;
    case ICAL_WEEKLY_RECURRENCE: return Frequency::Weekly;
    case ICAL_MONTHLY_RECURRENCE: return Frequency::Monthly;
    case ICAL_YEARLY_RECURRENCE: return Frequency::Yearly;
    default: return {};
    }
}

/// libical counts from 1: Sunday.
int weekdayOf(icalrecurrencetype_weekday day)
{
    return day == ICAL_SUNDAY_WEEKDAY ? daysOfWeek : int(day) - 1;
}

template <size_t Size>
QList<int> numbersOf(const short (&values)[Size])
{
    QList<int> numbers;
    for (const short value : values) {
        if (value == ICAL_RECURRENCE_ARRAY_MAX)
            break;
        numbers.append(value);
    }
    return numbers;
}

/// Numbers from the end are negative.
bool isAmong(const QList<int> &numbers, int number, int count)
{
    return numbers.contains(number) || numbers.contains(number - count - 1);
}

/// Days of one rule, looked at one after the other.
class DayScan
{
public:
    DayScan(const Recurrence &rule, QDate first) : m_rule(rule), m_first(first) { }

    /// The number of the period that the day is in, from 0 in that of the first day.
    [[nodiscard]] qint64 period(QDate day) const;
    [[nodiscard]] QDate beginOfPeriod(QDate day) const;
    /// Whether the rule means the day, positions not counted.
    [[nodiscard]] bool matches(QDate day) const;

private:
    [[nodiscard]] bool matchesWeekday(QDate day) const;
    [[nodiscard]] bool matchesByDefault(QDate day) const;

    const Recurrence &m_rule;
    QDate m_first;
};

QDate DayScan::beginOfPeriod(QDate day) const
{
    switch (m_rule.frequency) {
    case Frequency::Daily: return day;
    case Frequency::Weekly: return day.addDays(-((day.dayOfWeek() - m_rule.weekStart + daysOfWeek) % daysOfWeek));
    case Frequency::Monthly: return {day.year(), day.month(), 1};
    case Frequency::Yearly: return {day.year(), 1, 1};
    }
    return day;
}

qint64 DayScan::period(QDate day) const
{
    switch (m_rule.frequency) {
    case Frequency::Daily: return m_first.daysTo(day);
    case Frequency::Weekly: return beginOfPeriod(m_first).daysTo(beginOfPeriod(day)) / daysOfWeek;
    case Frequency::Monthly: return (day.year() - m_first.year()) * monthsOfYear + day.month() - m_first.month();
    case Frequency::Yearly: return day.year() - m_first.year();
    }
    return 0;
}

bool DayScan::matchesWeekday(QDate day) const
{
    const bool isInYear = m_rule.frequency == Frequency::Yearly && m_rule.months.isEmpty();
    const int number = isInYear ? day.dayOfYear() : day.day();
    const int count = isInYear ? day.daysInYear() : day.daysInMonth();
    return std::any_of(m_rule.weekdays.begin(), m_rule.weekdays.end(), [&](const Recurrence::Weekday &weekday) {
        if (weekday.day != day.dayOfWeek())
            return false;
        const bool hasOrdinal = weekday.ordinal != 0 && m_rule.frequency >= Frequency::Monthly;
        return !hasOrdinal || weekday.ordinal == (number - 1) / daysOfWeek + 1 || weekday.ordinal == -((count - number) / daysOfWeek + 1);
    });
}

/// What the first day says where the rule leaves it open.
bool DayScan::matchesByDefault(QDate day) const
{
    if (!m_rule.weekdays.isEmpty() || !m_rule.monthDays.isEmpty() || !m_rule.yearDays.isEmpty())
        return true;
    if (m_rule.frequency == Frequency::Weekly || !m_rule.weeks.isEmpty())
        return day.dayOfWeek() == m_first.dayOfWeek();
    if (m_rule.frequency == Frequency::Yearly && m_rule.months.isEmpty() && day.month() != m_first.month())
        return false;
    return m_rule.frequency == Frequency::Daily || day.day() == m_first.day();
}

bool DayScan::matches(QDate day) const
{
    return (m_rule.months.isEmpty() || m_rule.months.contains(day.month()))
        && (m_rule.monthDays.isEmpty() || isAmong(m_rule.monthDays, day.day(), day.daysInMonth()))
        && (m_rule.yearDays.isEmpty() || isAmong(m_rule.yearDays, day.dayOfYear(), day.daysInYear()))
        && (m_rule.weeks.isEmpty() || m_rule.weeks.contains(day.weekNumber())) && (m_rule.weekdays.isEmpty() || matchesWeekday(day))
        && matchesByDefault(day);
}

/// Takes the days of one period after the other until the rule ends.
class DayCollector
{
public:
    DayCollector(const Recurrence &rule, QDate first, QDate from, QDate to) : m_rule(rule), m_first(first), m_from(from), m_to(to)
    {
        take(first); // counts also where the rule does not mean it
    }

    void takePeriod(const QList<QDate> &days)
    {
        for (qsizetype i = 0; i < days.size() && !m_isOver; ++i) {
            if (days[i] > m_first && (m_rule.positions.isEmpty() || isAmong(m_rule.positions, int(i) + 1, int(days.size()))))
                take(days[i]);
        }
    }
    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] QList<QDate> days() && { return std::move(m_days); }

private:
    void take(QDate day)
    {
        ++m_count;
        m_isOver = day > m_to || (m_rule.count > 0 && m_count > m_rule.count) || (m_rule.lastDay.isValid() && day > m_rule.lastDay);
        if (!m_isOver && day >= m_from)
            m_days.append(day);
    }

    const Recurrence &m_rule;
    QDate m_first;
    QDate m_from;
    QDate m_to;
    QList<QDate> m_days;
    int m_count = 0;
    bool m_isOver = false;
};

} // namespace

std::optional<Recurrence> parseRecurrence(const QByteArray &text)
{
    icalrecurrencetype parsed = icalrecurrencetype_from_string(text.constData());
    const auto frequency = frequencyOf(parsed.freq);
    const bool hasTimes = parsed.by_second[0] != ICAL_RECURRENCE_ARRAY_MAX || parsed.by_minute[0] != ICAL_RECURRENCE_ARRAY_MAX
        || parsed.by_hour[0] != ICAL_RECURRENCE_ARRAY_MAX;
    Recurrence rule;
    if (frequency && !hasTimes && !parsed.rscale && parsed.interval > 0 && parsed.count >= 0) {
        rule.frequency = *frequency;
        rule.interval = parsed.interval;
        rule.count = parsed.count;
        rule.weekStart = parsed.week_start == ICAL_NO_WEEKDAY ? 1 : weekdayOf(parsed.week_start);
        for (const int day : numbersOf(parsed.by_day))
            rule.weekdays.append({icalrecurrencetype_day_position(short(day)), weekdayOf(icalrecurrencetype_day_day_of_week(short(day)))});
        rule.monthDays = numbersOf(parsed.by_month_day);
        rule.yearDays = numbersOf(parsed.by_year_day);
        rule.weeks = numbersOf(parsed.by_week_no);
        rule.months = numbersOf(parsed.by_month);
        rule.positions = numbersOf(parsed.by_set_pos);
        if (const icaltimetype until = parsed.until; !icaltime_is_null_time(until)) {
            rule.isUntilUtc = icaltime_is_utc(until);
            rule.isUntilDay = until.is_date;
            rule.until = QDateTime(QDate(until.year, until.month, until.day), QTime(until.hour, until.minute, std::min(until.second, 59)), Qt::UTC);
        }
    }
    icalrecurrencetype_clear(&parsed);
    const bool isUnderstood = rule.interval > 0 && frequency && !hasTimes;
    return isUnderstood && text.contains("FREQ") ? std::optional(rule) : std::nullopt;
}

QList<QDate> recurringDays(const Recurrence &rule, QDate first, QDate from, QDate to, qint64 &budget)
{
    const DayScan scan(rule, first);
    DayCollector collector(rule, first, from, to);
    QList<QDate> days;
    QDate start = scan.beginOfPeriod(first);
    if (const QDate near = scan.beginOfPeriod(from); rule.count == 0 && near > start)
        start = near; // nothing has to be counted
    qint64 period = scan.period(start);
    // The period that `to` lies in is looked at whole: which of its days is the last one may be asked for.
    for (QDate day = start; (day <= to || scan.period(day) == period) && !collector.isOver() && --budget > 0; day = day.addDays(1)) {
        if (const qint64 now = scan.period(day); now != period) {
            collector.takePeriod(std::exchange(days, {}));
            period = now;
        }
        if (period % rule.interval == 0 && scan.matches(day))
            days.append(day);
    }
    collector.takePeriod(days);
    return std::move(collector).days();
}

} // namespace exchange
