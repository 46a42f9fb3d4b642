#pragma once

#include "printing/schedulelist.h"
#include "printing/schedulepage.h"

namespace printing {

/// The list by date: months as headings, a table of sessions whose head stands on each page. Texts of any length flow on.
[[nodiscard]] SchedulePages scheduleListPages(Typesetter &typesetter, const ScheduleList &list, const SchedulePaper &paper);

/// What the PDF of the list says about itself.
[[nodiscard]] PdfInfo pdfInfo(const ScheduleList &list);

} // namespace printing
