#pragma once

#include "base/error.h"

#include <QByteArray>

#include <vector>

namespace exchange {

/// A content line (RFC 5545 § 3.1), unfolded.
struct IcsLine
{
    int number = 0; ///< in the file, from 1: where it begins
    QByteArray text;

    /// "DTSTART", in upper case.
    [[nodiscard]] QByteArray name() const;
    /// What stands behind the first colon that is not inside quotation marks.
    [[nodiscard]] QByteArray value() const;
};

/// A component of a calendar with those lines that a reader looks at.
struct IcsBlock
{
    enum class Kind { Event, FreeBusy, Zone };

    Kind kind = Kind::Event;
    int line = 0; ///< where it begins
    bool isComplete = false; ///< its end stands in the file
    int oversizedLine = 0; ///< a line that was left out because it is too long; 0: none
    std::vector<IcsLine> lines; ///< of an event or free-busy its own properties; of a zone also BEGIN and END of its parts

    /// The line of this name, or nullptr.
    [[nodiscard]] const IcsLine *find(QByteArrayView name) const;
};

/// A calendar file in pieces.
struct IcsContent
{
    QByteArray method; ///< of the first calendar that says one, in upper case
    QByteArray calendarName; ///< as written
    std::vector<IcsBlock> blocks;
};

/// Splits a file into the lines of its events, so that a bad entry loses none of the others. Reads UTF-8 and UTF-16.
/// InputRefused for what is no calendar, holds too much or is nested too deeply; `source` names the file in messages.
[[nodiscard]] base::Result<IcsContent> splitCalendar(const QByteArray &bytes, const QString &source);

/// The most bytes that a calendar file may have.
constexpr qint64 largestCalendarFile = 32 * 1024 * 1024;

} // namespace exchange
