#include "cli/commands/printcommand.h"

#include "base/safefile.h"
#include "cli/allocationoptions.h"
#include "cli/bookletoptions.h"
#include "cli/eventprintoptions.h"
#include "cli/recordarguments.h"
#include "domain/fieldtext.h"
#include "printing/bookletpage.h"
#include "printing/signaturepage.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <functional>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// A document ready to be written, with the answer that --json prints about it.
struct Printed
{
    QByteArray bytes;
    QJsonObject answer;
};

/// The sessions that --session names, else those of --day, else all; without those that are cancelled, unless named.
base::Result<QList<domain::SessionId>> sessionsOf(const Call &call, const domain::Programme &programme)
{
    QList<domain::SessionId> sessions;
    if (call.parser.isSet(u"session"_s)) {
        const auto ids = rowArguments(programme, domain::recordInfo<domain::Session>(), call.parser.values(u"session"_s));
        if (!ids)
            return ids.failure();
        for (const qint64 id : *ids) {
            if (!sessions.contains(domain::SessionId{id}))
                sessions.append(domain::SessionId{id});
        }
        return sessions;
    }
    const QString dayText = call.parser.value(u"day"_s);
    const QDate day = domain::parseDate(dayText);
    if (!dayText.isEmpty() && !day.isValid())
        return usageError(QCoreApplication::translate("cli", "“%1” is no date. Please write it like 2024-10-15.").arg(dayText));
    for (const domain::SessionId id : domain::sessionsByTime(programme)) {
        const domain::Session &session = *programme.find(id);
        if (session.state != domain::SessionState::Cancelled && (!day.isValid() || session.startsAt.date() == day))
            sessions.append(id);
    }
    if (sessions.isEmpty())
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("cli", "There is no session to print a sheet for. Please name one with --session."));
    return sessions;
}

base::Result<printing::SignatureOptions> signatureOptions(const Call &call)
{
    printing::SignatureOptions options;
    if (!call.parser.isSet(u"free-rows"_s))
        return options;
    bool isNumber = false;
    options.freeRows = call.parser.value(u"free-rows"_s).toInt(&isNumber);
    if (!isNumber || options.freeRows < 0 || options.freeRows > printing::SignatureOptions::MostFreeRows)
        return usageError(QCoreApplication::translate("cli", "“%1” is no number of free rows from 0 to %2.")
                              .arg(call.parser.value(u"free-rows"_s), QString::number(printing::SignatureOptions::MostFreeRows)));
    return options;
}

base::Result<Printed> signatureSheets(const Call &call, const domain::Programme &programme)
{
    const auto options = signatureOptions(call);
    if (!options)
        return options.failure();
    const auto sessions = sessionsOf(call, programme);
    if (!sessions)
        return sessions.failure();
    QList<printing::SignatureSheet> sheets;
    QJsonArray names;
    for (const domain::SessionId id : *sessions) {
        sheets.append(printing::signatureSheet(programme, id, *options));
        names.append(QJsonObject{{u"id"_s, QString::number(id.value)}, {u"label"_s, sheets.last().session}});
    }
    const auto pdf = printing::renderSignatureSheets(sheets);
    if (!pdf)
        return pdf.failure();
    for (const printing::PreflightFinding &finding : pdf->findings)
        call.console.message(finding.message);
    return Printed{pdf->bytes, {{u"sessions"_s, names}}};
}

base::Result<Printed> booklet(const Call &call, const domain::Programme &programme)
{
    const domain::ResultsBooklet results = bookletOf(call, programme);
    const auto pdf = printing::renderBooklet(results);
    if (!pdf)
        return pdf.failure();
    return Printed{*pdf, {{u"findings"_s, results.findings}, {u"left_out"_s, results.leftOut}}};
}

base::Result<Printed> allocation(const Call &call, const domain::Programme &programme)
{
    const auto chosen = allocationOf(call, programme);
    if (!chosen)
        return chosen.failure();
    const auto pdf = allocationPdf(call, programme, *chosen);
    if (!pdf)
        return pdf.failure();
    return Printed{*pdf, {{u"allocation"_s, QJsonObject{{u"id"_s, QString::number(chosen->id.value)}, {u"label"_s, chosen->title}}}}};
}

