#pragma once

#include "base/error.h"
#include "printing/page.h"

class QFont;

namespace printing {

/// The family every document is set in: Liberation Sans. Its text can be extracted letter by
/// letter, because it has no ligature glyphs that stand for several characters.
[[nodiscard]] QString documentFontFamily();

/// The family certificates are set in unless their layout names another one: Noto Sans, which comes with the program
/// and has all letters of names in official use (DIN 91379).
[[nodiscard]] QString certificateFontFamily();

/// The families that come with the program and thus look the same everywhere: Noto Sans, Noto Serif.
[[nodiscard]] QStringList bundledFontFamilies();

/// Whether documents can be set: there is a QGuiApplication and the families are known to it, the document font loaded
/// from the distribution's folders where the platform did not find it, the others from the program itself. Otherwise a sentence that
/// names the package to install. Call before laying out; the answer is kept.
[[nodiscard]] base::Result<> checkDocumentFont();

/// The font of `spec` at the reference size that all shaping is done in, without hinting.
[[nodiscard]] QFont referenceFont(const FontSpec &spec);

/// Pixels for one em in which text is shaped and measured.
inline constexpr int ReferenceEm = 1000;

} // namespace printing
