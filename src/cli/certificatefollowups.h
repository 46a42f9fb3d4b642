#pragma once

#include "cli/command.h"
#include "workspace/document.h"

namespace cli {

// What becomes of certificates that were issued; the numbers stand after the action in Call::arguments.

/// certificates FILE reprint NUMBER…: the exact bytes that were issued, of several as one PDF or one file each.
[[nodiscard]] base::Result<ExitCode> reprintCertificates(Call &call, workspace::Document &document);
/// certificates FILE supersede NUMBER [FIELD=VALUE…]: changes the participant first, then issues what corrects the number.
[[nodiscard]] base::Result<ExitCode> supersedeCertificate(Call &call, workspace::Document &document);
/// certificates FILE revoke NUMBER…
[[nodiscard]] base::Result<ExitCode> revokeCertificates(Call &call, workspace::Document &document);
/// certificates FILE handover NUMBER… --state STATE
[[nodiscard]] base::Result<ExitCode> handOverCertificates(Call &call, workspace::Document &document);

} // namespace cli
