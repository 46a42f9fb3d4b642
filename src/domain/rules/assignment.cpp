#include "domain/rules/assignment.h"

#include "domain/programmeindex.h"

#include <algorithm>

namespace domain {

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

} // namespace domain
