#pragma once

#include "exchange/imports/attendanceimport.h"
#include "exchange/imports/datesimport.h"
#include "exchange/imports/interestimport.h"
#include "exchange/imports/participantimport.h"
#include "exchange/imports/registerimport.h"
#include "exchange/sourcetable.h"

#include <functional>

namespace workspace {

/// What a list holds.
enum class ListKind { Participants, Register, Attendance, Dates, Interests };

/// Where a list comes from: a file, or text that was pasted.
struct ListSource
{
    QString path; ///< empty for pasted text
    QByteArray content = {}; ///< the pasted text in UTF-8
    QString name = {}; ///< for messages, of pasted text

    bool operator==(const ListSource &) const = default;
};

/// How a list is to be read.
struct ListImportOptions
{
    ListKind kind = ListKind::Participants;
    QString encoding; ///< empty: recognised
    QChar delimiter; ///< null: recognised
    QString sheet; ///< empty: the first that holds such a list
    std::optional<int> headerRow; ///< see exchange::ParticipantImportOptions
    QMap<QString, QString> fieldOfHeading; ///< see exchange::ParticipantImportOptions
    QHash<int, exchange::RowDecision> decisions; ///< by row number; participants and attendance only
    domain::SessionId session; ///< of a meeting report; invalid: the one whose time overlaps the report
    std::optional<int> minPercent; ///< of a meeting report: see exchange::AttendanceImportOptions
    bool evenIfNotUnderstood = false; ///< participants: the fullest of the first rows stands for headings that nobody
                                      ///< understands, so that columns can be mapped; else such a list is refused
    bool previewOnly = false; ///< a meeting report may leave its session open, then there is no change
    QString recipe; ///< name of the recipe to read by and to remember under; empty: recognised by the headings
    std::function<bool(int done, int total)> progress; ///< false stops it
};

/// A list read and compared with a programme, and the one change that its import would make.
struct PlannedImport
{
    exchange::SourceTable source;
    exchange::ImportPreview preview;
    domain::ChangeSet changeSet;
    QString recipe = {}; ///< name of the remembered recipe that was used; empty: none
    bool isUnderstood = true; ///< false: see ListImportOptions::evenIfNotUnderstood
    domain::SessionId session = {}; ///< of a meeting report, where it is clear
    std::vector<exchange::AttendanceImport::Proposal> proposals = {}; ///< of a meeting report, one for each row
    std::optional<exchange::DatesKind> dates = {}; ///< what a list of dates is about
    bool leavesOut = false; ///< of interests: some row has a wish that is not understood
};

/// Name of the table whose rows a list of the kind becomes, as far as it is planned: "participant", "school_holiday".
[[nodiscard]] QLatin1StringView plannedTable(ListKind kind, const PlannedImport &planned);

/// Reads a list and says what each row would become. For any thread. InputRefused when it cannot be read, or not as
/// such a list; Cancelled when `progress` stops it.
[[nodiscard]] base::Result<PlannedImport> planImport(
    const domain::Programme &programme, const ListSource &source, const ListImportOptions &options);

/// The list as a table of text in its encoding, separator and sheet, for a sample when it cannot be planned.
[[nodiscard]] base::Result<exchange::SourceTable> readList(const ListSource &source, const ListImportOptions &options);

/// Whether the list tells who was in a video meeting, so that it can be planned as attendance.
[[nodiscard]] bool isMeetingReport(const exchange::SourceTable &table);

} // namespace workspace
