#pragma once

#include "printing/certificatepage.h"
#include "printing/pdfrenderer.h"

namespace printing {

/// A layout with its pictures, for a batch.
struct CertificateDesign
{
    CertificateLayout layout;
    LayoutAssets assets;
};

/// A finding and whose certificate it concerns.
struct BatchFinding
{
    int index = 0; ///< in the list that was looked at
    PreflightFinding finding;

    bool operator==(const BatchFinding &) const = default;
};

/// Looks at every certificate before anything is printed. Errors: Cancelled, System (no font).
/// Without a design each takes the program's own layout, here and below.
[[nodiscard]] base::Result<QList<BatchFinding>> preflight(const QList<CertificateData> &certificates, const CertificateDesign &design,
                                                          const Progress &progress = {});
[[nodiscard]] base::Result<QList<BatchFinding>> preflight(const QList<CertificateData> &certificates, const Progress &progress = {});

/// The certificates to look at first: those with the gravest findings, then those with most of them; at most `count` indexes,
/// hints not counted.
[[nodiscard]] QList<int> worst(const QList<BatchFinding> &findings, int count);

/// Thumbnails of certificates with names below, what was found as words; `columns` in a row, as many rows as an A4 page holds.
/// `indexes` are those of the list, in this order.
[[nodiscard]] base::Result<QList<Page>> contactSheet(const QList<CertificateData> &certificates, const CertificateDesign &design,
                                                     const QList<BatchFinding> &findings, const QList<int> &indexes, int columns = 3);

/// All certificates in one PDF, in the given order. Progress is told after each.
[[nodiscard]] base::Result<RenderedPdf> renderCertificates(const QList<CertificateData> &certificates, const CertificateDesign &design,
                                                           const Progress &progress = {});
[[nodiscard]] base::Result<RenderedPdf> renderCertificates(const QList<CertificateData> &certificates, const Progress &progress = {});

/// One PDF for each certificate of a rendered batch, cut out of it; each is handed to `take` with the
/// index of its certificate. The bytes are those to be kept with the issued certificate.
[[nodiscard]] base::Result<> splitCertificates(const RenderedPdf &batch, const QList<CertificateData> &certificates,
                                               const std::function<base::Result<>(int index, const QByteArray &bytes)> &take,
                                               const Progress &progress = {});

/// Names for the certificates' files in one folder: safe, short, none twice.
[[nodiscard]] QStringList certificateFileNames(const QList<CertificateData> &certificates);

} // namespace printing
