#pragma once

#include "domain/rules/problemrule.h"

// The rules of open problems, each in a file of its own. What they find, why it matters and what solves it is told in the
// handbook, chapter "problems"; severity, tables and remedies stand in problems.cpp.

namespace domain {

using Found = std::vector<Problem>;

// People
/// Somebody who takes part has no municipality.
void findMunicipalityMissing(const RuleInput &input, Found &found);
/// Somebody who takes part has no e-mail address, or one that cannot be right.
void findEmailMissing(const RuleInput &input, Found &found);
/// Somebody who takes part has no role.
void findRoleMissing(const RuleInput &input, Found &found);
/// Two participants may be one person, see duplicatePairs().
void findPossibleDuplicates(const RuleInput &input, Found &found);

// Eligibility
/// A county coordinator comes from an urban district, which § 29 KlimaG BW exempts.
void findUrbanDistrictCoordinators(const RuleInput &input, Found &found);
/// Several people who take part coordinate one county, which has one coordinator (§ 29 KlimaG BW).
void findSeveralCoordinators(const RuleInput &input, Found &found);
/// As of today: somebody who takes part has no ground that counts; the validity of a ground of people who take part has
/// passed; evidence of a ground that counts is missing or has no date.
void findEligibilityProblems(const RuleInput &input, Found &found);
/// More people are accepted than the limit of the programme, a role or a county.
void findExceededLimits(const RuleInput &input, Found &found);

// Schedule
/// A session has no time.
void findSessionTimeMissing(const RuleInput &input, Found &found);
/// A session is over and neither held nor cancelled.
void findSessionNotClosed(const RuleInput &input, Found &found);
/// A session ahead is on a weekend or a public holiday of Baden-Württemberg.
void findSessionOnHoliday(const RuleInput &input, Found &found);
/// A session ahead is within school holidays.
void findSessionInSchoolHolidays(const RuleInput &input, Found &found);
/// A training is before the kick-off of its role or after the closing event.
void findSessionOutOfOrder(const RuleInput &input, Found &found);
/// An online or hybrid session that is due has no link.
void findLinkMissing(const RuleInput &input, Found &found);
/// A session in person or hybrid that is due has no place.
void findPlaceMissing(const RuleInput &input, Found &found);
/// A session is confirmed, but its mode is still open.
void findModeOpen(const RuleInput &input, Found &found);
/// Two sessions ahead are at one place at the same time.
void findPlaceDoubleBooked(const RuleInput &input, Found &found);
/// People of a role take part, and there is no kick-off workshop for them.
void findRoleWithoutKickoff(const RuleInput &input, Found &found);
/// People take part, and there is no closing event.
void findNoClosingEvent(const RuleInput &input, Found &found);

// Coaches
/// A coach leads two sessions that overlap in time.
void findCoachDoubleBookings(const RuleInput &input, Found &found);
/// A coach leads a session ahead at a time when he or she cannot come.
void findCoachUnavailable(const RuleInput &input, Found &found);
/// A training that is due has no coach.
void findCoachMissing(const RuleInput &input, Found &found);
/// A coach leads more trainings than agreed.
void findCoachOverbooked(const RuleInput &input, Found &found);
/// None of a training's questions is among the topics of a coach who leads it and who has topics.
void findCoachTopic(const RuleInput &input, Found &found);

// Questions
/// A question that is offered is answered by no session.
void findQuestionUnanswered(const RuleInput &input, Found &found);
/// A session ahead answers a question that is no longer offered.
void findQuestionInactiveInSession(const RuleInput &input, Found &found);
/// A training answers no question.
void findTrainingWithoutQuestion(const RuleInput &input, Found &found);
/// Somebody wishes for a question of another role.
void findWishOfOtherRole(const RuleInput &input, Found &found);

// Places in sessions
/// A person has places in two sessions that overlap in time.
void findDoubleBookings(const RuleInput &input, Found &found);
/// More people have a place than the session's maximum.
void findSessionOverfull(const RuleInput &input, Found &found);
/// Fewer people have a place than the minimum of a session that is due.
void findSessionUnderfull(const RuleInput &input, Found &found);
/// Somebody has a place in a session for other roles.
void findRoleMismatch(const RuleInput &input, Found &found);
/// More people of one municipality have a place in a training than the programme wants.
void findSameMunicipality(const RuleInput &input, Found &found);
/// Somebody has a place in a session at a time when he or she cannot come.
void findParticipantUnavailable(const RuleInput &input, Found &found);
/// Somebody who takes part and has wishes has a place in no training.
void findNoTraining(const RuleInput &input, Found &found);
/// The time to accept an offered place has passed.
void findOfferLapsed(const RuleInput &input, Found &found);
/// There are free seats and people who wait.
void findSeatFreeForWaiting(const RuleInput &input, Found &found);
/// Somebody on a waiting list has no place in its order, or two have the same.
void findWaitingOrder(const RuleInput &input, Found &found);
/// A cancelled session still has people.
void findPlaceInCancelledSession(const RuleInput &input, Found &found);
/// Somebody who withdrew or was declined has places in sessions ahead.
void findLeaverHasPlace(const RuleInput &input, Found &found);
/// Somebody is pinned to a training ahead that has people, but has no place in it.
void findPinNotFollowed(const RuleInput &input, Found &found);
/// Somebody is barred from a training ahead, but has a place in it.
void findForbiddenButEnrolled(const RuleInput &input, Found &found);
/// Accepted people have no place in the kick-off of their role.
void findKickoffMissing(const RuleInput &input, Found &found);
/// Accepted people have no place in the closing event.
void findClosingMissing(const RuleInput &input, Found &found);

// Attendance
/// A session that is over has people whose attendance nobody recorded.
void findAttendanceMissing(const RuleInput &input, Found &found);
/// Attendance is recorded for a session that has not begun; being excused may be known before.
void findAttendanceTooEarly(const RuleInput &input, Found &found);
/// Partly present, without the minutes that decide whether it counts.
void findPartialWithoutMinutes(const RuleInput &input, Found &found);
/// More minutes are recorded than the session lasts.
void findMinutesTooLong(const RuleInput &input, Found &found);
/// Attendance is recorded for somebody without a place.
void findAttendanceWithoutPlace(const RuleInput &input, Found &found);

// Results
/// A session that is over has findings that nobody reviewed.
void findFindingsUnreviewed(const RuleInput &input, Found &found);
/// A training was held, and nothing is written down of what it found.
void findFindingsMissing(const RuleInput &input, Found &found);
/// A finding belongs to a question that its session does not answer.
void findFindingOffTopic(const RuleInput &input, Found &found);

// Notices
/// Somebody holds another date of a session than is so, or a date that is off; a message that says how it is was written, but
/// not confirmed as sent; a session begins within 14 days, and somebody who has to come was never told.
void findNoticeProblems(const RuleInput &input, Found &found);

/// Whether a text can be an e-mail address: one @, no blanks, a domain with a dot.
[[nodiscard]] bool isPlausibleEmail(const QString &text);

// Carry out the remedies of the rules that offer some.
using FixResult = base::Result<ChangeSet>;
[[nodiscard]] FixResult fixPossibleDuplicate(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixByWaiting(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixExceededLimit(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixSessionTimeMissing(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixSessionNotClosed(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixSessionDay(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixModeOpen(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixRoleWithoutKickoff(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixNoClosingEvent(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixCoachOfSession(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixCoachTopic(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixQuestionUnanswered(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixQuestionInactiveInSession(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixWishOfOtherRole(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixPlaces(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixSessionOverfull(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixSessionUnderfull(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixSameMunicipality(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixNoTraining(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixPinNotFollowed(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixForbiddenButEnrolled(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixOfferLapsed(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixSeatFreeForWaiting(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixWaitingOrder(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixPlaceInCancelledSession(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixEventMissing(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixAttendance(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixFindingsUnreviewed(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixUnconfirmedNotices(const Programme &programme, const Problem &problem, const QString &fixCode);
[[nodiscard]] FixResult fixFindingOffTopic(const Programme &programme, const Problem &problem, const QString &fixCode);

} // namespace domain
