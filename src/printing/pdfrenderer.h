#pragma once

#include "base/error.h"
#include "printing/page.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

class QIODevice;

namespace printing {

class Typesetter;

/// Told after each document of a batch; returns false to stop the work.
using Progress = std::function<bool(int done, int total)>;

/// What a PDF says about itself.
struct PdfInfo
{
    QString title;
    QString author;
    QString subject;
    QString language = QStringLiteral("de"); ///< BCP 47
    QString statement;                       ///< signed text of a certificate's QR code; empty: none
    QDateTime created;                       ///< base::Clock::now() when not valid
};

/// Documents whose pages are laid out one after another while rendering, so that memory stays flat.
struct PageSequence
{
    int count = 0;
    std::function<QList<Page>(int index)> pages;
};

/// A PDF in memory and how many pages each document of the sequence has.
struct RenderedPdf
{
    QByteArray bytes;
    QList<int> pageCounts;
};

/// Renders all documents into one PDF, made in PDF/A-1b mode: fonts embedded, text as text, one
/// colour profile, opaque colours, title, author and language. Errors: Cancelled, System.
[[nodiscard]] base::Result<RenderedPdf> renderPdf(const PageSequence &documents, const PdfInfo &info, Typesetter &typesetter,
                                                  const Progress &progress = {});

/// A few pages in one go.
[[nodiscard]] base::Result<QByteArray> renderPdf(const QList<Page> &pages, const PdfInfo &info);

/// Cuts a rendered batch into one PDF for each document, without laying out or painting again, and
/// hands each to `take`; the first error of `take` ends the work. Errors: Cancelled, System, take's.
[[nodiscard]] base::Result<> splitPdf(const RenderedPdf &batch, const std::function<PdfInfo(int index)> &info,
                                      const std::function<base::Result<>(int index, const QByteArray &bytes)> &take,
                                      const Progress &progress = {});

/// Several PDFs one after another in one, their pages as they are, what those of one batch share stored once: for reprinting
/// kept certificates.
[[nodiscard]] base::Result<QByteArray> joinPdfs(const QList<QByteArray> &pdfs, const PdfInfo &info);

/// Writes finished bytes; a short write is an error. The device decides when they become the file.
[[nodiscard]] base::Result<> writePdf(QIODevice &device, const QByteArray &bytes);

} // namespace printing
