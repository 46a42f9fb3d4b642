#include "domain/rules/holidays.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace domain {

namespace {

struct FixedHoliday { int month, day; const char *name; };
constexpr FixedHoliday fixedHolidays[] = {
    {1, 1, QT_TRANSLATE_NOOP("domain", "New Year’s Day")},   {1, 6, QT_TRANSLATE_NOOP("domain", "Epiphany")},
    {5, 1, QT_TRANSLATE_NOOP("domain", "Labour Day")},       {10, 3, QT_TRANSLATE_NOOP("domain", "Day of German Unity")},
    {11, 1, QT_TRANSLATE_NOOP("domain", "All Saints’ Day")}, {12, 25, QT_TRANSLATE_NOOP("domain", "Christmas Day")},
    {12, 26, QT_TRANSLATE_NOOP("domain", "Boxing Day")},
};

struct EasterHoliday { qint64 daysFromEaster; const char *name; };
constexpr EasterHoliday easterHolidays[] = {
    {-2, QT_TRANSLATE_NOOP("domain", "Good Friday")},    {1, QT_TRANSLATE_NOOP("domain", "Easter Monday")},
    {39, QT_TRANSLATE_NOOP("domain", "Ascension Day")},  {50, QT_TRANSLATE_NOOP("domain", "Whit Monday")},
    {60, QT_TRANSLATE_NOOP("domain", "Corpus Christi")},
};

/// Source text of the holiday's name, nullptr for a day that is none.
const char *holidayName(QDate date)
{
    const auto fixed = std::find_if(std::begin(fixedHolidays), std::end(fixedHolidays),
                                    [&](const FixedHoliday &day) { return date.month() == day.month && date.day() == day.day; });
    if (fixed != std::end(fixedHolidays))
        return fixed->name;
    const qint64 distance = easterSunday(date.year()).daysTo(date);
    const auto moving = std::find_if(std::begin(easterHolidays), std::end(easterHolidays),
                                     [&](const EasterHoliday &day) { return day.daysFromEaster == distance; });
    return moving == std::end(easterHolidays) ? nullptr : moving->name;
}

} // namespace

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
    return holidayName(date) != nullptr;
}

QString publicHolidayName(QDate date)
{
    const char *name = holidayName(date);
    return name ? QCoreApplication::translate("domain", name) : QString();
}

QDate nextWorkingDay(QDate date)
{
    while (date.dayOfWeek() > Qt::Friday || isPublicHoliday(date))
        date = date.addDays(1);
    return date;
}

} // namespace domain
