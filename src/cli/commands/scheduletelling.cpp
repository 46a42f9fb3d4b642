#include "cli/commands/scheduletelling.h"

#include "base/clock.h"
#include "domain/rules/scheduletellings.h"
#include "domain/verbs/publicationverbs.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

base::Result<> apply(workspace::Document &document, const QList<domain::Telling> &tellings, domain::NoticeWay way)
{
    if (const auto reason = document.readOnlyReason())
        return base::Failure(*reason);
    const auto note = domain::noteTellings(document.programme(), tellings, way, domain::Confirmation::Given);
    if (!note)
        return note.failure();
    const auto noted = document.apply(*note);
    return noted ? base::Result<>() : noted.failure();
}

base::Result<> noteTold(workspace::Document &document, const exchange::SessionSelection &selection, const QList<domain::SessionId> &sessions,
                        domain::NoticeWay way)
{
    const bool isPersonal = selection.participant.isValid() || selection.coach.isValid();
    const domain::Recipient recipient = selection.participant.isValid() ? domain::Recipient{selection.participant, {}} : domain::Recipient{{}, selection.coach};
    const QDateTime now = base::Clock::now();
    const QList<domain::Telling> tellings = isPersonal ? domain::tellingsOfPersonalSchedule(document.programme(), recipient, sessions, now)
                                                       : domain::tellingsOfSharedSchedule(document.programme(), sessions, now);
    return apply(document, tellings, way);
}

} // namespace

OptionOwner toldScheduleOwner()
{
    return {u"schedule"_s, {u"told"_s}};
}

base::Result<> noteSchedule(const Call &call, workspace::Document &document, const exchange::SessionSelection &selection, const QString &format)
{
    const bool hasCalendar = format == u"ics"_s || format == u"html"_s; // the page has calendar files in it
    const QList<domain::SessionId> sessions = exchange::selectedSessions(document.programme(), selection);
    if (call.parser.isSet(u"told"_s)) {
        if (const auto noted = noteTold(document, selection, sessions, format == u"ics"_s ? domain::NoticeWay::CalendarFile : domain::NoticeWay::Document); !noted)
            return noted;
    }
    if (!hasCalendar)
        return {};
    if (document.isReadOnly()) {
        call.console.message(QCoreApplication::translate("cli", "The programme is read-only: that its sessions were published is not noted."));
        return {};
    }
    const auto published = document.apply(domain::publishSessions(document.programme(), sessions));
    return published ? base::Result<>() : published.failure();
}

base::Result<> notePersonalSchedules(const Call &call, workspace::Document &document, const QList<domain::Recipient> &recipients,
                                     const QList<domain::SessionId> &sessions)
{
    if (!call.parser.isSet(u"told"_s))
        return {};
    const QDateTime now = base::Clock::now();
    QList<domain::Telling> tellings;
    for (const domain::Recipient recipient : recipients)
        tellings.append(domain::tellingsOfPersonalSchedule(document.programme(), recipient, sessions, now));
    return apply(document, tellings, domain::NoticeWay::Document);
}

} // namespace cli
