#include "exchange/imports/reportsession.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

namespace {

using domain::Session;
using domain::SessionId;

constexpr qsizetype mostNamed = 5;

/// How long session and meeting run at the same time, in seconds; negative when they do not.
qint64 overlap(const Session &session, const MeetingReport &report)
{
    if (!session.startsAt.isValid() || !session.endsAt.isValid() || !report.start.isValid() || !report.end.isValid())
        return -1;
    return std::max(session.startsAt, report.start).secsTo(std::min(session.endsAt, report.end));
}

/// Sessions that run at the time of the report; where there are several, those of which at least half lies in it.
QList<SessionId> overlapping(const domain::Programme &programme, const MeetingReport &report)
{
    QList<SessionId> all;
    QList<SessionId> mostly;
    for (const Session &session : programme.table<Session>()) {
        const qint64 seconds = overlap(session, report);
        if (session.state == domain::SessionState::Cancelled || seconds <= 0)
            continue;
        all.append(session.id);
        if (seconds * 2 >= session.startsAt.secsTo(session.endsAt))
            mostly.append(session.id);
    }
    return all.size() > 1 && !mostly.isEmpty() ? mostly : all;
}

QList<SessionId> onDay(const domain::Programme &programme, QDate day)
{
    QList<SessionId> sessions;
    for (const Session &session : programme.table<Session>()) {
        if (session.startsAt.date() == day && session.state != domain::SessionState::Cancelled)
            sessions.append(session.id);
    }
    return sessions;
}

/// "Training A (3), Training B (4)": titles with the numbers by which they can be named.
QString named(const domain::Programme &programme, const QList<SessionId> &sessions)
{
    QStringList names;
    for (const SessionId id : sessions.first(std::min(sessions.size(), mostNamed)))
        names.append(QStringLiteral("%1 (%2)").arg(programme.find(id)->title).arg(id.value));
    return names.join(QStringLiteral(", "));
}

QString problemOf(const domain::Programme &programme, const MeetingReport &report, const QList<SessionId> &found)
{
    if (!found.isEmpty())
        return QCoreApplication::translate("exchange",
            "Several sessions are held at the time of the report: %1. Please say which one is meant.")
            .arg(named(programme, found));
    if (!report.hasDates || !report.start.isValid())
        return QCoreApplication::translate(
            "exchange", "The report does not say on which day the meeting was. Please say which session is meant.");
    const QString day = base::shortDate(report.start.date(), QLocale());
    const QList<SessionId> sameDay = onDay(programme, report.start.date());
    if (sameDay.isEmpty())
        return QCoreApplication::translate(
            "exchange", "No session is held on %1, the day of the report. Please say which session is meant.")
            .arg(day);
    return QCoreApplication::translate("exchange",
        "No session is held at the time of the report; on the same day, %1, there are: %2. Please say which one is meant.")
        .arg(day, named(programme, sameDay));
}

/// Sets the report's day as the session has it, where the report leaves it open.
void settleDay(MeetingReport &report, const Session &session)
{
    if (!session.startsAt.isValid() || !report.start.isValid() || overlap(session, report) > 0)
        return;
    if (!report.hasDates) {
        report = movedToDay(std::move(report), session.startsAt.date());
        report.hasDates = true;
    } else if (report.mayBeOtherDateOrder) {
        MeetingReport other = withOtherDateOrder(report);
        if (other.start.isValid() && other.start.date() == session.startsAt.date())
            report = std::move(other);
    }
}

} // namespace

ReportSession findReportSession(const domain::Programme &programme, MeetingReport &report, SessionId wanted)
{
    ReportSession result;
    if (const Session *session = programme.find(wanted)) {
        result.session = wanted;
        settleDay(report, *session);
        if (session->startsAt.isValid() && report.start.isValid() && overlap(*session, report) <= 0)
            result.notes.append(QCoreApplication::translate("exchange",
                "The report is of %1, the session “%2” is not held at that time. Please check whether it is the right one.")
                                    .arg(base::dateTimeSpan(report.start, report.end, QLocale()), session->title));
        return result;
    }
    if (wanted.isValid()) {
        result.problem = QCoreApplication::translate("exchange", "There is no session %1.").arg(wanted.value);
        return result;
    }
    QList<SessionId> found = report.hasDates ? overlapping(programme, report) : QList<SessionId>();
    if (found.isEmpty() && report.mayBeOtherDateOrder) {
        MeetingReport other = withOtherDateOrder(report);
        found = other.start.isValid() ? overlapping(programme, other) : found;
        if (!found.isEmpty())
            report = std::move(other);
    }
    if (found.size() == 1)
        result.session = found.first();
    else
        result.problem = problemOf(programme, report, found);
    return result;
}

} // namespace exchange
