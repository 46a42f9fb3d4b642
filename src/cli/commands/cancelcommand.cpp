#include "cli/commands/cancelcommand.h"

#include "cli/applied.h"
#include "cli/sessionarguments.h"
#include "domain/verbs/sessionverbs.h"
#include "workspace/document.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString CancelCommand::name() const
{
    return u"cancel"_s;
}

QString CancelCommand::summary() const
{
    return QCoreApplication::translate("cli", "Cancels sessions and frees the people who are invited, enrolled or waiting.");
}

QList<Argument> CancelCommand::furtherArguments() const
{
    return {sessionsArgument()};
}

base::Result<ExitCode> CancelCommand::execute(Call &call, workspace::Document &document) const
{
    const auto sessions = sessionArguments(document.programme(), call.arguments);
    if (!sessions)
        return sessions.failure();
    return applyAndAnswer(call, document, domain::cancelSessions(document.programme(), *sessions));
}

} // namespace cli
