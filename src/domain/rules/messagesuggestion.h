#pragma once

#include "domain/programme.h"

namespace domain {

/// What is most likely to be written to these people: what tells them their state, if it is the same for all; else Other.
[[nodiscard]] MessageKind suggestedMessageKind(const Programme &programme, const QList<ParticipantId> &people);

/// What is most likely to be written about these sessions: a cancellation or a change as long as somebody holds something else, an
/// invitation as long as somebody has not answered one; else a reminder.
[[nodiscard]] MessageKind suggestedMessageKind(const Programme &programme, const QList<SessionId> &sessions, const QDateTime &now);

} // namespace domain
