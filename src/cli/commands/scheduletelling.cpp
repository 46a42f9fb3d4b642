#include "cli/commands/scheduletelling.h"

#include "base/clock.h"
#include "base/safefile.h"
#include "domain/rules/scheduletellings.h"
#include "workspace/document.h"
#include "workspace/outgoing.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// Whom a schedule is for; nobody: everybody in it.
QList<domain::Recipient> recipientsOf(const exchange::SessionSelection &selection)
{
    if (selection.participant.isValid())
        return {{selection.participant, {}}};
    return selection.coach.isValid() ? QList<domain::Recipient>{{{}, selection.coach}} : QList<domain::Recipient>();
}

} // namespace

OptionOwner toldScheduleOwner()
{
    return {u"schedule"_s, {u"told"_s}};
}

ScheduleRecord recordOfSchedule(const Call &call, const domain::Programme &programme, const exchange::SessionSelection &selection, const QString &format)
{
    const QList<domain::SessionId> sessions = exchange::selectedSessions(programme, selection);
    const QList<domain::Recipient> recipients = recipientsOf(selection);
    ScheduleRecord record;
    if (format == u"ics"_s)
        record.way = domain::NoticeWay::CalendarFile;
    if (format == u"ics"_s || format == u"html"_s) // the page has calendar files in it
        record.published = sessions;
    if (!call.parser.isSet(u"told"_s))
        return record;
    const QDateTime now = base::Clock::now();
    const bool showsLinks = format != u"pdf"_s || call.parser.value(u"layout"_s).toLower() == u"list"_s; // the matrix on paper shows none
    record.tellings = !recipients.isEmpty() ? domain::tellingsOfPersonalSchedules(programme, recipients, sessions, now)
        : domain::tellingsOfSharedSchedule(programme, showsLinks ? sessions : domain::sessionsToldWithoutLinks(programme, sessions), now);
    return record;
}

ScheduleRecord recordOfPersonalSchedules(
    const Call &call, const domain::Programme &programme, const QList<domain::Recipient> &recipients, const QList<domain::SessionId> &sessions)
{
    ScheduleRecord record;
    if (call.parser.isSet(u"told"_s))
        record.tellings = domain::tellingsOfPersonalSchedules(programme, recipients, sessions, base::Clock::now());
    return record;
}

base::Result<QString> handOut(
    const Call &call, workspace::Document &document, const QString &path, const QByteArray &bytes, const ScheduleRecord &record)
{
    base::SafeFile place(path);
    if (const auto writable = place.open(); !writable)
        return writable.failure();
    const QFileInfo info(path);
    const auto written = handOut(call, document, info.absolutePath(), QList<workspace::NamedBytes>{{info.fileName(), bytes}}, record);
    return written ? base::Result<QString>(place.targetPath()) : written.failure();
}

base::Result<QStringList> handOut(
    const Call &call, workspace::Document &document, const QString &folder, const QList<workspace::NamedBytes> &files, const ScheduleRecord &record)
{
    const auto written = workspace::writeOutgoing(document, folder, files, record.tellings, record.way, domain::Confirmation::Given, record.published);
    if (!written)
        return written.failure();
    if (!record.published.isEmpty() && document.isReadOnly())
        call.console.message(QCoreApplication::translate("cli", "The programme is read-only: that its sessions were published is not noted."));
    QStringList paths;
    for (const workspace::NamedBytes &file : files)
        paths.append(QDir(folder).absoluteFilePath(file.fileName));
    return paths;
}

} // namespace cli
