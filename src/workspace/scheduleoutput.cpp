#include "workspace/scheduleoutput.h"

#include "base/filenames.h"
#include "base/text.h"
#include "domain/rules/scheduletellings.h"
#include "exchange/sessionselection.h"
#include "exchange/writers/delimitedtextwriter.h"
#include "exchange/writers/icswriter.h"
#include "exchange/writers/scheduleexport.h"
#include "exchange/writers/schedulepagewriter.h"
#include "exchange/writers/workbookwriter.h"
#include "printing/personalschedulepage.h"

#include <QCoreApplication>
#include <QSet>

namespace workspace {

namespace {

using domain::SessionId;
using domain::Recipient;

/// Those of `wanted`, in their order, that are among `sessions`; all of these where nothing is wanted.
QList<SessionId> narrowed(const QList<SessionId> &sessions, const QList<SessionId> &wanted)
{
    if (wanted.isEmpty())
        return sessions;
    const QSet<SessionId> known(sessions.begin(), sessions.end());
    QList<SessionId> result = wanted;
    result.removeIf([&known](SessionId id) { return !known.contains(id); });
    return result;
}

class ScheduleMaker
{
public:
    ScheduleMaker(const domain::Programme &programme, const ScheduleOrder &order, const QDateTime &now, const StagedFiles::Progress &progress)
        : m_programme(programme), m_order(order), m_now(now), m_progress(progress), m_byTime(domain::sessionsByTime(programme))
    {
        for (const domain::Enrolment &enrolment : programme.table<domain::Enrolment>()) {
            const domain::Session *session = programme.find(enrolment.session);
            if (session && domain::isScheduledFor(*session, enrolment))
                m_places[enrolment.participant].insert(enrolment.session);
        }
    }

    base::Result<ScheduleOutput> make()
    {
        if (m_order.audience == ScheduleAudience::EachPerson)
            return m_order.format == ScheduleFormat::Calendar ? personalCalendars() : personalDocuments(m_order.inOneFile);
        const bool isPersonal = m_order.audience == ScheduleAudience::OnePerson;
        const QList<SessionId> sessions = isPersonal ? sessionsOf(m_order.recipient)
                                                     : narrowed(exchange::selectedSessions(m_programme, {m_order.roles, {}, {}, {}}), m_order.sessions);
        if (sessions.isEmpty())
            return base::fail(base::ErrorCode::InputRefused, isPersonal ? QCoreApplication::translate("workspace", "This person has no place in any session of those chosen.")
                                                                        : QCoreApplication::translate("workspace", "There is no session of those chosen."));
        if (isPersonal && m_order.format == ScheduleFormat::Pdf)
            return personalDocuments(true);
        m_output.sessions = sessions;
        const auto bytes = content();
        if (!bytes)
            return bytes.failure();
        m_output.preview = *bytes;
        m_output.files = {{fileName(isPersonal ? domain::recipientName(m_programme, m_order.recipient) : m_programme.info().title), *bytes}};
        if (isPersonal)
            m_recipients.append(m_order.recipient);
        return finished();
    }

private:
    /// That stand in the person's own schedule.
    [[nodiscard]] QList<SessionId> sessionsOf(Recipient recipient) const
    {
        const QSet<SessionId> places = m_places.value(recipient.participant);
        QList<SessionId> sessions = m_byTime;
        sessions.removeIf([&](SessionId id) { return recipient.isCoach() ? !m_programme.find(id)->coaches.contains(recipient.coach) : !places.contains(id); });
        return narrowed(sessions, m_order.sessions);
    }

    [[nodiscard]] QString fileName(const QString &whose) const
    {
        return base::safeFileName(QCoreApplication::translate("workspace", "Schedule %1").arg(whose)) + u'.' + scheduleSuffix(m_order.format);
    }

    base::Result<QByteArray> content()
    {
        switch (m_order.format) {
        case ScheduleFormat::Pdf:
            return document();
        case ScheduleFormat::Page:
            return page();
        case ScheduleFormat::Calendar:
            return calendar(m_output.sessions, m_order.recipient);
        case ScheduleFormat::Workbook:
            return workbook();
        case ScheduleFormat::Table:
            break;
        }
        return exchange::DelimitedTextWriter::write(exchange::scheduleTable(m_programme, m_output.sessions, QLocale()));
    }

