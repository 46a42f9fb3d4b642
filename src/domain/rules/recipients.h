#pragma once

#include "domain/programme.h"

namespace domain {

/// Who is told something: a participant or a coach.
struct Recipient
{
    ParticipantId participant;
    CoachId coach; ///< when it is no participant

    [[nodiscard]] bool isCoach() const { return coach.isValid(); }
    bool operator==(const Recipient &) const = default;
};

[[nodiscard]] inline size_t qHash(Recipient recipient, size_t seed = 0) noexcept
{
    return qHashMulti(seed, recipient.participant.value, recipient.coach.value);
}

/// "Dr. Ada Amann"; empty for somebody who does not exist.
[[nodiscard]] QString recipientName(const Programme &programme, Recipient recipient);
/// The e-mail address as it was given, empty when there is none.
[[nodiscard]] QString recipientEmail(const Programme &programme, Recipient recipient);

/// Sorts as a phone book does, coaches behind participants.
void sortByName(QList<Recipient> &recipients, const Programme &programme);

/// Whether a session stands in the own schedule and calendar of somebody with this place: they have a seat in it, or had one until it
/// was called off, and have to see that.
[[nodiscard]] bool isScheduledFor(const Session &session, const Enrolment &enrolment);

/// Who has to know a session: the people with a seat in it, as a phone book orders them, then its coaches.
[[nodiscard]] QList<Recipient> recipientsOf(const Programme &programme, SessionId session);

} // namespace domain
