#pragma once

#include "exchange/readers/spreadsheets/sheetchooser.h"
#include "exchange/readers/spreadsheets/zippackage.h"

namespace exchange::spreadsheets {

/// Reads the sheets of an XLSX or XLSM file (ECMA-376, transitional and strict) into `chooser`. Formulas give the
/// result that the file keeps; nothing is calculated, no macro is looked at.
[[nodiscard]] Read<> readXlsx(ZipPackage &package, SheetChooser &chooser);

} // namespace exchange::spreadsheets
