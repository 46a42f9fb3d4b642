#pragma once

#include "cli/recordarguments.h"
#include "domain/rules/holdings.h"

#include <QCommandLineParser>

namespace cli {

/// Rows of R that an option names, in any number. InputRefused when one is not there.
template <class R>
[[nodiscard]] base::Result<QList<base::Id<R>>> rowsOfOption(const Call &call, const domain::Programme &programme, const QString &option)
{
    const auto ids = rowArguments(programme, domain::recordInfo<R>(), call.parser.values(option));
    if (!ids)
        return ids.failure();
    QList<base::Id<R>> rows;
    for (const qint64 id : *ids)
        rows.append(base::Id<R>{id});
    return rows;
}

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
