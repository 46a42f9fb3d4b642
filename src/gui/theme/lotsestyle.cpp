#include "gui/theme/lotsestyle.h"

#include "gui/theme/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace gui {

namespace {

constexpr int ScrollBarExtent = 12;
constexpr int ShortestHandle = 28;

/// A colour between text and background that reads as the edge of something to click: 3:1.
QColor edgeColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x7b8490) : QColor(0x868e99);
}

} // namespace

LotseStyle::LotseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void LotseStyle::drawTickBox(const QStyleOption *option, QPainter *painter) const
{
    const QPalette &palette = option->palette;
    const bool on = option->state.testFlag(State_On);
    const bool partly = option->state.testFlag(State_NoChange);
    const QRectF box = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? palette.color(QPalette::Highlight) : edgeColour(palette), 1));
    painter->setBrush(on ? palette.color(QPalette::Highlight) : palette.color(QPalette::Base));
    painter->drawRoundedRect(box, 2, 2);
    if (option->state.testFlag(State_HasFocus))
        painter->drawRoundedRect(box.adjusted(-1, -1, 1, 1), 3, 3);
    painter->setPen(QPen(on ? palette.color(QPalette::HighlightedText) : palette.color(QPalette::Text), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF origin = box.topLeft();
    const double unit = box.width() / 10;
    if (on)
        painter->drawPolyline(QPolygonF({origin + QPointF(2.2, 5.2) * unit, origin + QPointF(4.2, 7.2) * unit, origin + QPointF(7.8, 2.9) * unit}));
    else if (partly)
        painter->drawLine(origin + QPointF(2.5, 5) * unit, origin + QPointF(7.5, 5) * unit);
    painter->restore();
}

void LotseStyle::drawRadioMark(const QStyleOption *option, QPainter *painter) const
{
    const QPalette &palette = option->palette;
    const bool on = option->state.testFlag(State_On);
    const QRectF circle = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? palette.color(QPalette::Highlight) : edgeColour(palette), 1));
    painter->setBrush(on ? palette.color(QPalette::Highlight) : palette.color(QPalette::Base));
    painter->drawEllipse(circle);
    if (option->state.testFlag(State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(palette.color(QPalette::Text), 1));
        painter->drawEllipse(circle.adjusted(-1, -1, 1, 1));
    }
    if (on) {
        const double inset = circle.width() * 0.3;
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.color(QPalette::HighlightedText));
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void LotseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTickBox(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioMark(option, painter);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), lineColour(option->palette));
        return;
    case PE_FrameLineEdit: {
        const bool focus = option->state.testFlag(State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(focus ? option->palette.color(QPalette::Highlight) : edgeColour(option->palette), focus ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 3, 3);
        painter->restore();
        return;
    }
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect.adjusted(0, 0, option->rect.width() > option->rect.height() ? 0 : 1 - option->rect.width(),
                                                option->rect.width() > option->rect.height() ? 1 - option->rect.height() : 0),
                          lineColour(option->palette));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// A tab is its text; the current one stands on a line in the accent colour.
void LotseStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const bool selected = option->state.testFlag(State_Selected);
    const QRect rect = option->rect;
    if (selected)
        painter->fillRect(rect.adjusted(4, rect.height() - 3, -4, 0), option->palette.color(QPalette::Highlight));
    else if (option->state.testFlag(State_MouseOver))
        painter->fillRect(rect.adjusted(4, rect.height() - 2, -4, 0), lineColour(option->palette));
}

void LotseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), lineColour(option->palette));
        return;
    case CE_MenuBarItem:
        QProxyStyle::drawControl(element, option, painter, widget);
        if (!option->state.testFlag(State_Selected))
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), option->palette.color(QPalette::Window));
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), lineColour(option->palette));
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, lineColour(option->palette));
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void LotseStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider || slider->minimum == slider->maximum)
        return;
    const QRect handle = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool held = option->state.testFlag(State_Sunken) || option->state.testFlag(State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(held ? edgeColour(option->palette) : option->palette.color(QPalette::Mid));
    painter->drawRoundedRect(QRectF(handle).adjusted(3, 3, -3, -3), 3, 3);
    painter->restore();
}

void LotseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// Scroll bars have no arrows: the groove is the whole bar.
QRect LotseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *slider = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const int length = horizontal ? slider->rect.width() : slider->rect.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    const int proportional = range == 0 ? length : int(qint64(slider->pageStep) * length / (range + slider->pageStep));
    const int handle = std::min(length, std::max(proportional, ShortestHandle));
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle, slider->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = horizontal ? QRect(from, 0, size, slider->rect.height()) : QRect(0, from, slider->rect.width(), size);
        return visualRect(slider->direction, slider->rect, rect.translated(slider->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider: return along(start, handle);
    case SC_ScrollBarGroove: return along(0, length);
    case SC_ScrollBarSubPage: return along(0, start);
    case SC_ScrollBarAddPage: return along(start + handle, length - start - handle);
    default: return {};
    }
}

int LotseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return ScrollBarExtent;
    case PM_ScrollBarSliderMin: return ShortestHandle;
    case PM_FocusFrameHMargin: return 5;
    case PM_HeaderMargin: return 6;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_DockWidgetSeparatorExtent: return 5;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace gui
