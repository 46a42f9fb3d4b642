#pragma once

#include "cli/command.h"

#include <memory>
#include <vector>

namespace cli {

class CommandLine;

/// Every command, in the order of the overview. `commandLine` runs the lines of a batch.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands(CommandLine &commandLine);

} // namespace cli
