#pragma once

#include "printing/certificatedata.h"

#include <QSet>

namespace printing {

/// "Zertifikat_2024-0012_Heide.pdf": short, and valid on Linux, Windows and macOS.
[[nodiscard]] QString certificateFileName(const CertificateData &data);

/// The parts that are not empty, joined by "_" as a short file name of a PDF that is valid on Linux, Windows and macOS.
[[nodiscard]] QString documentFileName(const QStringList &parts);

/// Hands out file names of one folder, none of them twice, capitals and accents not counted, because
/// some file systems do not tell them apart.
class FileNames
{
public:
    /// `name`, or "name-2.pdf" and so on when it is taken.
    [[nodiscard]] QString unique(const QString &name);

private:
    QSet<QString> m_taken;
};

} // namespace printing
