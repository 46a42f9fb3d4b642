#pragma once

#include "cli/command.h"
#include "workspace/document.h"

namespace cli {

/// Tells what undo or redo did. Attention when something was kept, because it was edited since.
[[nodiscard]] base::Result<ExitCode> answerUndo(Call &call, const base::Result<workspace::Document::Outcome> &outcome);

} // namespace cli
