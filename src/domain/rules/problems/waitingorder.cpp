#include "domain/rules/problems/rulesupport.h"

namespace domain {

namespace {

bool isInOrder(const std::vector<const Enrolment *> &waiting)
{
    QSet<int> places;
    for (const Enrolment *enrolment : waiting) {
        if (!enrolment->waitingPlace || places.contains(*enrolment->waitingPlace))
            return false;
        places.insert(*enrolment->waitingPlace);
    }
    return true;
}

} // namespace

void findWaitingOrder(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        if (!isAhead(session, input.now) || isInOrder(waitingOf(input.index, session.id)))
            continue;
        found.push_back({QStringLiteral("waiting_order"), Severity::Warning,
                         QCoreApplication::translate("domain", "The order of the waiting list of “%1” is not clear.").arg(session.title), {subject(session)},
                         {{QStringLiteral("renumber"), QCoreApplication::translate("domain", "Number the waiting list anew")}}});
    }
}

FixResult fixWaitingOrder(const Programme &programme, const Problem &problem, const QString &)
{
    const Session *session = subjectRow<Session>(programme, problem);
    if (!session)
        return ChangeSet();
    Draft draft(programme, QCoreApplication::translate("domain", "Number the waiting list of “%1” anew").arg(session->title));
    const ProgrammeIndex index(programme);
    int place = 0;
    for (const Enrolment *enrolment : waitingOf(index, session->id)) {
        Enrolment row = *enrolment;
        row.waitingPlace = ++place;
        draft.update(row);
    }
    return draft.take();
}

} // namespace domain
