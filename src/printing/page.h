#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QTransform>

#include <memory>
#include <variant>

namespace printing {

/// What a placed item says to somebody who does not see the page.
enum class Meaning {
    Artefact,    ///< decoration, rule, page number: nothing to read out
    Heading,     ///< Tag::level gives its depth
    Paragraph,
    TableHeader, ///< head of the column Tag::column
    TableCell,   ///< Tag::label repeats the head of its column
    Figure,      ///< Tag::label describes it
};

/// Meaning of an item. Lines of one paragraph or cell share `block`.
struct Tag
{
    Meaning meaning = Meaning::Artefact;
    int block = 0;
    int level = 1;
    int row = 0;
    int column = 0;
    QString label;

    bool operator==(const Tag &) const = default;
};

/// A font as the page asks for it; `size` in points.
struct FontSpec
{
    QString family;
    qreal size = 11;
    bool bold = false;
    bool italic = false;
    qreal letterSpacing = 0; ///< points added between letters at this size

    bool operator==(const FontSpec &) const = default;
};

/// The font at another size, the spacing of its letters in proportion.
[[nodiscard]] inline FontSpec atSize(FontSpec font, qreal size)
{
    font.letterSpacing *= font.size > 0 ? size / font.size : 1;
    font.size = size;
    return font;
}

/// One line of plain text in one font, placed by its baseline's left end; all lengths in mm.
struct TextRun
{
    QString text;
    FontSpec font;
    QColor colour;
    QPointF baseline;
    qreal width = 0;
    Tag tag;

    bool operator==(const TextRun &) const = default;
};

/// An image filling `box` (mm). Pages of one batch share the QImage, and the PDF stores it once.
struct Picture
{
    QRectF box;
    QImage image;
    Tag tag;

    bool operator==(const Picture &) const = default;
};

/// A straight rule; lengths in mm.
struct Line
{
    QPointF from;
    QPointF to;
    qreal width = 0.2;
    QColor colour;

    bool operator==(const Line &) const = default;
};

/// A path or rectangle; an invalid colour means no filling or no outline. Lengths in mm.
struct Shape
{
    QPainterPath path;
    QColor fill;
    QColor stroke;
    qreal strokeWidth = 0.2;
    Tag tag;
    QTransform placement; ///< from the unit of path and stroke to mm, where they have their own: numbers stay short in a PDF

    bool operator==(const Shape &) const = default;
};

/// What fills a whole page below everything else: a picture, or a letterhead. Shared by the pages of a batch, and
/// the PDF stores it once.
struct Background
{
    QImage image;   ///< for screen, preview and printer
    QByteArray pdf; ///< the same as a PDF of one page whose vectors go into a PDF; empty: the image does

    bool operator==(const Background &) const = default;
};

using Item = std::variant<TextRun, Picture, Line, Shape>;

/// One page laid out once for screen, preview, printer and PDF; items are painted in order.
struct Page
{
    QSizeF size{210, 297};
    QList<Item> items;
    std::shared_ptr<const Background> background = nullptr;

    bool operator==(const Page &) const = default;
};

/// The texts of a page in reading order, artefacts left out.
[[nodiscard]] QList<TextRun> textRuns(const Page &page);

/// Where a picture of `size` stands in `box`: as large as its proportions allow.
[[nodiscard]] QRectF fittedBox(const QRectF &box, QSizeF size, Qt::Alignment alignment);

/// Millimetres of a length in points.
[[nodiscard]] constexpr qreal pointsToMm(qreal points) { return points * 25.4 / 72.0; }

} // namespace printing
