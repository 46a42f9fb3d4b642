#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QTransform>

namespace printing {

/// A QR code of level M (ISO/IEC 18004), its quiet zone of four modules inside the box.
struct QrCode
{
    QPainterPath path;      ///< dark modules: a line of width 1 through each run in a row; empty: the text is too long
    qreal moduleWidth = 0;  ///< in the unit of the box
    QTransform placement;   ///< from modules to the unit of the box
};

/// The text as a code as large as fits, in the middle of `box`.
[[nodiscard]] QrCode qrCode(const QString &text, const QRectF &box);

/// Narrower modules are not read safely from a scan with 300 dpi: four dots, mm.
inline constexpr qreal SmallestModule = 0.33;

} // namespace printing
