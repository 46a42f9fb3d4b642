#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QIODevice;

namespace base {

/// When what was written has to be on the disk.
enum class Durability
{
    Now,
    Later, ///< the caller calls syncFile(): for many files at once
};

/// The one writer of files that are handed out (exports, PDFs, backups). It writes to a hidden
/// temporary file beside the target and puts it in the target's place only when every byte is known
/// to be on the disk; on any failure, and when it is destroyed without commit(), the target stays as
/// it was and the temporary file is removed. A symbolic link is followed to its target; permissions
/// of an existing file are kept. Errors: ReadOnly (file or folder cannot be written) and System.
///
/// QSaveFile is not used: on a full disk it can replace a good file by a truncated one and report
/// success, because a failed flush of its buffer is not looked at.
class SafeFile
{
public:
    explicit SafeFile(const QString &path);
    ~SafeFile();
    SafeFile(const SafeFile &) = delete;
    SafeFile &operator=(const SafeFile &) = delete;

    /// Starts the temporary file. Refuses a folder, pipe, socket or device in the target's place.
    [[nodiscard]] Result<> open();
    /// Where to write, only between open() and commit(). Seekable; a failed write is remembered.
    [[nodiscard]] QIODevice &device();
    /// Checks that everything was written, makes it durable and replaces the target.
    [[nodiscard]] Result<> commit(Durability durability = Durability::Now);
    /// Gives up: removes the temporary file.
    void discard();

    /// The file that is replaced, symbolic links resolved. Valid after open().
    [[nodiscard]] QString targetPath() const { return m_target; }
    /// The temporary file, for libraries that write to a name. Valid after open().
    [[nodiscard]] QString temporaryPath() const;

private:
    class Device;

    [[nodiscard]] Result<> createTemporary();
    [[nodiscard]] Failure failed(const QString &detail);

    QString m_path;
    QString m_target;
    std::unique_ptr<Device> m_device;
};

/// Writes `content` as the whole of file `path` through SafeFile.
[[nodiscard]] Result<> writeFile(const QString &path, const QByteArray &content, Durability durability = Durability::Now);

/// Waits until the content of a file is on the disk. Who writes many files does so after the last of them: the file system
/// then writes its journal once, not once for each.
[[nodiscard]] Result<> syncFile(const QString &path);

/// Makes the names in the folder of `path` durable (fsync of the directory). True when done or when
/// the file system has no such thing.
[[nodiscard]] bool syncFolder(const QString &path);

/// The path behind symbolic links, also where the last one dangles. Empty when they run in a circle.
[[nodiscard]] QString linkTarget(const QString &path);

} // namespace base
