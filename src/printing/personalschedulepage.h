#pragma once

#include "printing/pdfrenderer.h"
#include "printing/personalschedule.h"
#include "printing/schedulepage.h"

namespace printing {

/// One person's schedule laid out: who it is for, the sessions as a table, whom to ask; pages numbered for this person.
/// Texts of any length flow on.
[[nodiscard]] SchedulePages personalSchedulePages(Typesetter &typesetter, const PersonalSchedule &schedule,
                                                  const SchedulePaper &paper = {PaperFormat::A4, PaperOrientation::Upright});

/// What the PDF of one person's schedule says about itself.
[[nodiscard]] PdfInfo pdfInfo(const PersonalSchedule &schedule);

/// All schedules in one PDF, each beginning on a page of its own; splitPersonalSchedules() makes one file for each of it.
/// Errors: InputRefused when there are none; as renderPdf(), and when the document font is missing.
[[nodiscard]] base::Result<RenderedPdf> renderPersonalSchedules(const QList<PersonalSchedule> &schedules,
                                                                const SchedulePaper &paper = {PaperFormat::A4, PaperOrientation::Upright},
                                                                const Progress &progress = {});

/// Hands each schedule of the batch to `take` under a file name that no other one has: "Terminplan_Heide_Änne.pdf".
/// Errors: Cancelled, System, take's.
[[nodiscard]] base::Result<> splitPersonalSchedules(const RenderedPdf &batch, const QList<PersonalSchedule> &schedules,
                                                    const std::function<base::Result<>(int index, const QString &fileName, const QByteArray &bytes)> &take,
                                                    const Progress &progress = {});

} // namespace printing
