#pragma once

#include "printing/schedulebuilder.h"
#include "printing/schedulepage.h"

#include <optional>

namespace printing {

/// How the schedule is set out.
enum class ScheduleArrangement {
    Matrix, ///< months down, roles across
    ByDate, ///< a list, month by month
};

/// The schedule as a document: what is in it, and on which paper.
struct ScheduleDocumentOptions
{
    ScheduleOptions content;
    ScheduleArrangement arrangement = ScheduleArrangement::Matrix;
    PaperFormat format = PaperFormat::A4;
    std::optional<PaperOrientation> orientation; ///< none: the matrix across, the list upright
};

/// The schedule laid out, for a preview, a printer or a PDF.
struct ScheduleDocument
{
    QList<Page> pages;
    QList<PreflightFinding> findings;
    PdfInfo info;
};

/// Call checkDocumentFont() before.
[[nodiscard]] ScheduleDocument scheduleDocument(Typesetter &typesetter, const domain::Programme &programme, const ScheduleDocumentOptions &options);

/// A finished PDF and what is to be looked at before it is handed out.
struct SchedulePdf
{
    QByteArray bytes;
    int pageCount = 0;
    QList<PreflightFinding> findings;
};

/// The schedule as PDF. Errors as renderPdf(), and when the document font is missing.
[[nodiscard]] base::Result<SchedulePdf> renderSchedule(const domain::Programme &programme, const ScheduleDocumentOptions &options);

} // namespace printing
