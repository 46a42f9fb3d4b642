#pragma once

#include "cli/optionowners.h"

namespace cli {

/// The options of messages beside those that other exports have, too; the owner says what is for them alone.
[[nodiscard]] QList<QCommandLineOption> mailOptions();
[[nodiscard]] OptionOwner mailOptionOwner();

/// Whether a call of `export` writes messages that are noted as told or written.
[[nodiscard]] bool notesMessages(const Call &call);

/// export FILE mail OUT --template KIND: drafts of mails, letters or lists of addresses. What is missing for somebody is told before
/// anything is written; those concerned are left out, and the answer is Attention.
[[nodiscard]] base::Result<ExitCode> exportMail(Call &call, workspace::Document &document, const QString &format);

} // namespace cli
