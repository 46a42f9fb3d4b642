#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/recordverbs.h"

namespace domain {

namespace {

struct ModeFix
{
    QLatin1StringView code;
    SessionMode mode;
};

constexpr ModeFix modeFixes[] = {
    {QLatin1StringView("set_online"), SessionMode::Online},
    {QLatin1StringView("set_in_person"), SessionMode::InPerson},
    {QLatin1StringView("set_hybrid"), SessionMode::Hybrid},
};

} // namespace

void findModeOpen(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        if (session.mode != SessionMode::Open || session.state != SessionState::Confirmed || !isAhead(session, input.now))
            continue;
        Problem problem{QStringLiteral("mode_open"), Severity::Warning,
                        QCoreApplication::translate("domain", "“%1” is confirmed, but it is still open how people meet.").arg(session.title),
                        {subject(session)}, {}};
        for (const ModeFix &fix : modeFixes)
            problem.fixes.append({fix.code, QCoreApplication::translate("domain", "Set the mode to “%1”").arg(enumLabel(fix.mode))});
        found.push_back(std::move(problem));
    }
}

FixResult fixModeOpen(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    const Session *session = subjectRow<Session>(programme, problem);
    if (!session)
        return ChangeSet();
    for (const ModeFix &fix : modeFixes) {
        if (fix.code == fixCode)
            return updateRecords(programme, RecordTraits<Session>::table, {session->id.value},
                                 {{QStringLiteral("mode"), QString::fromLatin1(enumIdentifier(fix.mode))}});
    }
    return unknownFix();
}

} // namespace domain
