#pragma once

#include "printing/documenttexts.h"

namespace printing {

/// The fixed words of lists of dates and of personal schedules in one language.
struct ScheduleTexts
{
    QString day;
    QString time;
    QString session;
    QString forWhom;
    QString where;
    QString state;
    QString allDay;
    QString noSessions;     ///< nothing is in the list
    QString personal;       ///< what the document is
    QString ofCoach;        ///< the same for a coach
    QString role;
    QString institution;    ///< where a participant comes from
    QString organisation;   ///< of a coach
    QString contact;
    QString noPlaces;       ///< the participant has no sessions
    QString leadsNothing;   ///< the coach has none
    QString place;          ///< heading of what the participant has: enrolled, waiting …
    QString leader;
    QString people;         ///< heading of how many people come
    QString invited;
    QString enrolled;
    QString waiting;
    QString waitingAt;      ///< %1 place on the waiting list
    QString offered;        ///< %1 until when a place is kept
    QString sessionOff;     ///< the whole session is cancelled
    QString link;           ///< %1
    QString seats;          ///< %1 people
    QString seatsOf;        ///< %1 people, %2 places
    QString seatsNeeded;    ///< %1 people needed
    QString seatsWaiting;   ///< %1 people on the waiting list
    QString peopleOf;       ///< %1 session
    QString nobody;         ///< nobody has a place in the session
    QString name;
    QString confidential;   ///< foot of a list with names
    QString fileName;       ///< first word of the name of a personal schedule's file
};

[[nodiscard]] const ScheduleTexts &scheduleTexts(DocumentLanguage language);

} // namespace printing
