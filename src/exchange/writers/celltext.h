#pragma once

#include "domain/recordinfo.h"

#include <QLocale>

namespace exchange {

/// A date as a cell that a spreadsheet reads as a date: "15.10.2024" for German, else "2024-10-15".
[[nodiscard]] QString dateCell(QDate date, const QLocale &locale);

/// A field's value as a cell for people: as on the screen, but whole numbers without marks between
/// thousands and dates as dateCell() writes them, since a spreadsheet would misread the others.
[[nodiscard]] QString cellText(
    const domain::Programme &programme, const domain::FieldInfo &field, const void *record, const QLocale &locale);

} // namespace exchange
