#include "cli/commands/scheduleexport.h"

#include "cli/commands/scheduletelling.h"
#include "cli/exitcode.h"
#include "exchange/writers/schedulepagewriter.h"
#include "printing/personalschedulepage.h"
#include "printing/scheduledocument.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// The value of an option that has a few words, `fallback` when it is not given. Usage lists them.
template <class T>
base::Result<T> wordOption(const Call &call, const QString &option, const QList<std::pair<QString, T>> &words, T fallback)
{
    if (!call.parser.isSet(option))
        return fallback;
    QStringList known;
    for (const auto &[word, value] : words) {
        if (word == call.parser.value(option).toLower())
            return value;
        known.append(word);
    }
    return usageError(QCoreApplication::translate("cli", "--%1 is one of %2, not “%3”.").arg(option, known.join(u", "_s), call.parser.value(option)));
}

base::Result<printing::ScheduleArrangement> arrangementOf(const Call &call)
{
    using printing::ScheduleArrangement;
    return wordOption<ScheduleArrangement>(call, u"layout"_s, {{u"matrix"_s, ScheduleArrangement::Matrix}, {u"list"_s, ScheduleArrangement::ByDate}},
                                           ScheduleArrangement::Matrix);
}

base::Result<printing::PaperFormat> paperOf(const Call &call)
{
    using printing::PaperFormat;
    return wordOption<PaperFormat>(call, u"paper"_s, {{u"a4"_s, PaperFormat::A4}, {u"a3"_s, PaperFormat::A3}}, PaperFormat::A4);
}

base::Result<std::optional<printing::PaperOrientation>> orientationOf(const Call &call)
{
    using printing::PaperOrientation;
    using Choice = std::optional<PaperOrientation>;
    return wordOption<Choice>(call, u"orientation"_s, {{u"portrait"_s, PaperOrientation::Upright}, {u"landscape"_s, PaperOrientation::Across}}, Choice());
}

/// Who is named, and which sessions are left when people are not looked at.
printing::PersonalScheduleOptions personalOptions(const Call &call, const domain::Programme &programme, const exchange::SessionSelection &selection)
{
    printing::PersonalScheduleOptions options;
    if (selection.participant.isValid())
        options.recipients.append({selection.participant, {}});
    if (selection.coach.isValid())
        options.recipients.append({{}, selection.coach});
    options.roles = selection.roles;
    if (selection.session.isValid())
        options.sessions = {selection.session};
    else if (!selection.roles.isEmpty())
        options.sessions = exchange::selectedSessions(programme, {selection.roles, {}, {}, {}});
    options.withPeople = call.parser.isSet(u"with-people"_s);
    options.asOf = call.asOf;
    return options;
}

base::Result<printing::SchedulePaper> personalPaper(const Call &call)
{
    const auto format = paperOf(call);
    if (!format)
        return format.failure();
    const auto orientation = orientationOf(call);
    if (!orientation)
        return orientation.failure();
    return printing::SchedulePaper{*format, orientation->value_or(printing::PaperOrientation::Upright)};
}

base::Result<printing::RenderedPdf> render(const Call &call, const QList<printing::PersonalSchedule> &schedules)
{
    const auto paper = personalPaper(call);
    return paper ? printing::renderPersonalSchedules(schedules, *paper) : base::Result<printing::RenderedPdf>(paper.failure());
}

/// The files of personal schedules: one where OUT is a PDF, else one for each person in the folder OUT; returns where they are.
base::Result<QStringList> writePersonalSchedules(const Call &call, workspace::Document &document, const printing::RenderedPdf &batch,
                                                 const QList<printing::PersonalSchedule> &schedules, const ScheduleRecord &record)
{
    const QString &out = call.arguments.at(1);
    if (QFileInfo(out).suffix().toLower() == u"pdf"_s && !QFileInfo(out).isDir()) {
        const auto written = handOut(call, document, out, batch.bytes, record);
        return written ? base::Result<QStringList>(QStringList{*written}) : written.failure();
    }
    QList<workspace::NamedBytes> files;
    const auto take = [&files](int, const QString &fileName, const QByteArray &bytes) -> base::Result<> {
        files.append({fileName, bytes});
        return {};
    };
    if (const auto split = printing::splitPersonalSchedules(batch, schedules, take); !split)
        return split.failure();
    return handOut(call, document, out, files, record);
}

} // namespace

