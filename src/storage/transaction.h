#pragma once

#include "storage/database.h"

namespace storage {

/// One writing transaction as a scope: what is not committed is rolled back. commit() fails when any
/// statement of the connection failed since begin(), whoever looked at that failure or did not.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Takes the writing lock; Locked when another program holds it for longer than 5 seconds.
    [[nodiscard]] base::Result<> begin();
    /// Makes everything durable, or rolls everything back and says why.
    [[nodiscard]] base::Result<> commit();
    void rollback();

private:
    Database::State *m_state;
    bool m_active = false;
};

} // namespace storage
