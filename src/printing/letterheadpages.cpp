#include "printing/letterheadpages.h"

#include "printing/letterheadfonts.h"
#include "printing/letterheadparts.h"
#include "printing/pdfmetadata.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>

namespace printing {

namespace {

constexpr const char *Name = "/Letterhead";

/// What the first page of the letterhead shows as an object of `target`, without groups: a page without transparency looks the
/// same without them, and PDF/A-1 does not allow them.
QPDFObjectHandle formOf(QPDF &letterhead, QPDF &target)
{
    QPDFPageObjectHelper page(firstPage(letterhead));
    QPDFObjectHandle source = page.getFormXObjectForPage();
    source.getDict().replaceKey("/BBox", QPDFObjectHandle::newArray(shownBox(page)));
    QPDFObjectHandle form = target.copyForeignObject(source);
    for (LetterheadPart &part : letterheadParts(form, form.getDict().getKey("/Resources")))
        part.content.getDict().removeKey("/Group");
    return form;
}

void addToResources(QPDFObjectHandle page, QPDFObjectHandle form)
{
    QPDFObjectHandle resources = page.getKey("/Resources");
    QPDFObjectHandle externals = resources.getKey("/XObject");
    if (!externals.isDictionary())
        externals = resources.replaceKeyAndGetNew("/XObject", QPDFObjectHandle::newDictionary());
    externals.replaceKey(Name, form);
}

} // namespace

void LetterheadPages::take(QList<Page> &pages)
{
    for (Page &page : pages) {
        const int number = m_count++;
        if (!page.background || page.background->pdf.isEmpty())
            continue;
        const auto isSame = [&](const Place &place) { return place.background == page.background; };
        auto place = std::find_if(m_places.begin(), m_places.end(), isSame);
        if (place == m_places.end())
            place = m_places.insert(m_places.end(), {page.background, {}});
        place->pages.append(number);
        page.background = nullptr;
    }
}

QByteArray LetterheadPages::placed(const QByteArray &pdf) const
{
    if (m_places.isEmpty())
        return pdf;
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("document", pdf.constData(), static_cast<size_t>(pdf.size()));
    std::vector<QPDFObjectHandle> pages = document.getAllPages();
    std::vector<std::unique_ptr<QPDF>> sources; // objects are copied when the whole is written
    for (const Place &place : m_places) {
        const QByteArray &bytes = place.background->pdf;
        sources.push_back(std::make_unique<QPDF>());
        QPDF &letterhead = *sources.back();
        letterhead.setSuppressWarnings(true);
        letterhead.processMemoryFile("letterhead", bytes.constData(), static_cast<size_t>(bytes.size()));
        QPDFObjectHandle form = formOf(letterhead, document);
        describeGlyphs(document, form);
        for (const int number : place.pages) {
            QPDFObjectHandle page = pages.at(static_cast<std::size_t>(number));
            addToResources(page, form);
            QPDFPageObjectHelper helper(page);
            const QPDFObjectHandle::Rectangle box = helper.getMediaBox().getArrayAsRectangle();
            const std::string content = "q\n" + helper.placeFormXObject(form, Name, box, true, true, true) + "Q\n";
            page.addPageContents(document.newStream(content), true);
        }
    }
    return toBytes(document);
}

} // namespace printing
