#include "storage/transaction.h"

#include "storage/databasestate.h"

namespace storage {

Transaction::Transaction(Database &database) : m_state(database.m_state.get()) { }

Transaction::~Transaction()
{
    rollback();
}

base::Result<> Transaction::begin()
{
    Q_ASSERT(!m_state->inTransaction);
    const int code = sqlite3_exec(m_state->handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return base::Failure(sqliteError(m_state->handle, code, QStringLiteral("BEGIN IMMEDIATE")));
    m_state->poison.reset();
    m_state->inTransaction = true;
    m_active = true;
    return {};
}

base::Result<> Transaction::commit()
{
    if (!m_active)
        return base::Failure(sqliteError(nullptr, SQLITE_MISUSE, QStringLiteral("COMMIT without BEGIN")));
    if (!m_state->poison) {
        const int code = sqlite3_exec(m_state->handle, "COMMIT", nullptr, nullptr, nullptr);
        if (code == SQLITE_OK) {
            m_active = false;
            m_state->inTransaction = false;
            return {};
        }
        m_state->fail(code, QStringLiteral("COMMIT"));
    }
    const base::Error error = *m_state->poison;
    rollback();
    return base::Failure(error);
}

void Transaction::rollback()
{
    if (!m_active)
        return;
    m_active = false;
    m_state->inTransaction = false;
    m_state->poison.reset();
    if (sqlite3_get_autocommit(m_state->handle) == 0)
        sqlite3_exec(m_state->handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace storage
