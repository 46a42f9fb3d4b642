#include "printing/textbox.h"

#include "printing/documentfont.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace printing {

namespace {

constexpr qreal SizeStep = 0.25;
constexpr qreal SmallestSize = 3;
constexpr qreal Slack = 0.01;
/// Longer texts than any page holds are not measured, only reported as cut.
constexpr qsizetype LongestText = 20000;

/// Pieces between which a line may end; a piece keeps its blank or hyphen.
QStringList pieces(const QString &paragraph)
{
    QStringList result;
    qsizetype start = 0;
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const QChar c = paragraph[i];
        const bool insideWord = i > start && i + 1 < paragraph.size() && paragraph[i + 1].isLetterOrNumber();
        const bool hyphen = (c == u'-' || c == QChar(0x2010)) && insideWord;
        if (c == u' ' || hyphen) {
            result.append(paragraph.mid(start, i + 1 - start));
            start = i + 1;
        }
    }
    if (start < paragraph.size())
        result.append(paragraph.mid(start));
    return result;
}

QString withoutTrailingBlank(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

class LineBreaker
{
public:
    LineBreaker(Typesetter &typesetter, const FontSpec &font, qreal width) : m_typesetter(typesetter), m_font(font), m_width(width) {}

    BrokenText broken(const QString &text)
    {
        const QStringList paragraphs = text.split(u'\n');
        for (const QString &paragraph : paragraphs) {
            const QStringList parts = pieces(paragraph);
            for (const QString &part : parts)
                add(part);
            finishLine();
        }
        return m_result;
    }

private:
    bool fits(const QString &line) { return m_typesetter.width(withoutTrailingBlank(line), m_font) <= m_width + Slack; }

    void add(const QString &part)
    {
        if (fits(m_line + part)) {
            m_line += part;
            return;
        }
        if (!m_line.isEmpty())
            finishLine();
        if (fits(part))
            m_line = part;
        else
            addTooWide(part);
    }

    void addTooWide(const QString &part)
    {
        m_result.forced = true;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, part);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
            const QString letter = part.mid(from, to - from);
            if (!m_line.isEmpty() && !fits(m_line + letter))
                finishLine();
            m_line += letter;
            from = to;
        }
    }

    void finishLine()
    {
        m_result.lines.append(withoutTrailingBlank(m_line));
        m_line.clear();
    }

    Typesetter &m_typesetter;
    FontSpec m_font;
    qreal m_width;
    QString m_line;
    BrokenText m_result;
};

qreal lineHeight(const TextBox &box, qreal size)
{
    return pointsToMm(size) * box.lineSpacing;
}

/// Height of `count` lines: spacing between baselines, and one font height for the first line.
qreal linesHeight(Typesetter &typesetter, const TextBox &box, qreal size, qsizetype count)
{
    FontSpec font = box.font;
    font.size = size;
    const FontMetrics metrics = typesetter.metrics(font);
    return metrics.ascent + metrics.descent + static_cast<qreal>(std::max<qsizetype>(0, count - 1)) * lineHeight(box, size);
}

bool heightFits(Typesetter &typesetter, const TextBox &box, qreal size, qsizetype lines)
{
    return box.box.height() <= 0 || linesHeight(typesetter, box, size, lines) <= box.box.height() + Slack;
}

struct Fitted
{
    QStringList lines;
    qreal size = 0;
    bool overflow = false;
    bool cut = false;
};

BrokenText brokenAt(Typesetter &typesetter, const TextBox &box, const QString &text, qreal size, qreal width)
{
    FontSpec font = box.font;
    font.size = size;
    return breakText(typesetter, text, font, width);
}

/// The same number of lines, as equally long as the breaks allow: "Freiherr von der / Tann-…"
QStringList balanced(Typesetter &typesetter, const TextBox &box, const QString &text, qreal size, const QStringList &greedy)
{
    if (greedy.size() < 2)
        return greedy;
    QStringList best = greedy;
    qreal low = box.box.width() / static_cast<qreal>(greedy.size());
    qreal high = box.box.width();
    for (int step = 0; step < 7; ++step) {
        const qreal middle = (low + high) / 2;
        const BrokenText attempt = brokenAt(typesetter, box, text, size, middle);
        if (attempt.lines.size() == greedy.size() && !attempt.forced) {
            best = attempt.lines;
            high = middle;
        } else {
            low = middle;
        }
    }
    return best;
}

qreal sizeForOneLine(Typesetter &typesetter, const TextBox &box, const QString &text)
{
    const qreal width = typesetter.width(text, box.font);
    if (width <= box.box.width() + Slack)
        return box.font.size;
    return std::floor(box.font.size * box.box.width() / width / SizeStep) * SizeStep;
}

