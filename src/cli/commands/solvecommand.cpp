#include "cli/commands/solvecommand.h"

#include "cli/applied.h"
#include "cli/asofclock.h"
#include "cli/problemarguments.h"
#include "domain/verbs/problemverbs.h"
#include "workspace/document.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString SolveCommand::name() const
{
    return u"solve"_s;
}

QString SolveCommand::summary() const
{
    return QCoreApplication::translate("cli", "Carries out a remedy of an open problem.");
}

QList<Argument> SolveCommand::furtherArguments() const
{
    return {{u"PROBLEM"_s, QCoreApplication::translate("cli", "The problem's key as “check --json” tells it, or its beginning.")},
            {u"FIX"_s, QCoreApplication::translate("cli", "The code of one of its remedies.")}};
}

base::Result<ExitCode> SolveCommand::execute(Call &call, workspace::Document &document) const
{
    const AsOfClock clock(call.asOf);
    const auto problem = problemArgument(document.programme(), call.arguments.at(0));
    if (!problem)
        return problem.failure();
    return applyAndAnswer(call, document, domain::solveProblem(document.programme(), *problem, call.arguments.at(1)));
}

} // namespace cli
