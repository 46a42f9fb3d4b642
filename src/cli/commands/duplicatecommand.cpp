#include "cli/commands/duplicatecommand.h"

#include "cli/applied.h"
#include "cli/sessionarguments.h"
#include "domain/verbs/sessionseries.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString DuplicateCommand::name() const
{
    return u"duplicate"_s;
}

QString DuplicateCommand::summary() const
{
    return QCoreApplication::translate("cli", "Copies sessions onto later or earlier dates, without their people.");
}

QList<Argument> DuplicateCommand::furtherArguments() const
{
    return {sessionsArgument()};
}

QList<QCommandLineOption> DuplicateCommand::options() const
{
    return shiftOptions();
}

base::Result<ExitCode> DuplicateCommand::execute(Call &call, workspace::Document &document) const
{
    const auto shift = shiftOf(call.parser);
    if (!shift)
        return shift.failure();
    const auto sessions = sessionArguments(document.programme(), call.arguments);
    if (!sessions)
        return sessions.failure();
    return applyAndAnswer(call, document, domain::duplicateSessions(document.programme(), *sessions, *shift));
}

} // namespace cli
