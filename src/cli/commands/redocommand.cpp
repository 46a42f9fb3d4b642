#include "cli/commands/redocommand.h"

#include "cli/undoanswer.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString RedoCommand::name() const
{
    return u"redo"_s;
}

QString RedoCommand::summary() const
{
    return QCoreApplication::translate("cli", "Does again what was undone last.");
}

base::Result<ExitCode> RedoCommand::execute(Call &call, workspace::Document &document) const
{
    return answerUndo(call, document.redo());
}

} // namespace cli
