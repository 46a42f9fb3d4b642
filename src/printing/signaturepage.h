#pragma once

#include "printing/page.h"
#include "printing/pdfrenderer.h"
#include "printing/preflight.h"
#include "printing/signaturesheet.h"

namespace printing {

class Typesetter;

/// One signature sheet laid out.
struct SignaturePages
{
    QList<Page> pages;
    QList<PreflightFinding> findings;
};

/// The sheet on A4 upright, with room to be filed at the left: a row of at least 9 mm for each person, higher
/// where a name needs several lines; the head of the table on each page; waiting people below a heading of
/// their own. Pages are numbered sheet by sheet.
[[nodiscard]] SignaturePages signaturePages(Typesetter &typesetter, const SignatureSheet &sheet);

/// What a PDF of these sheets says about itself.
[[nodiscard]] PdfInfo pdfInfo(const QList<SignatureSheet> &sheets);

/// A finished PDF and what is to be looked at before it is printed.
struct SignaturePdf
{
    QByteArray bytes;
    QList<int> pageCounts; ///< by sheet
    QList<PreflightFinding> findings;
};

/// All sheets in one PDF, each beginning on a page of its own. Errors as renderPdf().
[[nodiscard]] base::Result<SignaturePdf> renderSignatureSheets(const QList<SignatureSheet> &sheets, const Progress &progress = {});

} // namespace printing
