#include "cli/commands/exportcommand.h"

#include "base/clock.h"
#include "base/safefile.h"
#include "cli/allocationoptions.h"
#include "cli/applied.h"
#include "cli/bookletoptions.h"
#include "cli/calendaroptions.h"
#include "cli/commands/mailexport.h"
#include "cli/commands/scheduleexport.h"
#include "cli/commands/scheduletelling.h"
#include "cli/commands/tableexport.h"
#include "cli/commands/templatetransfer.h"
#include "cli/commands/updatesexport.h"
#include "cli/recordarguments.h"
#include "exchange/sessionselection.h"
#include "exchange/writers/bookletwriter.h"
#include "exchange/writers/icswriter.h"
#include "exchange/writers/scheduleexport.h"
#include "printing/bookletpage.h"
#include "workspace/document.h"
#include "workspace/signingkeys.h"
#include "workspace/verificationpage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// What can be exported; the first format is taken when neither --format nor the file's name says one.
struct Export
{
    QString what;
    QStringList formats;
};

const QList<Export> &exports()
{
    static const QList<Export> list = [] {
        QList<Export> entries{{u"schedule"_s, {u"ics"_s, u"csv"_s, u"xlsx"_s, u"pdf"_s, u"html"_s, u"json"_s}},
                              {u"personal-schedules"_s, {u"pdf"_s}}};
        for (const QString &table : exportedTables())
            entries.append(Export{table, {u"csv"_s, u"xlsx"_s, u"json"_s}});
        return entries + QList<Export>{
            {u"booklet"_s, {u"html"_s, u"pdf"_s}},
            {u"allocation"_s, {u"json"_s, u"pdf"_s}},
            {u"template"_s, {u"lotse-layout"_s, u"json"_s}},
            {u"mail"_s, {u"eml"_s, u"mbox"_s, u"pdf"_s, u"addresses"_s, u"txt"_s}},
            {u"updates"_s, {u"eml"_s}},
            {u"key"_s, {u"json"_s}}, {u"verification"_s, {u"html"_s}},
        };
    }();
    return list;
}

/// Options of the record of an allocation and of a template belong to them alone, and the JSON of a record is the whole of it.
base::Result<> checkOwnedOptions(const Call &call, const QString &format)
{
    const QList<OptionOwner> owners = QList{allocationOptionOwner(), calendarOptionOwner(), templateOptionOwner(), mailOptionOwner(), updateOptionOwner(), toldScheduleOwner()} + scheduleOptionOwners();
    if (const auto checked = checkOptionOwners(call, call.arguments.at(0), owners); !checked)
        return checked;
    if (const auto checked = checkTableOptions(call, call.arguments.at(0), format); !checked)
        return checked;
    if (format != u"ics"_s && call.parser.isSet(u"alarm"_s))
        return usageError(QCoreApplication::translate("cli", "--alarm is only for calendar files. Please name a file like schedule.ics."));
    if (format == u"json"_s && call.parser.isSet(u"anonymous"_s))
        return usageError(QCoreApplication::translate("cli", "--anonymous is only for the PDF: the record as JSON is kept whole. Please add --format pdf and name a file like record.pdf."));
    return {};
}

base::Result<QString> formatOf(const Call &call)
{
    const QString what = call.arguments.at(0);
    QStringList names;
    for (const Export &entry : exports()) {
        names.append(entry.what);
        if (entry.what != what)
            continue;
        const bool isFolder = what == u"personal-schedules"_s;
        const QString suffix = isFolder ? QString() : QFileInfo(call.arguments.at(1)).suffix().toLower();
        QString format = suffix.isEmpty() ? entry.formats.constFirst() : suffix;
        if (call.parser.isSet(u"format"_s))
            format = call.parser.value(u"format"_s);
        if (entry.formats.contains(format))
            return format;
        return usageError(QCoreApplication::translate("cli", "There is no format “%1” for %2. Possible are: %3.").arg(format, what, entry.formats.join(u", "_s)));
    }
    return usageError(QCoreApplication::translate("cli", "“%1” cannot be exported. Possible are: %2.").arg(what, names.join(u", "_s)));
}

