#include "domain/rules/freetimes.h"

#include <algorithm>

namespace domain {

FreeTimes::FreeTimes(const Programme &programme)
{
    const auto hasTime = [](const Session *session) {
        return session && session->state != SessionState::Cancelled && session->startsAt.isValid() && session->endsAt.isValid();
    };
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        const Session *session = takesSeat(enrolment) ? programme.find(enrolment.session) : nullptr;
        if (hasTime(session))
            take(enrolment.participant, session->startsAt, session->endsAt);
    }
    for (const Session &session : programme.table<Session>()) {
        for (const CoachId coach : session.coaches) {
            if (hasTime(&session))
                take(coach, session.startsAt, session.endsAt);
        }
    }
    for (const Unavailability &span : programme.table<Unavailability>()) {
        if (span.participant.isValid())
            take(span.participant, span.startsAt, span.endsAt);
        else
            take(span.coach, span.startsAt, span.endsAt);
    }
}

bool FreeTimes::isFree(const Spans &spans, const Span &wanted)
{
    return std::none_of(spans.begin(), spans.end(), [&](const Span &span) { return span.from < wanted.to && wanted.from < span.to; });
}

bool FreeTimes::isFree(ParticipantId person, const QDateTime &from, const QDateTime &to) const
{
    const auto spans = m_people.constFind(person);
    return spans == m_people.cend() || isFree(*spans, spanOf(from, to));
}

bool FreeTimes::isFree(CoachId coach, const QDateTime &from, const QDateTime &to) const
{
    const auto spans = m_coaches.constFind(coach);
    return spans == m_coaches.cend() || isFree(*spans, spanOf(from, to));
}

} // namespace domain
