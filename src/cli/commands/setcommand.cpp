#include "cli/commands/setcommand.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "domain/verbs/recordverbs.h"
#include "workspace/document.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString SetCommand::name() const
{
    return u"set"_s;
}

QString SetCommand::summary() const
{
    return QCoreApplication::translate("cli", "Changes fields of a row.");
}

QList<Argument> SetCommand::furtherArguments() const
{
    return {{u"TABLE"_s, QCoreApplication::translate("cli", "Name of the table, such as participant or sessions.")},
            {u"ID"_s, QCoreApplication::translate("cli", "The row by id, key or name.")},
            {u"FIELD=VALUE…"_s, QCoreApplication::translate("cli", "New values; an empty VALUE empties the field."), Argument::Some}};
}

base::Result<ExitCode> SetCommand::execute(Call &call, workspace::Document &document) const
{
    const auto table = changeableTableArgument(call.arguments.constFirst());
    if (!table)
        return table.failure();
    const auto assignments = assignmentArguments(**table, call.arguments.mid(2));
    if (!assignments)
        return assignments.failure();
    const domain::Programme &programme = document.programme();
    const auto ids = rowArguments(programme, **table, {call.arguments.at(1)});
    if (!ids)
        return ids.failure();
    const auto values = domain::parseValues(programme, (*table)->table, *assignments);
    if (!values)
        return values.failure();
    return applyAndAnswer(call, document, domain::updateRecords(programme, (*table)->table, *ids, *values));
}

} // namespace cli
