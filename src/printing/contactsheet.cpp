#include "printing/certificatebatch.h"
#include "printing/documentfont.h"
#include "printing/documentstyle.h"
#include "printing/pagebuilder.h"
#include "printing/pagepainter.h"

#include <QCoreApplication>

#include <algorithm>

namespace printing {

namespace {

constexpr QSizeF A4{210, 297};
constexpr qreal Margin = 15;
constexpr qreal Top = 28;
constexpr qreal Gap = 6;
constexpr qreal CaptionHeight = 16;
constexpr qreal DotsPerInch = 200; ///< of a thumbnail as printed

/// Places one thumbnail after another.
class ContactSheet
{
public:
    ContactSheet(Typesetter &typesetter, const CertificateDesign &design, int columns)
        : m_typesetter(typesetter), m_design(design), m_page(typesetter, A4), m_columns(std::clamp(columns, 1, 8)),
          m_width((A4.width() - 2 * Margin - Gap * (m_columns - 1)) / m_columns),
          m_height(m_width * design.layout.size.height() / design.layout.size.width()),
          m_rows(std::max(1, static_cast<int>((A4.height() - Top - Margin + Gap) / (m_height + CaptionHeight + Gap))))
    {
    }

    void place(const CertificateData &data, const QStringList &words)
    {
        if (m_placed % (m_columns * m_rows) == 0)
            startPage();
        const int cell = m_placed % (m_columns * m_rows);
        const QPointF corner(Margin + (cell % m_columns) * (m_width + Gap), Top + (cell / m_columns) * (m_height + CaptionHeight + Gap));
        const QRectF box(corner, QSizeF(m_width, m_height));
        const Page page = certificatePages(m_typesetter, m_design.layout, m_design.assets, data).pages.first();
        const qreal dots = DotsPerInch * m_width / m_design.layout.size.width();
        m_page.picture(box, pageImage(page, dots, m_typesetter), data.recipient);
        Shape frame;
        frame.path.addRect(box);
        frame.stroke = QColor(ink::Rule);
        m_page.shape(frame);
        caption({corner.x(), box.bottom() + 1, m_width, 5}, data.recipient, ink::Text, 1);
        caption({corner.x(), box.bottom() + 6, m_width, 9}, words.join(QStringLiteral(", ")), ink::Alert, 3);
        ++m_placed;
    }

    [[nodiscard]] QList<Page> pages() const { return m_page.pages(); }

private:
    void startPage()
    {
        if (m_placed > 0)
            m_page.newPage();
        TextBox heading;
        heading.box = {Margin, 14, A4.width() - 2 * Margin, 8};
        heading.font = {certificateFontFamily(), 14};
        heading.colour = QColor(ink::Accent);
        heading.tag.meaning = Meaning::Heading;
        m_page.text(heading, QCoreApplication::translate("printing", "Certificates to be looked at"));
    }

    void caption(const QRectF &box, const QString &text, QRgb colour, int lines)
    {
        TextBox caption;
        caption.box = box;
        caption.font = {certificateFontFamily(), 8};
        caption.colour = QColor(colour);
        caption.fitting = lines > 1 ? Fitting::Break : Fitting::Shrink;
        caption.floor = 5;
        caption.maxLines = lines;
        caption.lineSpacing = 1.2;
        caption.tag.meaning = Meaning::Paragraph;
        m_page.text(caption, text);
    }

    Typesetter &m_typesetter;
    const CertificateDesign &m_design;
    PageBuilder m_page;
    int m_columns;
    qreal m_width;
    qreal m_height;
    int m_rows;
    int m_placed = 0;
};

QStringList wordsFor(const QList<BatchFinding> &findings, int index)
{
    QStringList words;
    for (const BatchFinding &found : findings) {
        const QString word = shortText(found.finding.code);
        if (found.index == index && !words.contains(word))
            words.append(word);
    }
    return words;
}

} // namespace

base::Result<QList<Page>> contactSheet(const QList<CertificateData> &certificates, const CertificateDesign &design,
                                       const QList<BatchFinding> &findings, const QList<int> &indexes, int columns)
{
    if (const base::Result<> font = checkDocumentFont(); !font)
        return font.failure();
    Typesetter typesetter;
    ContactSheet sheet(typesetter, design, columns);
    for (const int index : indexes) {
        if (index >= 0 && index < certificates.size())
            sheet.place(certificates[index], wordsFor(findings, index));
    }
    return sheet.pages();
}

} // namespace printing
