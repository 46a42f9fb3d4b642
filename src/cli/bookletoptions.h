#pragma once

#include "cli/command.h"
#include "domain/rules/resultsbooklet.h"

namespace cli {

/// The options of commands that write the booklet of results: --with-names, --unreviewed.
[[nodiscard]] QList<QCommandLineOption> bookletOptions();

/// The booklet that a call asks for, as of its day. What is left out is told on standard error.
[[nodiscard]] domain::ResultsBooklet bookletOf(const Call &call, const domain::Programme &programme);

} // namespace cli
