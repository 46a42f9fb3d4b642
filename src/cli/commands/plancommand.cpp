#include "cli/commands/plancommand.h"

#include "cli/commands/instanceplan.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString PlanCommand::name() const
{
    return u"plan"_s;
}

QString PlanCommand::summary() const
{
    return QCoreApplication::translate("cli", "Plans who attends which training, with proof and reasons.");
}

QList<Argument> PlanCommand::arguments() const
{
    return {{u"[FILE]"_s, QCoreApplication::translate("cli", "The programme file; none with --instance."), Argument::Optional}};
}

QList<QCommandLineOption> PlanCommand::options() const
{
    return instancePlanOptions() + m_programmePlan.options();
}

base::Result<ExitCode> PlanCommand::run(Call &call) const
{
    if (call.parser.isSet(u"instance"_s)) {
        if (!call.arguments.isEmpty())
            return usageError(QCoreApplication::translate("cli", "Please give either a programme file or --instance."));
        return planInstance(call);
    }
    if (call.parser.isSet(u"out"_s))
        return usageError(QCoreApplication::translate("cli", "--out belongs to --instance. The record of a programme's plan is written by --record."));
    if (!call.document && call.arguments.isEmpty())
        return usageError(QCoreApplication::translate("cli", "The command “plan” needs a programme file, or --instance with --out."));
    return m_programmePlan.run(call);
}

} // namespace cli
