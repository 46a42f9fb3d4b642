#pragma once

#include "printing/page.h"

class QPainter;

namespace printing {

class Typesetter;

/// Paints `page` with its upper left corner at the painter's origin; one unit of the painter must be
/// `unitsPerMm`-th of a millimetre. Screen, preview, printer and PDF all come through here.
/// The sheet itself is not painted. Keep one Typesetter for all pages of a batch.
void paintPage(QPainter &painter, const Page &page, qreal unitsPerMm, Typesetter &typesetter);

/// The page as an opaque picture on white with `dotsPerInch`, for previews and thumbnails.
[[nodiscard]] QImage pageImage(const Page &page, qreal dotsPerInch, Typesetter &typesetter);

} // namespace printing
