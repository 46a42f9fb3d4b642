#pragma once

#include "printing/page.h"

#include <QGlyphRun>
#include <QHash>
#include <QRawFont>

#include <deque>

namespace printing {

/// A line of text shaped at ReferenceEm: glyphs with positions relative to the baseline's left end.
struct ShapedText
{
    QList<QGlyphRun> glyphs;
    qreal width = 0; ///< in units of ReferenceEm
    /// In mm, for a size in points.
    [[nodiscard]] qreal widthAt(qreal size) const;
    bool missingGlyph = false;
    bool otherFont = false;
    bool manyMarks = false; ///< more marks on a letter than lines have room for; they stand on each other
};

/// Vertical measures of a font in mm.
struct FontMetrics
{
    qreal ascent = 0;
    qreal descent = 0;
    qreal capHeight = 0;
};

/// Shapes lines of text once and keeps them, so that layout and rendering of a whole batch share the
/// work. Not to be shared between threads.
class Typesetter
{
public:
    /// The shaped line; the reference is good until the next call.
    [[nodiscard]] const ShapedText &shaped(const QString &text, const FontSpec &font);
    /// Width of `text` in mm.
    [[nodiscard]] qreal width(const QString &text, const FontSpec &font);
    [[nodiscard]] FontMetrics metrics(const FontSpec &font);
    /// The font of shaped glyphs in another size, in pixels.
    [[nodiscard]] QRawFont sized(const QRawFont &font, qreal pixelSize);

private:
    /// A font without its size, and what was shaped in it.
    struct Face
    {
        QString family;
        bool bold;
        bool italic;
        int spacing; ///< between letters, in units of ReferenceEm
        FontMetrics metrics; ///< at ReferenceEm
        QHash<QString, ShapedText> texts;
    };
    [[nodiscard]] Face &face(const FontSpec &font);

    struct SizedFont
    {
        QRawFont reference;
        qreal pixelSize;
        QRawFont font;
    };

    std::deque<Face> m_faces; ///< a few
    QList<SizedFont> m_sized;
};

} // namespace printing
