#include "cli/commands/unitecommand.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "domain/verbs/mergeverbs.h"
#include "workspace/document.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString UniteCommand::name() const
{
    return u"unite"_s;
}

QString UniteCommand::summary() const
{
    return QCoreApplication::translate("cli", "Makes one participant of several rows for one person.");
}

QList<Argument> UniteCommand::furtherArguments() const
{
    return {{u"KEEP"_s, QCoreApplication::translate("cli", "The participant whose row stays, by id or name.")},
            {u"OTHER…"_s, QCoreApplication::translate("cli", "The rows that are the same person; everything of them moves."), Argument::Some},
            {u"[FIELD=VALUE…]"_s, QCoreApplication::translate("cli", "Values for the row that stays; others are kept, empty ones filled."), Argument::Any}};
}

base::Result<ExitCode> UniteCommand::execute(Call &call, workspace::Document &document) const
{
    const domain::RecordInfo &table = domain::recordInfo<domain::Participant>();
    const QStringList further = call.arguments.mid(1);
    const auto firstValue = std::find_if(further.begin(), further.end(), [](const QString &argument) { return argument.contains(u'='); });
    const QStringList others(further.begin(), firstValue);
    if (others.isEmpty())
        return usageError(QCoreApplication::translate("cli", "Please say who is the same person as “%1”.").arg(call.arguments.constFirst()));
    const auto assignments = assignmentArguments(table, QStringList(firstValue, further.end()));
    if (!assignments)
        return assignments.failure();
    const domain::Programme &programme = document.programme();
    const auto keep = rowArguments(programme, table, {call.arguments.constFirst()});
    if (!keep)
        return keep.failure();
    const auto ids = rowArguments(programme, table, others);
    if (!ids)
        return ids.failure();
    const auto values = domain::parseValues(programme, table.table, *assignments);
    if (!values)
        return values.failure();
    QList<domain::ParticipantId> gone;
    for (const qint64 id : *ids)
        gone.append(domain::ParticipantId{id});
    return applyAndAnswer(call, document, domain::mergeParticipants(programme, domain::ParticipantId{keep->constFirst()}, gone, *values));
}

} // namespace cli
