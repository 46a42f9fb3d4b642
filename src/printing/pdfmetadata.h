#pragma once

#include "base/error.h"
#include "printing/pdfrenderer.h"

class QPDF;

namespace printing {

/// Sets title, author, language and dates in the document's Info, catalogue and XMP packet alike
/// (PDF/A-1, ISO 19005-1 § 6.7.3 wants both to agree). May throw libqpdf's exceptions.
void setMetadata(QPDF &document, const PdfInfo &info);

/// The document as bytes, streams as they are, without object streams (PDF/A-1), with an ID that
/// follows from the content. May throw libqpdf's exceptions.
[[nodiscard]] QByteArray toBytes(QPDF &document);

/// setMetadata() on a PDF in memory.
[[nodiscard]] base::Result<QByteArray> withMetadata(const QByteArray &pdf, const PdfInfo &info);

} // namespace printing
