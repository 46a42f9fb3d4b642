#include "cli/commands/seatcommand.h"

#include "cli/applied.h"
#include "cli/eventprintoptions.h"
#include "cli/recordarguments.h"
#include "cli/sessionarguments.h"
#include "domain/verbs/tableverbs.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString SeatCommand::name() const
{
    return u"seat"_s;
}

QString SeatCommand::summary() const
{
    return QCoreApplication::translate("cli", "Seats people at tables of the closing event, by name or all of them anew.");
}

QList<Argument> SeatCommand::furtherArguments() const
{
    return {{u"[TABLE PARTICIPANT…]"_s, QCoreApplication::translate("cli", "The table (\"\" takes people away from theirs) and who sits at it, by id or name."), Argument::Any}};
}

QList<QCommandLineOption> SeatCommand::options() const
{
    return {{u"size"_s, QCoreApplication::translate("cli", "Seats everybody with a place anew, so many at a table at most; people of one municipality apart."), u"N"_s},
            {u"session"_s, QCoreApplication::translate("cli", "In this session, by id or title; the closing event when not given."), u"ID"_s}};
}

base::Result<ExitCode> SeatCommand::execute(Call &call, workspace::Document &document) const
{
    const bool isAll = call.parser.isSet(u"size"_s);
    if (isAll ? !call.arguments.isEmpty() : call.arguments.size() < 2)
        return usageError(QCoreApplication::translate("cli", "Please give a table and who sits at it, or --size for everybody."));
    const domain::Programme &programme = document.programme();
    const auto session = eventSession(call, programme);
    if (!session)
        return session.failure();
    if (isAll) {
        const auto size = numberOption(call.parser, u"size"_s, 0);
        if (!size)
            return size.failure();
        return applyAndAnswer(call, document, domain::assignTables(programme, *session, *size));
    }
    const auto ids = rowArguments(programme, domain::recordInfo<domain::Participant>(), call.arguments.mid(1));
    if (!ids)
        return ids.failure();
    QList<domain::ParticipantId> people;
    for (const qint64 id : *ids)
        people.append(domain::ParticipantId{id});
    return applyAndAnswer(call, document, domain::setTable(programme, *session, people, call.arguments.first()));
}

} // namespace cli
