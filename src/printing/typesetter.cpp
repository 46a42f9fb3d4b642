#include "printing/typesetter.h"

#include "printing/documentfont.h"

#include <QFont>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace printing {

namespace {

/// More lines than a batch repeats; unique names push the cache over it now and then.
constexpr qsizetype CachedTexts = 4096;

/// Of the em: what letters with one mark take in Noto Sans and Noto Serif.
constexpr qreal BundledAscent = 0.95;
constexpr qreal BundledDescent = 0.25;

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
    const QString family = font.family.isEmpty() ? documentFontFamily() : font.family;
    for (QGlyphRun &run : result.glyphs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position.ry() -= line.ascent();
        run.setPositions(positions);
        const QList<quint32> indexes = run.glyphIndexes();
        const bool missing = std::find(indexes.begin(), indexes.end(), 0U) != indexes.end();
        result.missingGlyph = result.missingGlyph || missing;
        result.otherFont = result.otherFont || run.rawFont().familyName() != family;
    }
    return result;
}

/// Equal for all sizes of a font. Texts have no line feeds.
QString cacheKey(const QString &text, const FontSpec &font)
{
    QString key = font.family.isEmpty() ? text : font.family + u'\n' + text;
    if (font.letterSpacing != 0)
        key += u'\n' + QString::number(qRound(font.letterSpacing / font.size * ReferenceEm));
    return key;
}

} // namespace

const ShapedText &Typesetter::shaped(const QString &text, const FontSpec &font)
{
    auto &texts = m_texts[(font.bold ? 1 : 0) + (font.italic ? 2 : 0)];
    const QString key = cacheKey(text, font);
    auto found = texts.constFind(key);
    if (found == texts.constEnd()) {
        if (texts.size() >= CachedTexts)
            texts.clear();
        found = texts.insert(key, shape(text, font));
    }
    return *found;
}

qreal Typesetter::width(const QString &text, const FontSpec &font)
{
    return shaped(text, font).width / ReferenceEm * pointsToMm(font.size);
}

FontMetrics Typesetter::metrics(const FontSpec &font)
{
    const QString key = font.family + (font.bold ? u'b' : u'r') + (font.italic ? u'i' : u'u');
    auto found = m_metrics.constFind(key);
    if (found == m_metrics.constEnd()) {
        const QRawFont raw = QRawFont::fromFont(referenceFont(font));
        // Noto leaves room for stacked marks of all scripts; lines stand as close as in other fonts.
        const bool isBundled = bundledFontFamilies().contains(font.family);
        const qreal ascent = isBundled ? BundledAscent : raw.ascent() / ReferenceEm;
        const qreal descent = isBundled ? BundledDescent : raw.descent() / ReferenceEm;
        found = m_metrics.insert(key, {ascent, descent, raw.capHeight() / ReferenceEm});
    }
    const qreal em = pointsToMm(font.size);
    return {found->ascent * em, found->descent * em, found->capHeight * em};
}

} // namespace printing
