#pragma once

#include "base/error.h"

#include <QString>

#include <functional>

namespace storage {

/// Makes a database file under a temporary name.
using DatabaseMaker = std::function<base::Result<>(const QString &temporaryPath)>;

/// Puts what `make` wrote in place of `path`, durable and whole, or leaves everything as it was.
/// createWhole() refuses a path that exists by then (Usage); both say ReadOnly where nothing can be
/// written and System for errors of the disk.
[[nodiscard]] base::Result<> createWhole(const QString &path, const DatabaseMaker &make);
[[nodiscard]] base::Result<> replaceWhole(const QString &path, const DatabaseMaker &make);

} // namespace storage
