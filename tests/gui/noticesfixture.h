#pragma once

#include "pagefixture.h"

#include "base/clock.h"
#include "domain/draft.h"
#include "domain/rules/holdings.h"
#include "domain/verbs/noticeverbs.h"
#include "domain/verbs/sessionverbs.h"

namespace testsupport {

/// The example programme when everybody with a seat in a session to come was told it by mail.
inline domain::Programme toldProgramme()
{
    const domain::Programme programme = domain::exampleProgramme(2024);
    QList<domain::Telling> tellings;
    for (const domain::Holding &holding : domain::holdings(programme, base::Clock::now(), domain::HoldingScope::Open))
        tellings.append({holding.recipient, holding.uid, holding.state == domain::HoldingState::StillComing});
    const auto told = domain::noteTellings(programme, tellings, domain::NoticeWay::Mail, domain::Confirmation::Given);
    return domain::applied(programme, told.value()).value();
}

/// Sessions to come that take place, those with the most people first.
inline QList<domain::SessionId> sessionsAhead(const domain::Programme &programme)
{
    QList<domain::SessionId> ids;
    for (const domain::Session &session : programme.table<domain::Session>()) {
        if (session.startsAt > base::Clock::now() && session.state != domain::SessionState::Cancelled)
            ids.append(session.id);
    }
    std::sort(ids.begin(), ids.end(), [&programme](domain::SessionId one, domain::SessionId other) {
        return domain::recipientsOf(programme, one).size() > domain::recipientsOf(programme, other).size();
    });
    return ids;
}

/// An hour later.
inline domain::ChangeSet laterBy(const domain::Programme &programme, domain::SessionId id)
{
    domain::Draft draft(programme, QStringLiteral("Move a session"));
    domain::Session session = *programme.find(id);
    session.startsAt = session.startsAt.addSecs(3600);
    session.endsAt = session.endsAt.addSecs(3600);
    draft.update(session);
    return draft.take();
}

} // namespace testsupport
