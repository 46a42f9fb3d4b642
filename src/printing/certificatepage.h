#pragma once

#include "printing/certificatedata.h"
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

/// The default layout on A4: logo, heading, name, institution, programme, the sessions attended with
/// hours, place and date, signature line, number. A list that is too long for the first page goes as
/// a whole onto pages of its own, so that name and signature always stand together.
[[nodiscard]] CertificatePages certificatePages(Typesetter &typesetter, const CertificateData &data);

/// Everything to be looked at before `data` is printed: what certificatePages() finds, and the
/// spelling of names (double blanks, invisible characters, empty texts).
[[nodiscard]] QList<PreflightFinding> preflight(Typesetter &typesetter, const CertificateData &data);

/// What the PDF of one certificate says about itself.
[[nodiscard]] PdfInfo pdfInfo(const CertificateData &data);

} // namespace printing
