#include "cli/commands/dumpcommand.h"

#include "domain/json.h"
#include "workspace/document.h"

#include <QCoreApplication>

namespace cli {

QString DumpCommand::name() const
{
    return QStringLiteral("dump");
}

QString DumpCommand::summary() const
{
    return QCoreApplication::translate("cli", "Prints the whole programme as canonical JSON.");
}

base::Result<ExitCode> DumpCommand::execute(Call &call, workspace::Document &document) const
{
    call.console.print(domain::toJson(document.programme()));
    return ExitCode::Done;
}

} // namespace cli