/// Smaller than the floor and broken where it must be; reported by the caller.
Fitted squeezed(Typesetter &typesetter, const TextBox &box, const QString &text, qreal from)
{
    Fitted result;
    result.overflow = true;
    for (qreal size = from; size >= SmallestSize; size -= 0.5) {
        result.size = size;
        result.lines = brokenAt(typesetter, box, text.left(LongestText), size, box.box.width()).lines;
        if (text.size() <= LongestText && heightFits(typesetter, box, size, result.lines.size()))
            return result;
        if (text.size() > 1000)
            size = std::max(SmallestSize + 0.5, size / 2);
    }
    result.cut = true;
    while (result.lines.size() > 1 && !heightFits(typesetter, box, result.size, result.lines.size()))
        result.lines.removeLast();
    QString &last = result.lines.last();
    last = last.left(std::max<qsizetype>(1, last.size() - 2)) + QChar(0x2026);
    return result;
}

Fitted shrunk(Typesetter &typesetter, const TextBox &box, const QString &text)
{
    if (text.size() > LongestText)
        return squeezed(typesetter, box, text, box.floor);
    const qreal oneLine = sizeForOneLine(typesetter, box, text);
    if (oneLine >= box.floor && heightFits(typesetter, box, oneLine, 1))
        return {{text}, oneLine};
    for (int lines = 2; lines <= box.maxLines; ++lines) {
        for (qreal size = box.font.size; size >= box.floor - Slack; size -= 0.5) {
            const BrokenText broken = brokenAt(typesetter, box, text, size, box.box.width());
            if (!broken.forced && broken.lines.size() <= lines && heightFits(typesetter, box, size, broken.lines.size()))
                return {balanced(typesetter, box, text, size, broken.lines), size};
        }
    }
    return squeezed(typesetter, box, text, box.floor);
}

Fitted flowed(Typesetter &typesetter, const TextBox &box, const QString &text)
{
    Fitted result;
    result.size = box.font.size;
    const BrokenText broken = brokenAt(typesetter, box, text.left(LongestText), result.size, box.box.width());
    result.lines = broken.lines;
    result.overflow = broken.forced;
    result.cut = text.size() > LongestText;
    return result.cut || heightFits(typesetter, box, result.size, result.lines.size()) ? result
                                                                                     : squeezed(typesetter, box, text, result.size);
}

qreal firstBaseline(const TextBox &box, qreal height, qreal ascent)
{
    qreal top = box.box.top();
    if (box.box.height() > 0 && (box.alignment & Qt::AlignBottom))
        top = box.box.bottom() - height;
    else if (box.box.height() > 0 && (box.alignment & Qt::AlignVCenter))
        top = box.box.center().y() - height / 2;
    return top + ascent;
}

qreal leftOf(const TextBox &box, qreal width)
{
    if (box.alignment & Qt::AlignRight)
        return box.box.right() - width;
    if (box.alignment & Qt::AlignHCenter)
        return box.box.center().x() - width / 2;
    return box.box.left();
}

} // namespace

BrokenText breakText(Typesetter &typesetter, const QString &text, const FontSpec &font, qreal width)
{
    return LineBreaker(typesetter, font, width).broken(text);
}

PlacedText placeText(Typesetter &typesetter, const TextBox &box, const QString &text)
{
    PlacedText placed;
    QString clean = printable(text);
    if (box.fitting == Fitting::Shrink)
        clean = clean.replace(u'\n', u' ').trimmed();
    if (clean.isEmpty())
        return placed;

    const Fitted fitted = box.fitting == Fitting::Shrink ? shrunk(typesetter, box, clean) : flowed(typesetter, box, clean);
    placed.size = fitted.size;
    placed.height = linesHeight(typesetter, box, fitted.size, fitted.lines.size());
    FontSpec font = box.font;
    font.size = fitted.size;
    qreal y = firstBaseline(box, placed.height, typesetter.metrics(font).ascent);
    bool missing = false;
    bool other = false;
    for (const QString &line : fitted.lines) {
        const ShapedText &shaped = typesetter.shaped(line, font);
        missing = missing || shaped.missingGlyph;
        other = other || shaped.otherFont;
        const qreal width = typesetter.width(line, font);
        if (!line.isEmpty())
            placed.runs.append({line, font, box.colour, {leftOf(box, width), y}, width, box.tag});
        y += lineHeight(box, fitted.size);
    }
    if (fitted.cut)
        placed.findings.append(preflightFinding(PreflightCode::Cut, box.field, text));
    else if (fitted.overflow)
        placed.findings.append(preflightFinding(PreflightCode::Overflow, box.field, text));
    if (missing)
        placed.findings.append(preflightFinding(PreflightCode::MissingGlyph, box.field, text));
    else if (other)
        placed.findings.append(preflightFinding(PreflightCode::OtherFont, box.field, text));
    return placed;
}

} // namespace printing
