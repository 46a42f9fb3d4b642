#include "storage/filecopy.h"

#include "base/safefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <unistd.h>

namespace storage {

namespace {

/// A temporary name in the folder of the target; whatever lies there is removed in the end.
class TemporaryName
{
public:
    explicit TemporaryName(const QString &target)
        : m_path(QStringLiteral("%1/.lotse-%2.tmp")
                     .arg(QFileInfo(QFileInfo(target).absolutePath()).canonicalFilePath())
                     .arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0')))
    {
    }
    ~TemporaryName()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }
    TemporaryName(const TemporaryName &) = delete;
    TemporaryName &operator=(const TemporaryName &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

base::Result<> place(const QString &path, const DatabaseMaker &make, bool replace)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return base::fail(base::ErrorCode::System,
            QCoreApplication::translate("storage", "%1 cannot be written: its folder does not exist.").arg(path));
    if (!folder.isWritable())
        return base::fail(base::ErrorCode::ReadOnly,
            QCoreApplication::translate("storage", "%1 cannot be written: its folder is read-only.").arg(path));
    const TemporaryName temporary(path);
    if (auto made = make(temporary.path()); !made)
        return made;
    if (!replace && QFileInfo::exists(path))
        return base::fail(base::ErrorCode::Usage,
            QCoreApplication::translate("storage", "%1 exists already. Choose another name.").arg(path));
    std::error_code error;
    std::filesystem::rename(
        QFile::encodeName(temporary.path()).toStdString(), QFile::encodeName(path).toStdString(), error);
    if (error)
        return base::fail(base::ErrorCode::System,
            QCoreApplication::translate("storage", "%1 cannot be written: %2.")
                .arg(path, QString::fromStdString(error.message())));
    if (!base::syncFolder(path))
        return base::fail(base::ErrorCode::System,
            QCoreApplication::translate("storage", "%1 was written, but the disk did not confirm it.").arg(path),
            QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

} // namespace

base::Result<> createWhole(const QString &path, const DatabaseMaker &make)
{
    return place(path, make, false);
}

base::Result<> replaceWhole(const QString &path, const DatabaseMaker &make)
{
    const QString target = base::linkTarget(path);
    const QFileInfo info(target);
    if (target.isEmpty() || (info.exists() && !info.isFile()))
        return base::fail(base::ErrorCode::System,
            QCoreApplication::translate(
                "storage", "%1 cannot be written: it is a folder or a device, not a file. Choose another name.")
                .arg(path));
    return place(target, make, true);
}

} // namespace storage
