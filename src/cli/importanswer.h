#pragma once

#include "cli/console.h"
#include "exchange/imports/importpreview.h"

namespace cli {

/// Which rows of an import are told.
enum class ToldRows {
    ToLookAt, ///< conflicts, rejected ones, municipalities that are not sure
    WithReasons, ///< each that has something to say
};

/// What a row of the source is.
enum class ImportedThing { Row, CalendarEntry };

/// Tells what was noticed, the rows somebody should look at, and how many became what.
void tellImportedRows(Console &console, const exchange::ImportPreview &preview, ToldRows told, ImportedThing thing = ImportedThing::Row);

} // namespace cli