    base::Result<QByteArray> document()
    {
        printing::ScheduleOptions content{m_order.roles, {}, m_order.asOf, m_order.sessions};
        const auto pdf = printing::renderSchedule(m_programme, {content, m_order.arrangement, m_order.paper, m_order.orientation});
        if (!pdf)
            return pdf.failure();
        for (const printing::PreflightFinding &finding : pdf->findings)
            m_output.remarks.append(finding.message);
        return pdf->bytes;
    }

    [[nodiscard]] base::Result<QByteArray> page() const
    {
        exchange::SchedulePageOptions options;
        options.sessions = m_byTime;
        const QSet<SessionId> wanted(m_output.sessions.begin(), m_output.sessions.end());
        options.sessions.removeIf([&wanted](SessionId id) { return !wanted.contains(id); });
        options.roles = m_order.roles;
        options.isMatrix = m_order.arrangement == printing::ScheduleArrangement::Matrix;
        options.withCoaches = m_order.withCoaches;
        options.asOf = m_order.asOf;
        return exchange::SchedulePageWriter::write(m_programme, options);
    }

    [[nodiscard]] base::Result<QByteArray> calendar(const QList<SessionId> &sessions, Recipient recipient) const
    {
        exchange::CalendarOptions options;
        QStringList names;
        for (const domain::RoleId id : m_order.audience == ScheduleAudience::Everybody ? m_order.roles : QList<domain::RoleId>())
            names.append(m_programme.find(id)->name);
        const QString &title = m_programme.info().title;
        //: name of a calendar: programme, roles
        options.name = names.isEmpty() ? title : QCoreApplication::translate("workspace", "%1: %2").arg(title, names.join(QStringLiteral(", ")));
        options.recipient = recipient;
        options.alarmMinutes = m_order.alarmMinutes;
        return exchange::IcsWriter::calendar(m_programme, sessions, options);
    }

    [[nodiscard]] base::Result<QByteArray> workbook() const
    {
        const bool isPersonal = m_order.audience == ScheduleAudience::OnePerson;
        std::vector<exchange::Sheet> sheets;
        if (isPersonal)
            sheets.push_back(exchange::scheduleSheet(m_programme, m_output.sessions));
        else
            sheets = exchange::scheduleSheets(m_programme, m_output.sessions, m_order.roles, m_order.withPeople);
        const auto written = exchange::WorkbookWriter::write(sheets, {m_programme.info().title, QLocale()});
        return written ? base::Result<QByteArray>(written->bytes) : base::Result<QByteArray>(written.failure());
    }

    [[nodiscard]] printing::PersonalScheduleOptions personalOptions() const
    {
        printing::PersonalScheduleOptions options;
        if (m_order.audience == ScheduleAudience::OnePerson)
            options.recipients = {m_order.recipient};
        options.roles = m_order.roles;
        options.sessions = m_order.sessions;
        options.withPeople = m_order.withPeople;
        options.asOf = m_order.asOf;
        return options;
    }

    /// PDFs of people's own schedules.
    base::Result<ScheduleOutput> personalDocuments(bool inOneFile)
    {
        const QList<printing::PersonalSchedule> schedules = printing::personalSchedules(m_programme, personalOptions());
        if (schedules.isEmpty())
            return nobody();
        const printing::SchedulePaper paper{m_order.paper, m_order.orientation.value_or(printing::PaperOrientation::Upright)};
        const auto batch = printing::renderPersonalSchedules(schedules, paper, m_progress);
        if (!batch)
            return batch.failure();
        m_output.preview = batch->bytes;
        if (inOneFile) {
            const bool isOne = m_order.audience == ScheduleAudience::OnePerson;
            m_output.files = {{fileName(isOne ? schedules.first().name : m_programme.info().title), batch->bytes}};
        } else if (const auto split = printing::splitPersonalSchedules(*batch, schedules, [this](int, const QString &name, const QByteArray &bytes) -> base::Result<> {
                       m_output.files.append({name, bytes});
                       return {};
                   }, m_progress); !split) {
            return split.failure();
        }
        for (const printing::PersonalSchedule &schedule : schedules)
            addRecipient(schedule.recipient, sessionsOf(schedule.recipient));
        return finished();
    }

