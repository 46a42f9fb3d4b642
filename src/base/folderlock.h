#pragma once

#include <QString>

namespace base {

/// A folder that belongs to one program at a time. The system's own lock on the folder itself (flock) decides: nothing is
/// written, and it goes with the process that held it, however that one ended.
class FolderLock
{
public:
    FolderLock() = default;
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    /// Takes the folder if nobody has it. False: somebody has, or it cannot be opened.
    [[nodiscard]] bool take(const QString &folder);
    /// Takes it, and waits for whoever has it.
    [[nodiscard]] bool await(const QString &folder);
    void release();

private:
    [[nodiscard]] bool open(const QString &folder, int operation);

    int m_handle = -1;
};

} // namespace base
