#pragma once

#include "cli/command.h"
#include "workspace/listimport.h"

namespace cli {

/// The options that only the import of a meeting report has: --session and --decide.
[[nodiscard]] QList<QCommandLineOption> attendanceOptions();

/// Takes them from a call. Usage when they are given for another kind of list or not in their form, InputRefused when
/// they name a session or person that is not there.
[[nodiscard]] base::Result<> takeAttendanceOptions(
    const Call &call, const domain::Programme &programme, workspace::ListImportOptions &options);

} // namespace cli
