#pragma once

#include <QImage>
#include <QString>

namespace testsupport {

/// A QR code with its quiet zone of 4 modules, drawn by libqrencode: another hand than the reader's. `side` is in
/// pixels; `level` is L, M, Q or H.
[[nodiscard]] QImage codeImage(const QString &text, int side, char level = 'M');

/// An A4 page of a resolution with the code in it, `millimetres` wide, turned by `degrees`; grey and noisy as a scan is
/// when `noise` (0 to 255) is not 0.
[[nodiscard]] QImage scannedPage(const QString &text, int dotsPerInch, double millimetres = 25, double degrees = 0, int noise = 0);

} // namespace testsupport
