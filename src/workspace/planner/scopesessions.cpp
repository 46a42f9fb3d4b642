#include "workspace/planner/scopesessions.h"

#include "base/clock.h"
#include "domain/verbs/schedulingverbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace workspace {

namespace {

using namespace domain;

template <class Id>
bool haveCommon(const QList<Id> &one, const QList<Id> &other)
{
    return std::any_of(one.begin(), one.end(), [&](Id id) { return other.contains(id); });
}

/// Whether the scope means the session, apart from its state and time.
bool isMeant(const Session &session, const PlanScope &scope)
{
    if (!scope.sessions.isEmpty())
        return scope.sessions.contains(session.id);
    const bool fitsRoles = scope.roles.isEmpty() || session.roles.isEmpty() || haveCommon(session.roles, scope.roles);
    const bool fitsQuestions = scope.questions.isEmpty() || haveCommon(session.questions, scope.questions);
    return session.kind == SessionKind::ImpulseTraining && fitsRoles && fitsQuestions;
}

/// Whether a plan was accepted after the day.
bool wasPlannedAfter(const Programme &programme, QDate day)
{
    const auto &allocations = programme.table<Allocation>();
    return std::any_of(allocations.begin(), allocations.end(), [day](const Allocation &allocation) { return allocation.decidedAt.date() > day; });
}

} // namespace

planning::Interval planInterval(const Session &session)
{
    const QDateTime end = shownEnd(session);
    if (!session.startsAt.isValid() || end <= session.startsAt)
        return {};
    const planning::Minutes start = session.startsAt.toSecsSinceEpoch() / 60;
    return {start, std::max(start + 1, planning::Minutes(end.toSecsSinceEpoch() / 60))};
}

QList<ParticipantId> seatsBeforeCancelling(const Programme &programme, const ProgrammeIndex &index, SessionId session)
{
    QDate last;
    for (const Enrolment *row : index.enrolmentsOf(session)) {
        if (row->state == EnrolmentState::Cancelled && row->stateSince.isValid())
            last = last.isValid() ? std::max(last, row->stateSince) : row->stateSince;
    }
    QList<ParticipantId> people;
    for (const Enrolment *row : index.enrolmentsOf(session)) {
        const bool wasFreed = row->state == EnrolmentState::Cancelled && last.isValid() && row->stateSince == last;
        if (takesSeat(*row) || (wasFreed && !wasPlannedAfter(programme, last)))
            people.append(row->participant);
    }
    return people;
}

ScopeSessions scopeSessions(const Programme &programme, const ProgrammeIndex &index, const PlanScope &scope)
{
    ScopeSessions chosen;
    const QDateTime from = scope.from.isValid() ? scope.from : base::Clock::now();
    int withoutDate = 0;
    for (const SessionId id : sessionsByTime(programme)) {
        const Session &session = *programme.find(id);
        if (!isMeant(session, scope) || session.state == SessionState::Held)
            continue;
        const bool isCancelled = session.state == SessionState::Cancelled;
        const planning::Interval time = planInterval(session);
        if (time.start == time.end)
            withoutDate += !isCancelled;
        else if (session.startsAt <= from)
            continue;
        else if (!isCancelled)
            chosen.open.append(id);
        else if (!seatsBeforeCancelling(programme, index, id).isEmpty())
            chosen.cancelled.append(id);
    }
    if (withoutDate > 0)
        chosen.notes.append(QCoreApplication::translate("workspace", "%n trainings have no date yet and are left out.", nullptr, withoutDate));
    if (chosen.open.isEmpty())
        chosen.notes.append(QCoreApplication::translate("workspace", "There is no training to plan: none of this choice is planned, has a date and is still to come."));
    return chosen;
}

} // namespace workspace
