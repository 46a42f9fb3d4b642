#include "storage/programmefile.h"

#include "base/safefile.h"
#include "storage/changewriter.h"
#include "storage/fileheader.h"
#include "storage/filecopy.h"
#include "storage/integrity.h"
#include "storage/programmereader.h"
#include "storage/schema.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace storage {

namespace {

/// Fills a new, empty database with tables and the first content.
base::Result<> fill(Database &database, const domain::ChangeSet &content)
{
    if (auto migrated = Schema::current().migrate(database); !migrated)
        return migrated;
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto written = writeRows(database, content); !written)
        return written;
    if (auto entry = writeHistory(database, content, ChangeKind::Creation, 0); !entry)
        return entry.failure();
    if (auto committed = transaction.commit(); !committed)
        return committed;
    return database.execute("PRAGMA journal_mode=DELETE"); // removes the empty journal
}

} // namespace

ProgrammeFile::ProgrammeFile(const QString &path, const Schema &schema) : m_path(path), m_schema(schema), m_lock(path)
{
}

ProgrammeFile::~ProgrammeFile()
{
    // The empty journal of a file that is closed is litter. It is removed before the lock goes.
    if (m_database && !m_database->isReadOnly() && !m_doubtful)
        std::ignore = m_database->execute("PRAGMA journal_mode=DELETE");
    m_database.reset();
}

base::Result<ProgrammeFile::Pointer> ProgrammeFile::create(const QString &path, const domain::ChangeSet &content)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return base::fail(base::ErrorCode::Usage,
            QCoreApplication::translate("storage", "%1 exists already. Choose another name.").arg(path));
    const auto created = createWhole(path, [&](const QString &temporary) -> base::Result<> {
        auto database = Database::open(temporary, Access::Create);
        if (!database)
            return database.failure();
        return fill(*database, content);
    });
    if (!created)
        return created.failure();
    return open(path, OpenMode::ReadWrite);
}

base::Result<ProgrammeFile::Pointer> ProgrammeFile::open(const QString &path, OpenMode mode)
{
    return open(path, mode, Schema::current());
}

base::Result<ProgrammeFile::Pointer> ProgrammeFile::open(const QString &path, OpenMode mode, const Schema &schema)
{
    const auto target = inspectFile(path);
    if (!target)
        return target.failure();
    Pointer file(new ProgrammeFile(*target, schema));
    if (auto opened = file->openDatabase(mode); !opened)
        return opened.failure();
    if (auto verified = file->verify(); !verified)
        return verified.failure();
    return file;
}

base::Result<> ProgrammeFile::openDatabase(OpenMode mode)
{
    if (mode == OpenMode::ReadOnly)
        m_reason = ReadOnlyReason::Requested;
    else if (!QFileInfo(m_path).isWritable())
        m_reason = ReadOnlyReason::NoAccess;
    else if (const auto outcome = m_lock.acquire(); outcome != FileLock::Outcome::Acquired)
        m_reason = outcome == FileLock::Outcome::Held ? ReadOnlyReason::Held : ReadOnlyReason::NoAccess;

    auto database = Database::open(m_path, isReadOnly() ? Access::ReadOnly : Access::ReadWrite);
    if (!database && !isReadOnly() && database.error().code == base::ErrorCode::ReadOnly) {
        m_reason = ReadOnlyReason::NoAccess;
        m_lock.release();
        database = Database::open(m_path, Access::ReadOnly);
    }
    if (!database && isReadOnly() && database.error().code == base::ErrorCode::ReadOnly)
        return base::fail(base::ErrorCode::ReadOnly,
            QCoreApplication::translate("storage",
                "%1 was not closed properly and cannot be repaired where it is, because file or folder is read-only. "
                "Copy it, with the file of the same name that ends in “-journal”, to another folder and open it there.")
                .arg(m_path),
            database.error().detail);
    if (!database)
        return database.failure();
    m_database = std::make_unique<Database>(std::move(*database));
    return {};
}

base::Result<> ProgrammeFile::verify()
{
    const auto encoding = m_database->text("PRAGMA encoding");
    if (!encoding)
        return encoding.failure();
    const auto version = m_database->number("PRAGMA user_version");
    if (!version)
        return version.failure();
    if (*encoding != QLatin1String("UTF-8") || *version < 1)
        return base::fail(base::ErrorCode::FileRefused,
            QCoreApplication::translate("storage", "%1 is damaged. Open a backup of it.").arg(m_path),
            QStringLiteral("encoding %1, format %2").arg(*encoding).arg(*version));
    if (*version > m_schema.version())
        return refuseNewer(*m_database, *version, m_schema.version());
    if (auto matches = m_schema.expectMatch(*m_database, static_cast<int>(*version)); !matches)
        return matches;
    if (auto sound = quickCheck(*m_database); !sound)
        return sound;
    if (*version < m_schema.version()) {
        if (auto updated = bringUpToDate(*version); !updated)
            return updated;
    }
    m_version = m_schema.version();
    return {};
}

