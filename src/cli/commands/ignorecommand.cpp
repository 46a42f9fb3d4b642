#include "cli/commands/ignorecommand.h"

#include "cli/applied.h"
#include "cli/asofclock.h"
#include "cli/problemarguments.h"
#include "domain/verbs/problemverbs.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

void listIgnored(Call &call, const std::vector<domain::IgnoredFinding> &ignored)
{
    QJsonArray list;
    for (const domain::IgnoredFinding &finding : ignored) {
        if (call.json)
            list.append(toJson(finding));
        else
            //: %1 is the sentence about a problem, %2 why it is ignored
            call.console.print(QCoreApplication::translate("cli", "%1 Ignored because: %2").arg(finding.problem.text, finding.reason));
    }
    if (call.json)
        call.console.print(list);
    else if (ignored.empty())
        call.console.print(QCoreApplication::translate("cli", "No problem is ignored."));
}

} // namespace

QString IgnoreCommand::name() const
{
    return u"ignore"_s;
}

QString IgnoreCommand::summary() const
{
    return QCoreApplication::translate("cli", "Leaves an open problem as it is, with the reason; without a problem it lists those that are ignored.");
}

QList<Argument> IgnoreCommand::furtherArguments() const
{
    return {{u"PROBLEM"_s, QCoreApplication::translate("cli", "The problem's key as “check --json” tells it, or its beginning."), Argument::Optional}};
}

QList<QCommandLineOption> IgnoreCommand::options() const
{
    return {{u"reason"_s, QCoreApplication::translate("cli", "Why the problem may stay."), u"TEXT"_s},
            {u"undo"_s, QCoreApplication::translate("cli", "Makes an ignored problem an open one again.")}};
}

DocumentCommand::Access IgnoreCommand::access(const Call &call) const
{
    return call.arguments.isEmpty() ? Access::Read : Access::Write;
}

base::Result<ExitCode> IgnoreCommand::execute(Call &call, workspace::Document &document) const
{
    const AsOfClock clock(call.asOf);
    const domain::Programme &programme = document.programme();
    if (call.arguments.isEmpty()) {
        listIgnored(call, domain::ignoredProblems(programme));
        return ExitCode::Done;
    }
    const QString key = call.arguments.constFirst();
    if (call.parser.isSet(u"undo"_s)) {
        const auto ignored = ignoredArgument(programme, key);
        if (!ignored)
            return ignored.failure();
        return applyAndAnswer(call, document, domain::unignoreProblems(programme, {ignored->decision}));
    }
    if (!call.parser.isSet(u"reason"_s))
        return usageError(QCoreApplication::translate("cli", "Please give --reason, or --undo to bring the problem back."));
    const auto problem = problemArgument(programme, key);
    if (!problem)
        return problem.failure();
    return applyAndAnswer(call, document, domain::ignoreProblem(programme, *problem, call.parser.value(u"reason"_s)));
}

} // namespace cli
