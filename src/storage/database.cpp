#include "storage/database.h"

#include "storage/databasestate.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QFile>

namespace storage {

namespace {

constexpr int busyTimeoutMs = 5000;
constexpr int maxValueBytes = 256 * 1024 * 1024;

base::ErrorCode codeOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return base::ErrorCode::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM: return base::ErrorCode::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_SCHEMA: return base::ErrorCode::FileRefused;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG: return base::ErrorCode::InputRefused;
    case SQLITE_INTERRUPT: return base::ErrorCode::Cancelled;
    default: return base::ErrorCode::System;
    }
}

QString sentenceOf(int code)
{
    switch (codeOf(code)) {
    case base::ErrorCode::Locked:
        return QCoreApplication::translate(
            "storage", "Another program is using the programme file at the moment. Nothing was changed; try again.");
    case base::ErrorCode::ReadOnly:
        return QCoreApplication::translate(
            "storage", "The programme file or its folder is read-only. Nothing was changed.");
    case base::ErrorCode::FileRefused:
        return QCoreApplication::translate("storage", "The programme file is damaged. Open a backup of it.");
    case base::ErrorCode::InputRefused:
        return QCoreApplication::translate(
            "storage", "The change contradicts the rules of the programme file. Nothing was changed.");
    case base::ErrorCode::Cancelled:
        return QCoreApplication::translate("storage", "The operation was stopped. Nothing was changed.");
    default:
        return (code & 0xff) == SQLITE_FULL
            ? QCoreApplication::translate(
                "storage", "The disk is full. Nothing was changed; free some space and try again.")
            : QCoreApplication::translate("storage", "The disk or the system reported an error. Nothing was changed.");
    }
}

} // namespace

base::Error sqliteError(sqlite3 *handle, int code, const QString &what)
{
    const QString words = handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : QString::fromUtf8(sqlite3_errstr(code));
    return {codeOf(code), sentenceOf(code), QStringLiteral("SQLite %1: %2 (%3)").arg(code).arg(words, what)};
}

base::Error Database::State::fail(int code, const QString &what)
{
    const base::Error error = sqliteError(handle, code, what);
    if (inTransaction && !poison)
        poison = error;
    return error;
}

Database::Database(std::unique_ptr<State> state, Access access) : m_state(std::move(state)), m_access(access) { }
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

sqlite3 *Database::handle() const
{
    return m_state->handle;
}

base::Error Database::noteFailure(int code, const QString &what)
{
    return m_state->fail(code, what);
}

base::Result<Database> Database::open(const QString &path, Access access)
{
    if (access == Access::Create && QFile::exists(path))
        return base::fail(
            base::ErrorCode::Usage, QCoreApplication::translate("storage", "%1 exists already.").arg(path));
    return openHandle(QFile::encodeName(path), access);
}

base::Result<Database> Database::inMemory()
{
    return openHandle(":memory:", Access::Create);
}

base::Result<Database> Database::openHandle(const QByteArray &name, Access access)
{
    // Counting each allocation under a lock costs a tenth of a large import and is of no use here.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    auto state = std::make_unique<State>();
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
    flags |= access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (access == Access::Create)
        flags |= SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(name.constData(), &state->handle, flags, nullptr);
    if (code != SQLITE_OK)
        return base::Failure(sqliteError(state->handle, code, QStringLiteral("open")));
    if (access == Access::ReadWrite && sqlite3_db_readonly(state->handle, "main") == 1)
        return base::Failure(sqliteError(nullptr, SQLITE_READONLY, QStringLiteral("open")));
    Database database(std::move(state), access);
    if (auto hardened = database.harden(); !hardened)
        return hardened.failure();
    if (auto configured = database.configure(); !configured)
        return configured.failure();
    return database;
}

base::Result<> Database::harden()
{
    sqlite3 *db = m_state->handle;
    const std::pair<int, int> settings[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
        {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    };
    for (const auto &[option, value] : settings) {
        int now = -1;
        const int code = sqlite3_db_config(db, option, value, &now);
        if (code != SQLITE_OK || now != value)
            return base::Failure(
                sqliteError(db, code == SQLITE_OK ? SQLITE_MISUSE : code, QStringLiteral("db_config %1").arg(option)));
    }
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, maxValueBytes);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_busy_timeout(db, busyTimeoutMs);
    return {};
}

base::Result<> Database::configure()
{
    if (auto done = execute("PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32000;"
                            "PRAGMA secure_delete=ON; PRAGMA synchronous=FULL;");
        !done)
        return done;
    const std::pair<const char *, qint64> expected[] = {{"PRAGMA foreign_keys", 1}, {"PRAGMA secure_delete", 1},
        {"PRAGMA synchronous", 2}, {"PRAGMA trusted_schema", 0}};
    for (const auto &[query, value] : expected) {
        const auto now = number(query);
        if (!now)
            return now.failure();
        if (*now != value)
            return base::Failure(sqliteError(nullptr, SQLITE_MISUSE, QString::fromLatin1(query)));
    }
    if (m_access == Access::ReadOnly)
        return {};
    const auto mode = text("PRAGMA journal_mode=TRUNCATE");
    if (!mode)
        return mode.failure();
    if (*mode != QLatin1String("truncate") && *mode != QLatin1String("memory"))
        return base::Failure(sqliteError(nullptr, SQLITE_BUSY, QStringLiteral("journal_mode=%1").arg(*mode)));
    return {};
}

base::Result<> Database::execute(const QByteArray &sql)
{
    if (m_state->poison)
        return base::Failure(*m_state->poison);
    const int code = sqlite3_exec(m_state->handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return base::Failure(noteFailure(code, QString::fromUtf8(sql.left(200))));
    return {};
}

base::Result<Statement> Database::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(
        m_state->handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK || !statement)
        return base::Failure(noteFailure(code == SQLITE_OK ? SQLITE_MISUSE : code, QString::fromUtf8(sql.left(200))));
    return Statement(m_state.get(), statement);
}

base::Result<qint64> Database::number(const QByteArray &sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.failure();
    const auto row = statement->step();
    if (!row)
        return row.failure();
    return *row ? statement->integer(0) : 0;
}

base::Result<QString> Database::text(const QByteArray &sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.failure();
    const auto row = statement->step();
    if (!row)
        return row.failure();
    return *row ? statement->text(0) : QString();
}

bool Database::hasMoved() const
{
    int moved = 0;
    const int code = sqlite3_file_control(m_state->handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && moved != 0;
}

base::Result<> Database::copyTo(const QString &path) const
{
    auto target = openHandle(QFile::encodeName(path), Access::Create);
    if (!target)
        return target.failure();
    sqlite3_backup *backup = sqlite3_backup_init(target->handle(), "main", m_state->handle, "main");
    if (!backup)
        return base::Failure(
            sqliteError(target->handle(), sqlite3_errcode(target->handle()), QStringLiteral("backup")));
    int code = SQLITE_OK;
    do {
        code = sqlite3_backup_step(backup, -1);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep(50);
    } while (code == SQLITE_OK);
    const int finished = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return base::Failure(
            sqliteError(target->handle(), code != SQLITE_DONE ? code : finished, QStringLiteral("backup")));
    return target->execute("PRAGMA journal_mode=DELETE");
}

} // namespace storage
