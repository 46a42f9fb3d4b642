#include "domain/rules/assignment.h"

#include "domain/programmeindex.h"

#include <algorithm>

namespace domain {

namespace {

bool isPossibleBeside(const Programme &programme, const Assignment &assignment, const Session &session, CoachId coach)
{
    int led = 0;
    for (const SessionAssignment &held : assignment.held) {
        const Session *other = held.coach == coach && held.session != session.id ? programme.find(held.session) : nullptr;
        if (other && other->startsAt < session.endsAt && session.startsAt < other->endsAt)
            return false;
        led += other != nullptr;
    }
    const Coach *row = programme.find(coach);
    if (row && row->maxTrainings && led >= *row->maxTrainings)
        return false;
    const Table<Unavailability> &spans = programme.table<Unavailability>();
    return std::none_of(spans.begin(), spans.end(), [&](const Unavailability &span) {
        return span.coach == coach && span.startsAt < session.endsAt && session.startsAt < span.endsAt;
    });
}

} // namespace

Assignment presentAssignment(const Programme &programme, const QList<SessionId> &sessions, const QList<ParticipantId> &people)
{
    Assignment present;
    present.people = people;
    const QSet<ParticipantId> counted(people.begin(), people.end());
    const ProgrammeIndex index(programme);
    QList<SessionId> inOrder = sessions;
    std::sort(inOrder.begin(), inOrder.end());
    for (const SessionId id : inOrder) {
        const Session *session = programme.find(id);
        if (!session)
            continue;
        SessionAssignment assigned{id, session->coaches.value(0), {}};
        for (const Enrolment *enrolment : index.enrolmentsOf(id)) {
            if (takesSeat(*enrolment) && counted.contains(enrolment->participant))
                assigned.participants.append(enrolment->participant);
        }
        std::sort(assigned.participants.begin(), assigned.participants.end());
        if (assigned.participants.isEmpty())
            present.notHeld.append(id);
        else
            present.held.append(assigned);
    }
    return present;
}

bool isEarlier(const Allocation &one, const Allocation &other)
{
    return std::pair(one.decidedAt, one.id) < std::pair(other.decidedAt, other.id);
}

const Allocation *latestAllocation(const Programme &programme)
{
    const Allocation *latest = nullptr;
    for (const Allocation &allocation : programme.table<Allocation>()) {
        if (!latest || isEarlier(*latest, allocation))
            latest = &allocation;
    }
    return latest;
}

QList<CoachId> coachesOnceAccepted(const Programme &programme, const Assignment &assignment, const SessionAssignment &held)
{
    const Session &session = *programme.find(held.session);
    if (!held.coach.isValid())
        return session.coaches;
    QList<CoachId> coaches{held.coach};
    for (const CoachId beside : session.coaches) {
        if (beside != held.coach && isPossibleBeside(programme, assignment, session, beside))
            coaches.append(beside);
    }
    return coaches;
}

} // namespace domain
