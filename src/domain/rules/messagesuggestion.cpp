#include "domain/rules/messagesuggestion.h"

#include "domain/rules/holdings.h"

#include <algorithm>

namespace domain {

namespace {

/// The gravest difference between what somebody was told of these sessions and what is so.
HoldingState gravestHolding(const Programme &programme, const QList<SessionId> &sessions, const QDateTime &now)
{
    HoldingState gravest = HoldingState::Current;
    if (programme.table<Notice>().size() == 0)
        return gravest;
    for (const Holding &holding : holdings(programme, now, HoldingScope::Open)) {
        if (!sessions.contains(holding.session))
            continue;
        if (holding.state == HoldingState::StillComing)
            return holding.state;
        if (holding.state == HoldingState::Outdated)
            gravest = holding.state;
    }
    return gravest;
}

} // namespace

MessageKind suggestedMessageKind(const Programme &programme, const QList<ParticipantId> &people)
{
    std::optional<ParticipantState> state;
    for (const ParticipantId id : people) {
        const Participant *person = programme.find(id);
        if (!person)
            continue;
        if (state && *state != person->state)
            return MessageKind::Other;
        state = person->state;
    }
    switch (state.value_or(ParticipantState::Applied)) {
    case ParticipantState::Accepted: return MessageKind::Acceptance;
    case ParticipantState::Waiting: return MessageKind::WaitingList;
    case ParticipantState::Declined: return MessageKind::Decline;
    case ParticipantState::Applied:
    case ParticipantState::Withdrawn: break;
    }
    return MessageKind::Other;
}

MessageKind suggestedMessageKind(const Programme &programme, const QList<SessionId> &sessions, const QDateTime &now)
{
    const HoldingState gravest = gravestHolding(programme, sessions, now);
    if (gravest == HoldingState::StillComing)
        return MessageKind::Cancellation;
    if (gravest == HoldingState::Outdated)
        return MessageKind::ChangeOfTime;
    const auto &enrolments = programme.table<Enrolment>();
    const bool waitsForAnswers = std::any_of(enrolments.begin(), enrolments.end(), [&sessions](const Enrolment &enrolment) {
        return enrolment.state == EnrolmentState::Invited && sessions.contains(enrolment.session);
    });
    return waitsForAnswers ? MessageKind::Invitation : MessageKind::Reminder;
}

} // namespace domain
