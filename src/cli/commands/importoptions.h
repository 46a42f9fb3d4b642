#pragma once

#include "cli/command.h"
#include "workspace/listimport.h"

namespace cli {

/// The options of `import`, of all kinds of lists.
[[nodiscard]] QList<QCommandLineOption> importOptions();

/// Takes kind and options from a call. Usage when the kind is unknown, an option is not in its form or not for this
/// kind; InputRefused when they name a session or person that is not there.
[[nodiscard]] base::Result<workspace::ListImportOptions> importOptionsOf(
    const Call &call, const domain::Programme &programme);

} // namespace cli
