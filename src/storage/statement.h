#pragma once

#include "storage/database.h"

#include <QStringConverter>

#include <array>

struct sqlite3_stmt;

namespace storage {

/// A prepared statement. Columns and parameters count from 0. A failed bind comes out of the next step().
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    void bindInteger(int index, qint64 value);
    void bindReal(int index, double value);
    void bindText(int index, QStringView value);
    /// UTF-8 that is copied.
    void bindUtf8(int index, QByteArrayView value);
    /// UTF-8 that the caller keeps alive until the next step() is done.
    void bindKept(int index, QByteArrayView value);
    void bindBlob(int index, const QByteArray &value);
    void bindNull(int index);

    /// Runs to the next row: true when there is one.
    [[nodiscard]] base::Result<bool> step();
    /// Runs a statement that gives no rows and makes it ready for the next values.
    [[nodiscard]] base::Result<> run();
    /// Ready for new values; old ones stay until bound again.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// Valid until the next step() or reset().
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;

private:
    friend class Database;

    Statement(Database::State *state, sqlite3_stmt *statement);
    void note(int code);

    Database::State *m_state;
    sqlite3_stmt *m_statement;
    int m_bindFailure = 0;
    size_t m_used = 0; ///< bytes of m_scratch that hold bound texts
    std::unique_ptr<std::array<char, 8192>> m_scratch;
};

} // namespace storage
