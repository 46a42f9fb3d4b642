#pragma once

#include <QDate>
#include <QString>

namespace domain {

/// Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher).
[[nodiscard]] QDate easterSunday(int year);

/// Whether the day is one of the twelve public holidays of Baden-Württemberg (§ 1 Feiertagsgesetz,
/// without the Sundays at Easter and Whitsun). 24 and 31 December are none.
[[nodiscard]] bool isPublicHoliday(QDate date);
/// Its name in the language of the program, "" for a day that is none.
[[nodiscard]] QString publicHolidayName(QDate date);

/// The date itself or the first one after it that is Monday to Friday and no public holiday.
[[nodiscard]] QDate nextWorkingDay(QDate date);

} // namespace domain
