#include "domain/rules/problemrules.h"
#include "domain/verbs/enrolmentverbs.h"

#include <QCoreApplication>

namespace domain {

namespace {

/// Enrolments that take a seat, the latest last.
std::vector<const Enrolment *> seats(const ProgrammeIndex &index, SessionId session)
{
    std::vector<const Enrolment *> taken;
    for (const Enrolment *enrolment : index.enrolmentsOf(session)) {
        if (takesSeat(*enrolment))
            taken.push_back(enrolment);
    }
    std::sort(taken.begin(), taken.end(), [](const Enrolment *one, const Enrolment *other) {
        return std::pair(one->stateSince, one->id) < std::pair(other->stateSince, other->id);
    });
    return taken;
}

} // namespace

void findOverfullSessions(const Programme &programme, const ProgrammeIndex &index, std::vector<Problem> &found)
{
    for (const Session &session : programme.table<Session>()) {
        const bool open = session.state == SessionState::Planned || session.state == SessionState::Confirmed;
        if (!session.maxSize || !open)
            continue;
        const int taken = static_cast<int>(seats(index, session.id).size());
        if (taken <= *session.maxSize)
            continue;
        const int excess = taken - *session.maxSize;
        found.push_back({QStringLiteral("session_overfull"), Severity::Error,
                         QCoreApplication::translate("domain", "“%1” has %2 people for %3 seats.").arg(session.title).arg(taken).arg(*session.maxSize),
                         {subject(session)},
                         {{QStringLiteral("move_last_to_waiting"),
                           QCoreApplication::translate("domain", "Put the last %n enrolled on the waiting list", nullptr, excess)}}});
    }
}

base::Result<ChangeSet> fixOverfullSession(const Programme &programme, const Problem &problem)
{
    const Session *session = problem.subjects.isEmpty() ? nullptr : programme.find(SessionId{problem.subjects.front().id});
    if (!session || !session->maxSize)
        return ChangeSet();
    const std::vector<const Enrolment *> taken = seats(ProgrammeIndex(programme), session->id);
    QList<ParticipantId> excess;
    for (size_t i = static_cast<size_t>(*session->maxSize); i < taken.size(); ++i)
        excess.append(taken[i]->participant);
    return excess.isEmpty() ? ChangeSet() : enrol(programme, session->id, excess, EnrolmentState::Waiting);
}

} // namespace domain
