#pragma once

#include <QIconEngine>

namespace gui {

/// Draws a bundled SVG in the text colour of the palette that is in force when it is painted, so
/// that it fits light and dark windows. In the files the colour #232629 stands for the text colour.
class BundledIcon : public QIconEngine
{
public:
    explicit BundledIcon(QString path);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override { return new BundledIcon(m_path); }

private:
    QString m_path;
};

} // namespace gui
