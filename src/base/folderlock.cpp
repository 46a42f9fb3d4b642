#include "base/folderlock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace base {

FolderLock::~FolderLock()
{
    release();
}

bool FolderLock::take(const QString &folder)
{
    return open(folder, LOCK_EX | LOCK_NB);
}

bool FolderLock::await(const QString &folder)
{
    return open(folder, LOCK_EX);
}

void FolderLock::release()
{
    if (m_handle >= 0)
        ::close(m_handle);
    m_handle = -1;
}

bool FolderLock::open(const QString &folder, int operation)
{
    release();
    m_handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_handle < 0)
        return false;
    int result = 0;
    do {
        result = ::flock(m_handle, operation);
    } while (result != 0 && errno == EINTR);
    if (result != 0)
        release();
    return result == 0;
}

} // namespace base
