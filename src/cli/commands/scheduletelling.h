#pragma once

#include "cli/optionowners.h"
#include "domain/verbs/noticeverbs.h"
#include "exchange/sessionselection.h"
#include "workspace/stagedfiles.h"

namespace cli {

/// What is noted when a schedule leaves the house.
struct ScheduleRecord
{
    QList<domain::Telling> tellings;    ///< who was given it, where --told says so
    QList<domain::SessionId> published; ///< calendars are told these
    domain::NoticeWay way = domain::NoticeWay::Document;
};

/// That --told may be given for schedules, too.
[[nodiscard]] OptionOwner toldScheduleOwner();

/// Of the schedule that the call asks for; with --told the person or coach it is for, or everybody in it, was given it.
[[nodiscard]] ScheduleRecord recordOfSchedule(
    const Call &call, const domain::Programme &programme, const exchange::SessionSelection &selection, const QString &format);
/// Of schedules of these people's own with those of these sessions that they have a place in; with --told each was given theirs.
[[nodiscard]] ScheduleRecord recordOfPersonalSchedules(
    const Call &call, const domain::Programme &programme, const QList<domain::Recipient> &recipients, const QList<domain::SessionId> &sessions);

/// Writes a file and notes the record in one step, see workspace::writeOutgoing(); returns where it is. A read-only programme notes
/// nothing and says so; where somebody was given it, it is refused.
[[nodiscard]] base::Result<QString> handOut(
    const Call &call, workspace::Document &document, const QString &path, const QByteArray &bytes, const ScheduleRecord &record);
/// The same for files of a folder, which is made where it is missing.
[[nodiscard]] base::Result<QStringList> handOut(
    const Call &call, workspace::Document &document, const QString &folder, const QList<workspace::NamedBytes> &files, const ScheduleRecord &record);

} // namespace cli
