#pragma once

#include "printing/eventpeople.h"
#include "printing/labelformat.h"
#include "printing/page.h"

#include <QImage>

namespace printing {

class Typesetter;

/// Pages with what is to be looked at before they are printed.
struct EventPages
{
    QList<Page> pages;
    QList<PreflightFinding> findings;
};

/// Name badges on a sheet of labels: the given name as large as it fits, the family name with its title, the municipality; the
/// role as a word on its colour, the table beside it; programme and event small. Texts become smaller, then go on in a second
/// line, then are reported; nothing is cut without a finding.
[[nodiscard]] EventPages badgePages(Typesetter &typesetter, const LabelSheet &sheet, const EventHead &head, const QList<EventPerson> &people,
                                    const QImage &logo = {});

/// Address labels. Who has no address gets no label but a finding, so that no label is wasted.
[[nodiscard]] EventPages addressLabelPages(Typesetter &typesetter, const LabelSheet &sheet, const QList<EventPerson> &people);

/// Who has no address, or none with a street.
[[nodiscard]] QList<PreflightFinding> addressFindings(const QList<EventPerson> &people);

/// One sheet with the outlines of all labels, their numbers, and a line of 100 mm to measure.
[[nodiscard]] EventPages calibrationPages(Typesetter &typesetter, const LabelSheet &sheet, DocumentLanguage language);

} // namespace printing
