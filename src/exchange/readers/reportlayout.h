#pragma once

#include "exchange/readers/reportvocabulary.h"
#include "exchange/sourcetable.h"

#include <array>
#include <optional>

namespace exchange {

/// A table of people in a report, found by its headings.
struct ReportTable
{
    size_t headerIndex = 0; ///< among the source's rows
    size_t end = 0; ///< index behind its last row
    std::optional<ReportSection> section; ///< of the title above it
    std::array<int, reportFieldCount> columns{}; ///< by field; -1 where the table has none
    std::vector<std::optional<ReportField>> fields; ///< by column

    [[nodiscard]] int column(ReportField field) const { return columns[size_t(field)]; }
    [[nodiscard]] bool has(ReportField field) const { return column(field) >= 0; }
    [[nodiscard]] QString text(const SourceRow &row, ReportField field) const;
};

/// What stands about the meeting outside of the tables of people, as text.
struct ReportHead
{
    QString title;
    QString start;
    QString end;
    QString length;
    QString lengthHeading; ///< may name the unit
    QString host; ///< name or address
};

struct ReportLayout
{
    std::vector<ReportTable> tables; ///< of participants; in the order of the file
    std::vector<ReportTable> activities; ///< tables that repeat people for each time of joining
    ReportHead head;
    bool hasSections = false; ///< "1. Summary", "2. Participants"
};

/// Finds the tables of people in a report, and the lines or the small table about the meeting itself.
[[nodiscard]] ReportLayout reportLayout(const SourceTable &table);

} // namespace exchange