base::Result<> ProgrammeFile::bringUpToDate(qint64 version)
{
    if (isReadOnly())
        return base::fail(base::ErrorCode::ReadOnly,
            QCoreApplication::translate("storage",
                "%1 has an older format and must be brought up to date, but it cannot be written. "
                "Copy it to another folder and open it there.")
                .arg(m_path));
    const QFileInfo info(m_path);
    const QString copy = info.dir().filePath(
        QStringLiteral("%1.format%2.%3").arg(info.completeBaseName()).arg(version).arg(info.suffix()));
    if (auto copied = backup(copy); !copied)
        return copied;
    if (auto migrated = m_schema.migrate(*m_database); !migrated)
        return migrated;
    return m_schema.expectMatch(*m_database, m_schema.version());
}

std::optional<base::Error> ProgrammeFile::readOnlyError() const
{
    switch (m_reason) {
    case ReadOnlyReason::None: break;
    case ReadOnlyReason::Requested:
        return base::Error{base::ErrorCode::ReadOnly,
            QCoreApplication::translate("storage", "%1 is open for reading only.").arg(m_path), {}};
    case ReadOnlyReason::Held:
        return base::Error{base::ErrorCode::Locked,
            QCoreApplication::translate("storage", "%1 is open for reading only, because %2 has it open for writing.")
                .arg(m_path, holder().description()),
            QStringLiteral("%1, process %2").arg(holder().application).arg(holder().process)};
    case ReadOnlyReason::NoAccess:
        return base::Error{base::ErrorCode::ReadOnly,
            QCoreApplication::translate(
                "storage", "%1 is open for reading only, because the file or its folder is read-only.")
                .arg(m_path),
            {}};
    }
    return std::nullopt;
}

base::Result<> ProgrammeFile::expectWritable() const
{
    if (const auto error = readOnlyError())
        return base::Failure(*error);
    if (m_doubtful)
        return base::fail(base::ErrorCode::System,
            QCoreApplication::translate(
                "storage", "The disk reported an error while %1 was written. Close the programme and open it again.")
                .arg(m_path));
    if (m_database->hasMoved())
        return base::fail(base::ErrorCode::Locked,
            QCoreApplication::translate(
                "storage", "%1 was moved, replaced or removed while it was open. Nothing was changed; open it again.")
                .arg(m_path));
    return {};
}

base::Result<> ProgrammeFile::expectUnchanged()
{
    const auto now = m_database->number("PRAGMA data_version");
    if (!now)
        return now.failure();
    if (*now == m_dataVersion)
        return {};
    return base::fail(base::ErrorCode::Locked,
        QCoreApplication::translate(
            "storage", "%1 was changed by another program while it was open. Nothing was changed; open it again.")
            .arg(m_path));
}

base::Result<domain::Programme> ProgrammeFile::load()
{
    if (auto begun = m_database->execute("BEGIN"); !begun)
        return begun.failure();
    auto programme = readProgramme(*m_database);
    const auto dataVersion = m_database->number("PRAGMA data_version");
    if (auto ended = m_database->execute("COMMIT"); !ended)
        return ended.failure();
    if (!dataVersion)
        return dataVersion.failure();
    m_dataVersion = *dataVersion;
    return programme;
}

base::Result<HistoryEntry> ProgrammeFile::commit(
    const domain::ChangeSet &changeSet, ChangeKind kind, ChangeSetId reverses)
{
    if (auto writable = expectWritable(); !writable)
        return writable.failure();
    Transaction transaction(*m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun.failure();
    if (auto unchanged = expectUnchanged(); !unchanged)
        return unchanged.failure();
    if (auto written = writeRows(*m_database, changeSet); !written)
        return written.failure();
    const auto entry = writeHistory(*m_database, changeSet, kind, reverses);
    if (!entry)
        return entry.failure();
    if (auto committed = transaction.commit(); !committed) {
        // After an error of the disk the transaction may have reached the file all the same.
        const auto last = m_database->number("SELECT max(id) FROM change_set");
        m_doubtful = !last || *last >= entry->id;
        return committed.failure();
    }
    return entry;
}

base::Result<domain::Blob> ProgrammeFile::blob(const QString &hash)
{
    auto statement = m_database->prepare("SELECT media_type, content FROM blob WHERE hash = ?");
    if (!statement)
        return statement.failure();
    statement->bindText(0, hash);
    const auto row = statement->step();
    if (!row)
        return row.failure();
    if (!*row)
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("storage", "The file holds no document of this name."), hash);
    return domain::Blob{hash, statement->text(0), statement->blob(1)};
}

base::Result<QList<HistoryEntry>> ProgrammeFile::history()
{
    return readHistory(*m_database);
}

base::Result<QList<HistoryEntry>> ProgrammeFile::history(QStringView table, qint64 rowId)
{
    return readHistory(*m_database, table, rowId);
}

base::Result<QList<RowChangeEntry>> ProgrammeFile::rowChanges(ChangeSetId id)
{
    return readRowChanges(*m_database, id);
}

base::Result<domain::ChangeSet> ProgrammeFile::changeSet(ChangeSetId id, const domain::Programme &programme)
{
    return readChangeSet(*m_database, id, programme);
}

base::Result<QStringList> ProgrammeFile::integrity()
{
    return findDamage(*m_database);
}

base::Result<> ProgrammeFile::backup(const QString &path)
{
    return replaceWhole(path, [&](const QString &temporary) { return m_database->copyTo(temporary); });
}

} // namespace storage
