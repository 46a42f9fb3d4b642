#pragma once

#include "domain/changeset.h"
#include "exchange/imports/datescolumns.h"

namespace exchange {

/// A list of dates compared with a programme.
struct DatesImport
{
    DatesKind kind = DatesKind::SchoolHolidays;
    ImportPreview preview;
    domain::ChangeSet changeSet; ///< empty when everything is there already
};

/// Table of the rows that a list of this kind becomes: "school_holiday", "unavailability", "session".
[[nodiscard]] QLatin1StringView datesTable(DatesKind kind);

/// Reads school holidays, unavailable times of participants and coaches, or sessions; which of them, the headings say.
/// A row that cannot be used is rejected with its reason and loses none of the others; reading a list twice adds
/// nothing. School holidays of one name that overlap, and sessions of one title, are corrected, not doubled.
/// InputRefused when the list is none of these.
[[nodiscard]] base::Result<DatesImport> importDates(const domain::Programme &programme, const SourceTable &table);

} // namespace exchange