/// The one row of R that an option names; an invalid id when the option is not given.
template <class R>
base::Result<base::Id<R>> optionId(const Call &call, const domain::Programme &programme, const QString &option)
{
    if (!call.parser.isSet(option))
        return base::Id<R>();
    if (call.parser.values(option).size() > 1)
        return usageError(QCoreApplication::translate("cli", "--%1 can be given only once here; only mails and updates take several.").arg(option));
    const auto ids = rowArguments(programme, domain::recordInfo<R>(), {call.parser.value(option)});
    if (!ids)
        return ids.failure();
    return base::Id<R>{ids->constFirst()};
}

base::Result<exchange::SessionSelection> selectionOf(const Call &call, const domain::Programme &programme)
{
    exchange::SessionSelection selection;
    const auto roles = rowArguments(programme, domain::recordInfo<domain::Role>(), call.parser.values(u"role"_s));
    if (!roles)
        return roles.failure();
    for (const qint64 role : *roles)
        selection.roles.append(domain::RoleId{role});
    const auto participant = optionId<domain::Participant>(call, programme, u"participant"_s);
    if (!participant)
        return participant.failure();
    const auto coach = optionId<domain::Coach>(call, programme, u"coach"_s);
    if (!coach)
        return coach.failure();
    const auto session = optionId<domain::Session>(call, programme, u"session"_s);
    if (!session)
        return session.failure();
    selection.participant = *participant;
    selection.coach = *coach;
    selection.session = *session;
    return selection;
}

base::Result<QByteArray> schedule(const domain::Programme &programme, const exchange::SessionSelection &selection, const QString &format,
                                  const Call &call)
{
    const QList<domain::SessionId> sessions = exchange::selectedSessions(programme, selection);
    if (format == u"ics"_s) {
        const auto options = calendarOf(call, programme, selection);
        return options ? exchange::IcsWriter::calendar(programme, sessions, *options) : base::Result<QByteArray>(options.failure());
    }
    if (format == u"pdf"_s)
        return schedulePdf(call, programme, selection);
    if (format == u"html"_s)
        return schedulePage(call, programme, selection);
    if (format == u"json"_s)
        return QJsonDocument(exchange::scheduleJson(programme, sessions)).toJson();
    return exportScheduleTable(call, programme, format, selection);
}

base::Result<QByteArray> allocation(const domain::Programme &programme, const QString &format, const Call &call)
{
    const auto chosen = allocationOf(call, programme);
    if (!chosen)
        return chosen.failure();
    return format == u"pdf"_s ? allocationPdf(call, programme, *chosen) : base::Result<QByteArray>(chosen->record.toUtf8());
}

base::Result<QByteArray> content(const domain::Programme &programme, const QString &what, const QString &format,
                                 const exchange::SessionSelection &selection, const Call &call)
{
    if (what == u"schedule"_s)
        return schedule(programme, selection, format, call);
    if (what == u"booklet"_s) {
        const domain::ResultsBooklet booklet = bookletOf(call, programme);
        return format == u"pdf"_s ? printing::renderBooklet(booklet) : exchange::BookletWriter::write(booklet);
    }
    if (what == u"allocation"_s)
        return allocation(programme, format, call);
    return exportTable(call, programme, what, format, selection);
}

/// Writes a file; returns where it is.
base::Result<QString> written(const QString &path, const QByteArray &bytes)
{
    base::SafeFile file(path);
    if (const auto opened = file.open(); !opened)
        return opened.failure();
    file.device().write(bytes); // a failure is remembered and comes out of commit()
    const auto done = file.commit();
    return done ? base::Result<QString>(file.targetPath()) : done.failure();
}

