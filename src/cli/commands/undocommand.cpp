#include "cli/commands/undocommand.h"

#include "cli/undoanswer.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString UndoCommand::name() const
{
    return u"undo"_s;
}

QString UndoCommand::summary() const
{
    return QCoreApplication::translate("cli", "Takes back the newest change, or the one named.");
}

QList<Argument> UndoCommand::furtherArguments() const
{
    return {{u"[CHANGE]"_s, QCoreApplication::translate("cli", "Id of the change in the history."), Argument::Optional}};
}

base::Result<ExitCode> UndoCommand::execute(Call &call, workspace::Document &document) const
{
    if (call.arguments.isEmpty())
        return answerUndo(call, document.undo());
    bool isId = false;
    const storage::ChangeSetId change = call.arguments.constFirst().toLongLong(&isId);
    if (!isId || change <= 0)
        return usageError(QCoreApplication::translate("cli", "“%1” is no id of a change. See the command history.").arg(call.arguments.constFirst()));
    return answerUndo(call, document.undo(change));
}

} // namespace cli
