#pragma once

#include "printing/certificatepage.h"
#include "printing/pdfrenderer.h"

namespace printing {

/// A finding and whose certificate it concerns.
struct BatchFinding
{
    int index = 0; ///< in the list that was looked at
    PreflightFinding finding;

    bool operator==(const BatchFinding &) const = default;
};

/// Looks at every certificate before anything is printed. Errors: Cancelled, System (no font).
[[nodiscard]] base::Result<QList<BatchFinding>> preflight(const QList<CertificateData> &certificates, const Progress &progress = {});

/// All certificates in one PDF, in the given order. Progress is told after each.
[[nodiscard]] base::Result<RenderedPdf> renderCertificates(const QList<CertificateData> &certificates, const Progress &progress = {});

/// One PDF for each certificate of a rendered batch, cut out of it; each is handed to `take` with the
/// index of its certificate. The bytes are those to be kept with the issued certificate.
[[nodiscard]] base::Result<> splitCertificates(const RenderedPdf &batch, const QList<CertificateData> &certificates,
                                               const std::function<base::Result<>(int index, const QByteArray &bytes)> &take,
                                               const Progress &progress = {});

/// Names for the certificates' files in one folder: safe, short, none twice.
[[nodiscard]] QStringList certificateFileNames(const QList<CertificateData> &certificates);

} // namespace printing
