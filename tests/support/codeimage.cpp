#include "support/codeimage.h"

#include <QPainter>
#include <QRandomGenerator>

#include <qrencode.h>

#include <memory>

namespace testsupport {

namespace {

constexpr int quietZone = 4;

QRecLevel levelOf(char level)
{
    switch (level) {
    case 'L': return QR_ECLEVEL_L;
    case 'Q': return QR_ECLEVEL_Q;
    case 'H': return QR_ECLEVEL_H;
    default: return QR_ECLEVEL_M;
    }
}

void addNoise(QImage &page, int noise)
{
    QRandomGenerator random(300);
    for (int y = 0; y < page.height(); ++y) {
        uchar *line = page.scanLine(y);
        for (int x = 0; x < page.width(); ++x)
            line[x] = uchar(qBound(0, line[x] * 3 / 4 + 40 + random.bounded(-noise, noise + 1), 255));
    }
}

} // namespace

QImage codeImage(const QString &text, int side, char level)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, levelOf(level), QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};
    const int modules = code->width + 2 * quietZone;
    QImage image(side, side, QImage::Format_Grayscale8);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x * modules / side - quietZone;
            const int row = y * modules / side - quietZone;
            const bool isInside = column >= 0 && row >= 0 && column < code->width && row < code->width;
            image.scanLine(y)[x] = isInside && (code->data[row * code->width + column] & 1) ? 0 : 255;
        }
    }
    return image;
}

QImage scannedPage(const QString &text, int dotsPerInch, double millimetres, double degrees, int noise)
{
    constexpr double inch = 25.4;
    const double dots = dotsPerInch / inch;
    QImage page(qRound(210 * dots), qRound(297 * dots), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(page.width() / 2.0, page.height() / 2.0);
    painter.rotate(degrees);
    // Some text-like bars, that the reader must not stumble over.
    for (int line = 0; line < 30; ++line)
        painter.fillRect(QRectF(-80 * dots, (-120 + line * 3) * dots, (60 + line % 5 * 20) * dots, dots), Qt::darkGray);
    const QRectF place(30 * dots, 70 * dots, millimetres * dots, millimetres * dots);
    painter.drawImage(place, codeImage(text, 1200));
    painter.end();
    page = page.convertToFormat(QImage::Format_Grayscale8);
    if (noise > 0)
        addNoise(page, noise);
    return page;
}

} // namespace testsupport
