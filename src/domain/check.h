#pragma once

#include "base/error.h"
#include "domain/programme.h"

namespace domain {

/// Whether a row may stand in the programme as it is: required fields filled, references existing,
/// keys unique, and what the record itself promises (a session ends after it begins …). The error
/// names the row, the field and the remedy. Rows with the same id are the row's own former self.
template <class R>
[[nodiscard]] base::Result<> check(const Programme &programme, const R &row);

} // namespace domain
