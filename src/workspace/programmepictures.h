#pragma once

#include "printing/certificatelayout.h"
#include "printing/layoutassets.h"
#include "workspace/document.h"

namespace workspace {

/// The bytes of the programme's logo, empty when it has none. Errors: those of storage::ProgrammeFile::blob().
[[nodiscard]] base::Result<QByteArray> logoOf(Document &document);

/// The pictures in the file, for printing::layoutAssets(). `document` must outlive it.
[[nodiscard]] printing::BlobSource blobSource(Document &document);

/// What a layout shows, by hash, to be taken to another thread or file. Errors: those of storage::ProgrammeFile::blob().
[[nodiscard]] base::Result<QHash<QString, QByteArray>> picturesOf(Document &document, const printing::CertificateLayout &layout);

} // namespace workspace