QList<QCommandLineOption> scheduleOptions()
{
    return {
        {u"layout"_s, QCoreApplication::translate("cli", "Schedule as PDF or page: matrix (months and roles) or list (by date)."), u"L"_s},
        {u"paper"_s, QCoreApplication::translate("cli", "Schedules as PDF: a4 or a3."), u"P"_s},
        {u"orientation"_s, QCoreApplication::translate("cli", "Schedules as PDF: portrait or landscape."), u"O"_s},
        {u"with-coaches"_s, QCoreApplication::translate("cli", "Schedule as page: say who leads each session.")},
        {u"with-people"_s, QCoreApplication::translate("cli", "Schedules of coaches: say who comes, not only how many.")},
    };
}

QList<OptionOwner> scheduleOptionOwners()
{
    return {{u"schedule"_s, {u"layout"_s, u"paper"_s, u"orientation"_s, u"with-coaches"_s, u"with-people"_s}},
            {u"personal-schedules"_s, {u"paper"_s, u"orientation"_s, u"with-people"_s, u"told"_s}}};
}

base::Result<QByteArray> schedulePdf(const Call &call, const domain::Programme &programme, const exchange::SessionSelection &selection)
{
    if (selection.participant.isValid() || selection.coach.isValid()) {
        const auto batch = render(call, printing::personalSchedules(programme, personalOptions(call, programme, selection)));
        return batch ? batch->bytes : base::Result<QByteArray>(batch.failure());
    }
    const auto arrangement = arrangementOf(call);
    if (!arrangement)
        return arrangement.failure();
    const auto format = paperOf(call);
    if (!format)
        return format.failure();
    const auto orientation = orientationOf(call);
    if (!orientation)
        return orientation.failure();
    printing::ScheduleOptions content{selection.roles, {}, call.asOf};
    if (selection.session.isValid())
        content.sessions = {selection.session};
    const auto pdf = printing::renderSchedule(programme, {content, *arrangement, *format, *orientation});
    if (!pdf)
        return pdf.failure();
    for (const printing::PreflightFinding &finding : pdf->findings)
        call.console.message(finding.message);
    return pdf->bytes;
}

base::Result<QByteArray> schedulePage(const Call &call, const domain::Programme &programme, const exchange::SessionSelection &selection)
{
    if (selection.participant.isValid() || selection.coach.isValid())
        return usageError(QCoreApplication::translate("cli", "The page of the schedule can only be narrowed by --role and --session; the schedule of one person is a PDF or a calendar file."));
    const auto arrangement = arrangementOf(call);
    if (!arrangement)
        return arrangement.failure();
    exchange::SchedulePageOptions options;
    options.sessions = exchange::selectedSessions(programme, selection);
    options.roles = selection.roles;
    options.isMatrix = *arrangement == printing::ScheduleArrangement::Matrix;
    options.withCoaches = call.parser.isSet(u"with-coaches"_s);
    options.asOf = call.asOf;
    return exchange::SchedulePageWriter::write(programme, options);
}

base::Result<ExitCode> exportPersonalSchedules(const Call &call, workspace::Document &document, const exchange::SessionSelection &selection)
{
    const domain::Programme programme = document.programme();
    const printing::PersonalScheduleOptions options = personalOptions(call, programme, selection);
    const QList<printing::PersonalSchedule> schedules = printing::personalSchedules(programme, options);
    const auto batch = render(call, schedules);
    if (!batch)
        return batch.failure();
    QList<domain::Recipient> recipients;
    for (const printing::PersonalSchedule &schedule : schedules)
        recipients.append(schedule.recipient);
    const QList<domain::SessionId> sessions = options.sessions.isEmpty() ? domain::sessionsByTime(programme) : options.sessions;
    const auto paths = writePersonalSchedules(call, document, *batch, schedules, recordOfPersonalSchedules(call, programme, recipients, sessions));
    if (!paths)
        return paths.failure();
    const int count = int(schedules.size());
    if (call.json)
        call.console.print(QJsonObject{{u"paths"_s, QJsonArray::fromStringList(*paths)}, {u"schedules"_s, count}});
    else if (!call.document)
        call.console.message(QCoreApplication::translate("cli", "%n personal schedules were written to “%1”.", nullptr, count).arg(QDir::toNativeSeparators(call.arguments.at(1))));
    return ExitCode::Done;
}

} // namespace cli
