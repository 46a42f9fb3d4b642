#include "domain/rules/problems.h"

#include "base/clock.h"
#include "domain/rules/problems/problemrules.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace domain {

namespace {

using namespace Qt::StringLiterals;
using Area = ProblemArea;

constexpr TableSet people = tables<Participant>();
constexpr TableSet peopleOfRoles = tables<Participant, Role>();
constexpr TableSet sessions = tables<Session>();
constexpr TableSet places = tables<Session, Enrolment>();
constexpr TableSet peopleInSessions = tables<Participant, Session, Enrolment>();

/// The order is that of the list within one severity.
const std::vector<ProblemRule> &ruleTable()
{
    static const std::vector<ProblemRule> rules{
        {Area::Places, {"double_booking"_L1}, &findDoubleBookings, &fixPlaces, peopleInSessions},
        {Area::Places, {"session_overfull"_L1}, &findSessionOverfull, &fixSessionOverfull, places},
        {Area::Coaches, {"coach_double_booking"_L1}, &findCoachDoubleBookings, &fixCoachOfSession, tables<Session, Coach>()},
        {Area::Coaches, {"coach_unavailable"_L1}, &findCoachUnavailable, &fixCoachOfSession, tables<Session, Coach, Unavailability>(), ByTime::Yes},
        {Area::Places, {"place_in_cancelled_session"_L1}, &findPlaceInCancelledSession, &fixPlaceInCancelledSession, places},
        {Area::Schedule, {"session_time_missing"_L1}, &findSessionTimeMissing, &fixSessionTimeMissing, sessions},
        {Area::Eligibility, {"limit_exceeded"_L1}, &findExceededLimits, &fixExceededLimit, tables<Participant, Role, Municipality, ProgrammeInfo>()},
        {Area::People, {"municipality_missing"_L1}, &findMunicipalityMissing, nullptr, people},
        {Area::People, {"email_missing"_L1, "email_invalid"_L1}, &findEmailMissing, nullptr, people},
        {Area::People, {"role_missing"_L1}, &findRoleMissing, nullptr, people},
        {Area::Eligibility, {"coordinator_of_urban_district"_L1}, &findUrbanDistrictCoordinators, nullptr, tables<Participant, Role, Municipality>()},
        {Area::Eligibility, {"several_coordinators"_L1}, &findSeveralCoordinators, &fixByWaiting, tables<Participant, Role, Municipality>()},
        {Area::Eligibility, {"not_eligible"_L1, "eligibility_expired"_L1, "eligibility_unproven"_L1}, &findEligibilityProblems, &fixByWaiting,
         tables<Participant, Role, Municipality, Eligibility, ProgrammeInfo>(), ByTime::Yes},
        {Area::Places, {"participant_unavailable"_L1}, &findParticipantUnavailable, &fixPlaces, peopleInSessions | tables<Unavailability>(), ByTime::Yes},
        {Area::Places, {"role_mismatch"_L1}, &findRoleMismatch, &fixPlaces, peopleInSessions | tables<Role>(), ByTime::Yes},
        {Area::Places, {"same_municipality"_L1}, &findSameMunicipality, &fixSameMunicipality, peopleInSessions | tables<Municipality, ProgrammeInfo>(), ByTime::Yes},
        {Area::Places, {"session_underfull"_L1}, &findSessionUnderfull, &fixSessionUnderfull, places, ByTime::Yes},
        {Area::Places, {"leaver_has_place"_L1}, &findLeaverHasPlace, &fixPlaces, peopleInSessions, ByTime::Yes},
        {Area::Places, {"pin_not_followed"_L1}, &findPinNotFollowed, &fixPinNotFollowed, peopleInSessions | tables<AssignmentLock>(), ByTime::Yes},
        {Area::Places, {"forbidden_but_enrolled"_L1}, &findForbiddenButEnrolled, &fixForbiddenButEnrolled, peopleInSessions | tables<AssignmentLock>(),
         ByTime::Yes},
        {Area::Places, {"offer_lapsed"_L1}, &findOfferLapsed, &fixOfferLapsed, peopleInSessions | tables<ProgrammeInfo>(), ByTime::Yes},
        {Area::Places, {"seat_free_for_waiting"_L1}, &findSeatFreeForWaiting, &fixSeatFreeForWaiting, peopleInSessions, ByTime::Yes},
        {Area::Places, {"waiting_order"_L1}, &findWaitingOrder, &fixWaitingOrder, places, ByTime::Yes},
        {Area::Places, {"no_training"_L1}, &findNoTraining, &fixNoTraining, peopleInSessions | tables<Interest>(), ByTime::Yes},
        {Area::Places, {"kickoff_missing"_L1}, &findKickoffMissing, &fixEventMissing, peopleInSessions, ByTime::Yes},
        {Area::Places, {"closing_missing"_L1}, &findClosingMissing, &fixEventMissing, peopleInSessions, ByTime::Yes},
        {Area::Notices, {"told_outdated"_L1, "never_told"_L1, "told_unconfirmed"_L1}, &findNoticeProblems, &fixUnconfirmedNotices,
         peopleInSessions | tables<Coach, Notice, ProgrammeInfo>(), ByTime::Yes},
        {Area::Schedule, {"session_not_closed"_L1}, &findSessionNotClosed, &fixSessionNotClosed, people | sessions, ByTime::Yes},
        {Area::Schedule, {"session_on_holiday"_L1}, &findSessionOnHoliday, &fixSessionDay, sessions, ByTime::Yes},
        {Area::Schedule, {"session_out_of_order"_L1}, &findSessionOutOfOrder, nullptr, tables<Session, Role>(), ByTime::Yes},
        {Area::Schedule, {"mode_open"_L1}, &findModeOpen, &fixModeOpen, sessions, ByTime::Yes},
        {Area::Schedule, {"link_missing"_L1}, &findLinkMissing, nullptr, people | sessions, ByTime::Yes},
        {Area::Schedule, {"place_missing"_L1}, &findPlaceMissing, nullptr, people | sessions, ByTime::Yes},
        {Area::Schedule, {"place_double_booked"_L1}, &findPlaceDoubleBooked, nullptr, sessions, ByTime::Yes},
        {Area::Coaches, {"coach_missing"_L1}, &findCoachMissing, &fixCoachOfSession, tables<Session, Coach, Unavailability>(), ByTime::Yes},
        {Area::Coaches, {"coach_overbooked"_L1}, &findCoachOverbooked, &fixCoachOfSession, tables<Session, Coach>(), ByTime::Yes},
        {Area::Questions, {"question_unanswered"_L1}, &findQuestionUnanswered, &fixQuestionUnanswered, tables<Question, Session, Interest, Participant>()},
        {Area::Questions, {"question_inactive_in_session"_L1}, &findQuestionInactiveInSession, &fixQuestionInactiveInSession, tables<Question, Session>(), ByTime::Yes},
        {Area::Questions, {"wish_of_other_role"_L1}, &findWishOfOtherRole, &fixWishOfOtherRole, peopleOfRoles | tables<Question, Interest>()},
        {Area::Attendance, {"attendance_without_place"_L1}, &findAttendanceWithoutPlace, &fixAttendance, peopleInSessions},
        {Area::Attendance, {"attendance_too_early"_L1}, &findAttendanceTooEarly, &fixAttendance, peopleInSessions, ByTime::Yes},
        {Area::Attendance, {"partial_without_minutes"_L1}, &findPartialWithoutMinutes, &fixAttendance, peopleInSessions},
        {Area::Attendance, {"minutes_too_long"_L1}, &findMinutesTooLong, &fixAttendance, peopleInSessions},
        {Area::Attendance, {"attendance_missing"_L1}, &findAttendanceMissing, nullptr, places, ByTime::Yes},
        {Area::Schedule, {"role_without_kickoff"_L1}, &findRoleWithoutKickoff, &fixRoleWithoutKickoff, peopleOfRoles | sessions, ByTime::Yes},
        {Area::Schedule, {"no_closing_event"_L1}, &findNoClosingEvent, &fixNoClosingEvent, tables<Participant, Session, ProgrammeInfo>(), ByTime::Yes},
        {Area::Schedule, {"session_in_school_holidays"_L1}, &findSessionInSchoolHolidays, &fixSessionDay, tables<Session, SchoolHoliday>(), ByTime::Yes},
        {Area::Coaches, {"coach_topic"_L1}, &findCoachTopic, &fixCoachTopic, tables<Session, Coach, Question>(), ByTime::Yes},
        {Area::Questions, {"training_without_question"_L1}, &findTrainingWithoutQuestion, nullptr, sessions},
        {Area::Results, {"findings_missing"_L1}, &findFindingsMissing, nullptr, tables<Session, Finding>()},
        {Area::Results, {"findings_unreviewed"_L1}, &findFindingsUnreviewed, &fixFindingsUnreviewed, tables<Session, Finding>(), ByTime::Yes},
        {Area::Results, {"finding_off_topic"_L1}, &findFindingOffTopic, &fixFindingOffTopic, tables<Session, Finding, Question>()},
        {Area::People, {"possible_duplicate"_L1}, &findPossibleDuplicates, &fixPossibleDuplicate, tables<Participant, Alias, DistinctPair>()},
    };
    return rules;
}

ProblemList everything(const Programme &programme)
{
    const ProgrammeIndex index(programme);
    const RuleInput input{programme, index, base::Clock::now()};
    Found found;
    for (const ProblemRule &rule : ruleTable())
        rule.find(input, found);
    return sortedOut(programme, std::move(found));
}

} // namespace

