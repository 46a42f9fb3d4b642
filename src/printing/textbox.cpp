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
/// Longer texts than a box can hold are not tried at every size.
constexpr qsizetype LongestText = 5000;
/// Shorter ones are likely to fit a line as they are.
constexpr qsizetype ShortText = 100;

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

/// Fills lines with pieces. Widths of pieces are added up, so that the words of a batch are measured
/// once; kerning over a blank only makes the whole line narrower.
class LineBreaker
{
public:
    LineBreaker(Typesetter &typesetter, const FontSpec &font, qreal width)
        : m_typesetter(typesetter), m_font(font), m_limit(width + Slack)
    {
    }

    BrokenText broken(const QString &text)
    {
        const QStringList paragraphs = text.split(u'\n');
        for (const QString &paragraph : paragraphs) {
            if (paragraph.size() < ShortText && m_typesetter.width(paragraph, m_font) <= m_limit) {
                m_result.lines.append(withoutTrailingBlank(paragraph));
                continue;
            }
            m_blank = m_typesetter.width(QStringLiteral("n n"), m_font) - 2 * m_typesetter.width(QStringLiteral("n"), m_font);
            const QStringList parts = pieces(paragraph);
            for (const QString &part : parts)
                add(part);
            finishLine();
        }
        return m_result;
    }

private:
    void add(const QString &part)
    {
        const QString word = withoutTrailingBlank(part);
        const qreal width = word.isEmpty() ? 0 : m_typesetter.width(word, m_font);
        if (m_width + width > m_limit && !m_line.isEmpty())
            finishLine();
        if (width > m_limit) {
            addTooWide(word);
        } else {
            m_line += word;
            m_width += width;
        }
        const qsizetype blanks = part.size() - word.size();
        m_line += part.last(blanks);
        m_width += m_blank * static_cast<qreal>(blanks);
    }

    void addTooWide(const QString &word)
    {
        m_result.forced = true;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
            const QString letter = word.mid(from, to - from);
            const qreal width = m_typesetter.width(letter, m_font);
            if (m_width + width > m_limit && !m_line.isEmpty())
                finishLine();
            m_line += letter;
            m_width += width;
            from = to;
        }
    }

    void finishLine()
    {
        m_result.lines.append(withoutTrailingBlank(m_line));
        m_line.clear();
        m_width = 0;
    }

    Typesetter &m_typesetter;
    FontSpec m_font;
    qreal m_limit;
    qreal m_blank = 0; ///< its width, where it is asked for
    QString m_line;
    qreal m_width = 0;
    BrokenText m_result;
};

qreal lineHeight(const TextBox &box, qreal size)
{
    return pointsToMm(size) * box.lineSpacing;
}

