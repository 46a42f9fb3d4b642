#include "printing/pdfrenderer.h"

#include "printing/pageprinter.h"
#include "printing/pdfmetadata.h"
#include "printing/typesetter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <exception>
#include <memory>
#include <vector>

namespace printing {

namespace {

constexpr int DotsPerInch = 1200;

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

QByteArray part(QPDF &whole, const std::vector<QPDFObjectHandle> &pages, int first, int count, const PdfInfo &info)
{
    QPDF document;
    document.emptyPDF();
    copyOutputIntents(whole, document);
    QPDFPageDocumentHelper helper(document);
    for (int page = first; page < first + count; ++page)
        helper.addPage(pages.at(static_cast<size_t>(page)), false);
    setMetadata(document, info);
    return toBytes(document);
}

std::unique_ptr<QPDF> opened(const QByteArray &pdf)
{
    auto document = std::make_unique<QPDF>();
    document->setSuppressWarnings(true);
    document->processMemoryFile("document", pdf.constData(), static_cast<size_t>(pdf.size()));
    return document;
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
    const PageSequence counted{documents.count, [&](int index) {
                                   QList<Page> pages = documents.pages(index);
                                   result.pageCounts.append(static_cast<int>(pages.size()));
                                   return pages;
                               }};
    if (const base::Result<> painted = printPages(writer, DotsPerInch, counted, typesetter, progress); !painted)
        return painted.failure();
    base::Result<QByteArray> described = withMetadata(result.bytes, info);
    if (!described)
        return described.failure();
    result.bytes = std::move(*described);
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
        const std::unique_ptr<QPDF> whole = opened(batch.bytes);
        const std::vector<QPDFObjectHandle> &pages = whole->getAllPages();
        int first = 0;
        for (int index = 0; index < total; ++index) {
            const int count = batch.pageCounts[index];
            const base::Result<> taken = take(index, part(*whole, pages, first, count, info(index)));
            if (!taken)
                return taken;
            first += count;
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

base::Result<> writePdf(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return base::fail(base::ErrorCode::System, QCoreApplication::translate("printing", "The PDF could not be written."), device.errorString());
    return {};
}

} // namespace printing
