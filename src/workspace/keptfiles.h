#pragma once

#include "domain/changeset.h"
#include "storage/history.h"
#include "workspace/stagedfiles.h"

#include <memory>

namespace workspace {

class Document;

/// Files of a change that is kept, still beside their places. Only keepWithFiles() makes one: nothing gets to its place before
/// the programme knows of it, so no number outside is given twice, whenever the program is stopped.
class KeptFiles
{
public:
    /// In the history; 0 when there was nothing to change.
    [[nodiscard]] storage::ChangeSetId change() const { return m_change; }
    /// Moves the files to their places; returns how many, 0 when there are none. For any thread. Error System: those moved so
    /// far stay, and what they hold is kept in the programme anyhow.
    [[nodiscard]] base::Result<int> publish() const { return m_files ? m_files->publish() : base::Result<int>(0); }

private:
    KeptFiles(storage::ChangeSetId change, std::shared_ptr<StagedFiles> files) : m_change(change), m_files(std::move(files)) {}
    friend base::Result<KeptFiles> keepWithFiles(Document &document, const base::Result<domain::ChangeSet> &change,
                                                 std::shared_ptr<StagedFiles> files);

    storage::ChangeSetId m_change;
    std::shared_ptr<StagedFiles> m_files;
};

/// Keeps the change whose files are written beside their places (nullptr: it has none). Errors: that of the change, those of
/// Document::apply(); then nothing was kept, and the files are gone with the last who holds them.
[[nodiscard]] base::Result<KeptFiles> keepWithFiles(Document &document, const base::Result<domain::ChangeSet> &change,
                                                    std::shared_ptr<StagedFiles> files);

} // namespace workspace
