#include "printing/pdfrenderer.h"

#include "printing/letterheadpages.h"
#include "printing/pageprinter.h"
#include "printing/pdfjoin.h"
#include "printing/pdfmetadata.h"
#include "printing/pdfparts.h"
#include "printing/typesetter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <exception>
#include <memory>
#include <numeric>
#include <vector>

namespace printing {

namespace {

constexpr int DotsPerInch = 2540; ///< hundredths of a millimetre: round numbers make small PDFs

base::Failure cancelled()
{
    return base::fail(base::ErrorCode::Cancelled, QCoreApplication::translate("printing", "Stopped."));
}

base::Failure nothingToPrint()
{
    return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("printing", "There is nothing to print."));
}

base::Failure notMade(const QString &detail)
{
    return base::fail(base::ErrorCode::System, QCoreApplication::translate("printing", "The PDF could not be made."), detail);
}

void copyOutputIntents(QPDF &from, QPDF &to)
{
    QPDFObjectHandle intents = from.getRoot().getKey("/OutputIntents");
    if (intents.isArray())
        to.getRoot().replaceKey("/OutputIntents", to.copyForeignObject(from.makeIndirectObject(intents)));
}

std::unique_ptr<QPDF> opened(const QByteArray &pdf)
{
    auto document = std::make_unique<QPDF>();
    document->setSuppressWarnings(true);
    document->processMemoryFile("document", pdf.constData(), static_cast<size_t>(pdf.size()));
    return document;
}

base::Result<QByteArray> joinedByQpdf(const QList<QByteArray> &pdfs, const PdfInfo &info)
{
    try {
        QPDF document;
        document.emptyPDF();
        QPDFPageDocumentHelper helper(document);
        std::vector<std::unique_ptr<QPDF>> sources; // pages are copied when the whole is written
        for (const QByteArray &pdf : pdfs) {
            sources.push_back(opened(pdf));
            if (sources.size() == 1)
                copyOutputIntents(*sources.back(), document);
            for (const QPDFObjectHandle &page : sources.back()->getAllPages())
                helper.addPage(page, false);
        }
        setMetadata(document, info);
        return toBytes(document);
    } catch (const std::exception &error) {
        return notMade(QString::fromUtf8(error.what()));
    }
}

} // namespace

base::Result<RenderedPdf> renderPdf(const PageSequence &documents, const PdfInfo &info, Typesetter &typesetter, const Progress &progress)
{
    if (documents.count <= 0)
        return nothingToPrint();
    RenderedPdf result;
    QBuffer buffer(&result.bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return notMade(buffer.errorString());
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(DotsPerInch);
    writer.setPageMargins(QMarginsF());
    LetterheadPages letterheads;
    const PageSequence counted{documents.count, [&](int index) {
                                   QList<Page> pages = documents.pages(index);
                                   result.pageCounts.append(static_cast<int>(pages.size()));
                                   letterheads.take(pages);
                                   return pages;
                               }};
    if (const base::Result<> painted = printPages(writer, DotsPerInch, counted, typesetter, progress); !painted)
        return painted.failure();
    try {
        result.bytes = letterheads.placed(result.bytes);
        const int pageCount = std::accumulate(result.pageCounts.begin(), result.pageCounts.end(), 0);
        result.bytes = PdfParts(result.bytes, {pageCount}).document(0, info);
    } catch (const std::exception &error) {
        return notMade(QString::fromUtf8(error.what()));
    }
    return result;
}

base::Result<QByteArray> renderPdf(const QList<Page> &pages, const PdfInfo &info)
{
    Typesetter typesetter;
    const PageSequence sequence{1, [&](int) { return pages; }};
    base::Result<RenderedPdf> rendered = renderPdf(sequence, info, typesetter);
    if (!rendered)
        return rendered.failure();
    return std::move(rendered->bytes);
}

base::Result<> splitPdf(const RenderedPdf &batch, const std::function<PdfInfo(int)> &info,
                        const std::function<base::Result<>(int, const QByteArray &)> &take, const Progress &progress)
{
    const int total = static_cast<int>(batch.pageCounts.size());
    try {
        const PdfParts parts(batch.bytes, batch.pageCounts);
        for (int index = 0; index < total; ++index) {
            const base::Result<> taken = take(index, parts.document(index, info(index)));
            if (!taken)
                return taken;
            if (progress && !progress(index + 1, total))
                return cancelled();
        }
    } catch (const std::exception &error) {
        return notMade(QString::fromUtf8(error.what()));
    }
    return {};
}

base::Result<QByteArray> joinPdfs(const QList<QByteArray> &pdfs, const PdfInfo &info)
{
    if (pdfs.isEmpty())
        return nothingToPrint();
    try {
        PdfJoin joined;
        for (const QByteArray &pdf : pdfs)
            joined.add(pdf);
        return joined.finished(info);
    } catch (const std::exception &) {
        return joinedByQpdf(pdfs, info); // a PDF that others wrote differently
    }
}

base::Result<> writePdf(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return base::fail(base::ErrorCode::System, QCoreApplication::translate("printing", "The PDF could not be written."), device.errorString());
    return {};
}

} // namespace printing
