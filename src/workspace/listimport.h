#pragma once

#include "exchange/imports/attendanceimport.h"
#include "exchange/imports/participantimport.h"
#include "exchange/imports/registerimport.h"
#include "exchange/readers/delimitedtextreader.h"

namespace workspace {

/// What a list holds.
enum class ListKind { Participants, Register, Attendance };

/// How a list is to be read.
struct ListImportOptions
{
    ListKind kind = ListKind::Participants;
    QString encoding; ///< empty: recognised
    QChar delimiter;  ///< null: recognised
    QMap<QString, QString> fieldOfHeading; ///< see exchange::ParticipantImportOptions
    QHash<int, exchange::RowDecision> decisions; ///< by row number; participants and attendance only
    domain::SessionId session; ///< of a meeting report; invalid: the one whose time overlaps the report
    bool previewOnly = false; ///< a meeting report may leave its session open, then there is no change
};

/// A list read and compared with a programme, and the one change that its import would make.
struct PlannedImport
{
    exchange::SourceTable source;
    exchange::ImportPreview preview;
    domain::ChangeSet changeSet;
    domain::SessionId session = {}; ///< of a meeting report, where it is clear
    std::vector<exchange::AttendanceImport::Proposal> proposals = {}; ///< of a meeting report, one for each row
};

/// Reads a file and says what each row would become. For any thread. InputRefused when it cannot be
/// read, or not as such a list.
[[nodiscard]] base::Result<PlannedImport> planImport(const domain::Programme &programme, const QString &path, const ListImportOptions &options);

/// The first lines of a file as they read in its encoding, when it cannot be planned.
[[nodiscard]] base::Result<exchange::SourceTable> readList(const QString &path, const ListImportOptions &options);

} // namespace workspace
