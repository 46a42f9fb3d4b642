#pragma once

#include "domain/recordinfo.h"
#include "exchange/writers/sheet.h"

#include <QLocale>

namespace exchange {

/// A date as a cell that a spreadsheet reads as a date: "15.10.2024" for German, else "2024-10-15".
[[nodiscard]] QString dateCell(QDate date, const QLocale &locale);

/// A field's value as a typed cell: text, whole number, day …; choices and references by their labels.
[[nodiscard]] SheetCell typedCell(
    const domain::Programme &programme, const domain::FieldInfo &field, const void *record);

/// The column that holds such cells.
[[nodiscard]] SheetColumn columnOf(const domain::FieldInfo &field);

} // namespace exchange
