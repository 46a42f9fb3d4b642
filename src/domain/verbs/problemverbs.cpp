#include "domain/verbs/problemverbs.h"

#include "base/clock.h"
#include "domain/check.h"
#include "domain/draft.h"

#include <QCoreApplication>

namespace domain {

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

const IgnoredProblem *decisionOn(const Programme &programme, const QString &key)
{
    for (const IgnoredProblem &row : programme.table<IgnoredProblem>()) {
        if (row.problem == key)
            return &row;
    }
    return nullptr;
}

} // namespace

base::Result<ChangeSet> ignoreProblem(const Programme &programme, const Problem &problem, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return refused(QCoreApplication::translate("domain", "Please give the reason for ignoring this problem."));
    IgnoredProblem row;
    if (const IgnoredProblem *decision = decisionOn(programme, problemKey(problem)))
        row = *decision;
    row.problem = problemKey(problem);
    if (row.reason != reason.trimmed())
        row.decidedOn = base::Clock::today();
    row.reason = reason.trimmed();
    if (const auto checked = check(programme, row); !checked)
        return checked.failure();
    Draft draft(programme, QCoreApplication::translate("domain", "Ignore the problem: %1").arg(problem.text));
    if (row.id.isValid())
        draft.update(row);
    else
        draft.add(row);
    return draft.take();
}

base::Result<ChangeSet> unignoreProblems(const Programme &programme, const QList<base::Id<IgnoredProblem>> &decisions)
{
    for (const base::Id<IgnoredProblem> id : decisions) {
        if (!programme.find(id))
            return refused(QCoreApplication::translate("domain", "There is no ignored problem %1.").arg(id.value));
    }
    Draft draft(programme, QCoreApplication::translate("domain", "Bring back %n ignored problems", nullptr, static_cast<int>(decisions.size())));
    if (const auto removed = draft.remove(QSet<base::Id<IgnoredProblem>>(decisions.begin(), decisions.end())); !removed)
        return removed.failure();
    return draft.take();
}

base::Result<ChangeSet> solveProblem(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    QStringList codes;
    for (const Fix &fix : problem.fixes)
        codes.append(fix.code);
    if (codes.contains(fixCode))
        return applyFix(programme, problem, fixCode);
    if (codes.isEmpty())
        return refused(QCoreApplication::translate("domain", "There is no remedy that could be carried out for this problem: %1").arg(problem.text));
    return refused(QCoreApplication::translate("domain", "There is no remedy “%1” for this problem. Possible are: %2.")
                       .arg(fixCode, codes.join(QStringLiteral(", "))));
}

} // namespace domain
