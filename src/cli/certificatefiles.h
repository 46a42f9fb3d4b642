#pragma once

#include "cli/applied.h"
#include "workspace/keptfiles.h"

namespace cli {

/// Where the options --out and --out-dir put documents.
struct CertificatePlace
{
    QString onePath; ///< one file for all; empty: none
    QString folder;  ///< one file for each; empty: none

    [[nodiscard]] bool isGiven() const { return !onePath.isEmpty() || !folder.isEmpty(); }
};

/// The place of a call. Usage when both options are given.
[[nodiscard]] base::Result<CertificatePlace> certificatePlace(const Call &call);

/// Writes documents beside their place: `joined` as one file, or each of `each`. A place that cannot be written is refused before
/// anything is issued. Errors: ReadOnly, System.
[[nodiscard]] base::Result<> stage(workspace::StagedFiles &files, const CertificatePlace &place, const QByteArray &joined,
                                   const QList<workspace::NamedBytes> &each);

/// Keeps documents whose files are staged and moves these to their places. When they cannot be moved, the error says that the
/// documents are kept and can be printed again.
[[nodiscard]] base::Result<AppliedChange> keepAndPublish(Call &call, workspace::Document &document, base::Result<domain::ChangeSet> changeSet,
                                                         std::shared_ptr<workspace::StagedFiles> files);

} // namespace cli
