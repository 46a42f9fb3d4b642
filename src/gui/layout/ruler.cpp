#include "gui/layout/ruler.h"

#include "gui/layout/layouteditor.h"
#include "gui/layout/layoutview.h"
#include "gui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace gui {

namespace {

constexpr qreal NarrowestTick = 4;   ///< pixels between two ticks
constexpr qreal NarrowestLabel = 34; ///< pixels between two numbers
constexpr int LabelSize = 9;         ///< pixels

/// The smallest round number of millimetres that is at least `pixels` wide.
int stepFor(qreal scale, qreal pixels)
{
    for (const int step : {1, 5, 10, 20, 50, 100, 200, 500}) {
        if (step * scale >= pixels)
            return step;
    }
    return 1000;
}

} // namespace

Ruler::Ruler(Qt::Orientation orientation, LayoutEditor &editor, LayoutView &view, QWidget *parent)
    : QWidget(parent), m_orientation(orientation), m_editor(editor), m_view(view)
{
    if (isHorizontal())
        setFixedHeight(Breadth);
    else
        setFixedWidth(Breadth);
    connect(&view, &LayoutView::scrolled, this, qOverload<>(&QWidget::update));
    connect(&view, &LayoutView::pointerMoved, this, [this](QPointF point) {
        m_pointer = isHorizontal() ? point.x() : point.y();
        update();
    });
    connect(&editor, &LayoutEditor::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(&editor, &LayoutEditor::layoutChanged, this, qOverload<>(&QWidget::update));
}

qreal Ruler::position(qreal millimetres) const
{
    const QTransform toView = m_view.viewportTransform();
    const QPointF point = toView.map(isHorizontal() ? QPointF(millimetres, 0) : QPointF(0, millimetres));
    return isHorizontal() ? point.x() : point.y();
}

void Ruler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintSelection(painter);
    paintTicks(painter);
    painter.setPen(lineColour(palette()));
    if (isHorizontal())
        painter.drawLine(0, height() - 1, width(), height() - 1);
    else
        painter.drawLine(width() - 1, 0, width() - 1, height());
    const int pointer = qRound(position(m_pointer));
    painter.setPen(palette().color(QPalette::Highlight));
    if (isHorizontal())
        painter.drawLine(pointer, 0, pointer, height());
    else
        painter.drawLine(0, pointer, width(), pointer);
}

void Ruler::paintSelection(QPainter &painter) const
{
    const QRectF bounds = printing::boundsOf(m_editor.layout(), m_editor.selection());
    if (m_editor.selection().isEmpty())
        return;
    QColor fill = palette().color(QPalette::Highlight);
    fill.setAlpha(60);
    const qreal from = position(isHorizontal() ? bounds.left() : bounds.top());
    const qreal to = position(isHorizontal() ? bounds.right() : bounds.bottom());
    painter.fillRect(isHorizontal() ? QRectF(from, 0, to - from, height()) : QRectF(0, from, width(), to - from), fill);
}

void Ruler::paintTicks(QPainter &painter) const
{
    const qreal scale = position(1) - position(0);
    const int tick = stepFor(scale, NarrowestTick);
    const int label = stepFor(scale, NarrowestLabel);
    QFont font = painter.font();
    font.setPixelSize(LabelSize);
    painter.setFont(font);
    const int length = isHorizontal() ? width() : height();
    const int first = int(std::floor(-position(0) / scale / tick)) * tick;
    for (int millimetres = first; position(millimetres) <= length; millimetres += tick) {
        const int place = qRound(position(millimetres));
        const bool isLabelled = millimetres % label == 0;
        const int reach = isLabelled ? Breadth : millimetres % (5 * tick) == 0 ? 8 : 5;
        painter.setPen(isLabelled ? palette().color(QPalette::Mid) : quietColour(palette()));
        if (isHorizontal())
            painter.drawLine(place, Breadth - reach, place, Breadth);
        else
            painter.drawLine(Breadth - reach, place, Breadth, place);
        if (!isLabelled)
            continue;
        painter.setPen(palette().color(QPalette::Text));
        painter.save();
        painter.translate(isHorizontal() ? QPointF(place + 2, LabelSize) : QPointF(LabelSize, place - 2));
        if (!isHorizontal())
            painter.rotate(-90);
        painter.drawText(0, 0, QLocale().toString(millimetres));
        painter.restore();
    }
}

} // namespace gui
