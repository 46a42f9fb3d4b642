#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/enrolmentverbs.h"

namespace domain {

void findSeatFreeForWaiting(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        const bool hasBegun = session.startsAt.isValid() && session.startsAt <= input.now;
        if (hasBegun || !isAhead(session, input.now))
            continue;
        const std::vector<const Enrolment *> waiting = waitingOf(input.index, session.id);
        if (waiting.empty() || (session.maxSize && seatCountOf(input.index, session.id) >= *session.maxSize))
            continue;
        const Participant *first = input.programme.find(waiting.front()->participant);
        if (!first)
            continue;
        found.push_back({QStringLiteral("seat_free_for_waiting"), Severity::Warning,
                         QCoreApplication::translate("domain", "“%1” has free seats, and %n people wait for one.", nullptr, static_cast<int>(waiting.size()))
                             .arg(session.title),
                         {subject(session), subject(*first)},
                         {{QStringLiteral("enrol_first"),
                           QCoreApplication::translate("domain", "Enrol “%1”, who is first on the waiting list").arg(fullName(*first))}}});
    }
}

FixResult fixSeatFreeForWaiting(const Programme &programme, const Problem &problem, const QString &)
{
    const Session *session = subjectRow<Session>(programme, problem);
    const Participant *first = subjectRow<Participant>(programme, problem);
    const Enrolment *enrolment = session && first ? findEnrolment(programme, session->id, first->id) : nullptr;
    if (!enrolment || enrolment->state != EnrolmentState::Waiting)
        return ChangeSet();
    return enrol(programme, session->id, {first->id}, EnrolmentState::Enrolled);
}

} // namespace domain
