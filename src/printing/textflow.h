#pragma once

#include "printing/pagebuilder.h"

#include <functional>

namespace printing {

/// Texts below each other that go on over as many pages as they need; nothing is cut or set smaller. Lengths in mm.
class TextFlow
{
public:
    /// Texts stand between `top` and `bottom` of each page. `pageStarted` is called after each new page, for what
    /// stands on every page; `page` is on the page that the flow begins on, at its top.
    TextFlow(PageBuilder &page, qreal top, qreal bottom, std::function<void()> pageStarted = {});

    /// How a text stands in the flow.
    struct Style
    {
        FontSpec font;
        QColor colour;
        qreal left = 0;
        qreal width = 0;
        qreal lineSpacing = 1.35;
        Tag tag;
    };

    /// Height that `text` would take without a page break.
    [[nodiscard]] qreal height(const Style &style, const QString &text);
    /// Height of its first lines, at most `lines` of them.
    [[nodiscard]] qreal height(const Style &style, const QString &text, int lines);
    /// Places the text here and goes on below it.
    void place(const Style &style, const QString &text);
    /// Goes on lower; nothing at the top of a page.
    void skip(qreal distance);
    /// Goes on to the next page unless so much has room below here.
    void need(qreal height);
    void startPage();
    /// Goes on below something of this height that others placed here.
    void advance(qreal height) { m_y += height; }

    /// How much of the page is left.
    [[nodiscard]] qreal room() const { return m_bottom - m_y; }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] bool isAtTop() const { return m_y <= m_top; }
    [[nodiscard]] qreal pageHeight() const { return m_bottom - m_top; }
    [[nodiscard]] PageBuilder &page() { return m_page; }

private:
    [[nodiscard]] QStringList lines(const Style &style, const QString &text);
    [[nodiscard]] qreal linesHeight(const Style &style, qsizetype count);

    PageBuilder &m_page;
    qreal m_top;
    qreal m_bottom;
    qreal m_y;
    std::function<void()> m_pageStarted;
};

} // namespace printing