std::span<const ProblemRule> problemRules()
{
    return ruleTable();
}

const ProblemRule *problemRule(QStringView code)
{
    const std::vector<ProblemRule> &rules = ruleTable();
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const ProblemRule &candidate) {
        return std::any_of(candidate.codes.begin(), candidate.codes.end(), [&](QLatin1StringView own) { return own == code; });
    });
    return rule == rules.end() ? nullptr : &*rule;
}

ProblemArea areaOf(QStringView code)
{
    const ProblemRule *rule = problemRule(code);
    return rule ? rule->area : Area::People;
}

QString problemKey(const Problem &problem)
{
    constexpr qsizetype named = 6;
    QStringList rows;
    for (const Subject &row : problem.subjects)
        rows.append(u"%1:%2"_s.arg(row.table).arg(row.id));
    QString key = problem.code;
    for (const QString &row : rows.mid(0, named))
        key += u' ' + row;
    if (rows.size() > named) {
        const QByteArray sum = QCryptographicHash::hash(rows.join(u' ').toLatin1(), QCryptographicHash::Sha1).toHex().first(10);
        key += u" +%1:%2"_s.arg(rows.size() - named).arg(QString::fromLatin1(sum));
    }
    return problem.detail.isEmpty() ? key : key + u' ' + problem.detail;
}

