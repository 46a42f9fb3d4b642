#include "cli/commands/attendcommand.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "domain/verbs/enrolmentverbs.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

base::Result<ExitCode> recordRest(Call &call, workspace::Document &document)
{
    const auto attendance = enumArgument<domain::Attendance>(call.parser.value(u"others"_s));
    if (!attendance)
        return attendance.failure();
    const auto session = rowArguments(document.programme(), domain::recordInfo<domain::Session>(), {call.arguments.at(0)});
    if (!session)
        return session.failure();
    return applyAndAnswer(call, document, domain::recordOthers(document.programme(), domain::SessionId{session->constFirst()}, *attendance));
}

} // namespace

QString AttendCommand::name() const
{
    return u"attend"_s;
}

QString AttendCommand::summary() const
{
    return QCoreApplication::translate("cli", "Records a person's attendance in a session.");
}

QList<Argument> AttendCommand::furtherArguments() const
{
    return {{u"SESSION"_s, QCoreApplication::translate("cli", "The session by id or title.")},
            {u"[PARTICIPANT]"_s, QCoreApplication::translate("cli", "The person by id or name."), Argument::Optional},
            {u"[STATE]"_s, QCoreApplication::translate("cli", "unknown, present, partial, absent or excused."), Argument::Optional}};
}

QList<QCommandLineOption> AttendCommand::options() const
{
    return {{u"minutes"_s, QCoreApplication::translate("cli", "How long the person was there."), u"N"_s},
            {u"others"_s, QCoreApplication::translate("cli", "Records this state for everybody enrolled of whom nothing is recorded yet."), u"STATE"_s}};
}

base::Result<ExitCode> AttendCommand::execute(Call &call, workspace::Document &document) const
{
    const domain::Programme &programme = document.programme();
    const bool others = call.parser.isSet(u"others"_s);
    if (call.arguments.size() != (others ? 1 : 3))
        return usageError(QCoreApplication::translate("cli", "Please give a person and a state, or only a state after --others."));
    if (others)
        return recordRest(call, document);
    domain::AttendanceEntry entry;
    const auto attendance = enumArgument<domain::Attendance>(call.arguments.at(2));
    if (!attendance)
        return attendance.failure();
    entry.attendance = *attendance;
    if (call.parser.isSet(u"minutes"_s)) {
        bool isNumber = false;
        entry.minutes = call.parser.value(u"minutes"_s).toInt(&isNumber);
        if (!isNumber || *entry.minutes < 0)
            return usageError(QCoreApplication::translate("cli", "“%1” is no number of minutes.").arg(call.parser.value(u"minutes"_s)));
    }
    const auto session = rowArguments(programme, domain::recordInfo<domain::Session>(), {call.arguments.at(0)});
    if (!session)
        return session.failure();
    const auto participant = rowArguments(programme, domain::recordInfo<domain::Participant>(), {call.arguments.at(1)});
    if (!participant)
        return participant.failure();
    entry.session = domain::SessionId{session->constFirst()};
    entry.participant = domain::ParticipantId{participant->constFirst()};
    return applyAndAnswer(call, document, domain::recordAttendance(programme, {entry}));
}

} // namespace cli
