#pragma once

#include "printing/page.h"

namespace printing {

/// Colours of documents: opaque, and dark enough on white for print and for weak eyes
/// (contrast of texts at least 4.5:1, WCAG 2.1 § 1.4.3).
namespace ink {
inline constexpr QRgb Text = 0xFF1B2126;
inline constexpr QRgb Quiet = 0xFF56616B;
inline constexpr QRgb Accent = 0xFF0B5A6B;
inline constexpr QRgb Rule = 0xFFB4BEC5;
inline constexpr QRgb Tint = 0xFFEFF3F5;
inline constexpr QRgb Alert = 0xFFA3260F;
} // namespace ink

/// The document font at `size` points.
[[nodiscard]] inline FontSpec regular(qreal size) { return {QString(), size, false, false}; }
[[nodiscard]] inline FontSpec bold(qreal size) { return {QString(), size, true, false}; }

} // namespace printing
