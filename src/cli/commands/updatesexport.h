#pragma once

#include "cli/optionowners.h"

namespace cli {

/// The options of updates beside those that other exports have, too; the owner says what is for them alone.
[[nodiscard]] QList<QCommandLineOption> updateOptions();
[[nodiscard]] OptionOwner updateOptionOwner();

/// Whether a call of `export` writes updates that are noted as told or written.
[[nodiscard]] bool notesUpdates(const Call &call);

/// export FILE updates DIR: a draft of a mail to everybody who holds something that is not so any more. Who cannot be written to is
/// told, and the answer is Attention.
[[nodiscard]] base::Result<ExitCode> exportUpdates(Call &call, workspace::Document &document);

} // namespace cli