    /// A calendar file for everybody with a session.
    base::Result<ScheduleOutput> personalCalendars()
    {
        const QList<printing::PersonalSchedule> schedules = printing::personalSchedules(m_programme, personalOptions());
        base::FileNames names;
        for (const printing::PersonalSchedule &schedule : schedules) {
            const QList<SessionId> sessions = sessionsOf(schedule.recipient);
            if (sessions.isEmpty())
                continue;
            const auto bytes = calendar(sessions, schedule.recipient);
            if (!bytes)
                return bytes.failure();
            m_output.files.append({names.unique(fileName(schedule.name)), *bytes});
            addRecipient(schedule.recipient, sessions);
            if (m_progress && !m_progress(int(m_output.files.size()), int(schedules.size())))
                return base::fail(base::ErrorCode::Cancelled, QCoreApplication::translate("workspace", "The schedules were not made."));
        }
        if (m_output.files.isEmpty())
            return nobody();
        m_output.preview = m_output.files.first().bytes;
        return finished();
    }

    void addRecipient(Recipient recipient, const QList<SessionId> &sessions)
    {
        m_recipients.append(recipient);
        for (const SessionId id : sessions) {
            if (!m_listed.contains(id))
                m_output.sessions.append(id);
            m_listed.insert(id);
        }
    }

    base::Result<ScheduleOutput> finished()
    {
        if (m_order.format == ScheduleFormat::Calendar || m_order.format == ScheduleFormat::Page) // the page has calendar files in it
            m_output.published = m_output.sessions;
        m_output.people = int(m_recipients.size());
        m_output.tellings = m_recipients.isEmpty() ? domain::tellingsOfSharedSchedule(m_programme, toldInFull(), m_now)
                                                   : domain::tellingsOfPersonalSchedules(m_programme, m_recipients, m_output.sessions, m_now);
        return std::move(m_output);
    }

    /// The matrix on paper shows no joining links.
    [[nodiscard]] QList<SessionId> toldInFull() const
    {
        const bool showsLinks = m_order.format != ScheduleFormat::Pdf || m_order.arrangement != printing::ScheduleArrangement::Matrix;
        return showsLinks ? m_output.sessions : domain::sessionsToldWithoutLinks(m_programme, m_output.sessions);
    }

    static base::Failure nobody() { return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("workspace", "Nobody of those chosen has a session.")); }

    const domain::Programme &m_programme;
    const ScheduleOrder &m_order;
    QDateTime m_now;
    const StagedFiles::Progress &m_progress;
    QList<SessionId> m_byTime;
    QHash<domain::ParticipantId, QSet<SessionId>> m_places; ///< that stand in people's own schedules
    ScheduleOutput m_output;
    QList<Recipient> m_recipients; ///< of personal schedules
    QSet<SessionId> m_listed;
};

} // namespace

base::Result<ScheduleOutput> makeSchedule(const domain::Programme &programme, const ScheduleOrder &order, const QDateTime &now, const StagedFiles::Progress &progress)
{
    return ScheduleMaker(programme, order, now, progress).make();
}

QString scheduleSuffix(ScheduleFormat format)
{
    switch (format) {
    case ScheduleFormat::Pdf:
        return QStringLiteral("pdf");
    case ScheduleFormat::Page:
        return QStringLiteral("html");
    case ScheduleFormat::Calendar:
        return QStringLiteral("ics");
    case ScheduleFormat::Workbook:
        return QStringLiteral("xlsx");
    case ScheduleFormat::Table:
        break;
    }
    return QStringLiteral("csv");
}

domain::NoticeWay scheduleWay(ScheduleFormat format)
{
    return format == ScheduleFormat::Calendar ? domain::NoticeWay::CalendarFile : domain::NoticeWay::Document;
}

} // namespace workspace
