#include "domain/rules/problems.h"

#include "domain/rules/problemrules.h"

#include <QCoreApplication>

namespace domain {

namespace {

constexpr ProblemRule rules[] = {
    &findDoubleBookings,        &findOverfullSessions,    &findCoachConflicts,       &findExceededLimits,
    &findMissingMunicipalities, &findMissingEmails,       &findMissingRoles,         &findUrbanDistrictCoordinators,
    &findSeveralCoordinators,   &findEligibilityProblems, &findUnrecordedAttendance, &findPossibleDuplicates,
};

} // namespace

std::vector<Problem> problems(const Programme &programme)
{
    const ProgrammeIndex index(programme);
    std::vector<Problem> found;
    for (const ProblemRule rule : rules)
        rule(programme, index, found);
    std::stable_sort(found.begin(), found.end(), [](const Problem &one, const Problem &other) { return one.severity < other.severity; });
    return found;
}

base::Result<ChangeSet> applyFix(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    if (problem.code == QLatin1StringView("session_overfull"))
        return fixOverfullSession(programme, problem);
    if (problem.code == QLatin1StringView("double_booking"))
        return fixDoubleBooking(programme, problem, fixCode);
    if (problem.code == QLatin1StringView("several_coordinators") || problem.code == QLatin1StringView("not_eligible"))
        return fixByWaiting(programme, problem, fixCode);
    if (problem.code == QLatin1StringView("limit_exceeded"))
        return fixExceededLimit(programme, problem);
    if (problem.code == QLatin1StringView("possible_duplicate"))
        return fixPossibleDuplicate(programme, problem, fixCode);
    return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("domain", "There is no such remedy for this problem."));
}

} // namespace domain
