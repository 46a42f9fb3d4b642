#pragma once

#include "base/error.h"

#include <QString>

namespace storage {

/// Who has a programme file open for writing.
struct Holder
{
    QString user;
    QString host;
    QString application;
    qint64 process = 0;

    /// "anna on rathaus-17 (impulslotse)", for messages.
    [[nodiscard]] QString description() const;
    bool operator==(const Holder &) const = default;
};

/// The right to write a programme file, as a small hidden file beside it that names its holder.
///
/// On one computer the system's own lock (flock) decides, so that a process that died leaves nothing
/// behind that anybody is asked about. Where another computer put its name (a network share), its lock
/// is respected for a day, because such locks do not reach everywhere.
class FileLock
{
public:
    enum class Outcome {
        Acquired,
        Held, ///< holder() says by whom
        Unavailable, ///< no lock file can be made there: read-only folder or file system
    };

    /// `path` is the programme file, symbolic links resolved.
    explicit FileLock(const QString &path);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    [[nodiscard]] Outcome acquire();
    void release();
    [[nodiscard]] bool isHeld() const { return m_handle >= 0; }
    [[nodiscard]] const Holder &holder() const { return m_holder; }

    /// Where the lock of a programme file lies.
    [[nodiscard]] static QString pathFor(const QString &path);

private:
    enum class Attempt { Acquired, Held, Unavailable, Again };

    [[nodiscard]] Attempt attempt();
    [[nodiscard]] bool isForeign(int handle);
    [[nodiscard]] bool writeOwn(int handle) const;

    QString m_path;
    Holder m_holder;
    int m_handle = -1;
};

} // namespace storage
