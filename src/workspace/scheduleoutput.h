#pragma once

#include "domain/verbs/noticeverbs.h"
#include "printing/scheduledocument.h"
#include "workspace/stagedfiles.h"

#include <optional>

namespace workspace {

/// As what the schedule is handed out.
enum class ScheduleFormat { Pdf, Page, Calendar, Workbook, Table };

/// Whom it is for.
enum class ScheduleAudience {
    Everybody,   ///< the sessions of all roles, or of some
    OnePerson,   ///< a participant or a coach
    EachPerson   ///< everybody with a session gets their own: PDF and calendar files only
};

/// A schedule to be handed out.
struct ScheduleOrder
{
    ScheduleFormat format = ScheduleFormat::Pdf;
    ScheduleAudience audience = ScheduleAudience::Everybody;
    QList<domain::RoleId> roles;        ///< for everybody: empty for all; for each person: participants of these alone
    domain::Recipient recipient;        ///< for one person
    QList<domain::SessionId> sessions;  ///< only these, lists in their order; empty: all by time
    printing::ScheduleArrangement arrangement = printing::ScheduleArrangement::Matrix; ///< PDF and page for everybody
    printing::PaperFormat paper = printing::PaperFormat::A4;
    std::optional<printing::PaperOrientation> orientation; ///< none: as suits the arrangement
    bool withCoaches = false;           ///< the page says who leads a session
    bool withPeople = false;            ///< a coach's schedule says who comes; a workbook who takes part in what
    bool inOneFile = true;              ///< for each person as PDF: all in one file
    std::optional<int> alarmMinutes;    ///< calendars remind so long before
    QDate asOf;                         ///< printed at the foot when valid
};

/// What a schedule became.
struct ScheduleOutput
{
    QList<NamedBytes> files;   ///< one, or one for each person
    QByteArray preview;        ///< the PDF of all, for a preview; else as the first file has it
    QStringList remarks;       ///< what to look at before, whole sentences
    QList<domain::SessionId> sessions;  ///< which are in it
    QList<domain::SessionId> published; ///< calendars are told these
    QList<domain::Telling> tellings;    ///< what those are told who are given it
    int people = 0;            ///< whose schedules they are, where they are personal
};

/// Makes the files of a schedule; works on a snapshot, on any thread. Nothing is noted by it. Errors: InputRefused when there is
/// nothing to hand out, Cancelled when `progress` stops it, System.
[[nodiscard]] base::Result<ScheduleOutput> makeSchedule(
    const domain::Programme &programme, const ScheduleOrder &order, const QDateTime &now, const StagedFiles::Progress &progress = {});

/// "ics": what names of such files end in.
[[nodiscard]] QString scheduleSuffix(ScheduleFormat format);
/// How people are told dates by it.
[[nodiscard]] domain::NoticeWay scheduleWay(ScheduleFormat format);

} // namespace workspace
