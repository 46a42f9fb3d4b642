#include "gui/widgets/seatbar.h"

#include "gui/theme/theme.h"

#include <QPainter>

namespace gui {

namespace {

constexpr int Gap = 3;
constexpr int MarkHeight = 5; ///< of the triangle below the minimum
constexpr int MostSquares = 200;
constexpr int SmallestSquare = 2;

} // namespace

SeatBar::SeatBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SeatBar::setCount(const domain::SeatCount &count)
{
    if (m_count == count)
        return;
    m_count = count;
    updateGeometry();
    update();
}

int SeatBar::squares() const
{
    return std::min(MostSquares, std::max({m_count.most.value_or(0), m_count.taken(), m_count.least.value_or(0)}));
}

/// As high as the text beside it, smaller where many stand in one line.
int SeatBar::squareSize() const
{
    const int wanted = fontMetrics().ascent() + 2;
    const int room = width() / std::max(1, squares()) - Gap;
    return std::clamp(room, SmallestSquare, wanted);
}

QSize SeatBar::sizeHint() const
{
    const int size = fontMetrics().ascent() + 2;
    return {std::min(squares() * (size + Gap), 480), size + MarkHeight + 3};
}

void SeatBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = squareSize();
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor outline = quietColour(palette());
    for (int i = 0; i < squares(); ++i) {
        const QRect square(i * (size + Gap), 1, size, size);
        const bool isBeyond = m_count.most && i >= *m_count.most;
        const QColor colour = isBeyond ? errorColour(palette()) : accent;
        if (i < m_count.enrolled)
            painter.fillRect(square, colour);
        else if (i < m_count.taken())
            painter.fillRect(square.adjusted(0, size / 2, 0, 0), colour);
        painter.setPen(i < m_count.taken() ? colour : outline);
        painter.drawRect(square.adjusted(0, 0, -1, -1));
    }
    if (!m_count.least || *m_count.least < 1 || *m_count.least > squares())
        return;
    const int x = (*m_count.least - 1) * (size + Gap) + size / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    const int top = size + 3;
    painter.drawPolygon(QPolygon({QPoint(x, top), QPoint(x + MarkHeight, top + MarkHeight), QPoint(x - MarkHeight, top + MarkHeight)}));
}

} // namespace gui
