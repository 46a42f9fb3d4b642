#pragma once

#include "exchange/imports/importpreview.h"
#include "exchange/sourcetable.h"

#include <QMap>

#include <optional>

namespace exchange {

/// What a list of dates is about; recognised by its headings.
enum class DatesKind {
    SchoolHolidays, ///< name, from, to
    Unavailability, ///< a person or coach and the times that do not suit
    Sessions,       ///< title, date and time, and what else is planned
};

/// What a column of such a list can hold.
enum class DatesField {
    From, To, Day, FromTime, ToTime, Name, Person, GivenName, FamilyName, Email, Coach, Note,
    Title, Occasion, Kind, Role, Mode, Place, Link, MinSize, MaxSize, Module, State
};

/// The recognised row of headings.
struct DatesColumns
{
    DatesKind kind = DatesKind::SchoolHolidays;
    int headerRow = 0; ///< number of the row
    QStringList headings;
    QMap<DatesField, int> columns; ///< from 0

    [[nodiscard]] bool has(DatesField field) const { return columns.contains(field); }
    /// The cell of the row, cleaned; "" where the list has no such column.
    [[nodiscard]] QString cell(const SourceRow &row, DatesField field) const;
    /// As the preview shows them, with the fields of the record they become.
    [[nodiscard]] std::vector<ImportColumn> importColumns() const;
};

/// Finds the row of headings among the first rows and decides what the list is about. Understands German and English
/// headings in the spellings people use. Nothing when the list is none of dates.
[[nodiscard]] std::optional<DatesColumns> locateDatesColumns(const SourceTable &table);

/// The field of the record that a column becomes: "starts_at"; "" for columns that only help to find something.
[[nodiscard]] QString recordFieldOf(DatesKind kind, DatesField field);

} // namespace exchange
