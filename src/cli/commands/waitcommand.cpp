#include "cli/commands/waitcommand.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "domain/verbs/seatverbs.h"
#include "workspace/document.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString WaitCommand::name() const
{
    return u"wait"_s;
}

QString WaitCommand::summary() const
{
    return QCoreApplication::translate("cli", "Moves somebody on the waiting list of a session.");
}

QList<Argument> WaitCommand::furtherArguments() const
{
    return {{u"SESSION"_s, QCoreApplication::translate("cli", "The session by id or title.")},
            {u"PARTICIPANT"_s, QCoreApplication::translate("cli", "The person by id or name.")},
            {u"PLACE"_s, QCoreApplication::translate("cli", "The place on the waiting list, from 1.")}};
}

base::Result<ExitCode> WaitCommand::execute(Call &call, workspace::Document &document) const
{
    const domain::Programme &programme = document.programme();
    bool isNumber = false;
    const int place = call.arguments.at(2).toInt(&isNumber);
    if (!isNumber)
        return usageError(QCoreApplication::translate("cli", "“%1” is no place on a waiting list. Please give a number from 1.").arg(call.arguments.at(2)));
    const auto session = rowArguments(programme, domain::recordInfo<domain::Session>(), {call.arguments.at(0)});
    if (!session)
        return session.failure();
    const auto participant = rowArguments(programme, domain::recordInfo<domain::Participant>(), {call.arguments.at(1)});
    if (!participant)
        return participant.failure();
    return applyAndAnswer(call, document, domain::moveOnWaitingList(programme, domain::SessionId{session->constFirst()},
                                                                    domain::ParticipantId{participant->constFirst()}, place));
}

} // namespace cli
