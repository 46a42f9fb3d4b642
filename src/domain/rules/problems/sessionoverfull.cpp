#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/enrolmentverbs.h"

namespace domain {

void findSessionOverfull(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        if (!session.maxSize || !isOpen(session))
            continue;
        const int taken = seatCountOf(input.index, session.id);
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

FixResult fixSessionOverfull(const Programme &programme, const Problem &problem, const QString &)
{
    const Session *session = subjectRow<Session>(programme, problem);
    if (!session || !session->maxSize)
        return ChangeSet();
    const ProgrammeIndex index(programme);
    const std::vector<const Enrolment *> taken = seatsOf(index, session->id);
    QList<ParticipantId> excess;
    for (size_t i = static_cast<size_t>(*session->maxSize); i < taken.size(); ++i)
        excess.append(taken[i]->participant);
    return excess.isEmpty() ? ChangeSet() : enrol(programme, session->id, excess, EnrolmentState::Waiting);
}

} // namespace domain
