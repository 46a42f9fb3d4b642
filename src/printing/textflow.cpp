#include "printing/textflow.h"

#include <algorithm>

namespace printing {

namespace {

/// Lines placed in one go; many more would be taken for a text that no box can hold.
constexpr qsizetype MostLinesAtOnce = 30;

} // namespace

TextFlow::TextFlow(PageBuilder &page, qreal top, qreal bottom, std::function<void()> pageStarted)
    : m_page(page), m_top(top), m_bottom(bottom), m_y(top), m_pageStarted(std::move(pageStarted))
{
}

QStringList TextFlow::lines(const Style &style, const QString &text)
{
    return breakText(m_page.typesetter(), printable(text), style.font, style.width).lines;
}

qreal TextFlow::linesHeight(const Style &style, qsizetype count)
{
    if (count <= 0)
        return 0;
    const FontMetrics metrics = m_page.typesetter().metrics(style.font);
    return metrics.ascent + metrics.descent + qreal(count - 1) * pointsToMm(style.font.size) * style.lineSpacing;
}

qreal TextFlow::height(const Style &style, const QString &text)
{
    return linesHeight(style, lines(style, text).size());
}

qreal TextFlow::height(const Style &style, const QString &text, int most)
{
    return linesHeight(style, std::min<qsizetype>(most, lines(style, text).size()));
}

void TextFlow::place(const Style &style, const QString &text)
{
    QStringList rest = lines(style, text);
    const qreal step = pointsToMm(style.font.size) * style.lineSpacing;
    while (!rest.isEmpty()) {
        if (m_y + linesHeight(style, 1) > m_bottom && !isAtTop())
            startPage();
        const auto room = qsizetype((m_bottom - m_y - linesHeight(style, 1)) / step) + 1;
        const qsizetype count = std::clamp<qsizetype>(std::min(room, MostLinesAtOnce), 1, rest.size());
        TextBox box;
        box.box = {style.left, m_y, style.width + 0.1, 0};
        box.font = style.font;
        box.colour = style.colour;
        box.lineSpacing = style.lineSpacing;
        box.tag = style.tag;
        m_page.text(box, rest.first(count).join(u'\n'));
        rest = rest.mid(count);
        m_y += rest.isEmpty() ? linesHeight(style, count) : qreal(count) * step;
    }
}

void TextFlow::skip(qreal distance)
{
    if (!isAtTop())
        m_y += distance;
}

void TextFlow::need(qreal height)
{
    if (!isAtTop() && m_y + std::min(height, pageHeight()) > m_bottom)
        startPage();
}

void TextFlow::startPage()
{
    m_page.newPage();
    m_y = m_top;
    if (m_pageStarted)
        m_pageStarted();
}

} // namespace printing
