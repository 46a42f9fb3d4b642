#pragma once

#include "domain/programme.h"

#include <vector>

namespace domain {

/// What proposed trainings are to be like.
struct ProposalSettings
{
    RoleId role;           ///< only for this role; invalid: for each
    int minSize = 6;
    int maxSize = 8;
    int mostQuestions = 3; ///< that one training answers
    int minutes = 120;
    QList<QTime> starts{QTime(10, 0), QTime(14, 0)}; ///< wall times at which a training may begin
    int noticeDays = 7;    ///< from `today` to the first possible date
    QDate today;

    bool operator==(const ProposalSettings &) const = default;
};

/// Somebody for whom a training is proposed.
struct ProposedPerson
{
    ParticipantId participant;
    int rank = 1; ///< the best that the person gave to one of the questions

    bool operator==(const ProposedPerson &) const = default;
};

/// A date in common.
struct ProposedDate
{
    QDateTime startsAt;
    QDateTime endsAt;
    QList<ParticipantId> people; ///< of those proposed, who can come then
    CoachId coach;               ///< offers one of the questions and is free; invalid when there is none

    bool operator==(const ProposedDate &) const = default;
};

/// "These questions together, these people, these dates in common".
struct TrainingProposal
{
    RoleId role;
    ModuleId module; ///< of the questions; invalid when they have none in common
    QList<QuestionId> questions;
    QList<ProposedPerson> people; ///< by rank, then as in a phone book
    QList<ProposedDate> dates;    ///< best first, at most three, on different days
    int minSize = 0;
    int maxSize = 0;

    bool operator==(const TrainingProposal &) const = default;
};

/// Groups the wishes that no training answers yet into trainings of minSize to maxSize people of one role: the question
/// with most and best wishes first, together with questions that the same people wish, of the same module if possible.
/// Somebody counts who takes part, has no place in a training for the question, and wants another training. Dates lie
/// between the kick-off of the role and the closing event, at least noticeDays ahead, on working days outside school
/// holidays; people and coaches are free then: no place in another session, no unavailable time, no place in a proposal
/// further up. The same programme and settings give the same proposals.
[[nodiscard]] std::vector<TrainingProposal> trainingProposals(const Programme &programme, const ProposalSettings &settings);

/// The days on which trainings of a role can be proposed.
[[nodiscard]] QList<QDate> trainingDays(const Programme &programme, RoleId role, const ProposalSettings &settings);

} // namespace domain
