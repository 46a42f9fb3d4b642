#include "printing/eventprint.h"

#include "printing/documentfont.h"
#include "printing/eventlistpage.h"
#include "printing/eventtexts.h"
#include "printing/pdfrenderer.h"
#include "printing/typesetter.h"

#include <QCoreApplication>

namespace printing {

namespace {

/// Laid out, with the number of people or tables.
struct LaidOut
{
    EventPages pages;
    int count = 0;
};

LaidOut laidOut(Typesetter &typesetter, const EventPrintOrder &order, const EventHead &head, const QList<EventPerson> &people)
{
    const int count = int(people.size());
    switch (order.what) {
    case EventPrint::Badges: return {badgePages(typesetter, order.sheet, head, people, order.logo), count};
    case EventPrint::OrderList: return {eventListPages(typesetter, orderList(head, people, order.selection.order)), count};
    case EventPrint::AddressLabels: return {addressLabelPages(typesetter, order.sheet, people), count};
    case EventPrint::Calibration: return {calibrationPages(typesetter, order.sheet, head.language), 0};
    case EventPrint::PostingList: {
        EventPages pages = eventListPages(typesetter, postingList(head, people));
        pages.findings = addressFindings(people) + pages.findings;
        return {pages, count};
    }
    case EventPrint::TableSigns: {
        const QList<TableSign> signs = tableSigns(people);
        return {tableSignPages(typesetter, order.form, head, signs), int(signs.size())};
    }
    }
    return {};
}

base::Failure nothingToPrint(EventPrint what)
{
    switch (what) {
    case EventPrint::TableSigns:
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("printing", "Nobody has a table yet. Please assign tables first."));
    case EventPrint::PostingList:
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("printing", "No certificate is to be posted."));
    case EventPrint::AddressLabels:
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("printing", "There is nobody with an address to print a label for."));
    default:
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("printing", "Nobody has a place in this session. Please enrol people first."));
    }
}

bool isOnLabels(EventPrint what)
{
    return what == EventPrint::Badges || what == EventPrint::AddressLabels || what == EventPrint::Calibration;
}

} // namespace

QList<EventPerson> peopleOf(const domain::Programme &programme, const EventPrintOrder &order)
{
    switch (order.what) {
    case EventPrint::Calibration: return {};
    case EventPrint::PostingList:
    case EventPrint::AddressLabels: return peopleToPost(programme, order.selection);
    default: return eventPeople(programme, order.selection);
    }
}

QString eventPrintTitle(EventPrint what, DocumentLanguage language)
{
    const EventTexts &texts = eventTexts(language);
    switch (what) {
    case EventPrint::Badges: return texts.badges;
    case EventPrint::TableSigns: return texts.tableSigns;
    case EventPrint::OrderList: return texts.orderList;
    case EventPrint::PostingList: return texts.postingList;
    case EventPrint::AddressLabels: return texts.addressLabels;
    case EventPrint::Calibration: return texts.calibration;
    }
    return {};
}

base::Result<EventPdf> printForEvent(const domain::Programme &programme, const EventPrintOrder &order)
{
    if (const auto font = checkDocumentFont(); !font)
        return font.failure();
    if (isOnLabels(order.what)) {
        if (const auto checked = checkLabelSheet(order.sheet); !checked)
            return checked.failure();
    }
    const EventHead head = eventHead(programme, order.selection);
    const QList<EventPerson> people = peopleOf(programme, order);
    Typesetter typesetter;
    const LaidOut made = laidOut(typesetter, order, head, people);
    const bool hasLabels = std::any_of(made.pages.pages.begin(), made.pages.pages.end(), [](const Page &page) { return !page.items.isEmpty(); });
    if (order.what != EventPrint::Calibration && (made.count == 0 || !hasLabels))
        return nothingToPrint(order.what);
    PdfInfo info;
    const QString title = eventPrintTitle(order.what, head.language);
    const QString subject = head.event.isEmpty() ? head.programme : head.event;
    info.title = subject.isEmpty() ? title : eventTexts(head.language).titleOf.arg(title, subject);
    info.author = head.organiser;
    info.subject = head.programme;
    info.language = languageCode(head.language);
    const auto pdf = renderPdf(made.pages.pages, info);
    if (!pdf)
        return pdf.failure();
    return EventPdf{*pdf, int(made.pages.pages.size()), made.count, made.pages.findings};
}

} // namespace printing
