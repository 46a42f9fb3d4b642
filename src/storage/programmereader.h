#pragma once

#include "domain/programme.h"
#include "storage/database.h"

namespace storage {

/// Reads all tables into a programme, with the ids that were ever given. FileRefused when a row holds
/// what no version of the program would have written or refers to a row that is not there.
[[nodiscard]] base::Result<domain::Programme> readProgramme(Database &database);

} // namespace storage
