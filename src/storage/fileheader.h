#pragma once

#include "base/error.h"

#include <QString>

namespace storage {

/// The mark of a programme file among SQLite files: "LOTS".
constexpr quint32 applicationId = 0x4C4F5453;

/// Looks at a file before SQLite does: FileRefused unless it is a regular file (a pipe would hang
/// SQLite) that begins as a programme file does. Returns its path with symbolic links resolved.
[[nodiscard]] base::Result<QString> inspectFile(const QString &path);

} // namespace storage
