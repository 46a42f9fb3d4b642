#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/sessionverbs.h"

namespace domain {

namespace {

int peopleStillThere(const ProgrammeIndex &index, SessionId session)
{
    return seatCountOf(index, session) + static_cast<int>(waitingOf(index, session).size());
}

} // namespace

void findPlaceInCancelledSession(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        const int people = session.state == SessionState::Cancelled ? peopleStillThere(input.index, session.id) : 0;
        if (people > 0)
            found.push_back({QStringLiteral("place_in_cancelled_session"), Severity::Error,
                             QCoreApplication::translate("domain", "“%1” is cancelled, but %n people are still on its lists.", nullptr, people).arg(session.title),
                             {subject(session)}, {{QStringLiteral("free_people"), QCoreApplication::translate("domain", "Free %n people", nullptr, people)}}});
    }
}

FixResult fixPlaceInCancelledSession(const Programme &programme, const Problem &problem, const QString &)
{
    const Session *session = subjectRow<Session>(programme, problem);
    if (!session || session->state != SessionState::Cancelled)
        return ChangeSet();
    Draft draft(programme, {});
    const int freed = freePeople(draft, {session->id});
    draft.setLabel(QCoreApplication::translate("domain", "Free %n people of “%1”", nullptr, freed).arg(session->title));
    return draft.take();
}

} // namespace domain
