#pragma once

#include "base/error.h"
#include "domain/programme.h"

namespace workspace {

/// Writes the register of certificates as a list that opens in a spreadsheet, as a workbook or as JSON where the name of the
/// file ends with ".xlsx" or ".json"; returns how many certificates it has. For any thread. Errors: ReadOnly, System.
[[nodiscard]] base::Result<int> exportRegister(const domain::Programme &programme, const QString &path);

} // namespace workspace
