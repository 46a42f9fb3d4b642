#include "printing/qrcode.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace printing {

namespace {

constexpr int QuietZone = 4;
constexpr unsigned char Dark = 1;

} // namespace

QrCode qrCode(const QString &text, const QRectF &box)
{
    // The library chooses alphanumeric mode by itself; asked for it, it refuses (tried with 4.1.1).
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code || text.isEmpty())
        return {};
    const int width = code->width;
    QrCode result;
    result.moduleWidth = std::min(box.width(), box.height()) / (width + 2 * QuietZone);
    const qreal side = result.moduleWidth * width;
    const QPointF corner = box.center() - QPointF(side / 2, side / 2);
    result.placement = QTransform::fromTranslate(corner.x(), corner.y()).scale(result.moduleWidth, result.moduleWidth).translate(0, 0.5);
    for (int row = 0; row < width; ++row) {
        const unsigned char *modules = code->data + row * width;
        for (int from = 0; from < width;) {
            int to = from;
            while (to < width && (modules[to] & Dark))
                ++to;
            if (to > from) {
                result.path.moveTo(from, row);
                result.path.lineTo(to, row);
            }
            from = std::max(to, from + 1);
        }
    }
    return result;
}

} // namespace printing