TableSet differingTables(const Programme &one, const Programme &other)
{
    TableSet differing = 0;
    forEachRecord([&]<class R>() {
        if (!(one.table<R>() == other.table<R>()))
            differing |= tables<R>();
    });
    return differing;
}

QDateTime nextTurningPoint(const Programme &programme, const QDateTime &now)
{
    QDateTime next = base::berlinTime(now.date().addDays(1), QTime(0, 0));
    const auto consider = [&](const QDateTime &moment) {
        if (moment.isValid() && moment > now && moment < next)
            next = moment;
    };
    for (const Session &session : programme.table<Session>()) {
        consider(session.startsAt);
        consider(session.endsAt);
    }
    for (const Enrolment &enrolment : programme.table<Enrolment>())
        consider(enrolment.offerUntil);
    return next;
}

ProblemList sortedOut(const Programme &programme, std::vector<Problem> found)
{
    std::stable_sort(found.begin(), found.end(), [](const Problem &one, const Problem &other) { return one.severity < other.severity; });
    QHash<QString, const IgnoredProblem *> decisions;
    for (const IgnoredProblem &row : programme.table<IgnoredProblem>())
        decisions.insert(row.problem, &row);
    ProblemList list;
    if (decisions.isEmpty()) {
        list.open = std::move(found);
        return list;
    }
    list.open.reserve(found.size());
    for (Problem &problem : found) {
        if (const IgnoredProblem *decision = decisions.value(problemKey(problem)))
            list.ignored.push_back({std::move(problem), decision->id, decision->reason, decision->decidedOn});
        else
            list.open.push_back(std::move(problem));
    }
    return list;
}

std::vector<Problem> problems(const Programme &programme)
{
    return everything(programme).open;
}

std::vector<IgnoredFinding> ignoredProblems(const Programme &programme)
{
    return everything(programme).ignored;
}

base::Result<ChangeSet> applyFix(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    const ProblemRule *rule = problemRule(problem.code);
    if (rule && rule->fix)
        return rule->fix(programme, problem, fixCode);
    return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("domain", "There is no such remedy for this problem."));
}

} // namespace domain
