#pragma once

#include "printing/page.h"
#include "printing/preflight.h"
#include "printing/textbox.h"
#include "printing/typesetter.h"

namespace printing {

/// Fills one page after another with texts and rules, collects findings and numbers blocks.
/// Lengths in mm.
class PageBuilder
{
public:
    PageBuilder(Typesetter &typesetter, QSizeF size);

    /// Places `text` and returns the height of its lines.
    qreal text(TextBox box, const QString &text);
    /// Height that `text` would take.
    [[nodiscard]] qreal textHeight(const TextBox &box, const QString &text);
    void line(QPointF from, QPointF to, qreal width, const QColor &colour);
    void rectangle(const QRectF &box, const QColor &fill);
    void shape(Shape shape);
    /// The image inside `box`, as large as its proportions allow. Without a description it is decoration.
    void picture(const QRectF &box, const QImage &image, const QString &description, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    /// What fills the current page below everything else.
    void setBackground(std::shared_ptr<const Background> background) { page().background = std::move(background); }
    void report(PreflightFinding finding);
    /// What is found from now on was found at this element of a layout.
    void setElement(int id) { m_element = id; }

    void newPage();
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Later additions go to page `index` (0 …), for page numbers.
    void goToPage(int index) { m_current = index; }
    [[nodiscard]] Typesetter &typesetter() { return m_typesetter; }
    [[nodiscard]] const QList<Page> &pages() const { return m_pages; }
    [[nodiscard]] const QList<PreflightFinding> &findings() const { return m_findings; }

private:
    Page &page() { return m_pages[m_current]; }

    Typesetter &m_typesetter;
    QSizeF m_size;
    QList<Page> m_pages;
    QList<PreflightFinding> m_findings;
    int m_current = 0;
    int m_block = 0;
    int m_element = 0;
};

} // namespace printing
