#pragma once

#include "storage/filelock.h"
#include "storage/history.h"

#include <memory>

namespace storage {

class Schema;

/// How somebody wants a file.
enum class OpenMode {
    ReadWrite, ///< to write, or read-only where that is not possible; readOnlyReason() says why
    ReadOnly,
};

/// Why a file that is open cannot be written.
enum class ReadOnlyReason {
    None, ///< it can be written
    Requested, ///< opened with OpenMode::ReadOnly
    Held, ///< somebody else has it; holder() says who
    NoAccess, ///< file or folder is read-only
};

/// A programme file (.lotse): one SQLite file with tables, history and blobs. One object is the only
/// writer of its file; what commit() reported as done survives a power cut. Used on one thread.
class ProgrammeFile
{
public:
    using Pointer = std::unique_ptr<ProgrammeFile>;

    /// Makes a new file with `content`, whole or not at all, and opens it. Usage when `path` exists,
    /// ReadOnly when its folder cannot be written.
    [[nodiscard]] static base::Result<Pointer> create(const QString &path, const domain::ChangeSet &content);
    /// Opens a file: looks at it with distrust, heals what a crash left, brings an older format up to
    /// date (a copy of the file as it was is kept beside it). FileRefused says what is wrong with it.
    [[nodiscard]] static base::Result<Pointer> open(const QString &path, OpenMode mode);
    /// As open(), with another schema than the program's; for tests of migrations.
    [[nodiscard]] static base::Result<Pointer> open(const QString &path, OpenMode mode, const Schema &schema);
    ~ProgrammeFile();

    /// Absolute path, symbolic links resolved.
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] ReadOnlyReason readOnlyReason() const { return m_reason; }
    [[nodiscard]] bool isReadOnly() const { return m_reason != ReadOnlyReason::None; }
    /// Why the file cannot be written, as the error that commit() would give: Locked or ReadOnly.
    [[nodiscard]] std::optional<base::Error> readOnlyError() const;
    /// Who has the file when readOnlyReason() is Held.
    [[nodiscard]] const Holder &holder() const { return m_lock.holder(); }
    /// Format number of the file.
    [[nodiscard]] int version() const { return m_version; }

    /// Reads everything. The programme read last is what commit() builds upon.
    [[nodiscard]] base::Result<domain::Programme> load();
    /// Writes rows, history and blobs in one durable transaction. Errors: Locked (somebody else has the
    /// file, or changed it since load()), ReadOnly, InputRefused (against the file's rules), System;
    /// then nothing was changed.
    [[nodiscard]] base::Result<HistoryEntry> commit(
        const domain::ChangeSet &changeSet, ChangeKind kind, ChangeSetId reverses = 0);

    /// The blob of this hash; InputRefused when there is none.
    [[nodiscard]] base::Result<domain::Blob> blob(const QString &hash);
    /// The history, oldest first: all of it, or what touched one row.
    [[nodiscard]] base::Result<QList<HistoryEntry>> history();
    [[nodiscard]] base::Result<QList<HistoryEntry>> history(QStringView table, qint64 rowId);
    /// What one entry did, row by row.
    [[nodiscard]] base::Result<QList<RowChangeEntry>> rowChanges(ChangeSetId id);
    /// The change set of an entry, ready to be reverted on `programme`.
    [[nodiscard]] base::Result<domain::ChangeSet> changeSet(ChangeSetId id, const domain::Programme &programme);

    /// A full check of the file: a line for each damage, none when it is sound.
    [[nodiscard]] base::Result<QStringList> integrity();
    /// Copies the file as it is now to `path`, whole or not at all.
    [[nodiscard]] base::Result<> backup(const QString &path);

private:
    ProgrammeFile(const QString &path, const Schema &schema);

    [[nodiscard]] base::Result<> openDatabase(OpenMode mode);
    [[nodiscard]] base::Result<> verify();
    [[nodiscard]] base::Result<> bringUpToDate(qint64 version);
    [[nodiscard]] base::Result<> expectWritable() const;
    [[nodiscard]] base::Result<> expectUnchanged();

    QString m_path;
    const Schema &m_schema;
    FileLock m_lock;
    ReadOnlyReason m_reason = ReadOnlyReason::None;
    int m_version = 0;
    qint64 m_dataVersion = 0;
    bool m_doubtful = false; ///< a commit failed so that the file may be ahead of what load() gave
    std::unique_ptr<Database> m_database;
};

} // namespace storage
