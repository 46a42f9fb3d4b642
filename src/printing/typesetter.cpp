#include "printing/typesetter.h"

#include "printing/documentfont.h"

#include <QFont>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace printing {

namespace {

/// More lines than a batch repeats; unique names push the cache over it now and then.
constexpr qsizetype CachedTexts = 4096;
/// More than a layout mixes; a text with its own spacing at each size would make one for each.
constexpr std::size_t MostFaces = 64;
constexpr qsizetype MostSizes = 128;

/// Of the em: what letters with one mark take in Noto Sans and Noto Serif.
constexpr qreal BundledAscent = 0.95;
constexpr qreal BundledDescent = 0.25;

/// Of the em: how far marks upon marks may move away from the line.
constexpr qreal HighestMark = 0.9;
constexpr qreal LowestMark = 0.5;

/// Names in official use have two at most (DIN 91379).
constexpr int MostMarks = 3;

bool hasManyMarks(const QString &text)
{
    int marks = 0;
    for (const QChar c : text) {
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > MostMarks)
            return true;
    }
    return false;
}

ShapedText shape(const QString &text, const FontSpec &font)
{
    ShapedText result;
    QTextLayout layout(text, referenceFont(font));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return result;
    line.setLineWidth(1e7);
    layout.endLayout();
    result.width = line.naturalTextWidth();
    if (font.letterSpacing != 0 && !text.isEmpty())
        result.width -= font.letterSpacing / font.size * ReferenceEm; // the last letter is followed by nothing
    result.glyphs = layout.glyphRuns();
    result.manyMarks = hasManyMarks(text);
    const bool isBundled = bundledFontFamilies().contains(font.family) && font.letterSpacing == 0;
    const QString family = font.family.isEmpty() ? documentFontFamily() : font.family;
    for (QGlyphRun &run : result.glyphs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions) {
            position.ry() -= line.ascent();
            position.setY(std::clamp<qreal>(position.y(), -HighestMark * ReferenceEm, LowestMark * ReferenceEm));
            if (isBundled) // its advances are whole numbers; short ones make small PDFs
                position = QPointF(std::round(position.x()), std::round(position.y()));
        }
        run.setPositions(positions);
        const QList<quint32> indexes = run.glyphIndexes();
        const bool missing = std::find(indexes.begin(), indexes.end(), 0U) != indexes.end();
        result.missingGlyph = result.missingGlyph || missing;
        result.otherFont = result.otherFont || run.rawFont().familyName() != family;
    }
    return result;
}

int spacingOf(const FontSpec &font)
{
    return font.letterSpacing != 0 ? qRound(font.letterSpacing / font.size * ReferenceEm) : 0;
}

FontMetrics measured(const FontSpec &font)
{
    const QRawFont raw = QRawFont::fromFont(referenceFont(font));
    // Noto leaves room for stacked marks of all scripts; lines stand as close as in other fonts.
    const bool isBundled = bundledFontFamilies().contains(font.family);
    const qreal ascent = isBundled ? BundledAscent : raw.ascent() / ReferenceEm;
    const qreal descent = isBundled ? BundledDescent : raw.descent() / ReferenceEm;
    return {ascent, descent, raw.capHeight() / ReferenceEm};
}

} // namespace

Typesetter::Face &Typesetter::face(const FontSpec &font)
{
    const int spacing = spacingOf(font);
    for (Face &known : m_faces) {
        const bool isSame = known.bold == font.bold && known.italic == font.italic && known.spacing == spacing;
        if (isSame && (known.family.constData() == font.family.constData() || known.family == font.family)) // mostly the same string
            return known;
    }
    if (m_faces.size() >= MostFaces)
        m_faces.clear();
    return m_faces.emplace_back(Face{font.family, font.bold, font.italic, spacing, measured(font), {}});
}

qreal ShapedText::widthAt(qreal size) const
{
    return width / ReferenceEm * pointsToMm(size);
}

const ShapedText &Typesetter::shaped(const QString &text, const FontSpec &font)
{
    auto &texts = face(font).texts;
    auto found = texts.constFind(text);
    if (found == texts.constEnd()) {
        if (texts.size() >= CachedTexts)
            texts.clear();
        found = texts.insert(text, shape(text, font));
    }
    return *found;
}

qreal Typesetter::width(const QString &text, const FontSpec &font)
{
    return shaped(text, font).widthAt(font.size);
}

QRawFont Typesetter::sized(const QRawFont &font, qreal pixelSize)
{
    for (const SizedFont &known : std::as_const(m_sized)) {
        if (known.pixelSize == pixelSize && known.reference == font)
            return known.font;
    }
    if (m_sized.size() >= MostSizes)
        m_sized.clear();
    QRawFont result = font;
    result.setPixelSize(pixelSize);
    m_sized.append({font, pixelSize, result});
    return result;
}

FontMetrics Typesetter::metrics(const FontSpec &font)
{
    const FontMetrics &metrics = face(font).metrics;
    const qreal em = pointsToMm(font.size);
    return {metrics.ascent * em, metrics.descent * em, metrics.capHeight * em};
}

} // namespace printing
