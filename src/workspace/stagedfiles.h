#pragma once

#include "base/error.h"
#include "base/folderlock.h"
#include "base/safefile.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace workspace {

/// A file of bytes to be written under a name into a folder.
struct NamedBytes
{
    QString fileName;
    QByteArray bytes;
};

/// Files that are to appear together with a change of the programme: they are written in full into a hidden folder beside
/// their places, the change is committed, then they are moved there. So nothing is changed when the disk is full or somebody
/// stops, and whatever has a number outside has it in the programme. What a crash left in such a folder is removed by the next
/// one that writes there. Used by one thread at a time.
class StagedFiles
{
public:
    /// Told after each file; returns false to stop.
    using Progress = std::function<bool(int done, int total)>;

    StagedFiles();
    ~StagedFiles();
    StagedFiles(const StagedFiles &) = delete;
    StagedFiles &operator=(const StagedFiles &) = delete;

    /// Writes the files, whose names are distinct, for `folder`, which is made where it is missing. After an error nothing is left.
    /// Errors: Cancelled, ReadOnly, System.
    [[nodiscard]] base::Result<> stage(const QString &folder, const QList<NamedBytes> &files, const Progress &progress = {});
    /// Moves them to their places; files of the same names are replaced. Returns how many. Error System: those moved so far stay.
    [[nodiscard]] base::Result<int> publish();
    /// Gives up: removes what was written.
    void discard();

    /// Where the files are to be, in their order.
    [[nodiscard]] QStringList paths() const;

private:
    struct Staged
    {
        QString fileName; ///< in the hidden folder
        QString target;   ///< its place, symbolic links resolved
    };

    [[nodiscard]] base::Result<> makeStage();
    [[nodiscard]] base::Result<> stageOne(const NamedBytes &file);
    static void removeAbandoned(const QString &folder);

    QString m_folder;
    QString m_stage;    ///< the hidden folder; empty: nothing is staged
    QList<Staged> m_staged;
    bool m_madeFolder = false;
    base::FolderLock m_lock; ///< on the hidden folder
};

} // namespace workspace
