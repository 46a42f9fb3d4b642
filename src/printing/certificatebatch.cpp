#include "printing/certificatebatch.h"

#include "printing/documentfilenames.h"
#include "printing/documentfont.h"
#include "printing/pagesahead.h"
#include "printing/typesetter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace printing {

namespace {

/// About the whole batch: the kind with the programme, or the one certificate's own.
PdfInfo batchInfo(const QList<CertificateData> &certificates)
{
    PdfInfo info = pdfInfo(certificates.first());
    if (certificates.size() > 1)
        info.title = QStringLiteral("%1 – %2").arg(kindText(certificates.first()), certificates.first().programme);
    if (certificates.size() > 1)
        info.statement.clear();
    return info;
}

base::Result<QList<BatchFinding>> preflightEach(const QList<CertificateData> &certificates, const Progress &progress,
                                                const std::function<QList<PreflightFinding>(Typesetter &, const CertificateData &)> &check)
{
    if (const base::Result<> font = checkDocumentFont(); !font)
        return font.failure();
    QList<BatchFinding> findings;
    Typesetter typesetter;
    const int total = static_cast<int>(certificates.size());
    for (int index = 0; index < total; ++index) {
        const QList<PreflightFinding> found = check(typesetter, certificates[index]);
        for (const PreflightFinding &finding : found)
            findings.append({index, finding});
        if (progress && !progress(index + 1, total))
            return base::fail(base::ErrorCode::Cancelled, QCoreApplication::translate("printing", "Stopped."));
    }
    return findings;
}

base::Result<RenderedPdf> renderEach(const QList<CertificateData> &certificates, const Progress &progress,
                                     const std::function<QList<Page>(Typesetter &, const CertificateData &)> &pages)
{
    if (const base::Result<> font = checkDocumentFont(); !font)
        return font.failure();
    const int count = static_cast<int>(certificates.size());
    PagesAhead ahead(count, [&](Typesetter &laysOut, int index) { return pages(laysOut, certificates[index]); });
    Typesetter typesetter;
    const PageSequence sequence{count, [&](int) { return ahead.next(); }};
    return renderPdf(sequence, certificates.isEmpty() ? PdfInfo() : batchInfo(certificates), typesetter, progress);
}

} // namespace

base::Result<QList<BatchFinding>> preflight(const QList<CertificateData> &certificates, const CertificateDesign &design, const Progress &progress)
{
    return preflightEach(certificates, progress, [&](Typesetter &typesetter, const CertificateData &data) {
        return preflight(typesetter, design.layout, design.assets, data);
    });
}

base::Result<QList<BatchFinding>> preflight(const QList<CertificateData> &certificates, const Progress &progress)
{
    return preflightEach(certificates, progress, [](Typesetter &typesetter, const CertificateData &data) { return preflight(typesetter, data); });
}

QList<int> worst(const QList<BatchFinding> &findings, int count)
{
    struct Weight
    {
        int index;
        std::array<int, 2> bySeverity{}; ///< errors, warnings
    };
    std::map<int, Weight> weights;
    for (const BatchFinding &found : findings) {
        const Severity grave = severity(found.finding.code);
        if (grave != Severity::Hint)
            ++weights.try_emplace(found.index, Weight{found.index, {}}).first->second.bySeverity[grave == Severity::Error ? 0 : 1];
    }
    QList<Weight> order;
    for (const auto &[index, weight] : weights)
        order.append(weight);
    std::stable_sort(order.begin(), order.end(), [](const Weight &a, const Weight &b) { return a.bySeverity > b.bySeverity; });
    QList<int> indexes;
    for (const Weight &weight : order.first(std::min<qsizetype>(std::max(count, 0), order.size())))
        indexes.append(weight.index);
    return indexes;
}

base::Result<RenderedPdf> renderCertificates(const QList<CertificateData> &certificates, const CertificateDesign &design, const Progress &progress)
{
    return renderEach(certificates, progress, [&](Typesetter &typesetter, const CertificateData &data) {
        return certificatePages(typesetter, design.layout, design.assets, data).pages;
    });
}

base::Result<RenderedPdf> renderCertificates(const QList<CertificateData> &certificates, const Progress &progress)
{
    return renderEach(certificates, progress,
                      [](Typesetter &typesetter, const CertificateData &data) { return certificatePages(typesetter, data).pages; });
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
