#pragma once

#include "printing/pagebuilder.h"
#include "printing/schedulepaper.h"
#include "printing/textflow.h"

namespace printing {

/// What the pages of lists of dates and of personal schedules have in common: margins by the paper, styles of texts, the
/// head that stands again on later pages, and the foot with the page's number. Lengths in mm.
class ScheduleFrame
{
public:
    ScheduleFrame(Typesetter &typesetter, const SchedulePaper &paper);
    ScheduleFrame(const ScheduleFrame &) = delete;
    ScheduleFrame &operator=(const ScheduleFrame &) = delete;

    [[nodiscard]] PageBuilder &page() { return m_page; }
    [[nodiscard]] TextFlow &flow() { return m_flow; }
    [[nodiscard]] qreal left() const;
    [[nodiscard]] qreal width() const;
    /// How much larger than on A4 texts are set.
    [[nodiscard]] qreal scale() const { return m_scale; }

    [[nodiscard]] TextFlow::Style style(const FontSpec &font, QRgb colour, Meaning meaning, qreal indent = 0) const;
    [[nodiscard]] TextFlow::Style text() const;
    [[nodiscard]] TextFlow::Style quiet() const;
    /// A heading of level 2 or deeper.
    [[nodiscard]] TextFlow::Style heading(int level) const;

    /// Width of a column of a FlowTable that no word of `texts` is broken in; between `least` and `most`.
    [[nodiscard]] qreal columnWidth(const QStringList &texts, qreal least, qreal most);

    /// What the document is, small, and its title below.
    void placeTitle(const QString &kind, const QString &title);
    /// A label, and what it says beside it.
    void placeParticular(const QString &label, const QString &value);
    /// To be called last: `head` on each page after the first, `foot` and the page's number on each.
    void placeHeadsAndFeet(const QString &head, const QString &foot, const QString &pageOf);

private:
    void placeMargin(const QRectF &box, Qt::Alignment side, const QString &text);

    QSizeF m_size;
    qreal m_scale;
    PageBuilder m_page;
    TextFlow m_flow;
};

} // namespace printing
