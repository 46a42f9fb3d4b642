#pragma once

#include "domain/rules/sessionwording.h"

namespace exchange {

/// The fixed words of the page of the schedule in one language, beside those that sessionWording() has. They belong to the document, not to the window.
struct SchedulePageWords
{
    QString code; ///< "de"
    QString schedule;
    QString empty;
    QString asOf;        ///< %1 date
    QString filter;
    QString shown;       ///< %1 of %2 sessions are shown
    QString allSessions; ///< link to the calendar of all
    QString chosen;      ///< link to the calendar of those shown
    QString calendar;    ///< link to the calendar of one
    QString calendarOf;  ///< the same said in full; %1 title
    QString forAll;
    QString forRoles;    ///< %1 names
    QString place;       ///< %1
    QString link;        ///< what stands before a joining link
    QString coaches;     ///< %1 names
    QString placeOpen;
    QString fileName;    ///< of the calendar of all

    /// What every document says of sessions.
    [[nodiscard]] const domain::SessionWording &sessions() const { return domain::sessionWording(code); }
    /// Place or "online"; says that it is open.
    [[nodiscard]] QString whereText(const domain::Session &session) const;
    /// "Mo, 14. Oktober 2024, 10:00–12:00 Uhr"; whole days without hours.
    [[nodiscard]] QString whenText(const domain::Session &session) const;
};

/// German unless the language's code begins with "en".
[[nodiscard]] const SchedulePageWords &schedulePageWords(const QString &language);

} // namespace exchange