/// Badges, signs, lists and labels of the closing event; what is to be looked at is told on standard error.
base::Result<Printed> forEvent(const Call &call, workspace::Document &document)
{
    const auto order = eventPrintOrder(call, document, call.arguments.at(0));
    if (!order)
        return order.failure();
    const auto pdf = printing::printForEvent(document.programme(), *order);
    if (!pdf)
        return pdf.failure();
    QJsonArray findings;
    for (const printing::PreflightFinding &finding : pdf->findings) {
        call.console.message(finding.message);
        findings.append(finding.message);
    }
    return Printed{pdf->bytes, {{u"count"_s, pdf->count}, {u"pages"_s, pdf->pages}, {u"findings"_s, findings}}};
}

/// What can be printed, and the options that are for it alone.
struct Printable
{
    OptionOwner owner;
    std::function<base::Result<Printed>(const Call &call, workspace::Document &document)> print;
};

QList<Printable> printables()
{
    const auto ofProgramme = [](base::Result<Printed> (*print)(const Call &, const domain::Programme &)) {
        return [print](const Call &call, const workspace::Document &document) { return print(call, document.programme()); };
    };
    QList<Printable> list{
        {{u"signature-sheet"_s, {u"session"_s, u"day"_s, u"free-rows"_s}}, ofProgramme(&signatureSheets)},
        {{u"booklet"_s, {u"with-names"_s, u"unreviewed"_s}}, ofProgramme(&booklet)},
        {allocationOptionOwner(), ofProgramme(&allocation)},
    };
    for (const OptionOwner &owner : eventPrintOwners())
        list.append({owner, &forEvent});
    return list;
}

base::Result<Printed> printed(const Call &call, workspace::Document &document)
{
    const QString what = call.arguments.at(0);
    const QList<Printable> all = printables();
    QStringList names;
    QList<OptionOwner> owners;
    for (const Printable &printable : all) {
        names.append(printable.owner.what);
        owners.append(printable.owner);
    }
    const qsizetype chosen = names.indexOf(what);
    if (chosen < 0)
        return usageError(QCoreApplication::translate("cli", "“%1” cannot be printed. Possible are: %2.").arg(what, names.join(u", "_s)));
    if (const auto checked = checkOptionOwners(call, what, owners); !checked)
        return checked.failure();
    return all[chosen].print(call, document);
}

} // namespace

QString PrintCommand::name() const
{
    return u"print"_s;
}

QString PrintCommand::summary() const
{
    return QCoreApplication::translate("cli", "Makes signature sheets, badges, labels and lists for the closing event, the booklet of results or the record of an allocation as PDF.");
}

QList<Argument> PrintCommand::furtherArguments() const
{
    return {{u"WHAT"_s, QCoreApplication::translate("cli", "signature-sheet, badges, table-signs, order-list, posting-list, address-labels, calibration, booklet or allocation.")},
            {u"OUT.pdf"_s, QCoreApplication::translate("cli", "The file to write.")}};
}

QList<QCommandLineOption> PrintCommand::options() const
{
    return QList<QCommandLineOption>{
        {u"session"_s, QCoreApplication::translate("cli", "For this session, by id or title. Signature sheet: may be repeated; all that are not cancelled when not given. Otherwise the closing event when not given."), u"ID"_s},
        {u"day"_s, QCoreApplication::translate("cli", "Signature sheet: for the sessions of this day."), u"YYYY-MM-DD"_s},
        {u"free-rows"_s, QCoreApplication::translate("cli", "Signature sheet: empty rows for people who are not on the list; 3 when not given."), u"N"_s},
    } + eventPrintOptions() + bookletOptions() + allocationOptions();
}

base::Result<ExitCode> PrintCommand::execute(Call &call, workspace::Document &document) const
{
    const auto made = printed(call, document);
    if (!made)
        return made.failure();
    if (QFileInfo(call.arguments.at(1)).canonicalFilePath() == QFileInfo(document.path()).canonicalFilePath())
        return usageError(QCoreApplication::translate("cli", "“%1” is the programme itself. Please name another file.").arg(call.arguments.at(1)));
    base::SafeFile file(call.arguments.at(1));
    if (const auto opened = file.open(); !opened)
        return opened.failure();
    file.device().write(made->bytes);
    if (const auto written = file.commit(); !written)
        return written.failure();
    if (call.json) {
        QJsonObject answer = made->answer;
        answer.insert(u"path"_s, file.targetPath());
        answer.insert(u"size"_s, made->bytes.size());
        call.console.print(answer);
    } else if (!call.document) {
        call.console.message(QCoreApplication::translate("cli", "“%1” was written.").arg(file.targetPath()));
    }
    return ExitCode::Done;
}

} // namespace cli
