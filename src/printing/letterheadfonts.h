#pragma once

#include <qpdf/QPDFObjectHandle.hh>

class QPDF;

namespace printing {

/// Number of glyphs of the TrueType font that a descriptor embeds; 0 when it embeds none. May throw libqpdf's exceptions.
[[nodiscard]] int glyphCount(QPDFObjectHandle descriptor);

/// Says of all embedded composite fonts of a form which glyphs they have, where that is not said: PDF/A-1 asks for it (ISO 19005-1
/// § 6.3.5), most programs leave it out. May throw libqpdf's exceptions.
void describeGlyphs(QPDF &document, QPDFObjectHandle form);

/// The descriptor of a font, or that of its descendant.
[[nodiscard]] QPDFObjectHandle fontDescriptor(QPDFObjectHandle font);

} // namespace printing
