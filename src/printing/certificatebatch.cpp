#include "printing/certificatebatch.h"

#include "printing/documentfilenames.h"
#include "printing/documentfont.h"
#include "printing/typesetter.h"

#include <QCoreApplication>

namespace printing {

namespace {

/// About the whole batch: the kind with the programme, or the one certificate's own.
PdfInfo batchInfo(const QList<CertificateData> &certificates)
{
    PdfInfo info = pdfInfo(certificates.first());
    if (certificates.size() > 1)
        info.title = QStringLiteral("%1 – %2").arg(kindText(certificates.first()), certificates.first().programme);
    return info;
}

} // namespace

base::Result<QList<BatchFinding>> preflight(const QList<CertificateData> &certificates, const Progress &progress)
{
    if (const base::Result<> font = checkDocumentFont(); !font)
        return font.failure();
    QList<BatchFinding> findings;
    Typesetter typesetter;
    const int total = static_cast<int>(certificates.size());
    for (int index = 0; index < total; ++index) {
        const QList<PreflightFinding> found = preflight(typesetter, certificates[index]);
        for (const PreflightFinding &finding : found)
            findings.append({index, finding});
        if (progress && !progress(index + 1, total))
            return base::fail(base::ErrorCode::Cancelled, QCoreApplication::translate("printing", "Stopped."));
    }
    return findings;
}

base::Result<RenderedPdf> renderCertificates(const QList<CertificateData> &certificates, const Progress &progress)
{
    Typesetter typesetter;
    const PageSequence sequence{static_cast<int>(certificates.size()),
                                [&](int index) { return certificatePages(typesetter, certificates[index]).pages; }};
    const PdfInfo info = certificates.isEmpty() ? PdfInfo() : batchInfo(certificates);
    return renderPdf(sequence, info, typesetter, progress);
}

base::Result<> splitCertificates(const RenderedPdf &batch, const QList<CertificateData> &certificates,
                                 const std::function<base::Result<>(int, const QByteArray &)> &take, const Progress &progress)
{
    return splitPdf(batch, [&](int index) { return pdfInfo(certificates.at(index)); }, take, progress);
}

QStringList certificateFileNames(const QList<CertificateData> &certificates)
{
    FileNames names;
    QStringList result;
    for (const CertificateData &certificate : certificates)
        result.append(names.unique(certificateFileName(certificate)));
    return result;
}

} // namespace printing