/// For those who check certificates: the key file, or the page that has it in it.
base::Result<QByteArray> verification(workspace::Document &document, const QString &what)
{
    const auto keyFile = workspace::keyFileBytes(document, base::Clock::today());
    return keyFile && what == u"verification"_s ? workspace::verificationPage(*keyFile) : keyFile;
}

} // namespace

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return QCoreApplication::translate("cli", "Hands out the schedule, a table or a layout of certificates as a file.");
}

QList<Argument> ExportCommand::furtherArguments() const
{
    return {{u"WHAT"_s, QCoreApplication::translate("cli", "schedule, personal-schedules (PDF, into a folder or one file), participants, municipalities, sessions, enrolments, attendance, questions, findings, feedback, certificates, booklet, allocation, template (a layout of certificates), mail, updates, key or verification.")},
            {u"OUT"_s, QCoreApplication::translate("cli", "The file to write; for drafts of mails and for updates a folder.")}};
}

QList<QCommandLineOption> ExportCommand::options() const
{
    return QList<QCommandLineOption>{
        {u"format"_s, QCoreApplication::translate("cli", "ics, csv, xlsx, pdf, html, json, or for mail eml, mbox, pdf or addresses; by the name of OUT when not given."), u"F"_s},
        {u"role"_s, QCoreApplication::translate("cli", "Only for this role; may be repeated."), u"R"_s},
        {u"participant"_s, QCoreApplication::translate("cli", "Only for this person; for mail may be repeated."), u"ID"_s},
        {u"session"_s, QCoreApplication::translate("cli", "Only for this session; for mail and updates may be repeated."), u"ID"_s},
        {u"coach"_s, QCoreApplication::translate("cli", "Only for this coach."), u"ID"_s},
    } + scheduleOptions() + tableOptions() + bookletOptions() + allocationOptions() + calendarOptions() + templateOptions() + mailOptions() + updateOptions();
}

DocumentCommand::Access ExportCommand::access(const Call &call) const
{
    if (notesMessages(call) || notesUpdates(call) || call.parser.isSet(u"told"_s))
        return Access::Note;
    // Asked before the arguments are split from the file, too: OUT stands last.
    const QString suffix = QFileInfo(call.arguments.constLast()).suffix().toLower();
    const QString format = call.parser.isSet(u"format"_s) ? call.parser.value(u"format"_s) : suffix;
    return call.arguments.contains(u"schedule"_s) && !QStringList{u"csv"_s, u"xlsx"_s, u"pdf"_s, u"json"_s}.contains(format) ? Access::Note : Access::Read;
}

base::Result<ExitCode> ExportCommand::execute(Call &call, workspace::Document &document) const
{
    const auto format = formatOf(call);
    if (!format)
        return format.failure();
    if (const auto checked = checkOwnedOptions(call, *format); !checked)
        return checked.failure();
    if (call.arguments.at(0) == u"template"_s)
        return exportTemplate(call, document);
    if (call.arguments.at(0) == u"mail"_s)
        return exportMail(call, document, *format);
    if (call.arguments.at(0) == u"updates"_s)
        return exportUpdates(call, document);
    const auto selection = selectionOf(call, document.programme());
    if (!selection)
        return selection.failure();
    const QString what = call.arguments.at(0);
    if (what == u"personal-schedules"_s)
        return exportPersonalSchedules(call, document, *selection);
    const auto bytes = what == u"key"_s || what == u"verification"_s ? verification(document, what)
                                                                     : content(document.programme(), what, *format, *selection, call);
    if (!bytes)
        return bytes.failure();
    const auto path = what == u"schedule"_s
        ? handOut(call, document, call.arguments.at(1), *bytes, recordOfSchedule(call, document.programme(), *selection, *format))
        : written(call.arguments.at(1), *bytes);
    if (!path)
        return path.failure();
    if (call.json)
        call.console.print(QJsonObject{{u"path"_s, *path}, {u"format"_s, *format}, {u"size"_s, bytes->size()}});
    else if (!call.document)
        call.console.message(QCoreApplication::translate("cli", "“%1” was written.").arg(*path));
    return ExitCode::Done;
}

} // namespace cli
