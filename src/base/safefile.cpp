#include "base/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace base {

namespace {

constexpr qsizetype bufferSize = 256 * 1024;
constexpr int maxLinks = 40;

} // namespace

/// A device that buffers, counts and remembers the first failure, over an unbuffered file.
class SafeFile::Device final : public QIODevice
{
public:
    explicit Device(const QString &path) : m_file(path) { m_buffer.reserve(bufferSize); }

    bool create()
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return false;
        return QIODevice::open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] QFile &file() { return m_file; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return qMax(m_end, m_filePos + m_buffer.size()); }

    bool seek(qint64 pos) override
    {
        if (!drain() || !m_file.seek(pos)) {
            m_failed = true;
            return false;
        }
        m_filePos = pos;
        return QIODevice::seek(pos);
    }

    /// Hands the buffer to the system.
    bool drain()
    {
        if (m_failed)
            return false;
        if (m_buffer.isEmpty())
            return true;
        const qint64 written = m_file.write(m_buffer);
        if (written != m_buffer.size()) {
            m_failed = true;
            setErrorString(m_file.errorString());
            return false;
        }
        m_filePos += written;
        m_end = qMax(m_end, m_filePos);
        m_buffer.resize(0);
        return true;
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }

    qint64 writeData(const char *data, qint64 length) override
    {
        if (m_failed)
            return -1;
        m_buffer.append(data, length);
        if (m_buffer.size() >= bufferSize && !drain())
            return -1;
        return length;
    }

private:
    QFile m_file;
    QByteArray m_buffer;
    qint64 m_filePos = 0; ///< position in the file where the buffer will be written
    qint64 m_end = 0; ///< bytes that the system took so far
    bool m_failed = false;
};

QString linkTarget(const QString &path)
{
    QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    for (int i = 0; i < maxLinks; ++i) {
        const QFileInfo info(target);
        if (!info.isSymLink())
            return target;
        target = QDir::cleanPath(info.symLinkTarget());
    }
    return {};
}

bool syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP;
    ::close(handle);
    return done;
}

SafeFile::SafeFile(const QString &path) : m_path(path) { }

SafeFile::~SafeFile()
{
    discard();
}

QIODevice &SafeFile::device()
{
    Q_ASSERT(m_device);
    return *m_device;
}

QString SafeFile::temporaryPath() const
{
    return m_device ? m_device->file().fileName() : QString();
}

namespace {

/// Says what errno holds.
Failure unconfirmed(const QString &path)
{
    return fail(ErrorCode::System, QCoreApplication::translate("base", "%1 was written, but the disk did not confirm it.").arg(path),
        QString::fromLocal8Bit(std::strerror(errno)));
}

/// Whether a file is a database (SQLite file format § 1.3): an export over a programme would destroy it.
bool holdsDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(16) == QByteArrayView("SQLite format 3\0", 16);
}

} // namespace

Result<> SafeFile::open()
{
    discard();
    m_target = linkTarget(m_path);
    if (m_target.isEmpty())
        return fail(ErrorCode::System,
            QCoreApplication::translate("base", "%1 cannot be written: its symbolic links lead in a circle.")
                .arg(m_path));
    const QFileInfo target(m_target);
    if (target.exists() && !target.isFile())
        return fail(ErrorCode::System,
            QCoreApplication::translate(
                "base", "%1 cannot be written: it is a folder or a device, not a file. Choose another name.")
                .arg(m_path));
    if (!QFileInfo(target.absolutePath()).isDir())
        return fail(ErrorCode::System,
            QCoreApplication::translate("base", "%1 cannot be written: its folder does not exist.").arg(m_path));
    if (target.exists() && !target.isWritable())
        return fail(ErrorCode::ReadOnly,
            QCoreApplication::translate("base", "%1 cannot be written: it is read-only.").arg(m_path));
    if (holdsDatabase(m_target))
        return fail(ErrorCode::Usage,
            QCoreApplication::translate("base", "%1 is a programme file and is not written over. Choose another name.").arg(m_path));
    return createTemporary();
}

Result<> SafeFile::createTemporary()
{
    const QFileInfo target(m_target);
    const QString name =
        QStringLiteral("/.lotse-%1.tmp").arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'));
    auto device = std::make_unique<Device>(target.absolutePath() + name);
    if (!device->create()) {
        const int error = errno;
        const QString detail = device->file().errorString();
        if (error == EACCES || error == EPERM || error == EROFS)
            return fail(ErrorCode::ReadOnly,
                QCoreApplication::translate("base", "%1 cannot be written: its folder is read-only.").arg(m_path),
                detail);
        return fail(ErrorCode::System,
            QCoreApplication::translate("base", "%1 cannot be written: %2.").arg(m_path, detail), detail);
    }
    m_device = std::move(device);
    if (target.exists() && !m_device->file().setPermissions(target.permissions()))
        return failed(m_device->file().errorString());
    return {};
}

Failure SafeFile::failed(const QString &detail)
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    discard();
    if (full)
        return fail(ErrorCode::System,
            QCoreApplication::translate("base", "%1 was not written: the disk is full. The file is as it was before.")
                .arg(m_path),
            detail);
    return fail(ErrorCode::System,
        QCoreApplication::translate("base", "%1 was not written: %2. The file is as it was before.")
            .arg(m_path, detail),
        detail);
}

Result<> SafeFile::commit(Durability durability)
{
    if (!m_device)
        return fail(ErrorCode::System, QCoreApplication::translate("base", "%1 was not written.").arg(m_path),
            QStringLiteral("commit() without open()"));
    QFile &file = m_device->file();
    errno = 0;
    if (m_device->failed() || !m_device->drain()) {
        if (file.error() == QFileDevice::ResourceError)
            errno = ENOSPC;
        return failed(m_device->errorString());
    }
    const qint64 expected = m_device->size();
    if (durability == Durability::Now && ::fsync(file.handle()) != 0)
        return failed(QString::fromLocal8Bit(std::strerror(errno)));
    if (file.size() != expected)
        return failed(QStringLiteral("%1 of %2 bytes").arg(file.size()).arg(expected));
    const QString temporary = file.fileName();
    std::error_code error;
    std::filesystem::rename(
        QFile::encodeName(temporary).toStdString(), QFile::encodeName(m_target).toStdString(), error);
    if (error) {
        errno = error.value();
        return failed(QString::fromLocal8Bit(std::strerror(errno)));
    }
    m_device.reset();
    return durability == Durability::Later || syncFolder(m_target) ? Result<>() : unconfirmed(m_path);
}

void SafeFile::discard()
{
    if (!m_device)
        return;
    m_device->file().close();
    m_device->file().remove();
    m_device.reset();
}

Result<> writeFile(const QString &path, const QByteArray &content, Durability durability)
{
    SafeFile file(path);
    if (auto opened = file.open(); !opened)
        return opened.failure();
    file.device().write(content); // a failure is remembered and comes out of commit()
    return file.commit(durability);
}

Result<> syncFile(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return unconfirmed(path);
    const bool done = ::fsync(handle) == 0;
    const Result<> result = done ? Result<>() : unconfirmed(path);
    ::close(handle);
    return result;
}

} // namespace base
