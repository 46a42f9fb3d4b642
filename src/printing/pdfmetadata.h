#pragma once

#include "printing/pdfrenderer.h"

class QPDF;

namespace printing {

/// Sets title, author, language, dates and the signed statement in the document's Info, catalogue and XMP packet alike
/// (PDF/A-1, ISO 19005-1 § 6.7.3 wants both to agree). May throw libqpdf's exceptions.
void setMetadata(QPDF &document, const PdfInfo &info);

/// The document as bytes, streams as they are, without object streams (PDF/A-1), with an ID that
/// follows from the content. May throw libqpdf's exceptions.
[[nodiscard]] QByteArray toBytes(QPDF &document);

/// The same as texts of PDF syntax: the dictionary of the Info, the stream of the XMP packet, a string.
[[nodiscard]] QByteArray infoDictionary(const PdfInfo &info);
[[nodiscard]] QByteArray metadataStream(const PdfInfo &info);
[[nodiscard]] QByteArray pdfText(const QString &text);

} // namespace printing
