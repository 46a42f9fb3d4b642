#include "workspace/keptfiles.h"

#include "workspace/document.h"

namespace workspace {

base::Result<KeptFiles> keepWithFiles(Document &document, const base::Result<domain::ChangeSet> &change, std::shared_ptr<StagedFiles> files)
{
    if (!change)
        return change.failure();
    const auto id = document.apply(*change);
    if (!id)
        return id.failure();
    return KeptFiles(*id, std::move(files));
}

} // namespace workspace
