#pragma once

#include "cli/command.h"
#include "workspace/stagedfiles.h"

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

/// Moves them to their place after the documents were kept; the error says that they can be printed again.
[[nodiscard]] base::Result<> publish(workspace::StagedFiles &files);

} // namespace cli
