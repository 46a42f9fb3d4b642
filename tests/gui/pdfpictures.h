#pragma once

#include "gui/widgets/pdfpreview.h"

#include <QPdfView>

namespace testsupport {

/// Whether there is ink on the pages shown: they are painted on another thread.
[[nodiscard]] inline bool isPainted(const gui::PdfPreview &preview)
{
    const QImage image = preview.findChild<QPdfView *>()->viewport()->grab().toImage();
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            if (image.pixelColor(x, y).lightness() < 100)
                return true;
        }
    }
    return false;
}

} // namespace testsupport
