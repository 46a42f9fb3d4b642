#pragma once

#include "cli/command.h"

namespace cli {

/// The options of `import … feedback` beside those of all imports: --best.
[[nodiscard]] QList<QCommandLineOption> feedbackOptions();

/// Takes over the export of a feedback form for the session that --session names; with --dry-run only says what would
/// become of it. Attention when it was guessed which end of a scale is best.
[[nodiscard]] base::Result<ExitCode> importFeedback(Call &call, workspace::Document &document);

} // namespace cli
