#pragma once

#include "exchange/writers/texttable.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>

#include <variant>

namespace exchange {

/// What a column holds; says how its cells look in a spreadsheet.
enum class ColumnKind {
    Text,
    LongText, ///< several lines, broken within the column
    Whole,
    Decimal,
    Date,
    DateTime, ///< wall time as the value has it
    Time,
    YesNo,
};

/// A cell with its type; empty, or text, whole number, decimal number, yes or no, day, moment, time of the day.
using SheetCell = std::variant<std::monostate, QString, qint64, double, bool, QDate, QDateTime, QTime>;

struct SheetColumn
{
    QString heading;
    ColumnKind kind = ColumnKind::Text;
    int letters = 0; ///< width; 0: by what stands in it
};

/// A table of typed values, ready to be written in any table format. Rows may be shorter than the columns.
struct Sheet
{
    QString title;
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetCell>> rows;
};

/// The same as text for people: days as dateCell() writes them, whole numbers without marks between thousands, yes and
/// no as words.
[[nodiscard]] TextTable textTable(const Sheet &sheet, const QLocale &locale);

} // namespace exchange
