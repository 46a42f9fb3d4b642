#pragma once

#include "cli/optionowners.h"

namespace cli {

/// --template: which layout of certificates is handed out; the owner says that it is for nothing else.
[[nodiscard]] QList<QCommandLineOption> templateOptions();
[[nodiscard]] OptionOwner templateOptionOwner();

/// export FILE template OUT --template NAME: a layout with its pictures as one file.
[[nodiscard]] base::Result<ExitCode> exportTemplate(Call &call, workspace::Document &document);
/// import FILE template SOURCE: adds the layout of such a file as one change.
[[nodiscard]] base::Result<ExitCode> importTemplate(Call &call, workspace::Document &document);

} // namespace cli
