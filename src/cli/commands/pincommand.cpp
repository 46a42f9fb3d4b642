#include "cli/commands/pincommand.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "cli/sessionarguments.h"
#include "domain/verbs/assignmentverbs.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString PinCommand::name() const
{
    return u"pin"_s;
}

QString PinCommand::summary() const
{
    return QCoreApplication::translate("cli", "Pins people to a training for every plan, or bars them from it.");
}

QList<Argument> PinCommand::furtherArguments() const
{
    return {{u"SESSION"_s, QCoreApplication::translate("cli", "The training by id or title.")},
            {u"PARTICIPANT…"_s, QCoreApplication::translate("cli", "People by id or name."), Argument::Some}};
}

QList<QCommandLineOption> PinCommand::options() const
{
    return {
        {u"forbid"_s, QCoreApplication::translate("cli", "They must not attend it.")},
        {u"clear"_s, QCoreApplication::translate("cli", "Leave it to the planner again.")},
    };
}

base::Result<ExitCode> PinCommand::execute(Call &call, workspace::Document &document) const
{
    const bool forbids = call.parser.isSet(u"forbid"_s);
    const bool clears = call.parser.isSet(u"clear"_s);
    if (forbids && clears)
        return usageError(QCoreApplication::translate("cli", "Please give only one of --forbid and --clear."));
    const auto session = sessionArguments(document.programme(), {call.arguments.constFirst()});
    if (!session)
        return session.failure();
    const auto people = rowArguments(document.programme(), domain::recordInfo<domain::Participant>(), call.arguments.mid(1));
    if (!people)
        return people.failure();
    QList<domain::PlannedSeat> seats;
    for (const qint64 person : *people)
        seats.append({domain::ParticipantId{person}, session->constFirst()});
    std::optional<domain::AssignmentLockKind> kind;
    if (!clears)
        kind = forbids ? domain::AssignmentLockKind::Forbidden : domain::AssignmentLockKind::Pinned;
    return applyAndAnswer(call, document, domain::lockSeats(document.programme(), seats, kind));
}

} // namespace cli
