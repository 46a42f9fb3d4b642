#pragma once

#include "domain/changeset.h"
#include "exchange/imports/participantimport.h"
#include "exchange/readers/meetingreport.h"

#include <functional>
#include <optional>

namespace exchange {

struct AttendanceImportOptions
{
    domain::SessionId session; ///< invalid: the one whose time overlaps the report
    /// By row number: Update with a participant says whom the row means, Skip leaves it out. A decision holds for all
    /// rows of the same name and address.
    QHash<int, RowDecision> decisions;
    std::optional<int> minPercent = {}; ///< share of the length from which somebody counts as present; none: the programme's
    std::function<bool(int done, int total)> progress = {}; ///< false stops it
};

/// A report of a video meeting as proposals of attendance, compared with a programme.
struct AttendanceImport
{
    /// What is to be recorded for the person of one row; for later rows of the same person it is empty.
    struct Proposal
    {
        QString shownName; ///< as displayed in the meeting
        QString email;
        domain::ParticipantId participant; ///< invalid while it is not clear who it is
        QList<domain::ParticipantId> candidates; ///< who may be meant, likeliest first
        std::optional<int> minutes; ///< of all rows of the person, overlaps counted once, breaks not counted
        domain::Attendance attendance = domain::Attendance::Unknown;
        bool isDecided = false; ///< somebody said who it is
        bool isWorthRemembering = false; ///< the displayed name tells a person
    };

    ImportPreview preview;
    std::vector<Proposal> proposals; ///< one for each row of the preview
    MeetingReport report;
    domain::SessionId session; ///< invalid when it is not clear
    QString sessionProblem; ///< whole sentence, translated: why it is not clear
};

/// Says for each row of the report's tables of people who it is and what would be recorded. Times of somebody who
/// came again are united; present is who was there for the minimum share of the session's planned length
/// (without a session, of the meeting's), anybody else partial. Minutes are those the report gives, also before and
/// after the planned time; a reason tells where only these make somebody present. Organisers, coaches, telephone
/// calls and recordings are skipped; unknown and unclear people are conflicts.
/// InputRefused when the table is no report of a meeting, or a decision names a row or person that is not there;
/// Cancelled when `progress` stops it.
[[nodiscard]] base::Result<AttendanceImport> previewAttendance(
    const domain::Programme &programme, const SourceTable &table, const AttendanceImportOptions &options = {});

/// The one change that records the attendance of new and changed rows; who has no place gets one. The displayed name
/// and address of a row that somebody decided are remembered as an alias. InputRefused when the session is not clear.
[[nodiscard]] base::Result<domain::ChangeSet> importAttendance(
    const domain::Programme &programme, const AttendanceImport &import);

} // namespace exchange
