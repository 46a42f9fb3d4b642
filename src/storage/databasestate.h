#pragma once

#include "storage/database.h"

#include <sqlite3.h>

#include <optional>

namespace storage {

/// What connection, statements and transaction share; stays in place when the Database is moved.
struct Database::State
{
    sqlite3 *handle = nullptr;
    /// First failure inside the running transaction. While it stands nothing runs: SQLite may have
    /// rolled back by itself, and a statement would commit alone.
    std::optional<base::Error> poison;
    bool inTransaction = false;

    State() = default;
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State() { sqlite3_close_v2(handle); }

    /// The failure `code` as a value; inside a transaction it is remembered.
    base::Error fail(int code, const QString &what);
};

/// A failure of SQLite as a value: sentence for the person, SQLite's own words as detail.
[[nodiscard]] base::Error sqliteError(sqlite3 *handle, int code, const QString &what);

} // namespace storage
