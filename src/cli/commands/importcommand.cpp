#include "cli/commands/importcommand.h"

#include "cli/applied.h"
#include "cli/commands/attendanceoptions.h"
#include "workspace/document.h"
#include "workspace/listimport.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

std::optional<workspace::ListKind> listKind(const QString &name)
{
    if (name == u"register"_s)
        return workspace::ListKind::Register;
    if (name == u"participants"_s)
        return workspace::ListKind::Participants;
    return name == u"attendance"_s ? std::optional(workspace::ListKind::Attendance) : std::nullopt;
}

base::Result<workspace::ListImportOptions> importOptions(const Call &call, const domain::Programme &programme)
{
    const auto kind = listKind(call.arguments.at(0));
    if (!kind)
        return usageError(QCoreApplication::translate("cli", "“%1” cannot be imported. Possible are: %2.").arg(call.arguments.at(0), u"register, participants, attendance"_s));
    if (call.parser.isSet(u"sheet"_s))
        return usageError(QCoreApplication::translate("cli", "Lists in delimited text have no sheets; please call again without --sheet."));
    workspace::ListImportOptions options;
    options.kind = *kind;
    if (const auto taken = takeAttendanceOptions(call, programme, options); !taken)
        return taken.failure();
    options.encoding = call.parser.value(u"encoding"_s);
    for (const QString &mapping : call.parser.values(u"map"_s)) {
        const qsizetype equals = mapping.lastIndexOf(u'=');
        if (equals <= 0)
            return usageError(QCoreApplication::translate("cli", "“%1” is not of the form HEADING=FIELD.").arg(mapping));
        options.fieldOfHeading.insert(mapping.left(equals), mapping.mid(equals + 1));
    }
    return options;
}

/// The rows somebody should look at, and how many became what.
void tellRows(Console &console, const exchange::ImportPreview &preview)
{
    for (const QString &note : preview.notes)
        console.message(QCoreApplication::translate("cli", "%1: %2").arg(preview.source, note));
    for (const exchange::ImportRow &row : preview.rows) {
        const bool isTold = row.outcome == exchange::RowOutcome::Conflict || row.outcome == exchange::RowOutcome::Rejected
            || (row.municipality && row.municipality->match < domain::MunicipalityMatch::Normalized);
        if (isTold && !row.reasons.isEmpty())
            console.message(QCoreApplication::translate("cli", "%1, row %2: %3").arg(preview.source).arg(row.row).arg(row.reasons.join(u' ')));
    }
    console.print(QCoreApplication::translate("cli", "%1: %2 new, %3 changed, %4 same, %5 conflicts, %6 rejected, %7 skipped.")
                      .arg(preview.source)
                      .arg(preview.count(exchange::RowOutcome::New))
                      .arg(preview.count(exchange::RowOutcome::Changed))
                      .arg(preview.count(exchange::RowOutcome::Same))
                      .arg(preview.count(exchange::RowOutcome::Conflict))
                      .arg(preview.count(exchange::RowOutcome::Rejected))
                      .arg(preview.count(exchange::RowOutcome::Skipped)));
}

} // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return QCoreApplication::translate("cli", "Imports the register of municipalities, a list of participants or the report of a video meeting.");
}

QList<Argument> ImportCommand::furtherArguments() const
{
    return {{u"KIND"_s, QCoreApplication::translate("cli", "register, participants or attendance.")},
            {u"SOURCE"_s, QCoreApplication::translate("cli", "The list, in delimited text (CSV).")}};
}

QList<QCommandLineOption> ImportCommand::options() const
{
    return attendanceOptions() + QList<QCommandLineOption>{
        {u"dry-run"_s, QCoreApplication::translate("cli", "Only say what would become of each row.")},
        {u"sheet"_s, QCoreApplication::translate("cli", "Sheet of a spreadsheet; lists in delimited text have none."), u"S"_s},
        {u"encoding"_s, QCoreApplication::translate("cli", "Encoding of the list; recognised when not given."), u"E"_s},
        {u"map"_s, QCoreApplication::translate("cli", "Take a column as this field; an empty FIELD leaves it out; may be repeated."), u"HEADING=FIELD"_s},
    };
}

DocumentCommand::Access ImportCommand::access(const Call &call) const
{
    return call.parser.isSet(u"dry-run"_s) ? Access::Read : Access::Write;
}

base::Result<ExitCode> ImportCommand::execute(Call &call, workspace::Document &document) const
{
    const auto options = importOptions(call, document.programme());
    if (!options)
        return options.failure();
    auto planned = workspace::planImport(document.programme(), call.arguments.at(1), *options);
    if (!planned)
        return planned.failure();
    QJsonObject answer;
    if (call.json) {
        answer = exchange::toJson(planned->preview, options->kind == workspace::ListKind::Register ? "municipality"_L1 : "participant"_L1);
        if (options->kind == workspace::ListKind::Attendance)
            answer.insert(u"session"_s, idValue(planned->session.value));
    }
    if (access(call) == Access::Write) {
        const auto change = applyChange(call, document, std::move(planned->changeSet));
        if (!change)
            return change.failure();
        answer.insert(u"change"_s, idValue(change->id));
    }
    if (call.json)
        call.console.print(answer);
    else
        tellRows(call.console, planned->preview);
    return planned->preview.needsAttention() ? ExitCode::Attention : ExitCode::Done;
}

} // namespace cli
