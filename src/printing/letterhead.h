#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

namespace printing {

/// Why the first page of a letterhead cannot go as it is into a PDF/A-1b (ISO 19005-1 § 6): a sentence for the person
/// (transparency, a font that is not embedded, CMYK colours, encryption …); empty when it can.
[[nodiscard]] QString letterheadObstacle(const QByteArray &pdf);

/// What the first page shows as an opaque picture of `size` mm, in the middle and as large as its proportions allow, just as it
/// stands in a PDF; with fewer dots where these would be too many. Errors: InputRefused.
[[nodiscard]] base::Result<QImage> letterheadImage(const QByteArray &pdf, QSizeF size, qreal dotsPerInch);

} // namespace printing
