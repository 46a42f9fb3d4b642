#pragma once

#include "domain/rules/resultsbooklet.h"
#include "printing/page.h"
#include "printing/pdfrenderer.h"
#include "printing/preflight.h"

namespace printing {

class Typesetter;

/// The booklet laid out.
struct BookletPages
{
    QList<Page> pages;
    QList<PreflightFinding> findings;
};

/// The booklet of results on A4 upright: title page, table of contents with the number of each question's page,
/// then role by role and module by module each question whole, the trainings behind it and what they found.
/// Texts of any length flow on over as many pages as they need.
[[nodiscard]] BookletPages bookletPages(Typesetter &typesetter, const domain::ResultsBooklet &booklet);

/// What the PDF of the booklet says about itself.
[[nodiscard]] PdfInfo pdfInfo(const domain::ResultsBooklet &booklet);

/// The booklet as PDF. Errors as renderPdf(), and when the document font is missing.
[[nodiscard]] base::Result<QByteArray> renderBooklet(const domain::ResultsBooklet &booklet);

} // namespace printing
