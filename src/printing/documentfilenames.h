#pragma once

#include "base/filenames.h"
#include "printing/certificatedata.h"

namespace printing {

/// "Zertifikat_2024-0012_Heide.pdf": short, and valid on Linux, Windows and macOS.
[[nodiscard]] QString certificateFileName(const CertificateData &data);

using base::FileNames;

} // namespace printing
