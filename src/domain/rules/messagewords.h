#pragma once

#include "domain/rules/calendarentry.h"

#include <QLocale>

namespace domain {

/// The fixed words that messages bring along with their data, in one language. They belong to the message, not to the window.
struct MessageWords
{
    QLocale locale;
    QString place;       ///< heading
    QString link;        ///< heading
    QString before;      ///< heading of a date that is not so any more
    QString now;         ///< heading of the date as it is
    QString off;         ///< said of a date that is off
    QString online;
    QString closing;     ///< "Mit freundlichen Grüßen"
    QString waitingPlace; ///< %1 place on the waiting list
    QString answerUntil; ///< %1 date and time

    /// "Di, 15. Oktober 2024, 10:00–12:00 Uhr"; without times where it is about whole days.
    [[nodiscard]] QString whenText(const CalendarEntry &entry) const;
    /// "Di, 15. Oktober 2024" or "… – …" over several days.
    [[nodiscard]] QString dayText(const CalendarEntry &entry) const;
    /// "10:00–12:00 Uhr"; empty where it is about whole days.
    [[nodiscard]] QString timeText(const CalendarEntry &entry) const;
};

/// German unless the code begins with "en".
[[nodiscard]] const MessageWords &messageWords(const QString &language);

} // namespace domain
