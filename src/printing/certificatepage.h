#pragma once

#include "printing/certificatedata.h"
#include "printing/certificatelayout.h"
#include "printing/layoutassets.h"
#include "printing/page.h"
#include "printing/pdfrenderer.h"
#include "printing/preflight.h"

#include <QList>

namespace printing {

class Typesetter;

/// A certificate laid out, with what is to be looked at before it is printed.
struct CertificatePages
{
    QList<Page> pages;
    QList<PreflightFinding> findings;
};

/// The elements of `layout` filled with `data`, in order. A list of sessions that is too long for its box goes as a whole onto
/// pages of its own, so that name and signature always stand together.
[[nodiscard]] CertificatePages certificatePages(Typesetter &typesetter, const CertificateLayout &layout, const LayoutAssets &assets,
                                                const CertificateData &data);
/// The same by the program's own layout for the kind and language of `data`, with its logo.
[[nodiscard]] CertificatePages certificatePages(Typesetter &typesetter, const CertificateData &data);

/// Everything to be looked at before `data` is printed: what certificatePages() finds, and the spelling of what the layout
/// shows (double blanks, invisible characters, unusual capitals, texts missing, a name that nobody confirmed).
[[nodiscard]] QList<PreflightFinding> preflight(Typesetter &typesetter, const CertificateLayout &layout, const LayoutAssets &assets,
                                                const CertificateData &data);
[[nodiscard]] QList<PreflightFinding> preflight(Typesetter &typesetter, const CertificateData &data);

/// What the PDF of one certificate says about itself.
[[nodiscard]] PdfInfo pdfInfo(const CertificateData &data);

} // namespace printing
