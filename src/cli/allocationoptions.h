#pragma once

#include "cli/optionowners.h"
#include "domain/programme.h"

namespace cli {

/// The options of commands that hand out the record of an allocation: --allocation, --anonymous.
[[nodiscard]] QList<QCommandLineOption> allocationOptions();
/// That they are for "allocation" alone.
[[nodiscard]] OptionOwner allocationOptionOwner();

/// The accepted allocation that a call names, else the latest. InputRefused when there is none.
[[nodiscard]] base::Result<domain::Allocation> allocationOf(const Call &call, const domain::Programme &programme);

/// Its record as PDF: for the file, or with --anonymous for passing on. What is to be looked at before is told on standard
/// error.
[[nodiscard]] base::Result<QByteArray> allocationPdf(const Call &call, const domain::Programme &programme, const domain::Allocation &allocation);

} // namespace cli
