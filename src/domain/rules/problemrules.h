#pragma once

#include "domain/rules/problems.h"

namespace domain {

/// More people have a place than the session's maximum; fix "move_last_to_waiting".
void findOverfullSessions(const Programme &programme, const ProgrammeIndex &index, std::vector<Problem> &found);
/// A person has places in two sessions that overlap in time; fixes "cancel_<session id>".
void findDoubleBookings(const Programme &programme, const ProgrammeIndex &index, std::vector<Problem> &found);
/// A coach leads two sessions that overlap in time.
void findCoachConflicts(const Programme &programme, const ProgrammeIndex &index, std::vector<Problem> &found);
/// Somebody who takes part has no municipality.
void findMissingMunicipalities(const Programme &programme, const ProgrammeIndex &index, std::vector<Problem> &found);
/// Somebody who takes part has no e-mail address, or one that cannot be right.
void findMissingEmails(const Programme &programme, const ProgrammeIndex &index, std::vector<Problem> &found);
/// Somebody who takes part has no role.
void findMissingRoles(const Programme &programme, const ProgrammeIndex &index, std::vector<Problem> &found);
/// A county coordinator comes from an urban district, which § 29 KlimaG BW exempts.
void findUrbanDistrictCoordinators(const Programme &programme, const ProgrammeIndex &index, std::vector<Problem> &found);
/// Several people who take part coordinate one county, which has one coordinator (§ 29 KlimaG BW);
/// fixes "wait_<participant id>".
void findSeveralCoordinators(const Programme &programme, const ProgrammeIndex &index, std::vector<Problem> &found);
/// As of today: somebody who takes part has no ground that counts (fix "wait_<participant id>"); the
/// validity of a ground of people who take part has passed; evidence of a ground that counts is missing
/// or has no date.
void findEligibilityProblems(const Programme &programme, const ProgrammeIndex &index, std::vector<Problem> &found);
/// More people are accepted than the limit of the programme, a role or a county; fix "move_last_to_waiting".
void findExceededLimits(const Programme &programme, const ProgrammeIndex &index, std::vector<Problem> &found);
/// A session that is over has people whose attendance nobody recorded.
void findUnrecordedAttendance(const Programme &programme, const ProgrammeIndex &index, std::vector<Problem> &found);
/// Two participants may be one person, see duplicatePairs(); fixes "merge" (the older row stays) and "not_the_same".
void findPossibleDuplicates(const Programme &programme, const ProgrammeIndex &index, std::vector<Problem> &found);

/// Whether a text can be an e-mail address: one @, no blanks, a domain with a dot.
[[nodiscard]] bool isPlausibleEmail(const QString &text);

/// Carry out the fixes of the rules that offer some.
[[nodiscard]] base::Result<ChangeSet> fixOverfullSession(const Programme &programme, const Problem &problem);
[[nodiscard]] base::Result<ChangeSet> fixDoubleBooking(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] base::Result<ChangeSet> fixByWaiting(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] base::Result<ChangeSet> fixExceededLimit(const Programme &programme, const Problem &problem);
[[nodiscard]] base::Result<ChangeSet> fixPossibleDuplicate(const Programme &programme, const Problem &problem, const QString &fixCode);

} // namespace domain
