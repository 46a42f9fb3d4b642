#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace exchange {

enum class MeetingTool { Unknown, Teams, Zoom, Webex, GoogleMeet, GoToMeeting, BigBlueButton };

/// "Microsoft Teams"; empty for Unknown.
[[nodiscard]] QString meetingToolName(MeetingTool tool);

enum class MeetingRole { Attendee, Presenter, Organiser };

/// When somebody was there without a break, in Europe/Berlin.
struct PresenceSpan
{
    QDateTime from;
    QDateTime to;

    bool operator==(const PresenceSpan &) const = default;
};

/// One row about a person in a report of a video meeting.
struct MeetingEntry
{
    enum class Kind {
        Presence,
        Continuation, ///< leaving, where joining and leaving are rows of their own
        Waiting, ///< only in the waiting room
        NotAttended, ///< registered, did not come
        NoEntry ///< a total or a remark, names nobody
    };

    int row = 0; ///< as a spreadsheet numbers it
    QStringList cells; ///< the row as it came
    int table = 0; ///< index in MeetingReport::tables
    Kind kind = Kind::Presence;
    QString name; ///< as displayed
    QString email; ///< lower case; may be empty
    QString phone;
    MeetingRole role = MeetingRole::Attendee;
    QDateTime joined; ///< first time of joining; may be invalid
    QDateTime left; ///< last time of leaving; may be invalid
    bool isLeavingAssumed = false; ///< the report has no time of leaving; its end was taken
    std::optional<int> seconds; ///< there for so long: as the report says, else between joining and leaving
    std::vector<PresenceSpan> spans; ///< as far as known; a report may sum up several times

    /// Whole minutes, rounded.
    [[nodiscard]] std::optional<int> minutes() const
    {
        return seconds ? std::optional((*seconds + 30) / 60) : std::nullopt;
    }
};

/// A column of a report and the field it was taken for.
struct ReportColumn
{
    int index = 0; ///< from 0
    QString heading; ///< as written, cleaned
    QString field; ///< reportFieldIdentifier(); empty: not used
};

/// A table of people in a report.
struct ReportedPeople
{
    int headerRow = 0; ///< as a spreadsheet numbers it
    std::vector<ReportColumn> columns;
};

/// What a report of a video meeting says.
struct MeetingReport
{
    MeetingTool tool = MeetingTool::Unknown;
    QString title;
    QDateTime start; ///< of the meeting, or the first time of joining; invalid when unknown
    QDateTime end; ///< of the meeting, or the last time of leaving; invalid when unknown
    std::optional<int> seconds; ///< length of the meeting
    bool hasDates = true; ///< the report gives the day; else the day of all times is invented
    bool mayBeOtherDateOrder = false; ///< day and month could be the other way round in all dates
    std::vector<ReportedPeople> tables; ///< at least one
    std::vector<MeetingEntry> entries; ///< in the order of the file
    QStringList notes; ///< what was noticed on reading, whole sentences, translated
};

/// The report with day and month of all dates exchanged; an invalid start when that gives no dates.
[[nodiscard]] MeetingReport withOtherDateOrder(MeetingReport report);
/// The report with all times moved to another first day.
[[nodiscard]] MeetingReport movedToDay(MeetingReport report, QDate day);

/// How long somebody was there who has several entries: their seconds, what overlaps counted once, breaks not counted.
/// Nothing when no entry says how long.
[[nodiscard]] std::optional<int> unitedSeconds(std::span<const MeetingEntry *const> entries);
/// How much of the time of these entries lies between two moments, in seconds, as far as the spans are known.
[[nodiscard]] std::optional<int> secondsWithin(
    std::span<const MeetingEntry *const> entries, const QDateTime &from, const QDateTime &to);

} // namespace exchange
