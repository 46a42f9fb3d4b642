#include "storage/filelock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace storage {

namespace {

constexpr qint64 foreignLockSeconds = 24 * 60 * 60;
constexpr qsizetype maxLockBytes = 4096;

QString userName()
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

Holder ownHolder()
{
    return {userName(), QSysInfo::machineHostName(), QCoreApplication::applicationName(),
        QCoreApplication::applicationPid()};
}

Holder readHolder(int handle)
{
    QByteArray content(maxLockBytes, Qt::Uninitialized);
    const ssize_t length = ::pread(handle, content.data(), size_t(content.size()), 0);
    content.resize(qMax<ssize_t>(0, length));
    const QStringList lines = QString::fromUtf8(content).split(u'\n');
    if (lines.size() < 4)
        return {};
    return {lines[0], lines[1], lines[2], lines[3].toLongLong()};
}

} // namespace

QString Holder::description() const
{
    if (user.isEmpty() && host.isEmpty())
        return QCoreApplication::translate("storage", "another program");
    //: %1 user, %2 computer
    return QCoreApplication::translate("storage", "%1 on %2").arg(user, host);
}

FileLock::FileLock(const QString &path) : m_path(pathFor(path)) { }

FileLock::~FileLock()
{
    release();
}

QString FileLock::pathFor(const QString &path)
{
    const QFileInfo info(path);
    return QStringLiteral("%1/.%2.lock").arg(info.absolutePath(), info.fileName());
}

FileLock::Outcome FileLock::acquire()
{
    release();
    for (int i = 0; i < 20; ++i) {
        switch (attempt()) {
        case Attempt::Acquired: return Outcome::Acquired;
        case Attempt::Held: return Outcome::Held;
        case Attempt::Unavailable: return Outcome::Unavailable;
        case Attempt::Again: break;
        }
    }
    return Outcome::Held;
}

FileLock::Attempt FileLock::attempt()
{
    const QByteArray name = QFile::encodeName(m_path);
    const int handle = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0644);
    if (handle < 0)
        return Attempt::Unavailable;
    const auto closed = [handle](Attempt result) {
        ::close(handle);
        return result;
    };
    struct stat opened
    {
    };
    struct stat named
    {
    };
    if (::fstat(handle, &opened) != 0 || !S_ISREG(opened.st_mode))
        return closed(Attempt::Unavailable);
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return closed(Attempt::Unavailable);
        m_holder = readHolder(handle);
        return closed(Attempt::Held);
    }
    // The holder before may have removed the name between our open and our lock.
    if (::stat(name.constData(), &named) != 0 || named.st_ino != opened.st_ino || named.st_dev != opened.st_dev)
        return closed(Attempt::Again);
    if (isForeign(handle))
        return closed(Attempt::Held);
    // The lock holds without its text too; a full disk shows at the first write, with its own sentence.
    std::ignore = writeOwn(handle);
    m_holder = ownHolder();
    m_handle = handle;
    return Attempt::Acquired;
}

bool FileLock::isForeign(int handle)
{
    struct stat status
    {
    };
    if (::fstat(handle, &status) != 0 || status.st_size == 0)
        return false;
    const Holder holder = readHolder(handle);
    if (holder.host.isEmpty() || holder.host == QSysInfo::machineHostName())
        return false;
    m_holder = holder;
    return QDateTime::currentSecsSinceEpoch() - qint64(status.st_mtime) < foreignLockSeconds;
}

bool FileLock::writeOwn(int handle) const
{
    const Holder own = ownHolder();
    const QByteArray content =
        QStringLiteral("%1\n%2\n%3\n%4\n").arg(own.user, own.host, own.application).arg(own.process).toUtf8();
    return ::ftruncate(handle, 0) == 0
        && ::pwrite(handle, content.constData(), size_t(content.size()), 0) == content.size();
}

void FileLock::release()
{
    if (m_handle < 0)
        return;
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_handle);
    m_handle = -1;
}

} // namespace storage
