#pragma once

#include "cli/documentcommand.h"

namespace cli {

/// The options of `import … busy` alone.
[[nodiscard]] QList<QCommandLineOption> calendarImportOptions();

/// Whether the call is `import … sessions` or `import … busy`.
[[nodiscard]] bool isCalendarImport(const Call &call);

/// import FILE sessions SOURCE.ics, import FILE busy SOURCE.ics --coach ID: takes a calendar file as sessions, or as the
/// times in which a coach cannot come.
[[nodiscard]] base::Result<ExitCode> importCalendarFile(Call &call, workspace::Document &document);

} // namespace cli
