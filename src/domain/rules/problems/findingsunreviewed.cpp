#include "domain/rules/problems/rulesupport.h"

namespace domain {

namespace {

bool isDone(const Session &session, const QDateTime &now)
{
    return session.state == SessionState::Held || (session.state != SessionState::Cancelled && isOver(session, now));
}

} // namespace

void findFindingsUnreviewed(const RuleInput &input, Found &found)
{
    QHash<SessionId, int> unreviewed;
    for (const Finding &finding : input.programme.table<Finding>())
        unreviewed[finding.session] += !finding.reviewed;
    for (const Session &session : input.programme.table<Session>()) {
        const int count = unreviewed.value(session.id);
        if (count > 0 && isDone(session, input.now))
            found.push_back({QStringLiteral("findings_unreviewed"), Severity::Hint,
                             QCoreApplication::translate("domain", "%n findings of “%1” are not reviewed.", nullptr, count).arg(session.title),
                             {subject(session)},
                             {{QStringLiteral("mark_reviewed"), QCoreApplication::translate("domain", "Mark %n findings as reviewed", nullptr, count)}}});
    }
}

FixResult fixFindingsUnreviewed(const Programme &programme, const Problem &problem, const QString &)
{
    const Session *session = subjectRow<Session>(programme, problem);
    if (!session)
        return ChangeSet();
    Draft draft(programme, QCoreApplication::translate("domain", "Mark the findings of “%1” as reviewed").arg(session->title));
    for (const Finding &finding : programme.table<Finding>()) {
        if (finding.session != session->id)
            continue;
        Finding row = finding;
        row.reviewed = true;
        draft.update(row);
    }
    return draft.take();
}

} // namespace domain
