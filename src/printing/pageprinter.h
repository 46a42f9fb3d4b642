#pragma once

#include "printing/pdfrenderer.h"

class QPagedPaintDevice;
class QPageLayout;

namespace printing {

/// The layout of paper for a page of this size in mm: turned for a page that is wider than high, otherwise as `before`.
[[nodiscard]] QPageLayout pageLayout(QSizeF size, const QPageLayout &before);

/// Paints the pages of all documents on a paged device, each on paper of its own size: a QPrinter, the
/// printer of a print preview, a QPdfWriter. Where the device keeps margins, the page still stands on
/// the paper as laid out. Pages outside the device's page ranges are left out.
/// When stopped, what was painted so far is the caller's to drop (QPrinter::abort() in `progress`).
/// `dotsPerInch` is the device's resolution. Errors: Cancelled, InputRefused (nothing to print), System.
[[nodiscard]] base::Result<> printPages(QPagedPaintDevice &device, int dotsPerInch, const PageSequence &documents, Typesetter &typesetter,
                                        const Progress &progress = {});

} // namespace printing
