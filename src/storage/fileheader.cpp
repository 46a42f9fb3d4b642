#include "storage/fileheader.h"

#include "base/safefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace storage {

namespace {

constexpr int headerBytes = 100;
constexpr int minPageBytes = 512;

base::Failure refused(const QString &sentence, const QString &detail = {})
{
    return base::fail(base::ErrorCode::FileRefused, sentence, detail);
}

/// The checks on the first 100 bytes, see "The Database Header" in the SQLite file format.
base::Result<> inspectHeader(const QString &path, const QByteArray &header, qint64 size)
{
    if (size < minPageBytes || header.size() < headerBytes || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return refused(QCoreApplication::translate("storage", "%1 is not a programme file of Impulslotse.").arg(path));
    const auto *bytes = reinterpret_cast<const uchar *>(header.constData());
    if (qFromBigEndian<quint32>(bytes + 68) != applicationId)
        return refused(QCoreApplication::translate(
            "storage", "%1 is not a programme file of Impulslotse but belongs to another program.")
                           .arg(path));
    if (bytes[18] > 2 || bytes[19] > 2)
        return refused(QCoreApplication::translate(
                           "storage", "%1 was written by a newer program or is damaged. Open a backup of it.")
                           .arg(path),
            QStringLiteral("format %1/%2").arg(bytes[18]).arg(bytes[19]));
    return {};
}

} // namespace

base::Result<QString> inspectFile(const QString &path)
{
    const QString target = base::linkTarget(path);
    struct stat status
    {
    };
    if (target.isEmpty() || ::lstat(QFile::encodeName(target).constData(), &status) != 0) {
        if (errno == EACCES)
            return refused(QCoreApplication::translate("storage", "%1 cannot be read: access is denied.").arg(path));
        return refused(QCoreApplication::translate("storage", "%1 does not exist.").arg(path));
    }
    if (!S_ISREG(status.st_mode))
        return refused(QCoreApplication::translate(
            "storage", "%1 is not a programme file of Impulslotse but a folder or a device.")
                           .arg(path));
    QFile file(target);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refused(QCoreApplication::translate("storage", "%1 cannot be read: %2.").arg(path, file.errorString()));
    if (auto inspected = inspectHeader(path, file.read(headerBytes), file.size()); !inspected)
        return inspected.failure();
    return QFileInfo(target).canonicalFilePath();
}

} // namespace storage
