#include "cli/commands/calendarfileimport.h"

#include "cli/applied.h"
#include "cli/importanswer.h"
#include "cli/recordarguments.h"
#include "workspace/calendarfiles.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

bool isBusy(const Call &call)
{
    return call.arguments.at(0) == u"busy"_s;
}

base::Result<> refuseOtherOptions(const Call &call)
{
    QStringList options{u"header-row"_s, u"recipe"_s, u"decide"_s, u"map"_s, u"sheet"_s, u"encoding"_s, u"session"_s, u"min-percent"_s, u"best"_s};
    if (!isBusy(call))
        options.append(u"coach"_s);
    for (const QString &option : options) {
        if (call.parser.isSet(option))
            return usageError(QCoreApplication::translate("cli", "--%1 is not for the import of %2.").arg(option, call.arguments.at(0)));
    }
    if (isBusy(call) && !call.parser.isSet(u"coach"_s))
        return usageError(QCoreApplication::translate("cli", "Please say with --coach whose calendar it is."));
    return {};
}

base::Result<exchange::CalendarImport> importOf(const Call &call, const domain::Programme &programme)
{
    const auto coaches = rowArguments(programme, domain::recordInfo<domain::Coach>(), call.parser.values(u"coach"_s));
    if (!coaches)
        return coaches.failure();
    return workspace::planCalendarImport(programme, call.arguments.at(1), domain::CoachId{coaches->value(0)});
}

} // namespace

QList<QCommandLineOption> calendarImportOptions()
{
    return {{u"coach"_s, QCoreApplication::translate("cli", "Whose calendar gives the busy times, by id or name."), u"ID"_s}};
}

bool isCalendarImport(const Call &call)
{
    return call.arguments.at(0) == u"sessions"_s || isBusy(call);
}

base::Result<ExitCode> importCalendarFile(Call &call, workspace::Document &document)
{
    if (const auto fitting = refuseOtherOptions(call); !fitting)
        return fitting.failure();
    auto import = importOf(call, document.programme());
    if (!import)
        return import.failure();
    QJsonObject answer;
    if (call.json)
        answer = exchange::toJson(import->preview, isBusy(call) ? "unavailability"_L1 : "session"_L1);
    if (!call.parser.isSet(u"dry-run"_s)) {
        const auto change = applyChange(call, document, std::move(import->changeSet));
        if (!change)
            return change.failure();
        answer.insert(u"change"_s, idValue(change->id));
    }
    if (call.json)
        call.console.print(answer);
    else
        tellImportedRows(call.console, import->preview, isBusy(call) ? ToldRows::ToLookAt : ToldRows::WithReasons, ImportedThing::CalendarEntry);
    return import->preview.needsAttention() ? ExitCode::Attention : ExitCode::Done;
}

} // namespace cli
