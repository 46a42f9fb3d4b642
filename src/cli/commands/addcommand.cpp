#include "cli/commands/addcommand.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "domain/verbs/recordverbs.h"
#include "workspace/document.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString AddCommand::name() const
{
    return u"add"_s;
}

QString AddCommand::summary() const
{
    return QCoreApplication::translate("cli", "Adds one row to a table.");
}

QList<Argument> AddCommand::furtherArguments() const
{
    return {{u"TABLE"_s, QCoreApplication::translate("cli", "Name of the table, such as participant or sessions.")},
            {u"FIELD=VALUE…"_s, QCoreApplication::translate("cli", "Values of the row; references by id, key or name."), Argument::Some}};
}

base::Result<ExitCode> AddCommand::execute(Call &call, workspace::Document &document) const
{
    const auto table = changeableTableArgument(call.arguments.constFirst());
    if (!table)
        return table.failure();
    if ((*table)->table == QLatin1StringView(domain::RecordTraits<domain::ProgrammeInfo>::table))
        return usageError(QCoreApplication::translate("cli", "A file holds one programme; use set to change it, or new for another file."));
    const auto assignments = assignmentArguments(**table, call.arguments.mid(1));
    if (!assignments)
        return assignments.failure();
    const domain::Programme &programme = document.programme();
    const auto values = domain::parseValues(programme, (*table)->table, *assignments);
    if (!values)
        return values.failure();
    const auto change = applyChange(call, document, domain::addRecord(programme, (*table)->table, *values));
    if (!change)
        return change.failure();
    const QList<qint64> ids = domain::addedIds(change->changeSet, (*table)->table);
    call.console.print(QJsonObject{{u"id"_s, idValue(ids.value(0))}});
    return ExitCode::Done;
}

} // namespace cli
