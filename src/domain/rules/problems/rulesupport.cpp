#include "domain/rules/problems/rulesupport.h"

namespace domain {

bool isOpen(const Session &session)
{
    return session.state == SessionState::Planned || session.state == SessionState::Confirmed;
}

bool isOver(const Session &session, const QDateTime &now)
{
    const QDateTime &end = session.endsAt.isValid() ? session.endsAt : session.startsAt;
    return end.isValid() && end <= now;
}

bool isAhead(const Session &session, const QDateTime &now)
{
    return isOpen(session) && !isOver(session, now);
}

bool isDue(const Session &session, const QDateTime &now)
{
    constexpr int daysBefore = 14;
    if (!isAhead(session, now))
        return false;
    return session.state == SessionState::Confirmed
        || (session.startsAt.isValid() && session.startsAt.date() <= now.date().addDays(daysBefore));
}

bool isBeingSetUp(const Programme &programme, const Session &session)
{
    return session.state == SessionState::Planned && programme.table<Participant>().isEmpty();
}

bool isForRole(const Session &session, RoleId role)
{
    return session.roles.isEmpty() || session.roles.contains(role);
}

std::vector<const Enrolment *> seatsOf(const ProgrammeIndex &index, SessionId session)
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

std::vector<const Enrolment *> waitingOf(const ProgrammeIndex &index, SessionId session)
{
    std::vector<const Enrolment *> waiting;
    for (const Enrolment *enrolment : index.enrolmentsOf(session)) {
        if (enrolment->state == EnrolmentState::Waiting)
            waiting.push_back(enrolment);
    }
    std::sort(waiting.begin(), waiting.end(), [](const Enrolment *one, const Enrolment *other) {
        const auto key = [](const Enrolment *row) { return std::tuple(!row->waitingPlace, row->waitingPlace, row->stateSince, row->id); };
        return key(one) < key(other);
    });
    return waiting;
}

int seatCountOf(const ProgrammeIndex &index, SessionId session)
{
    const std::vector<const Enrolment *> &enrolments = index.enrolmentsOf(session);
    return static_cast<int>(std::count_if(enrolments.begin(), enrolments.end(), [](const Enrolment *row) { return takesSeat(*row); }));
}

QString fewNames(const QStringList &names)
{
    constexpr qsizetype shown = 3;
    if (names.size() <= shown)
        return names.join(QStringLiteral("; "));
    const QString first = names.mid(0, shown - 1).join(QStringLiteral("; "));
    return QCoreApplication::translate("domain", "%1 and %n others", "names of people", static_cast<int>(names.size() - shown + 1)).arg(first);
}

base::Failure unknownFix()
{
    return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("domain", "There is no such remedy for this problem."));
}

} // namespace domain
