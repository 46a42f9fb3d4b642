#pragma once

#include "cli/command.h"
#include "domain/rules/holdings.h"

namespace cli {

/// Sessions and people whose holdings or notices are meant; empty lists narrow nothing.
struct NoticeScope
{
    QList<domain::SessionId> sessions;
    QList<domain::ParticipantId> participants; ///< with coaches: these people and these coaches
    QList<domain::CoachId> coaches;

    [[nodiscard]] bool isEverything() const { return sessions.isEmpty() && participants.isEmpty() && coaches.isEmpty(); }
    [[nodiscard]] bool contains(domain::SessionId session, domain::Recipient recipient) const;
};

/// --session, --participant and --coach, which may be repeated.
[[nodiscard]] QList<QCommandLineOption> noticeScopeOptions();
/// What they name. InputRefused when one is not there.
[[nodiscard]] base::Result<NoticeScope> noticeScopeOf(const Call &call, const domain::Programme &programme);

} // namespace cli
