#pragma once

#include "domain/rules/assignment.h"
#include "planning/planner.h"

namespace workspace {

/// What is to be planned, and how.
struct PlanScope
{
    QList<domain::RoleId> roles;         ///< empty: all
    QList<domain::QuestionId> questions; ///< empty: all; otherwise only trainings that answer one of them
    QList<domain::SessionId> sessions;   ///< empty: every impulse training of the roles that is planned or confirmed, has a
                                         ///< time and begins after `from`
    QDateTime from;                      ///< now
    planning::Mode mode = planning::Mode::Plan; ///< Repair: least change to the seats that people hold
    bool keepsConfirmed = true;          ///< confirmed trainings have to be held
    bool ranksOnly = false;              ///< nobody gets a training that was not wished

    bool operator==(const PlanScope &) const = default;
};

/// Something that the instance leaves out, in a sentence: "2 trainings have no date."
/// The instance's ids are the decimal ids of the records. Participants: who takes part in the programme (accepted, applied)
/// in one of the roles. Wishes: interests, ranks made gapless below otherRank. Trainings that people hold outside the scope
/// (held before, other dates) count: they take from the number wanted, their questions are not repeated, their times are
/// unavailable. Eligible coaches: those of the session, those who offer one of its questions, and those whom
/// accepting a plan took out of it, while its coaches are as the plan left them. Sizes: the session's, or
/// usual ones. A day that a programme excludes is no matter here: the dates are the sessions'.
struct PlanTask
{
    PlanScope scope;
    planning::Instance instance;
    QStringList notes;   ///< what was left out and why, a sentence each
    domain::Assignment present; ///< the seats that people hold now
    std::vector<planning::Lock> decisions; ///< those locks of the instance that the coordinator made
    domain::Programme programme; ///< what it was made from; of a what-if the copy that differs
};

/// Whether a coach may lead a training without being named in it: offers one of its questions.
[[nodiscard]] bool offersQuestionOf(const domain::Programme &programme, domain::CoachId coach, const domain::Session &session);

[[nodiscard]] PlanTask planTask(const domain::Programme &programme, const PlanScope &scope);

/// The plan in the programme's own words.
[[nodiscard]] domain::Assignment assignmentOf(const PlanTask &task, const planning::Plan &plan);
/// And back: the part of an assignment that lies in the task.
[[nodiscard]] planning::Plan planOf(const PlanTask &task, const domain::Assignment &assignment);

[[nodiscard]] std::string planId(qint64 id);
[[nodiscard]] qint64 recordId(const std::string &planId);

} // namespace workspace
