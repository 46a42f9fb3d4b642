#pragma once

#include "base/error.h"
#include "printing/eventpeople.h"
#include "printing/labelformat.h"
#include "printing/tablesignpage.h"

#include <QImage>

namespace printing {

/// What can be printed for a closing event.
enum class EventPrint { Badges, TableSigns, OrderList, PostingList, AddressLabels, Calibration };

/// What is wanted; what does not concern it is not looked at.
struct EventPrintOrder
{
    EventPrint what = EventPrint::Badges;
    EventSelection selection;
    LabelSheet sheet;
    TableSignForm form = TableSignForm::Folded;
    QImage logo;
};

/// A finished PDF and what is to be looked at before it is printed.
struct EventPdf
{
    QByteArray bytes;
    int pages = 0;
    int count = 0; ///< people, or tables on signs
    QList<PreflightFinding> findings;
};

/// Who stands on it, in the order of the paper.
[[nodiscard]] QList<EventPerson> peopleOf(const domain::Programme &programme, const EventPrintOrder &order);

/// What the document is called, in its language: "Namensschilder".
[[nodiscard]] QString eventPrintTitle(EventPrint what, DocumentLanguage language);

/// Lays out and renders it; for any thread. Errors: InputRefused (nobody to print for, a sheet that cannot be, no font),
/// System.
[[nodiscard]] base::Result<EventPdf> printForEvent(const domain::Programme &programme, const EventPrintOrder &order);

} // namespace printing
