#pragma once

#include "exchange/readers/spreadsheets/sheetchooser.h"
#include "exchange/readers/spreadsheets/zippackage.h"

namespace exchange::spreadsheets {

/// Reads the sheets of an OpenDocument spreadsheet (ODF 1.2 part 1) into `chooser`. Formulas give the result that the
/// file keeps; comments and drawings are no text of a cell.
[[nodiscard]] Read<> readOds(ZipPackage &package, SheetChooser &chooser);

/// The same for a spreadsheet in one XML file (.fods).
[[nodiscard]] Read<> readFlatOds(const QByteArray &bytes, SheetChooser &chooser);

} // namespace exchange::spreadsheets
