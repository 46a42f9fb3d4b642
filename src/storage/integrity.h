#pragma once

#include "storage/database.h"

#include <QStringList>

namespace storage {

/// What every opening looks at: FileRefused when SQLite's quick check finds damage.
[[nodiscard]] base::Result<> quickCheck(Database &database);

/// Everything that can be checked: pages and indexes, references, and the content of each blob
/// against its hash. A line for each damage, at most 100.
[[nodiscard]] base::Result<QStringList> findDamage(Database &database);

} // namespace storage
