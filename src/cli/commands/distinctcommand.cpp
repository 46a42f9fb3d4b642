#include "cli/commands/distinctcommand.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "domain/verbs/mergeverbs.h"
#include "workspace/document.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString DistinctCommand::name() const
{
    return u"distinct"_s;
}

QString DistinctCommand::summary() const
{
    return QCoreApplication::translate("cli", "Remembers that two participants who look alike are two people.");
}

QList<Argument> DistinctCommand::furtherArguments() const
{
    return {{u"PARTICIPANT"_s, QCoreApplication::translate("cli", "One of them, by id or name.")},
            {u"OTHER"_s, QCoreApplication::translate("cli", "The other one, by id or name.")}};
}

base::Result<ExitCode> DistinctCommand::execute(Call &call, workspace::Document &document) const
{
    const domain::Programme &programme = document.programme();
    QList<domain::ParticipantId> people;
    for (const QString &argument : std::as_const(call.arguments)) {
        const auto id = rowArguments(programme, domain::recordInfo<domain::Participant>(), {argument});
        if (!id)
            return id.failure();
        people.append(domain::ParticipantId{id->constFirst()});
    }
    return applyAndAnswer(call, document, domain::markDistinct(programme, {{people.at(0), people.at(1)}}));
}

} // namespace cli
