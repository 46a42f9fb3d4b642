#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;

namespace storage {

class Statement;

/// How a file is opened.
enum class Access {
    ReadOnly,
    ReadWrite,
    Create, ///< the file must not exist yet
};

/// One SQLite connection over the C interface, the only one the project has: every call is checked,
/// and a failure inside a Transaction is remembered until the transaction ends, so that nothing can be
/// committed after a statement that did not run. Used on the thread that opened it.
class Database
{
public:
    /// Opens `path` (absolute, no symbolic link) with the settings of a programme file: defensive,
    /// untrusted schema, no triggers, no views, foreign keys, secure delete, TRUNCATE journal, FULL sync.
    [[nodiscard]] static base::Result<Database> open(const QString &path, Access access);
    /// An empty database in memory, for comparing schemas.
    [[nodiscard]] static base::Result<Database> inMemory();

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// Runs any number of statements; results are not looked at.
    [[nodiscard]] base::Result<> execute(const QByteArray &sql);
    /// Compiles one statement.
    [[nodiscard]] base::Result<Statement> prepare(const QByteArray &sql);
    /// First column of the first row of a query; 0 or empty when there is no row.
    [[nodiscard]] base::Result<qint64> number(const QByteArray &sql);
    [[nodiscard]] base::Result<QString> text(const QByteArray &sql);

    /// Whether somebody replaced, moved or removed the file since it was opened.
    [[nodiscard]] bool hasMoved() const;
    /// Copies the whole content to `path` (a new file), also while others read.
    [[nodiscard]] base::Result<> copyTo(const QString &path) const;

    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }

private:
    friend class Statement;
    friend class Transaction;

    struct State;

    Database(std::unique_ptr<State> state, Access access);
    [[nodiscard]] static base::Result<Database> openHandle(const QByteArray &name, Access access);
    [[nodiscard]] base::Result<> harden();
    [[nodiscard]] base::Result<> configure();
    base::Error noteFailure(int code, const QString &what);

    std::unique_ptr<State> m_state;
    Access m_access;
};

} // namespace storage
