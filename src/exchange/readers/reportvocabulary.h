#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace exchange {

/// What a column, or a line about the meeting, holds in a report of a video meeting.
enum class ReportField {
    Name,
    People, ///< "Participants": a column of names, or how many there were
    GivenName,
    FamilyName,
    Email,
    Identifier, ///< the tool's own name of the person, often an address
    Phone,
    FirstJoined, ///< the first of several times of joining
    Joined,
    Left,
    Duration,
    Role,
    Moderator, ///< yes or no
    Host, ///< yes or no, or who it was
    Waiting, ///< yes or no: only in the waiting room
    Attended, ///< yes or no
    Action, ///< joined or left, at the time in Time
    Time,
    MeetingTitle,
    MeetingId,
    MeetingStart,
    MeetingEnd,
    MeetingLength,
    MeetingHost
};
constexpr int reportFieldCount = int(ReportField::MeetingHost) + 1;

/// "name", "first_joined", … as meetingreports.csv writes it.
[[nodiscard]] QLatin1StringView reportFieldIdentifier(ReportField field);

/// What the line above a table says about it.
enum class ReportSection { Summary, Participants, Hosts, Presenters, Activities };

/// The words of resources/vocabulary/meetingreports.csv: German and English, with French, Spanish, Dutch and some
/// Italian. Texts are compared as headingWords() has them.
namespace reportvocabulary {

[[nodiscard]] std::optional<ReportField> field(QStringView heading);
/// The section that a title such as "3. In-Meeting Activities" opens.
[[nodiscard]] std::optional<ReportSection> section(QStringView title);
/// "organiser", "presenter" or empty.
[[nodiscard]] QString role(QStringView text);
/// "joined", "left" or empty.
[[nodiscard]] QString action(QStringView text);
/// What a cell of yes and no says; nothing when it says neither.
[[nodiscard]] std::optional<bool> answer(QStringView text);
/// Whether a displayed name means a telephone call ("Call-in User 2"), a robot ("Otter.ai") or names a device.
[[nodiscard]] bool isTelephone(QStringView name);
[[nodiscard]] bool isRobot(QStringView name);
[[nodiscard]] bool isDevice(QStringView word);

} // namespace reportvocabulary

} // namespace exchange
