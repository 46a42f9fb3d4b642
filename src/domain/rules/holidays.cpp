#include "domain/rules/holidays.h"

#include <algorithm>
#include <iterator>

namespace domain {

QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int rest = year % 100;
    const int shift = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - shift + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    const int correction = (golden + 11 * epact + 22 * weekday) / 451;
    const int number = epact + weekday - 7 * correction + 114;
    return {year, number / 31, number % 31 + 1};
}

bool isPublicHoliday(QDate date)
{
    struct Day { int month, day; };
    static constexpr Day fixedDays[] = {{1, 1}, {1, 6}, {5, 1}, {10, 3}, {11, 1}, {12, 25}, {12, 26}};
    // Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi.
    static constexpr qint64 daysFromEaster[] = {-2, 1, 39, 50, 60};
    const auto isDate = [&](Day day) { return date.month() == day.month && date.day() == day.day; };
    const qint64 distance = easterSunday(date.year()).daysTo(date);
    return std::any_of(std::begin(fixedDays), std::end(fixedDays), isDate)
        || std::find(std::begin(daysFromEaster), std::end(daysFromEaster), distance) != std::end(daysFromEaster);
}

QDate nextWorkingDay(QDate date)
{
    while (date.dayOfWeek() > Qt::Friday || isPublicHoliday(date))
        date = date.addDays(1);
    return date;
}

} // namespace domain
