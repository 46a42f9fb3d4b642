#pragma once

#include "domain/changeset.h"
#include "storage/database.h"

namespace storage {

/// Writes the rows and blobs of `changeSet` into the tables, inside the caller's transaction. Fails
/// when a row that is to be changed or removed is not there.
[[nodiscard]] base::Result<> writeRows(Database &database, const domain::ChangeSet &changeSet);

} // namespace storage
