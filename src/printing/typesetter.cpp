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

} // namespace

const ShapedText &Typesetter::shaped(const QString &text, const FontSpec &font)
{
    auto &texts = m_texts[(font.bold ? 1 : 0) + (font.italic ? 2 : 0)];
    const QString key = font.family.isEmpty() ? text : font.family + u'\n' + text;
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
        found = m_metrics.insert(key, {raw.ascent() / ReferenceEm, raw.descent() / ReferenceEm, raw.capHeight() / ReferenceEm});
    }
    const qreal em = pointsToMm(font.size);
    return {found->ascent * em, found->descent * em, found->capHeight * em};
}

} // namespace printing
