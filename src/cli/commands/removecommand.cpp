#include "cli/commands/removecommand.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "domain/verbs/recordverbs.h"
#include "workspace/document.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString RemoveCommand::name() const
{
    return u"remove"_s;
}

QString RemoveCommand::summary() const
{
    return QCoreApplication::translate("cli", "Removes rows and what depends on them.");
}

QList<Argument> RemoveCommand::furtherArguments() const
{
    return {{u"TABLE"_s, QCoreApplication::translate("cli", "Name of the table, such as participant or sessions.")},
            {u"ID…"_s, QCoreApplication::translate("cli", "The rows by id, key or name."), Argument::Some}};
}

base::Result<ExitCode> RemoveCommand::execute(Call &call, workspace::Document &document) const
{
    const auto table = changeableTableArgument(call.arguments.constFirst());
    if (!table)
        return table.failure();
    const auto ids = rowArguments(document.programme(), **table, call.arguments.mid(1));
    if (!ids)
        return ids.failure();
    return applyAndAnswer(call, document, domain::removeRecords(document.programme(), (*table)->table, *ids));
}

} // namespace cli
