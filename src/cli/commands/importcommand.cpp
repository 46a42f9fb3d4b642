#include "cli/commands/importcommand.h"

#include "cli/applied.h"
#include "cli/commands/calendarfileimport.h"
#include "cli/commands/feedbackimport.h"
#include "cli/commands/importoptions.h"
#include "cli/commands/templatetransfer.h"
#include "cli/importanswer.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return QCoreApplication::translate("cli", "Imports the register of municipalities, a list of participants, of their interests or of dates, the report of a video meeting, a calendar file, or a layout of certificates.");
}

QList<Argument> ImportCommand::furtherArguments() const
{
    return {{u"KIND"_s, QCoreApplication::translate("cli", "register, participants, attendance, interests, dates (school holidays, unavailable times, sessions: the headings say which), feedback, sessions or busy (from a calendar file) or template (a layout of certificates).")},
            {u"SOURCE"_s, QCoreApplication::translate("cli", "The list: delimited text (CSV), a spreadsheet, or a mail’s line of recipients; for sessions and busy a calendar file (ICS).")}};
}

QList<QCommandLineOption> ImportCommand::options() const
{
    return importOptions() + feedbackOptions() + calendarImportOptions();
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
    if (isCalendarImport(call))
        return importCalendarFile(call, document);
    for (const QString &option : {u"best"_s, u"coach"_s}) {
        if (call.parser.isSet(option))
            return usageError(QCoreApplication::translate("cli", "--%1 is not for the import of %2.").arg(option, call.arguments.at(0)));
    }
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
        tellImportedRows(call.console, planned->preview, options->kind == workspace::ListKind::Interests ? ToldRows::WithReasons : ToldRows::ToLookAt);
    return planned->preview.needsAttention() || planned->leavesOut ? ExitCode::Attention : ExitCode::Done;
}

} // namespace cli
