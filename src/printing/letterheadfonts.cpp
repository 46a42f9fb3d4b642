#include "printing/letterheadfonts.h"

#include "printing/letterheadparts.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <memory>

namespace printing {

namespace {

/// Numbers of a TrueType file are big-endian (ISO/IEC 14496-22 § 4.3).
unsigned number(const Buffer &bytes, size_t at, int size)
{
    unsigned result = 0;
    for (int i = 0; i < size; ++i)
        result = result << 8 | bytes.getBuffer()[at + static_cast<size_t>(i)];
    return result;
}

void describeFont(QPDF &document, QPDFObjectHandle font)
{
    QPDFObjectHandle descriptor = font.isDictionary() && font.hasKey("/DescendantFonts") ? fontDescriptor(font) : QPDFObjectHandle::newNull();
    const int glyphs = descriptor.isDictionary() && !descriptor.hasKey("/CIDSet") ? glyphCount(descriptor) : 0;
    if (glyphs == 0)
        return;
    std::string bits(static_cast<size_t>(glyphs) / 8, '\xFF');
    if (glyphs % 8 > 0)
        bits += static_cast<char>(0xFF << (8 - glyphs % 8));
    descriptor.replaceKey("/CIDSet", document.newStream(bits));
}

} // namespace

QPDFObjectHandle fontDescriptor(QPDFObjectHandle font)
{
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    const bool isComposite = descendants.isArray() && descendants.getArrayNItems() > 0;
    QPDFObjectHandle described = isComposite ? descendants.getArrayItem(0) : font;
    return described.isDictionary() ? described.getKey("/FontDescriptor") : QPDFObjectHandle::newNull();
}

int glyphCount(QPDFObjectHandle descriptor)
{
    QPDFObjectHandle file = descriptor.getKey("/FontFile2");
    if (!file.isStream())
        return 0;
    const std::shared_ptr<Buffer> bytes = file.getStreamData(qpdf_dl_generalized);
    constexpr size_t head = 12;
    constexpr size_t entry = 16;
    const size_t size = bytes->getSize();
    const size_t tables = size >= head ? number(*bytes, 4, 2) : 0;
    for (size_t i = 0; i < tables && head + (i + 1) * entry <= size; ++i) {
        const size_t at = head + i * entry;
        const size_t offset = number(*bytes, at + 8, 4);
        if (number(*bytes, at, 4) == 0x6D617870 && offset + 6 <= size) // "maxp"
            return static_cast<int>(number(*bytes, offset + 4, 2));
    }
    return 0;
}

void describeGlyphs(QPDF &document, QPDFObjectHandle form)
{
    for (const LetterheadPart &part : letterheadParts(form, form.getDict().getKey("/Resources"))) {
        for (const QPDFObjectHandle &font : entriesOf(part.resources, "/Font"))
            describeFont(document, font);
    }
}

} // namespace printing
