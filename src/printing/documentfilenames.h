#pragma once

#include "base/filenames.h"
#include "printing/certificatedata.h"

namespace printing {

/// "Zertifikat_2024-0012_Heide.pdf": short, and valid on Linux, Windows and macOS.
[[nodiscard]] QString certificateFileName(const CertificateData &data);

using base::FileNames;

/// The parts that are not empty, joined by "_" as a short file name of a PDF that is valid on Linux, Windows and macOS.
[[nodiscard]] QString documentFileName(const QStringList &parts);

} // namespace printing
