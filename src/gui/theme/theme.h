#pragma once

#include "workspace/settings.h"

#include <QColor>
#include <QPalette>

class QApplication;

namespace gui {

/// Style, palette and icon theme of the program: those of the platform; Fusion with own palettes
/// (contrast of text at least 4.5:1) where the platform has none or another appearance is wished.
void applyTheme(QApplication &application, workspace::Appearance appearance);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] bool isDark(const QPalette &palette);

/// Colours with a meaning, readable on the palette's Base: what is missing or wrong, what needs care.
[[nodiscard]] QColor errorColour(const QPalette &palette);
[[nodiscard]] QColor warningColour(const QPalette &palette);
/// Text that stands back: hints, counts, "missing".
[[nodiscard]] QColor quietColour(const QPalette &palette);
/// Hairlines between panes.
[[nodiscard]] QColor lineColour(const QPalette &palette);
/// Black or white, whichever reads better on `background`.
[[nodiscard]] QColor textOn(const QColor &background);
/// Contrast of two colours, 1 to 21 (WCAG 2.1).
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace gui
