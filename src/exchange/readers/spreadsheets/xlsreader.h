#pragma once

#include "exchange/readers/spreadsheets/sheetchooser.h"

#include <QByteArray>

namespace exchange::spreadsheets {

/// Reads the sheets of a workbook of Excel 97 to 2003 ([MS-XLS], BIFF8) into `chooser`. Formulas give the result that
/// the file keeps.
[[nodiscard]] Read<> readXls(const QByteArray &bytes, SheetChooser &chooser);

} // namespace exchange::spreadsheets
