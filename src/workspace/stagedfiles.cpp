#include "workspace/stagedfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>

namespace workspace {

namespace {

const QString StagePrefix = QStringLiteral(".impulslotse-");

base::Failure cannotMake(const QString &folder)
{
    return base::fail(base::ErrorCode::ReadOnly,
                      QCoreApplication::translate("workspace", "In the folder “%1” nothing can be written. Please choose another one.").arg(QDir::toNativeSeparators(folder)));
}

std::filesystem::path nativePath(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

} // namespace

StagedFiles::StagedFiles() = default;

StagedFiles::~StagedFiles()
{
    discard();
}

/// Folders of programs that are gone: nobody holds them.
void StagedFiles::removeAbandoned(const QString &folder)
{
    const QStringList stages = QDir(folder).entryList({StagePrefix + QLatin1Char('*')}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString &name : stages) {
        QDir stage(QDir(folder).filePath(name));
        base::FolderLock lock;
        if (lock.take(stage.path()))
            stage.removeRecursively();
    }
}

base::Result<> StagedFiles::makeStage()
{
    m_madeFolder = !QFileInfo::exists(m_folder);
    if (!QDir().mkpath(m_folder))
        return cannotMake(m_folder);
    base::FolderLock making; // so that nobody takes a folder for abandoned that was just made
    const bool canLock = making.await(m_folder);
    if (canLock)
        removeAbandoned(m_folder);
    QTemporaryDir stage(QDir(m_folder).filePath(StagePrefix + QStringLiteral("XXXXXX")));
    if (!stage.isValid())
        return cannotMake(m_folder);
    stage.setAutoRemove(false);
    m_stage = stage.path();
    // Where the file system knows no locks, nobody removes what is abandoned either.
    return !canLock || m_lock.take(m_stage) ? base::Result<>() : cannotMake(m_folder);
}

/// One file in full beside its place, which can be written.
base::Result<> StagedFiles::stageOne(const NamedBytes &file)
{
    const QFileInfo place(QDir(m_folder).filePath(file.fileName));
    QString target = place.filePath();
    if (place.exists() || place.isSymLink()) {
        base::SafeFile probe(target);
        if (const auto writable = probe.open(); !writable)
            return writable;
        target = probe.targetPath();
    }
    m_staged.append({file.fileName, target});
    const QString staged = QDir(m_stage).filePath(file.fileName);
    const auto written = base::writeFile(staged, file.bytes, base::Durability::Later);
    if (written)
        return written;
    base::Error error = written.error();
    error.message.replace(staged, target); // nobody knows the hidden folder
    return base::Failure(error);
}

base::Result<> StagedFiles::stage(const QString &folder, const QList<NamedBytes> &files, const Progress &progress)
{
    discard();
    m_folder = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    base::Result<> result = makeStage();
    for (qsizetype i = 0; i < files.size() && result; ++i) {
        result = stageOne(files[i]);
        if (result && progress && !progress(int(i) + 1, int(files.size())))
            result = base::fail(base::ErrorCode::Cancelled, QCoreApplication::translate("workspace", "Stopped. Nothing was written."));
    }
    for (qsizetype i = 0; i < m_staged.size() && result; ++i)
        result = base::syncFile(QDir(m_stage).filePath(m_staged[i].fileName));
    if (!result)
        discard();
    return result;
}

base::Result<int> StagedFiles::publish()
{
    int moved = 0;
    for (const Staged &file : std::as_const(m_staged)) {
        const QString from = QDir(m_stage).filePath(file.fileName);
        std::error_code problem;
        std::filesystem::rename(nativePath(from), nativePath(file.target), problem);
        if (problem) {
            // A symbolic link may lead to another disk, where nothing can be moved to.
            QFile staged(from);
            const base::Result<> written = staged.open(QIODevice::ReadOnly) ? base::writeFile(file.target, staged.readAll())
                                                                           : base::fail(base::ErrorCode::System, staged.errorString());
            if (!written)
                return written.failure();
        }
        ++moved;
    }
    if (moved > 0)
        static_cast<void>(base::syncFolder(m_staged.constFirst().target));
    m_madeFolder = false;
    discard();
    return moved;
}

void StagedFiles::discard()
{
    m_staged.clear();
    if (m_stage.isEmpty())
        return;
    m_lock.release();
    QDir(m_stage).removeRecursively();
    m_stage.clear();
    // Only when nothing else is in it.
    if (m_madeFolder)
        QDir().rmdir(m_folder);
    m_madeFolder = false;
}

QStringList StagedFiles::paths() const
{
    QStringList paths;
    for (const Staged &file : m_staged)
        paths.append(QDir(m_folder).filePath(file.fileName));
    return paths;
}

} // namespace workspace
