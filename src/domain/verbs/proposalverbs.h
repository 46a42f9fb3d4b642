#pragma once

#include "domain/changeset.h"
#include "domain/rules/trainingproposals.h"

namespace domain {

/// "Impulse training: Q3, Q4", with a number behind it when a session of this title is there already.
[[nodiscard]] QString titleFor(const Programme &programme, const TrainingProposal &proposal);

/// Makes the proposed training at this one of its dates: a planned session with title, time, role, module, questions,
/// coach and sizes, in which those who can come then get this state. InputRefused when there is no such date or when
/// somebody or a question is not there any more.
[[nodiscard]] base::Result<ChangeSet> createTrainingFromProposal(const Programme &programme, const TrainingProposal &proposal,
                                                                 qsizetype date, EnrolmentState state = EnrolmentState::Invited);

} // namespace domain
