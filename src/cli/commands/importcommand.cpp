#include "cli/commands/importcommand.h"

#include "cli/applied.h"
#include "exchange/imports/participantimport.h"
#include "exchange/imports/registerimport.h"
#include "exchange/readers/delimitedtextreader.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// A list compared with the programme, and the change that would follow.
struct PlannedImport
{
    exchange::ImportPreview preview;
    domain::ChangeSet changeSet;
    QLatin1StringView recordKey; ///< JSON key under which a row names its record
};

base::Result<exchange::SourceTable> readSource(const Call &call, const QString &path)
{
    if (call.parser.isSet(u"sheet"_s))
        return usageError(QCoreApplication::translate("cli", "Lists in delimited text have no sheets; please call again without --sheet."));
    const QString sentence = QCoreApplication::translate("cli", "The list “%1” cannot be read.").arg(path);
    if (!QFileInfo(path).isFile())
        return base::fail(base::ErrorCode::InputRefused, sentence);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::InputRefused, sentence, file.errorString());
    return exchange::DelimitedTextReader::read(file, QFileInfo(path).fileName(), {call.parser.value(u"encoding"_s), {}});
}

base::Result<exchange::ParticipantImportOptions> participantOptions(const Call &call)
{
    exchange::ParticipantImportOptions options;
    for (const QString &mapping : call.parser.values(u"map"_s)) {
        const qsizetype equals = mapping.lastIndexOf(u'=');
        if (equals <= 0)
            return usageError(QCoreApplication::translate("cli", "“%1” is not of the form HEADING=FIELD.").arg(mapping));
        options.fieldOfHeading.insert(mapping.left(equals), mapping.mid(equals + 1));
    }
    return options;
}

base::Result<PlannedImport> planRegister(const domain::Programme &programme, const exchange::SourceTable &source)
{
    auto import = exchange::importRegister(programme, source);
    if (!import)
        return import.failure();
    return PlannedImport{std::move(import->preview), std::move(import->changeSet), "municipality"_L1};
}

base::Result<PlannedImport> planParticipants(const Call &call, const domain::Programme &programme, const exchange::SourceTable &source)
{
    const auto options = participantOptions(call);
    if (!options)
        return options.failure();
    auto import = exchange::previewParticipants(programme, source, *options);
    if (!import)
        return import.failure();
    auto changeSet = exchange::importParticipants(programme, *import);
    if (!changeSet)
        return changeSet.failure();
    return PlannedImport{std::move(import->preview), std::move(*changeSet), "participant"_L1};
}

base::Result<PlannedImport> plan(const Call &call, const domain::Programme &programme)
{
    const QString kind = call.arguments.at(0);
    if (kind != u"register"_s && kind != u"participants"_s)
        return usageError(QCoreApplication::translate("cli", "“%1” cannot be imported. Possible are: %2.").arg(kind, u"register, participants"_s));
    const auto source = readSource(call, call.arguments.at(1));
    if (!source)
        return source.failure();
    return kind == u"register"_s ? planRegister(programme, *source) : planParticipants(call, programme, *source);
}

/// The rows somebody should look at, and how many became what.
void tellRows(Console &console, const exchange::ImportPreview &preview)
{
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
    return QCoreApplication::translate("cli", "Imports the register of municipalities or a list of participants.");
}

QList<Argument> ImportCommand::furtherArguments() const
{
    return {{u"KIND"_s, QCoreApplication::translate("cli", "register or participants.")},
            {u"SOURCE"_s, QCoreApplication::translate("cli", "The list, in delimited text (CSV).")}};
}

QList<QCommandLineOption> ImportCommand::options() const
{
    return {
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
    auto planned = plan(call, document.programme());
    if (!planned)
        return planned.failure();
    QJsonObject answer;
    if (call.json)
        answer = exchange::toJson(planned->preview, planned->recordKey);
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
