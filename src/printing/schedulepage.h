#pragma once

#include "printing/page.h"
#include "printing/pdfrenderer.h"
#include "printing/preflight.h"
#include "printing/schedulematrix.h"
#include "printing/schedulepaper.h"

namespace printing {

class Typesetter;

/// The schedule laid out.
struct SchedulePages
{
    QList<Page> pages;
    QList<PreflightFinding> findings;
};

/// The matrix: a row of boxes for each month, a column for each role, sessions for all roles over the whole width; heads
/// repeated, pages numbered. A role is always told by its word, the colour only helps. As large as it can be without
/// taking another page.
[[nodiscard]] SchedulePages schedulePages(Typesetter &typesetter, const ScheduleMatrix &matrix, const SchedulePaper &paper = {});

/// What the PDF of the schedule says about itself.
[[nodiscard]] PdfInfo pdfInfo(const ScheduleMatrix &matrix);

/// The schedule as PDF.
[[nodiscard]] base::Result<QByteArray> renderSchedule(const ScheduleMatrix &matrix);

} // namespace printing
