#pragma once

#include "domain/rules/recipients.h"
#include "printing/documenttexts.h"

#include <QList>
#include <QString>

namespace printing {

/// Somebody with a place in a session, as the coach's list says it.
struct ScheduledPerson
{
    QString name; ///< "von der Heide, Änne"
    QString institution;
    QString state; ///< "angemeldet"

    bool operator==(const ScheduledPerson &) const = default;
};

/// One session in somebody's own schedule.
struct PersonalSession
{
    QString when;  ///< day, and the time below it
    QString title; ///< kind and module below it
    QString where; ///< the link below it
    QString with;  ///< for participants who leads it, for coaches for whom it is
    QString state; ///< for participants what place they have, for coaches how many people come
    QString shortTitle; ///< "Training B3, Di, 15. Oktober 2024"
    bool isOff = false;
    QList<ScheduledPerson> people; ///< where the coach's list is asked for

    bool operator==(const PersonalSession &) const = default;
};

/// What one person has to know of the schedule.
struct PersonalSchedule
{
    domain::Recipient recipient;
    DocumentLanguage language = DocumentLanguage::German;
    QString programme;
    QString organiser;
    QString contact;     ///< e-mail address of the programme
    QString name;        ///< "Dr.-Ing. Änne von der Heide"
    QString familyName;
    QString givenName;
    QString role;        ///< of a participant
    QString institution; ///< municipality, or a coach's organisation
    bool listsPeople = false;
    QDate asOf;
    QList<PersonalSession> sessions;

    bool operator==(const PersonalSchedule &) const = default;
};

/// Whose schedules are wanted, and what is in them.
struct PersonalScheduleOptions
{
    QList<domain::Recipient> recipients; ///< empty: everybody with a session, as a phone book orders them, coaches last
    QList<domain::RoleId> roles;         ///< empty: all; otherwise participants of these roles only, and no coaches, where `recipients` is empty
    QList<domain::SessionId> sessions;   ///< empty: all; otherwise these only
    bool withPeople = false;             ///< coaches are told who comes, not only how many
    QString language;                    ///< empty: the programme's
    QDate asOf;                          ///< printed at the foot when valid
};

/// The schedules, one for each recipient in this order, sessions by time. A participant's holds the sessions with a place
/// or a place on the waiting list, and those that are off; a coach's the sessions that the coach leads. Nobody's own
/// schedule says who else takes part, but for a coach's where asked.
[[nodiscard]] QList<PersonalSchedule> personalSchedules(const domain::Programme &programme, const PersonalScheduleOptions &options);

} // namespace printing
