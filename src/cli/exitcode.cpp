#include "cli/exitcode.h"

namespace cli {

ExitCode exitCode(base::ErrorCode code)
{
    switch (code) {
    case base::ErrorCode::Usage:
        return ExitCode::Usage;
    case base::ErrorCode::FileRefused:
        return ExitCode::FileRefused;
    case base::ErrorCode::Locked:
        return ExitCode::Locked;
    case base::ErrorCode::ReadOnly:
        return ExitCode::ReadOnly;
    case base::ErrorCode::InputRefused:
        return ExitCode::InputRefused;
    case base::ErrorCode::System:
    case base::ErrorCode::Cancelled:
        break;
    }
    return ExitCode::System;
}

} // namespace cli
