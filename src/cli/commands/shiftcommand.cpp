#include "cli/commands/shiftcommand.h"

#include "cli/applied.h"
#include "cli/sessionarguments.h"
#include "domain/verbs/sessionplacing.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString ShiftCommand::name() const
{
    return u"shift"_s;
}

QString ShiftCommand::summary() const
{
    return QCoreApplication::translate("cli", "Moves sessions by days and minutes.");
}

QList<Argument> ShiftCommand::furtherArguments() const
{
    return {sessionsArgument()};
}

QList<QCommandLineOption> ShiftCommand::options() const
{
    return shiftOptions();
}

base::Result<ExitCode> ShiftCommand::execute(Call &call, workspace::Document &document) const
{
    const auto shift = shiftOf(call.parser);
    if (!shift)
        return shift.failure();
    const auto sessions = sessionArguments(document.programme(), call.arguments);
    if (!sessions)
        return sessions.failure();
    return applyAndAnswer(call, document, domain::shiftSessions(document.programme(), *sessions, *shift));
}

} // namespace cli
