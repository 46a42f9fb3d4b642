#pragma once

#include <qpdf/QPDFPageObjectHelper.hh>

#include <vector>

class QPDF;

// What a letterhead is made of. Letterheads come from anywhere: whatever circles and depths a file goes in, each part is met once,
// and no depth that libqpdf could not follow is let through. Functions may throw libqpdf's exceptions and std::runtime_error.

namespace printing {

/// What paints (a page, form, tiling pattern or glyph of a Type 3 font), with the resources by whose names it does so.
struct LetterheadPart
{
    QPDFObjectHandle content;
    QPDFObjectHandle resources;
};

/// The first page; null when the document has none. Throws when it is nested deeper than anything that programs write.
[[nodiscard]] QPDFObjectHandle firstPage(QPDF &document);

/// The part of a page that is shown, in its own units: the CropBox within the MediaBox (ISO 32000-1 § 14.11.2).
[[nodiscard]] QPDFObjectHandle::Rectangle shownBox(QPDFPageObjectHelper page);

/// A page or form and all parts below it, each once.
[[nodiscard]] std::vector<LetterheadPart> letterheadParts(QPDFObjectHandle content, QPDFObjectHandle resources);

/// The values of the dictionary `kind` ("/Font") in another one; empty when there is no such dictionary.
[[nodiscard]] std::vector<QPDFObjectHandle> entriesOf(QPDFObjectHandle dictionary, const char *kind);

} // namespace printing
