#pragma once

#include "cli/command.h"

#include <chrono>

namespace cli {

/// --instance, --out and --time-limit.
[[nodiscard]] QList<QCommandLineOption> instancePlanOptions();

/// For a plan of a whole programme.
inline constexpr std::chrono::seconds usualTimeLimit{60};
/// The time that --time-limit gives; `fallback` without it. Usage when it is no number above 0.
[[nodiscard]] base::Result<std::chrono::milliseconds> timeLimitOf(const Call &call, std::chrono::milliseconds fallback);

/// The bare optimiser: reads an exchange file, plans, writes the plan. InputRefused for a text that is no instance.
[[nodiscard]] base::Result<ExitCode> planInstance(Call &call);

} // namespace cli
