#pragma once

#include "printing/allocationdocument.h"
#include "printing/page.h"
#include "printing/pdfrenderer.h"
#include "printing/preflight.h"

namespace printing {

class Typesetter;

/// The record laid out.
struct AllocationPages
{
    QList<Page> pages;
    QList<PreflightFinding> findings;
};

/// The record of an allocation on A4 upright, with room to be filed at the left: particulars and result, then part by
/// part. Heads of tables stand on each page; texts and tables of any length flow on over as many pages as they need.
[[nodiscard]] AllocationPages allocationPages(Typesetter &typesetter, const AllocationDocument &document);

/// What the PDF of the record says about itself.
[[nodiscard]] PdfInfo pdfInfo(const AllocationDocument &document);

/// A finished PDF and what is to be looked at before it is printed.
struct AllocationPdf
{
    QByteArray bytes;
    int pageCount = 0;
    QList<PreflightFinding> findings;
};

/// The record as PDF. Errors as renderPdf(), and when the document font is missing.
[[nodiscard]] base::Result<AllocationPdf> renderAllocation(const AllocationDocument &document);

} // namespace printing
