#include "cli/commands/importcommand.h"

#include "cli/applied.h"
#include "cli/commands/feedbackimport.h"
#include "cli/commands/importoptions.h"
#include "cli/commands/templatetransfer.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowsTold = 200;

/// The rows somebody should look at, and how many became what. With `allReasons` each row that has something to say.
void tellRows(Console &console, const exchange::ImportPreview &preview, bool allReasons)
{
    for (const QString &note : preview.notes)
        console.message(QCoreApplication::translate("cli", "%1: %2").arg(preview.source, note));
    int told = 0;
    for (const exchange::ImportRow &row : preview.rows) {
        const bool isTold = allReasons || row.outcome == exchange::RowOutcome::Conflict || row.outcome == exchange::RowOutcome::Rejected
            || (row.municipality && row.municipality->match < domain::MunicipalityMatch::Normalized);
        if (!isTold || row.reasons.isEmpty())
            continue;
        if (++told <= mostRowsTold)
            console.message(QCoreApplication::translate("cli", "%1, row %2: %3").arg(preview.source).arg(row.row).arg(row.reasons.join(u' ')));
    }
    if (told > mostRowsTold)
        console.message(QCoreApplication::translate("cli", "%n more rows are to be looked at; --json tells them all.", nullptr, told - mostRowsTold));
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
    return QCoreApplication::translate("cli", "Imports the register of municipalities, a list of participants, of their interests or of dates, the report of a video meeting, or a layout of certificates.");
}

QList<Argument> ImportCommand::furtherArguments() const
{
    return {{u"KIND"_s, QCoreApplication::translate("cli", "register, participants, attendance, interests, dates (school holidays, unavailable times, sessions: the headings say which), feedback or template (a layout of certificates).")},
            {u"SOURCE"_s, QCoreApplication::translate("cli", "The list: delimited text (CSV), a spreadsheet, or a mail’s line of recipients.")}};
}

QList<QCommandLineOption> ImportCommand::options() const
{
    return importOptions() + feedbackOptions();
}

DocumentCommand::Access ImportCommand::access(const Call &call) const
{
    return call.parser.isSet(u"dry-run"_s) ? Access::Read : Access::Write;
}

base::Result<ExitCode> ImportCommand::execute(Call &call, workspace::Document &document) const
{
    if (call.arguments.at(0) == u"feedback"_s)
        return importFeedback(call, document);
    if (call.arguments.at(0) == u"template"_s)
        return importTemplate(call, document);
    if (call.parser.isSet(u"best"_s))
        return usageError(QCoreApplication::translate("cli", "--%1 is not for the import of %2.").arg(u"best"_s, call.arguments.at(0)));
    const auto options = importOptionsOf(call, document.programme());
    if (!options)
        return options.failure();
    auto planned = workspace::planImport(document.programme(), {call.arguments.at(1)}, *options);
    if (!planned)
        return planned.failure();
    QJsonObject answer;
    if (call.json) {
        answer = exchange::toJson(planned->preview, workspace::plannedTable(options->kind, *planned));
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
        tellRows(call.console, planned->preview, options->kind == workspace::ListKind::Interests);
    return planned->preview.needsAttention() || planned->leavesOut ? ExitCode::Attention : ExitCode::Done;
}

} // namespace cli
