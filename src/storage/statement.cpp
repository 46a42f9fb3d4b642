#include "storage/statement.h"

#include "storage/databasestate.h"

namespace storage {

Statement::Statement(Database::State *state, sqlite3_stmt *statement)
    : m_state(state), m_statement(statement), m_scratch(std::make_unique<std::array<char, 8192>>())
{
}

Statement::Statement(Statement &&other) noexcept
    : m_state(other.m_state), m_statement(std::exchange(other.m_statement, nullptr)),
      m_bindFailure(other.m_bindFailure), m_used(other.m_used), m_scratch(std::move(other.m_scratch))
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && m_bindFailure == SQLITE_OK)
        m_bindFailure = code;
}

void Statement::bindInteger(int index, qint64 value)
{
    note(sqlite3_bind_int64(m_statement, index + 1, value));
}

void Statement::bindReal(int index, double value)
{
    note(sqlite3_bind_double(m_statement, index + 1, value));
}

void Statement::bindText(int index, QStringView value)
{
    // Short texts are encoded side by side into one buffer that lives until reset().
    if (m_used + size_t(value.size()) * 3 > m_scratch->size()) {
        const QByteArray utf8 = value.toUtf8();
        note(sqlite3_bind_text64(
            m_statement, index + 1, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
        return;
    }
    QStringEncoder encoder(QStringConverter::Utf8);
    char *const start = m_scratch->data() + m_used;
    const char *const end = encoder.appendToBuffer(start, value);
    note(sqlite3_bind_text64(m_statement, index + 1, start, sqlite3_uint64(end - start), SQLITE_STATIC, SQLITE_UTF8));
    m_used += size_t(end - start);
}

void Statement::bindUtf8(int index, QByteArrayView value)
{
    if (m_used + size_t(value.size()) > m_scratch->size()) {
        note(sqlite3_bind_text64(
            m_statement, index + 1, value.data(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
        return;
    }
    char *const start = m_scratch->data() + m_used;
    std::copy(value.begin(), value.end(), start);
    bindKept(index, {start, value.size()});
    m_used += size_t(value.size());
}

void Statement::bindKept(int index, QByteArrayView value)
{
    const char *const start = value.isNull() ? "" : value.data();
    note(sqlite3_bind_text64(m_statement, index + 1, start, sqlite3_uint64(value.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindBlob(int index, const QByteArray &value)
{
    const char *const start = value.isNull() ? "" : value.constData();
    note(sqlite3_bind_blob64(m_statement, index + 1, start, sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindNull(int index)
{
    note(sqlite3_bind_null(m_statement, index + 1));
}

base::Result<bool> Statement::step()
{
    if (m_state->poison)
        return base::Failure(*m_state->poison);
    const int code = m_bindFailure != SQLITE_OK ? m_bindFailure : sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return base::Failure(m_state->fail(code, QString::fromUtf8(sqlite3_sql(m_statement)).left(200)));
}

base::Result<> Statement::run()
{
    const auto row = step();
    reset();
    if (!row)
        return row.failure();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement); // repeats the code of the last step(), which was looked at there
    m_bindFailure = SQLITE_OK;
    m_used = 0;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *start = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {start, start ? sqlite3_column_bytes(m_statement, column) : 0};
}

QString Statement::text(int column) const
{
    const QByteArrayView view = utf8(column);
    return view.isEmpty() ? QString() : QString::fromUtf8(view);
}

QByteArray Statement::blob(int column) const
{
    const auto *start = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(start, start ? sqlite3_column_bytes(m_statement, column) : 0);
}

} // namespace storage
