#include "printing/pageprinter.h"

#include "printing/documentfont.h"
#include "printing/pagepainter.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>

namespace printing {

QPageLayout pageLayout(QSizeF size, const QPageLayout &before)
{
    const bool landscape = size.width() > size.height();
    const QPageSize pageSize(landscape ? size.transposed() : size, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch);
    QPageLayout layout = before;
    layout.setPageSize(pageSize, before.minimumMargins());
    layout.setOrientation(landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    return layout;
}

namespace {

/// Begins with the first page, because a device wants to know its paper before.
class DevicePainter
{
public:
    DevicePainter(QPagedPaintDevice &device, int dotsPerInch, Typesetter &typesetter)
        : m_device(device), m_dotsPerInch(dotsPerInch), m_typesetter(typesetter), m_ranges(device.pageRanges())
    {
    }

    bool paint(const Page &page)
    {
        ++m_number;
        if (!m_ranges.isEmpty() && !m_ranges.contains(m_number))
            return true;
        const bool first = !m_painter.isActive();
        if (first || page.size != m_size)
            m_device.setPageLayout(pageLayout(page.size, m_device.pageLayout()));
        m_size = page.size;
        if (first ? !m_painter.begin(&m_device) : !m_device.newPage())
            return false;
        m_painter.save();
        m_painter.translate(-m_device.pageLayout().paintRectPixels(m_dotsPerInch).topLeft());
        paintPage(m_painter, page, m_dotsPerInch / 25.4, m_typesetter);
        m_painter.restore();
        return true;
    }

    bool finish() { return m_painter.isActive() && m_painter.end(); }

private:
    QPagedPaintDevice &m_device;
    int m_dotsPerInch;
    Typesetter &m_typesetter;
    QPageRanges m_ranges;
    QPainter m_painter;
    QSizeF m_size;
    int m_number = 0;
};

} // namespace

base::Result<> printPages(QPagedPaintDevice &device, int dotsPerInch, const PageSequence &documents, Typesetter &typesetter, const Progress &progress)
{
    if (const base::Result<> font = checkDocumentFont(); !font)
        return font;
    DevicePainter painter(device, dotsPerInch, typesetter);
    for (int index = 0; index < documents.count; ++index) {
        const QList<Page> pages = documents.pages(index);
        for (const Page &page : pages) {
            if (!painter.paint(page))
                return base::fail(base::ErrorCode::System, QCoreApplication::translate("printing", "The printer did not take the pages."));
        }
        if (progress && !progress(index + 1, documents.count))
            return base::fail(base::ErrorCode::Cancelled, QCoreApplication::translate("printing", "Stopped."));
    }
    if (!painter.finish())
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("printing", "There is nothing to print."));
    return {};
}

} // namespace printing