/// Height of `count` lines: spacing between baselines, and one font height for the first line.
qreal linesHeight(Typesetter &typesetter, const TextBox &box, qreal size, qsizetype count)
{
    const FontMetrics metrics = typesetter.metrics(atSize(box.font, size));
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
    return breakText(typesetter, text, atSize(box.font, size), width);
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

/// A floor above the size would make a text that is too long larger.
qreal floorOf(const TextBox &box)
{
    return std::clamp(box.floor, std::min(SmallestSize, box.font.size), box.font.size);
}

qreal sizeForOneLine(Typesetter &typesetter, const TextBox &box, const QString &text)
{
    const qreal width = typesetter.width(text, box.font);
    if (width <= box.box.width() + Slack)
        return box.font.size;
    const qreal largest = box.font.size * box.box.width() / width;
    const qreal stepped = std::floor(largest / SizeStep) * SizeStep;
    return largest >= floorOf(box) ? std::max(stepped, floorOf(box)) : stepped;
}

/// Keeps the lines that fit the box and ends the last one with a sign that something is missing.
void cutToBox(Typesetter &typesetter, const TextBox &box, Fitted &fitted)
{
    fitted.cut = true;
    while (fitted.lines.size() > 1 && !heightFits(typesetter, box, fitted.size, fitted.lines.size()))
        fitted.lines.removeLast();
    const FontSpec font = atSize(box.font, fitted.size);
    QString &last = fitted.lines.last();
    do {
        last.chop(last.size() > 1 && last.back().isLowSurrogate() ? 2 : 1);
    } while (last.size() > 1 && typesetter.width(last + QChar(0x2026), font) > box.box.width());
    last += QChar(0x2026);
}

/// Smaller than the floor and broken where it must be; reported by the caller.
Fitted squeezed(Typesetter &typesetter, const TextBox &box, const QString &text, qreal from)
{
    Fitted result;
    result.overflow = true;
    const bool hopeless = text.size() > LongestText;
    const qreal smallest = std::min(SmallestSize, from);
    for (qreal size = hopeless ? smallest : from;; size = std::max(size - 0.5, smallest)) {
        result.size = size;
        result.lines = brokenAt(typesetter, box, text.left(LongestText), size, box.box.width()).lines;
        if (!hopeless && heightFits(typesetter, box, size, result.lines.size()))
            return result;
        if (size <= smallest)
            break;
    }
    cutToBox(typesetter, box, result);
    return result;
}

/// The largest size down to the floor at which the text takes at most `lines` lines; size 0: there is none.
Fitted inLines(Typesetter &typesetter, const TextBox &box, const QString &text, qsizetype lines)
{
    const qreal floor = floorOf(box);
    for (qreal size = box.font.size;; size = std::max(size - 0.5, floor)) {
        const BrokenText broken = brokenAt(typesetter, box, text, size, box.box.width());
        if (!broken.forced && broken.lines.size() <= lines && heightFits(typesetter, box, size, broken.lines.size()))
            return {broken.lines, size, false, false};
        if (size <= floor)
            return {};
    }
}

Fitted shrunk(Typesetter &typesetter, const TextBox &box, const QString &text)
{
    if (text.size() > LongestText)
        return squeezed(typesetter, box, text, floorOf(box));
    const QStringList paragraphs = text.split(u'\n');
    qreal unbroken = box.font.size;
    for (const QString &paragraph : paragraphs)
        unbroken = std::min(unbroken, sizeForOneLine(typesetter, box, paragraph));
    if (unbroken >= floorOf(box) && heightFits(typesetter, box, unbroken, paragraphs.size()))
        return {paragraphs, unbroken, false, false};
    for (qsizetype lines = paragraphs.size() + 1; lines <= box.maxLines; ++lines) {
        Fitted fitted = inLines(typesetter, box, text, lines);
        if (fitted.size > 0 && paragraphs.size() == 1)
            fitted.lines = balanced(typesetter, box, text, fitted.size, fitted.lines);
        if (fitted.size > 0)
            return fitted;
    }
    return squeezed(typesetter, box, text, floorOf(box));
}

Fitted broken(Typesetter &typesetter, const TextBox &box, const QString &text)
{
    if (text.size() > LongestText)
        return squeezed(typesetter, box, text, floorOf(box));
    const Fitted fitted = inLines(typesetter, box, text, std::max<qsizetype>(box.maxLines, text.count(u'\n') + 1));
    return fitted.size > 0 ? fitted : squeezed(typesetter, box, text, floorOf(box));
}

Fitted flowed(Typesetter &typesetter, const TextBox &box, const QString &text)
{
    if (text.size() > LongestText)
        return squeezed(typesetter, box, text, box.font.size);
    const BrokenText broken = brokenAt(typesetter, box, text, box.font.size, box.box.width());
    if (!heightFits(typesetter, box, box.font.size, broken.lines.size()))
        return squeezed(typesetter, box, text, box.font.size);
    return {broken.lines, box.font.size, broken.forced, false};
}

Fitted fittedText(Typesetter &typesetter, const TextBox &box, const QString &text)
{
    switch (box.fitting) {
    case Fitting::Shrink: return shrunk(typesetter, box, text);
    case Fitting::Break: return broken(typesetter, box, text);
    case Fitting::Flow: break;
    }
    return flowed(typesetter, box, text);
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
    if (box.fitting != Fitting::Flow && !box.keepsLines)
        clean.replace(u'\n', u' ');
    if (box.fitting != Fitting::Flow)
        clean = clean.trimmed();
    if (clean.isEmpty())
        return placed;

    const Fitted fitted = fittedText(typesetter, box, clean);
    placed.size = fitted.size;
    placed.height = linesHeight(typesetter, box, fitted.size, fitted.lines.size());
    const FontSpec font = atSize(box.font, fitted.size);
    qreal y = firstBaseline(box, placed.height, typesetter.metrics(font).ascent);
    bool missing = false;
    bool other = false;
    bool marks = false;
    for (const QString &line : fitted.lines) {
        const ShapedText &shaped = typesetter.shaped(line, font);
        missing = missing || shaped.missingGlyph;
        other = other || shaped.otherFont;
        marks = marks || shaped.manyMarks;
        const qreal width = shaped.widthAt(font.size);
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
    if (marks)
        placed.findings.append(preflightFinding(PreflightCode::ManyMarks, box.field, text));
    return placed;
}

} // namespace printing
