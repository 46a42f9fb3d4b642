#pragma once

#include "base/error.h"
#include "exchange/readers/meetingreport.h"
#include "exchange/sourcetable.h"

namespace exchange {

/// Reads reports of who was in a video meeting: Microsoft Teams (with numbered sections, with a summary above one
/// table, and with a row for each joining and leaving), Zoom, Webex, Google Meet, GoToMeeting, BigBlueButton, and
/// any table with names beside how long, or beside times of coming and going. Headings are understood in German and
/// English, partly in French, Spanish, Dutch and Italian (resources/vocabulary/meetingreports.csv).
class MeetingReportReader
{
public:
    static constexpr size_t maximumEntries = 100'000;

    /// What the report says. InputRefused when the table is no such report or too large. Throws nothing.
    [[nodiscard]] static base::Result<MeetingReport> read(const SourceTable &table);
};

} // namespace exchange
