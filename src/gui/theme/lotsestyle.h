#pragma once

#include <QProxyStyle>

namespace gui {

/// Fusion, made calmer: flat headers, bars and tabs, hairlines for borders, slim scroll bars, tick
/// boxes and radio buttons that are seen in dark palettes too. Used where the platform brings no style of its own.
class LotseStyle : public QProxyStyle
{
    Q_OBJECT
public:
    LotseStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

private:
    void drawTickBox(const QStyleOption *option, QPainter *painter) const;
    void drawRadioMark(const QStyleOption *option, QPainter *painter) const;
    void drawTab(const QStyleOption *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
};

} // namespace gui
