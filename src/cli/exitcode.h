#pragma once

#include "base/error.h"

namespace cli {

/// What the program tells the shell.
enum class ExitCode {
    Done = 0,
    Attention = 1,    ///< done, and something needs attention
    Usage = 2,        ///< the call is wrong
    FileRefused = 3,  ///< not a programme, damaged, newer than this version, hostile
    Locked = 4,       ///< somebody else has the file
    ReadOnly = 5,     ///< the file or folder is read-only
    System = 6,       ///< disk or system error; nothing was changed
    InputRefused = 7, ///< list, template or script was refused; nothing was changed
};

[[nodiscard]] ExitCode exitCode(base::ErrorCode code);

} // namespace cli
