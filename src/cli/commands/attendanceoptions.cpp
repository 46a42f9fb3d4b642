#include "cli/commands/attendanceoptions.h"

#include "cli/recordarguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// "12=Änne von der Heide", "12=34" or "12=skip": whom a row of a meeting report means.
base::Result<std::pair<int, exchange::RowDecision>> rowDecision(const domain::Programme &programme, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    bool isNumber = false;
    const int row = text.left(equals).toInt(&isNumber);
    if (equals <= 0 || !isNumber)
        return usageError(
            QCoreApplication::translate("cli", "“%1” is not of the form ROW=PARTICIPANT or ROW=skip.").arg(text));
    exchange::RowDecision decision;
    const QString who = text.sliced(equals + 1);
    if (who == u"skip"_s) {
        decision.action = exchange::RowDecision::Action::Skip;
        return std::pair(row, decision);
    }
    const auto participant = rowArguments(programme, domain::recordInfo<domain::Participant>(), {who});
    if (!participant)
        return participant.failure();
    decision.action = exchange::RowDecision::Action::Update;
    decision.participant = domain::ParticipantId{participant->constFirst()};
    return std::pair(row, decision);
}

} // namespace

QList<QCommandLineOption> attendanceOptions()
{
    return {
        {u"session"_s,
            QCoreApplication::translate(
                "cli", "Session of a meeting report, by id or title; the one held at its time when not given."),
            u"ID"_s},
        {u"decide"_s,
            QCoreApplication::translate("cli",
                "Whom a row of a meeting report means, by id or name, or “skip” to leave it out; may be repeated."),
            u"ROW=PARTICIPANT"_s},
    };
}

base::Result<> takeAttendanceOptions(
    const Call &call, const domain::Programme &programme, workspace::ListImportOptions &options)
{
    const bool isGiven = call.parser.isSet(u"session"_s) || call.parser.isSet(u"decide"_s);
    if (options.kind != workspace::ListKind::Attendance && isGiven)
        return usageError(
            QCoreApplication::translate("cli", "--session and --decide are only for the import of attendance."));
    if (options.kind == workspace::ListKind::Attendance && call.parser.isSet(u"map"_s))
        return usageError(QCoreApplication::translate("cli", "--map is not for the import of attendance."));
    if (call.parser.isSet(u"session"_s)) {
        const QString name = call.parser.value(u"session"_s);
        const auto session = rowArguments(programme, domain::recordInfo<domain::Session>(), {name});
        if (!session)
            return session.failure();
        options.session = domain::SessionId{session->constFirst()};
    }
    for (const QString &text : call.parser.values(u"decide"_s)) {
        const auto decision = rowDecision(programme, text);
        if (!decision)
            return decision.failure();
        options.decisions.insert(decision->first, decision->second);
    }
    options.previewOnly = call.parser.isSet(u"dry-run"_s);
    return {};
}

} // namespace cli
